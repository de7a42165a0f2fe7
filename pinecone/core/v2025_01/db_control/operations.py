# @generated from openapi/2025-01/db_control.yaml. Do not edit: run scripts/regen.
"""Operations of the db_control service of API 2025-01."""

from __future__ import annotations

from typing import Any

from pinecone.codec import wire

from . import models as _models


def list_indexes() -> wire.Request:
    """List indexes.

    Returns all indexes of the project with their settings and status.
    """
    return wire.Request("GET", "/indexes", {}, None)


def create_index(
    *,
    name: str,
    spec: _models.IndexSpec,
    dimension: int = wire.UNSET,
    metric: str = wire.UNSET,
    deletion_protection: str = wire.UNSET,
    tags: dict[str, str] = wire.UNSET,
    vector_type: str = wire.UNSET,
) -> wire.Request:
    """Create an index.

    Creates an empty index, or one filled from a collection. The call returns at once; the index accepts data
    when its status is ready.

    Args:
        name: Name of the index, unique within the project. Lower-case letters, digits and hyphens, with a
            letter or digit at both ends.
        spec: Where and how to deploy the index.
        dimension: Number of values in each dense vector. Required for a dense index, not allowed for a sparse
            one.
        metric: How similarity is measured. Defaults to `cosine` for a dense index and `dotproduct` for a sparse
            one. Known values: cosine, euclidean, dotproduct.
        deletion_protection: Whether to guard the index against deletion. Known values: disabled, enabled.
        tags: Labels to give the index.
        vector_type: Kind of the vectors in the index, `dense` or `sparse`.
    """
    _body: dict[str, Any] = {
        "name": name,
        "spec": spec,
    }
    if dimension is not wire.UNSET:
        _body["dimension"] = dimension
    if metric is not wire.UNSET:
        _body["metric"] = metric
    if deletion_protection is not wire.UNSET:
        _body["deletion_protection"] = deletion_protection
    if tags is not wire.UNSET:
        _body["tags"] = tags
    if vector_type is not wire.UNSET:
        _body["vector_type"] = vector_type
    return wire.Request("POST", "/indexes", wire.JSON, wire.dumps(_body))


def describe_index(
    *,
    index_name: str,
) -> wire.Request:
    """Describe an index.

    Returns the settings, status and host of one index. Data calls go to that host.

    Args:
        index_name: Name of the index, as given when it was created.
    """
    return wire.Request("GET", f"/indexes/{wire.segment(index_name)}", {}, None)


def configure_index(
    *,
    index_name: str,
    spec: _models.ConfigureIndexSpec = wire.UNSET,
    deletion_protection: str = wire.UNSET,
    tags: dict[str, str] = wire.UNSET,
    embed: _models.ConfigureEmbedSettings = wire.UNSET,
) -> wire.Request:
    """Configure an index.

    Changes the pods of a pod-based index, or the deletion protection, tags or integrated embedding of any
    index. What is left out stays as it is.

    Args:
        index_name: Name of the index, as given when it was created.
        spec: Change to the pods of the index. Indexes of other kinds have no such settings.
        deletion_protection: Whether to guard the index against deletion. Unchanged unless given. Known values:
            disabled, enabled.
        tags: Labels to set. Labels not named here stay; an empty value removes a label.
        embed: Integrated embedding to set. Once set, the model cannot be changed.
    """
    _body: dict[str, Any] = {}
    if spec is not wire.UNSET:
        _body["spec"] = spec
    if deletion_protection is not wire.UNSET:
        _body["deletion_protection"] = deletion_protection
    if tags is not wire.UNSET:
        _body["tags"] = tags
    if embed is not wire.UNSET:
        _body["embed"] = embed
    return wire.Request("PATCH", f"/indexes/{wire.segment(index_name)}", wire.JSON, wire.dumps(_body))


def delete_index(
    *,
    index_name: str,
) -> wire.Request:
    """Delete an index.

    Deletes an index and all of its records for good. Fails while deletion protection is enabled.

    Args:
        index_name: Name of the index, as given when it was created.
    """
    return wire.Request("DELETE", f"/indexes/{wire.segment(index_name)}", {}, None)


def list_collections() -> wire.Request:
    """List collections.

    Returns all collections of the project. Serverless indexes have no collections.
    """
    return wire.Request("GET", "/collections", {}, None)


