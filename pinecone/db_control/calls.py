"""Calls of the control plane: from what the user passes to a request. Pure: nothing here knows a socket."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Callable, Union

from pinecone.exceptions import PineconeApiTypeError, PineconeApiValueError
from pinecone.models.db_control import (
    BackupList,
    BackupModel,
    ByocSpec,
    CloudProvider,
    CollectionList,
    CollectionModel,
    DeletionProtection,
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
from pinecone.versioning import Call, Operations

Spec = Union[ServerlessSpec, PodSpec, ByocSpec, IntegratedSpec, Mapping[str, Any]]
Embed = Union[IndexEmbed, Mapping[str, Any]]


# Indexes


def create_index(
    ops: Operations,
    *,
    name: str,
    spec: Spec,
    dimension: int | None,
    metric: Metric | str | None,
    deletion_protection: DeletionProtection | str | None,
    vector_type: VectorType | str | None,
    tags: Mapping[str, str] | None,
    schema: Mapping[str, Any] | None,
    read_capacity: Mapping[str, Any] | None,
) -> Call[IndexModel]:
    """Create an index."""
    if isinstance(spec, IntegratedSpec):
        if dimension is not None or metric is not None or vector_type is not None:
            raise PineconeApiValueError(
                "With an IntegratedSpec, dimension, metric and vector_type belong to its embed."
            )
        return create_index_for_model(
            ops,
            name=name,
            cloud=spec.cloud,
            region=spec.region,
            embed=spec.embed,
            deletion_protection=deletion_protection,
            tags=tags,
            schema=schema,
            read_capacity=read_capacity,
        )
    if metric is None:
        metric = Metric.DOTPRODUCT if vector_type == VectorType.SPARSE else Metric.COSINE
    arguments = {
        "name": name,
        "spec": wire_spec(spec, schema=schema, read_capacity=read_capacity),
        "dimension": dimension,
        "metric": metric,
        "deletion_protection": deletion_protection,
        "vector_type": vector_type,
        "tags": tags,
    }
    return ops.call("create_index", "POST /indexes", arguments, IndexModel)


def create_index_for_model(
    ops: Operations,
    *,
    name: str,
    cloud: CloudProvider | str,
    region: str,
    embed: Embed,
    tags: Mapping[str, str] | None,
    deletion_protection: DeletionProtection | str | None,
    read_capacity: Mapping[str, Any] | None,
    schema: Mapping[str, Any] | None,
) -> Call[IndexModel]:
    """Create an index with integrated embedding."""
    arguments = {
        "name": name,
        "cloud": cloud,
        "region": region,
        "embed": wire_embed(embed),
        "tags": tags,
        "deletion_protection": deletion_protection,
        "read_capacity": read_capacity,
        "schema": wire_schema(schema),
    }
    return ops.call("create_index_for_model", "POST /indexes/create-for-model", arguments, IndexModel)


def create_index_from_backup(
    ops: Operations,
    *,
    name: str,
    backup_id: str,
    deletion_protection: DeletionProtection | str | None,
    tags: Mapping[str, str] | None,
) -> Call[Any]:
    """Create an index from a backup. The response names the restore job."""
    arguments = {
        "backup_id": filled("backup_id", backup_id),
        "name": filled("name", name),
        "deletion_protection": deletion_protection,
        "tags": tags,
    }
    return ops.call("create_index_from_backup", "POST /backups/{backup_id}/create-index", arguments)


def list_indexes(ops: Operations) -> Call[IndexList]:
    """List the indexes of the project."""
    return ops.call("list_indexes", "GET /indexes", {}, IndexList)


def describe_index(
    ops: Operations, name: str, finish: Callable[[Any], IndexModel] = IndexModel, method: str = "describe_index"
) -> Call[IndexModel]:
    """Describe an index."""
    return ops.call(method, "GET /indexes/{index_name}", {"index_name": filled("name", name)}, finish)


def configure_index(
    ops: Operations,
    *,
    name: str,
    replicas: int | None,
    pod_type: PodType | str | None,
    deletion_protection: DeletionProtection | str | None,
    tags: Mapping[str, str] | None,
    embed: Embed | None,
    read_capacity: Mapping[str, Any] | None,
    serverless_read_capacity: Mapping[str, Any] | None,
    byoc_read_capacity: Mapping[str, Any] | None,
) -> Call[IndexModel]:
    """Change an index."""
    if None not in (read_capacity, serverless_read_capacity) and read_capacity != serverless_read_capacity:
        raise PineconeApiValueError("read_capacity and serverless_read_capacity are the same, and they differ.")
    serverless = serverless_read_capacity if read_capacity is None else read_capacity
    parts = {
        # Airflow passes an empty pod type for none.
        "pod": given(replicas=replicas, pod_type=pod_type or None),
        "serverless": given(read_capacity=serverless),
        "byoc": given(read_capacity=byoc_read_capacity),
    }
    spec = {kind: settings for kind, settings in parts.items() if settings}
    if len(spec) > 1:
        raise PineconeApiValueError(
            "An index is of one kind: replicas and pod_type are for pod indexes, read_capacity is for serverless ones "
            "and byoc_read_capacity for those in one's own cloud."
        )
    changes = given(
        spec=spec or None,
        deletion_protection=deletion_protection,
        tags=tags,
        embed=None if embed is None else wire_embed(embed),
    )
    if not changes:
        raise PineconeApiValueError("configure_index was given nothing to change.")
    arguments = {"index_name": filled("name", name), **changes}
    return ops.call("configure_index", "PATCH /indexes/{index_name}", arguments, IndexModel)


def delete_index(ops: Operations, name: str) -> Call[None]:
    """Delete an index."""
    arguments = {"index_name": filled("name", name)}
    return ops.call("delete_index", "DELETE /indexes/{index_name}", arguments, nothing)


# Collections


def create_collection(ops: Operations, name: str, source: str) -> Call[CollectionModel]:
    """Create a collection."""
    arguments = {"name": filled("name", name), "source": filled("source", source)}
    return ops.call("create_collection", "POST /collections", arguments, CollectionModel)


def list_collections(ops: Operations) -> Call[CollectionList]:
    """List the collections of the project."""
    return ops.call("list_collections", "GET /collections", {}, CollectionList)


def describe_collection(ops: Operations, name: str) -> Call[CollectionModel]:
    """Describe a collection."""
    arguments = {"collection_name": filled("name", name)}
    return ops.call("describe_collection", "GET /collections/{collection_name}", arguments, CollectionModel)


def delete_collection(ops: Operations, name: str) -> Call[None]:
    """Delete a collection."""
    arguments = {"collection_name": filled("name", name)}
    return ops.call("delete_collection", "DELETE /collections/{collection_name}", arguments, nothing)


# Backups


def create_backup(
    ops: Operations, *, index_name: str, backup_name: str | None, name: str | None, description: str | None
) -> Call[BackupModel]:
    """Back up an index."""
    if None not in (backup_name, name) and backup_name != name:
        raise PineconeApiValueError("backup_name and name are the same, and they differ.")
    arguments = {
        "index_name": filled("index_name", index_name),
        "name": name if backup_name is None else backup_name,
        # The 7.x line has an empty text as default.
        "description": description or None,
    }
    return ops.call("create_backup", "POST /indexes/{index_name}/backups", arguments, BackupModel)


def list_backups(
    ops: Operations, *, index_name: str | None, limit: int | None, pagination_token: str | None
) -> Call[BackupList]:
    """List a page of the backups of an index, or of the project."""
    page = {"limit": limit, "pagination_token": pagination_token}
    if index_name is None:
        return ops.call("list_backups", "GET /backups", page, BackupList)
    arguments = {"index_name": filled("index_name", index_name), **page}
    return ops.call("list_backups", "GET /indexes/{index_name}/backups", arguments, BackupList)


def describe_backup(ops: Operations, backup_id: str) -> Call[BackupModel]:
    """Describe a backup."""
    arguments = {"backup_id": filled("backup_id", backup_id)}
    return ops.call("describe_backup", "GET /backups/{backup_id}", arguments, BackupModel)


def delete_backup(ops: Operations, backup_id: str) -> Call[None]:
    """Delete a backup."""
    arguments = {"backup_id": filled("backup_id", backup_id)}
    return ops.call("delete_backup", "DELETE /backups/{backup_id}", arguments, nothing)


# Restore jobs


def list_restore_jobs(ops: Operations, *, limit: int | None, pagination_token: str | None) -> Call[RestoreJobList]:
    """List a page of the restore jobs of the project."""
    page = {"limit": limit, "pagination_token": pagination_token}
    return ops.call("list_restore_jobs", "GET /restore-jobs", page, RestoreJobList)


def describe_restore_job(ops: Operations, job_id: str) -> Call[RestoreJobModel]:
    """Describe a restore job."""
    arguments = {"job_id": filled("job_id", job_id)}
    return ops.call("describe_restore_job", "GET /restore-jobs/{job_id}", arguments, RestoreJobModel)


# What they share


def wire_spec(
    spec: Spec, *, schema: Mapping[str, Any] | None = None, read_capacity: Mapping[str, Any] | None = None
) -> dict[str, Any]:
    """A specification as the API takes it.

    Args:
        spec: The specification.
        schema: Schema of the metadata, which becomes part of it.
        read_capacity: Read capacity, which becomes part of it.

    Raises:
        PineconeApiTypeError: It is neither a specification nor a mapping.
        PineconeApiValueError: A pod index is to have a schema or a read capacity.
    """
    if isinstance(spec, (ServerlessSpec, PodSpec, ByocSpec)):
        spec = spec.asdict()
    elif not isinstance(spec, Mapping):
        kind = type(spec).__name__
        raise PineconeApiTypeError(f"spec must be a ServerlessSpec, PodSpec, ByocSpec or dict, not {kind}.")
    added = given(schema=schema, read_capacity=read_capacity)
    if added and "pod" in spec:
        raise PineconeApiValueError(f"{' and '.join(added)} cannot be given for a pod index.")
    return {kind: wire_settings(settings, added) for kind, settings in spec.items()}


def wire_settings(settings: Any, added: Mapping[str, Any]) -> Any:
    """The settings of one kind of index, with those added that were given beside them."""
    if not isinstance(settings, Mapping):
        return settings
    whole = {**given(**settings), **added}
    return {**whole, "schema": wire_schema(whole["schema"])} if "schema" in whole else whole


def wire_schema(schema: Mapping[str, Any] | None) -> Mapping[str, Any] | None:
    """The schema of metadata as the API takes it, ``{"fields": {name: settings}}``. The fields alone are taken as well.

    Raises:
        PineconeApiTypeError: It is no mapping.
    """
    if schema is None:
        return None
    if not isinstance(schema, Mapping):
        raise PineconeApiTypeError(f"schema must be a dict, not {type(schema).__name__}.")
    fields = schema.get("fields")
    # A metadata field may itself be called "fields"; its settings are no mappings.
    whole = isinstance(fields, Mapping) and all(isinstance(field, Mapping) for field in fields.values())
    return schema if whole else {"fields": schema}


def wire_embed(embed: Embed) -> Mapping[str, Any]:
    """Settings of integrated embedding as the API takes them.

    Raises:
        PineconeApiTypeError: They are neither an IndexEmbed nor a mapping.
    """
    if isinstance(embed, IndexEmbed):
        return embed.as_dict()
    if isinstance(embed, Mapping):
        return given(**embed)
    raise PineconeApiTypeError(f"embed must be an IndexEmbed or dict, not {type(embed).__name__}.")


def filled(argument: str, value: Any) -> str:
    """A name or id that is part of a path.

    Raises:
        PineconeApiValueError: It is empty, or no string. An empty one would address the list of all.
    """
    if not isinstance(value, str) or not value:
        raise PineconeApiValueError(f"{argument} must be a str that is not empty.")
    return value


def given(**arguments: Any) -> dict[str, Any]:
    """The arguments that are not None."""
    return {name: value for name, value in arguments.items() if value is not None}


def nothing(response: Any) -> None:
    """The response says nothing that the caller could use."""


def in_order_of_7(timeout: Any, read_capacity: Any, schema: Any) -> tuple[Any, Any, Any]:
    """Timeout, read capacity and schema, which 8.x and 9.x take as read capacity, schema and timeout."""
    is_number = isinstance(schema, (int, float)) and not isinstance(schema, bool)
    if isinstance(timeout, Mapping) or is_number:
        return schema, timeout, read_capacity
    return timeout, read_capacity, schema
