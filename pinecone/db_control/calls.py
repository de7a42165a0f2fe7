"""Calls of the control plane: from what the user passes to a request. Pure: nothing here knows a socket."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Callable, Union

from pinecone.arguments import changes, drop_none, in_path, non_empty_str, one_of_names
from pinecone.arguments.plain import kind_of
from pinecone.exceptions import (
    IndexInitFailedError,
    IndexTerminatedError,
    PineconeApiTypeError,
    PineconeApiValueError,
)
from pinecone.models.base import JsonObject
from pinecone.models.db_control import (
    BackupList,
    BackupModel,
    ByocSpec,
    CollectionList,
    CollectionModel,
    IndexEmbed,
    IndexList,
    IndexModel,
    IntegratedSpec,
    Metric,
    PodSpec,
    PodType,
    RestoreJobList,
    RestoreJobModel,
    ServerlessSpec,
    VectorType,
)
from pinecone.versioning import Call, Operations, no_result

Spec = Union[ServerlessSpec, PodSpec, ByocSpec, IntegratedSpec, JsonObject]
Embed = Union[IndexEmbed, JsonObject]


# Indexes


def create_index(
    ops: Operations,
    *,
    spec: Spec,
    dimension: int | None,
    metric: Metric | str | None,
    vector_type: VectorType | str | None,
    schema: JsonObject | None,
    read_capacity: JsonObject | None,
    **others: object,
) -> Call[IndexModel]:
    """Create an index."""
    if isinstance(spec, IntegratedSpec):
        if dimension is not None or metric is not None or vector_type is not None:
            raise PineconeApiValueError(
                "With an IntegratedSpec, pass dimension, metric and vector_type as part of its embed."
            )
        others.update(cloud=spec.cloud, region=spec.region, read_capacity=read_capacity)
        return create_index_for_model(ops, embed=spec.embed, schema=schema, **others)
    if metric is None:
        metric = Metric.DOTPRODUCT if vector_type == VectorType.SPARSE else Metric.COSINE
    arguments = {
        "spec": wire_spec(spec, schema=schema, read_capacity=read_capacity),
        "dimension": dimension,
        "metric": metric,
        "vector_type": vector_type,
        **others,
    }
    return ops.call("create_index", "POST /indexes", arguments, IndexModel)


def create_index_for_model(
    ops: Operations, *, embed: Embed, schema: JsonObject | None, **others: object
) -> Call[IndexModel]:
    """Create an index with integrated embedding."""
    arguments = {"embed": wire_embed(embed), "schema": wire_schema(schema), **others}
    return ops.call("create_index_for_model", "POST /indexes/create-for-model", arguments, IndexModel)


def create_index_from_backup(ops: Operations, *, name: str, backup_id: str, **others: object) -> Call[Any]:
    """Create an index from a backup. The response names the restore job."""
    arguments = {**in_path(backup_id=backup_id, name=name), **others}
    return ops.call("create_index_from_backup", "POST /backups/{backup_id}/create-index", arguments)


def list_indexes(ops: Operations) -> Call[IndexList]:
    """List the indexes of the project."""
    return ops.call("list_indexes", "GET /indexes", {}, IndexList)


def describe_index(
    ops: Operations, name: str, finish: Callable[[Any], IndexModel] = IndexModel, method: str = "describe_index"
) -> Call[IndexModel]:
    """Describe an index."""
    return ops.call(method, "GET /indexes/{index_name}", of_index(name), finish)


def configure_index(
    ops: Operations,
    *,
    name: str,
    replicas: int | None,
    pod_type: PodType | str | None,
    embed: Embed | None,
    read_capacity: JsonObject | None,
    serverless_read_capacity: JsonObject | None,
    byoc_read_capacity: JsonObject | None,
    **others: object,
) -> Call[IndexModel]:
    """Change an index."""
    serverless = one_of_names(
        "configure_index", read_capacity=read_capacity, serverless_read_capacity=serverless_read_capacity
    )
    parts = {
        # Airflow passes an empty pod type for none.
        "pod": drop_none({"replicas": replicas, "pod_type": pod_type or None}),
        "serverless": drop_none({"read_capacity": serverless}),
        "byoc": drop_none({"read_capacity": byoc_read_capacity}),
    }
    spec = {kind: settings for kind, settings in parts.items() if settings}
    if len(spec) > 1:
        raise PineconeApiValueError(
            "An index is of one type: replicas and pod_type are for pod indexes, read_capacity is for serverless "
            "indexes, and byoc_read_capacity is for indexes in your own cloud (BYOC)."
        )
    settings = {"spec": spec or None, "embed": None if embed is None else wire_embed(embed), **others}
    arguments = {**of_index(name), **changes("configure_index", settings)}
    return ops.call("configure_index", "PATCH /indexes/{index_name}", arguments, IndexModel)


def delete_index(ops: Operations, name: str) -> Call[None]:
    """Delete an index."""
    return ops.call("delete_index", "DELETE /indexes/{index_name}", of_index(name), no_result)


def of_index(name: str) -> dict[str, str]:
    """The part of a path that names an index."""
    return {"index_name": non_empty_str("name", name)}


# Collections


def create_collection(ops: Operations, name: str, source: str) -> Call[CollectionModel]:
    """Create a collection."""
    return ops.call("create_collection", "POST /collections", in_path(name=name, source=source), CollectionModel)


def list_collections(ops: Operations) -> Call[CollectionList]:
    """List the collections of the project."""
    return ops.call("list_collections", "GET /collections", {}, CollectionList)


def describe_collection(ops: Operations, name: str) -> Call[CollectionModel]:
    """Describe a collection."""
    return ops.call("describe_collection", "GET /collections/{collection_name}", of_collection(name), CollectionModel)


def delete_collection(ops: Operations, name: str) -> Call[None]:
    """Delete a collection."""
    return ops.call("delete_collection", "DELETE /collections/{collection_name}", of_collection(name), no_result)


def of_collection(name: str) -> dict[str, str]:
    """The part of a path that names a collection."""
    return {"collection_name": non_empty_str("name", name)}


# Backups


def create_backup(
    ops: Operations, *, index_name: str, backup_name: str | None, name: str | None, description: str | None
) -> Call[BackupModel]:
    """Create a backup of an index."""
    arguments = {
        **in_path(index_name=index_name),
        "name": one_of_names("create_backup", backup_name=backup_name, name=name),
        # The 7.x line has an empty text as default.
        "description": description or None,
    }
    return ops.call("create_backup", "POST /indexes/{index_name}/backups", arguments, BackupModel)


def list_backups(ops: Operations, index_name: str | None, page: JsonObject) -> Call[BackupList]:
    """List a page of the backups of an index, or of the project."""
    if index_name is None:
        return ops.call("list_backups", "GET /backups", page, BackupList)
    arguments = {**in_path(index_name=index_name), **page}
    return ops.call("list_backups", "GET /indexes/{index_name}/backups", arguments, BackupList)


def describe_backup(ops: Operations, backup_id: str) -> Call[BackupModel]:
    """Describe a backup."""
    return ops.call("describe_backup", "GET /backups/{backup_id}", in_path(backup_id=backup_id), BackupModel)


def delete_backup(ops: Operations, backup_id: str) -> Call[None]:
    """Delete a backup."""
    return ops.call("delete_backup", "DELETE /backups/{backup_id}", in_path(backup_id=backup_id), no_result)


# Restore jobs


def list_restore_jobs(ops: Operations, page: JsonObject) -> Call[RestoreJobList]:
    """List a page of the restore jobs of the project."""
    return ops.call("list_restore_jobs", "GET /restore-jobs", page, RestoreJobList)


def describe_restore_job(ops: Operations, job_id: str) -> Call[RestoreJobModel]:
    """Describe a restore job."""
    return ops.call("describe_restore_job", "GET /restore-jobs/{job_id}", in_path(job_id=job_id), RestoreJobModel)


# What they share


def wire_spec(
    spec: Spec, *, schema: JsonObject | None = None, read_capacity: JsonObject | None = None
) -> dict[str, Any]:
    """A specification as the API takes it, such as ``{"serverless": {"cloud": "aws", "region": "us-east-1"}}``.

    Args:
        spec: The specification.
        schema: Which metadata fields are indexed; it becomes part of the specification.
        read_capacity: Read capacity; it becomes part of the specification.

    Raises:
        PineconeApiTypeError: It is neither a specification nor a mapping.
        PineconeApiValueError: A schema or a read capacity is passed for a pod index.
    """
    if isinstance(spec, (ServerlessSpec, PodSpec, ByocSpec)):
        spec = spec.asdict()
    elif not isinstance(spec, Mapping):
        raise PineconeApiTypeError(f"spec must be a ServerlessSpec, PodSpec, ByocSpec or dict, not {kind_of(spec)}.")
    added = drop_none({"schema": schema, "read_capacity": read_capacity})
    if added and "pod" in spec:
        raise PineconeApiValueError(f"{' and '.join(added)} cannot be passed for a pod index.")
    return {kind: wire_settings(settings, added) for kind, settings in spec.items()}


def wire_settings(settings: object, added: JsonObject) -> object:
    """The settings of one type of index, with the schema and read capacity that were passed beside them."""
    if not isinstance(settings, Mapping):
        return settings
    whole = {**drop_none(settings), **added}
    return {**whole, "schema": wire_schema(whole["schema"])} if "schema" in whole else whole


def wire_schema(schema: JsonObject | None) -> JsonObject | None:
    """A schema as the API takes it, ``{"fields": {name: settings}}``. The fields alone are accepted too.

    Raises:
        PineconeApiTypeError: It is not a mapping.
    """
    if schema is None:
        return None
    if not isinstance(schema, Mapping):
        raise PineconeApiTypeError(f"schema must be a dict, not {kind_of(schema)}.")
    fields = schema.get("fields")
    # A metadata field may itself be called "fields"; its settings are no mappings.
    whole = isinstance(fields, Mapping) and all(isinstance(field, Mapping) for field in fields.values())
    return schema if whole else {"fields": schema}


def wire_embed(embed: Embed) -> JsonObject:
    """Settings of integrated embedding as the API takes them.

    Raises:
        PineconeApiTypeError: They are neither an IndexEmbed nor a mapping.
    """
    if isinstance(embed, IndexEmbed):
        return embed.as_dict()
    if isinstance(embed, Mapping):
        return drop_none(embed)
    raise PineconeApiTypeError(f"embed must be an IndexEmbed or dict, not {kind_of(embed)}.")


def in_order_of_7(timeout: Any, read_capacity: Any, schema: Any) -> tuple[Any, Any, Any]:
    """Timeout, read capacity and schema in the order of 7.x, also if they came in that of 8.x and 9.x."""
    is_number = isinstance(schema, (int, float)) and not isinstance(schema, bool)
    if isinstance(timeout, Mapping) or is_number:
        return schema, timeout, read_capacity
    return timeout, read_capacity, schema


def is_ready(index: IndexModel) -> bool:
    """Whether an index can be used.

    Raises:
        IndexInitFailedError: It never will, because it could not be made.
        IndexTerminatedError: It never will, because it is being deleted.
    """
    state = index.status.state
    if state == "InitializationFailed":
        raise IndexInitFailedError(index.name)
    if state in ("Terminating", "Terminated"):
        raise IndexTerminatedError(index.name, state)
    return bool(index.status.ready)