def create_collection(
    *,
    name: str,
    source: str,
) -> wire.Request:
    """Create a collection.

    Starts a static copy of a pod-based index, from which new indexes can be created. Serverless indexes cannot
    be copied to collections.

    Args:
        name: Name of the collection, unique within the project. Lower-case letters, digits and hyphens, with a
            letter or digit at both ends.
        source: Name of the pod-based index to copy.
    """
    _body: dict[str, Any] = {
        "name": name,
        "source": source,
    }
    return wire.Request("POST", "/collections", wire.JSON, wire.dumps(_body))


def create_index_for_model(
    *,
    name: str,
    cloud: str,
    region: str,
    embed: _models.EmbedSettings,
    deletion_protection: str = wire.UNSET,
    tags: dict[str, str] = wire.UNSET,
) -> wire.Request:
    """Create an index with integrated embedding.

    Creates a serverless index that embeds text with a hosted model, so that records are written and searched as
    text. The dimension follows from the model, and so does the metric unless given.

    Args:
        name: Name of the index, unique within the project. Lower-case letters, digits and hyphens, with a
            letter or digit at both ends.
        cloud: Public cloud to host the index. Known values: gcp, aws, azure.
        region: Region of the cloud, for example `us-east-1`. It must be one that Pinecone offers in that cloud.
        embed: Model to embed with, and the record field to embed.
        deletion_protection: Whether to guard the index against deletion. Known values: disabled, enabled.
        tags: Labels to give the index.
    """
    _body: dict[str, Any] = {
        "name": name,
        "cloud": cloud,
        "region": region,
        "embed": embed,
    }
    if deletion_protection is not wire.UNSET:
        _body["deletion_protection"] = deletion_protection
    if tags is not wire.UNSET:
        _body["tags"] = tags
    return wire.Request("POST", "/indexes/create-for-model", wire.JSON, wire.dumps(_body))


def describe_collection(
    *,
    collection_name: str,
) -> wire.Request:
    """Describe a collection.

    Returns the size, status and environment of one collection.

    Args:
        collection_name: Name of the collection, as given when it was created.
    """
    return wire.Request("GET", f"/collections/{wire.segment(collection_name)}", {}, None)


def delete_collection(
    *,
    collection_name: str,
) -> wire.Request:
    """Delete a collection.

    Deletes a collection for good. Indexes created from it earlier are not touched.

    Args:
        collection_name: Name of the collection, as given when it was created.
    """
    return wire.Request("DELETE", f"/collections/{wire.segment(collection_name)}", {}, None)


OPERATIONS: dict[str, wire.Operation] = {
    "GET /indexes": wire.Operation(
        "GET /indexes",
        id="list_indexes",
        service="db_control",
        version="2025-01",
        servers=("https://api.pinecone.io",),
        credential="Api-Key",
        arguments={},
        required=frozenset([]),
        encoders={
            "": list_indexes,
        },
        responses={
            "200": {
                "application/json": wire.json_reader(lambda value: _models.IndexList.read(value)),
            },
            "401": {
                "application/json": wire.json_reader(lambda value: _models.ErrorResponse.read(value)),
            },
            "500": {
                "application/json": wire.json_reader(lambda value: _models.ErrorResponse.read(value)),
            },
        },
        models={},
    ),
    "POST /indexes": wire.Operation(
        "POST /indexes",
        id="create_index",
        service="db_control",
        version="2025-01",
        servers=("https://api.pinecone.io",),
        credential="Api-Key",
        arguments={
            "name": None,
            "spec": {
                "serverless": {"cloud": None, "region": None},
                "pod": {
                    "environment": None,
                    "pod_type": None,
                    "replicas": None,
                    "shards": None,
                    "pods": None,
                    "metadata_config": {"indexed": None},
                    "source_collection": None,
                },
            },
            "dimension": None,
            "metric": None,
            "deletion_protection": None,
            "tags": None,
            "vector_type": None,
        },
        required=frozenset(["name", "spec"]),
        encoders={
            "application/json": create_index,
        },
        responses={
            "201": {
                "application/json": wire.json_reader(lambda value: _models.IndexModel.read(value)),
            },
            "400": {
                "application/json": wire.json_reader(lambda value: _models.ErrorResponse.read(value)),
            },
            "401": {
                "application/json": wire.json_reader(lambda value: _models.ErrorResponse.read(value)),
            },
            "402": {
                "application/json": wire.json_reader(lambda value: _models.ErrorResponse.read(value)),
            },
            "403": {
                "application/json": wire.json_reader(lambda value: _models.ErrorResponse.read(value)),
            },
            "404": {
                "application/json": wire.json_reader(lambda value: _models.ErrorResponse.read(value)),
            },
            "409": {
                "application/json": wire.json_reader(lambda value: _models.ErrorResponse.read(value)),
            },
            "422": {
                "application/json": wire.json_reader(lambda value: _models.ErrorResponse.read(value)),
            },
            "500": {
                "application/json": wire.json_reader(lambda value: _models.ErrorResponse.read(value)),
            },
        },
        models={
            "spec": lambda: _models.IndexSpec,
        },
    ),
    "GET /indexes/{index_name}": wire.Operation(
        "GET /indexes/{index_name}",
        id="describe_index",
        service="db_control",
        version="2025-01",
        servers=("https://api.pinecone.io",),
        credential="Api-Key",
        arguments={
            "index_name": None,
        },
        required=frozenset(["index_name"]),
        encoders={
            "": describe_index,
        },
        responses={
            "200": {
                "application/json": wire.json_reader(lambda value: _models.IndexModel.read(value)),
            },
            "401": {
                "application/json": wire.json_reader(lambda value: _models.ErrorResponse.read(value)),
            },
            "404": {
                "application/json": wire.json_reader(lambda value: _models.ErrorResponse.read(value)),
            },
            "500": {
                "application/json": wire.json_reader(lambda value: _models.ErrorResponse.read(value)),
            },
        },
        models={},
    ),
    "PATCH /indexes/{index_name}": wire.Operation(
        "PATCH /indexes/{index_name}",
        id="configure_index",
        service="db_control",
        version="2025-01",
        servers=("https://api.pinecone.io",),
        credential="Api-Key",
        arguments={
            "index_name": None,
            "spec": {"pod": {"replicas": None, "pod_type": None}},
            "deletion_protection": None,
            "tags": None,
            "embed": {"model": None, "field_map": None, "read_parameters": None, "write_parameters": None},
        },
        required=frozenset(["index_name"]),
        encoders={
            "application/json": configure_index,
        },
        responses={
            "202": {
                "application/json": wire.json_reader(lambda value: _models.IndexModel.read(value)),
            },
            "400": {
                "application/json": wire.json_reader(lambda value: _models.ErrorResponse.read(value)),
            },
            "401": {
                "application/json": wire.json_reader(lambda value: _models.ErrorResponse.read(value)),
            },
            "402": {
                "application/json": wire.json_reader(lambda value: _models.ErrorResponse.read(value)),
            },
            "403": {
                "application/json": wire.json_reader(lambda value: _models.ErrorResponse.read(value)),
            },
            "404": {
                "application/json": wire.json_reader(lambda value: _models.ErrorResponse.read(value)),
            },
            "422": {
                "application/json": wire.json_reader(lambda value: _models.ErrorResponse.read(value)),
            },
            "500": {
                "application/json": wire.json_reader(lambda value: _models.ErrorResponse.read(value)),
            },
        },
        models={
            "spec": lambda: _models.ConfigureIndexSpec,
            "embed": lambda: _models.ConfigureEmbedSettings,
        },
    ),
    "DELETE /indexes/{index_name}": wire.Operation(
        "DELETE /indexes/{index_name}",
        id="delete_index",
        service="db_control",
        version="2025-01",
        servers=("https://api.pinecone.io",),
        credential="Api-Key",
        arguments={
            "index_name": None,
        },
        required=frozenset(["index_name"]),
        encoders={
            "": delete_index,
        },
        responses={
            "202": {},
            "401": {
                "application/json": wire.json_reader(lambda value: _models.ErrorResponse.read(value)),
            },
            "403": {
                "application/json": wire.json_reader(lambda value: _models.ErrorResponse.read(value)),
            },
            "404": {
                "application/json": wire.json_reader(lambda value: _models.ErrorResponse.read(value)),
            },
            "412": {
                "application/json": wire.json_reader(lambda value: _models.ErrorResponse.read(value)),
            },
            "500": {
                "application/json": wire.json_reader(lambda value: _models.ErrorResponse.read(value)),
            },
        },
        models={},
    ),
    "GET /collections": wire.Operation(
        "GET /collections",
        id="list_collections",
        service="db_control",
        version="2025-01",
        servers=("https://api.pinecone.io",),
        credential="Api-Key",
        arguments={},
        required=frozenset([]),
        encoders={
            "": list_collections,
        },
        responses={
            "200": {
                "application/json": wire.json_reader(lambda value: _models.CollectionList.read(value)),
            },
            "401": {
                "application/json": wire.json_reader(lambda value: _models.ErrorResponse.read(value)),
            },
            "500": {
                "application/json": wire.json_reader(lambda value: _models.ErrorResponse.read(value)),
            },
        },
        models={},
    ),
    "POST /collections": wire.Operation(
        "POST /collections",
        id="create_collection",
        service="db_control",
        version="2025-01",
        servers=("https://api.pinecone.io",),
        credential="Api-Key",
        arguments={
            "name": None,
            "source": None,
        },
        required=frozenset(["name", "source"]),
        encoders={
            "application/json": create_collection,
        },
        responses={
            "201": {
                "application/json": wire.json_reader(lambda value: _models.CollectionModel.read(value)),
            },
            "400": {
                "application/json": wire.json_reader(lambda value: _models.ErrorResponse.read(value)),
            },
            "401": {
                "application/json": wire.json_reader(lambda value: _models.ErrorResponse.read(value)),
            },
            "402": {
                "application/json": wire.json_reader(lambda value: _models.ErrorResponse.read(value)),
            },
            "403": {
                "application/json": wire.json_reader(lambda value: _models.ErrorResponse.read(value)),
            },
            "409": {
                "application/json": wire.json_reader(lambda value: _models.ErrorResponse.read(value)),
            },
            "422": {
                "application/json": wire.json_reader(lambda value: _models.ErrorResponse.read(value)),
            },
            "500": {
                "application/json": wire.json_reader(lambda value: _models.ErrorResponse.read(value)),
            },
        },
        models={},
    ),
    "POST /indexes/create-for-model": wire.Operation(
        "POST /indexes/create-for-model",
        id="create_index_for_model",
        service="db_control",
        version="2025-01",
        servers=("https://api.pinecone.io",),
        credential="Api-Key",
        arguments={
            "name": None,
            "cloud": None,
            "region": None,
            "embed": {
                "model": None,
                "field_map": None,
                "metric": None,
                "read_parameters": None,
                "write_parameters": None,
            },
            "deletion_protection": None,
            "tags": None,
        },
        required=frozenset(["name", "cloud", "region", "embed"]),
        encoders={
            "application/json": create_index_for_model,
        },
        responses={
            "201": {
                "application/json": wire.json_reader(lambda value: _models.IndexModel.read(value)),
            },
            "400": {
                "application/json": wire.json_reader(lambda value: _models.ErrorResponse.read(value)),
            },
            "401": {
                "application/json": wire.json_reader(lambda value: _models.ErrorResponse.read(value)),
            },
            "404": {
                "application/json": wire.json_reader(lambda value: _models.ErrorResponse.read(value)),
            },
            "409": {
                "application/json": wire.json_reader(lambda value: _models.ErrorResponse.read(value)),
            },
            "422": {
                "application/json": wire.json_reader(lambda value: _models.ErrorResponse.read(value)),
            },
            "500": {
                "application/json": wire.json_reader(lambda value: _models.ErrorResponse.read(value)),
            },
        },
        models={
            "embed": lambda: _models.EmbedSettings,
        },
    ),
    "GET /collections/{collection_name}": wire.Operation(
        "GET /collections/{collection_name}",
        id="describe_collection",
        service="db_control",
        version="2025-01",
        servers=("https://api.pinecone.io",),
        credential="Api-Key",
        arguments={
            "collection_name": None,
        },
        required=frozenset(["collection_name"]),
        encoders={
            "": describe_collection,
        },
        responses={
            "200": {
                "application/json": wire.json_reader(lambda value: _models.CollectionModel.read(value)),
            },
            "401": {
                "application/json": wire.json_reader(lambda value: _models.ErrorResponse.read(value)),
            },
            "404": {
                "application/json": wire.json_reader(lambda value: _models.ErrorResponse.read(value)),
            },
            "500": {
                "application/json": wire.json_reader(lambda value: _models.ErrorResponse.read(value)),
            },
        },
        models={},
    ),
    "DELETE /collections/{collection_name}": wire.Operation(
        "DELETE /collections/{collection_name}",
        id="delete_collection",
        service="db_control",
        version="2025-01",
        servers=("https://api.pinecone.io",),
        credential="Api-Key",
        arguments={
            "collection_name": None,
        },
        required=frozenset(["collection_name"]),
        encoders={
            "": delete_collection,
        },
        responses={
            "202": {},
            "401": {
                "application/json": wire.json_reader(lambda value: _models.ErrorResponse.read(value)),
            },
            "404": {
                "application/json": wire.json_reader(lambda value: _models.ErrorResponse.read(value)),
            },
            "500": {
                "application/json": wire.json_reader(lambda value: _models.ErrorResponse.read(value)),
            },
        },
        models={},
    ),
}
