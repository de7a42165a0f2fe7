# @generated from openapi/2024-04/db_control.yaml. Do not edit: run scripts/regen.
"""Operations of the db_control service of API 2024-04."""

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
    dimension: int,
    spec: _models.IndexSpec,
    metric: str = wire.UNSET,
) -> wire.Request:
    """Create an index.

    Creates an empty index, or one filled from a collection. The call returns at once; the index accepts data
    when its status is ready.

    Args:
        name: Name of the index, unique within the project. Lower-case letters, digits and hyphens, with a
            letter or digit at both ends.
        dimension: Number of values in each vector.
        spec: Where and how to deploy the index.
        metric: How similarity is measured. Records with sparse values need `dotproduct`. Known values: cosine,
            euclidean, dotproduct.
    """
    _body: dict[str, Any] = {
        "name": name,
        "dimension": dimension,
        "spec": spec,
    }
    if metric is not wire.UNSET:
        _body["metric"] = metric
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
    spec: _models.ConfigureIndexSpec,
) -> wire.Request:
    """Configure an index.

    Changes the pod type or the number of replicas of a pod-based index. What is left out stays as it is.

    Args:
        index_name: Name of the index, as given when it was created.
        spec: Change to the pods of the index. Indexes of other kinds have no such settings.
    """
    _body: dict[str, Any] = {
        "spec": spec,
    }
    return wire.Request("PATCH", f"/indexes/{wire.segment(index_name)}", wire.JSON, wire.dumps(_body))


def delete_index(
    *,
    index_name: str,
) -> wire.Request:
    """Delete an index.

    Deletes an index and all of its records for good.

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
        version="2024-04",
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
        version="2024-04",
        servers=("https://api.pinecone.io",),
        credential="Api-Key",
        arguments={
            "name": None,
            "dimension": None,
            "spec": {
                "serverless": {"cloud": None, "region": None},
                "pod": {
                    "environment": None,
                    "pod_type": None,
                    "replicas": None,
                    "pods": None,
                    "shards": None,
                    "metadata_config": {"indexed": None},
                    "source_collection": None,
                },
            },
            "metric": None,
        },
        required=frozenset(["name", "dimension", "spec"]),
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
        version="2024-04",
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
        version="2024-04",
        servers=("https://api.pinecone.io",),
        credential="Api-Key",
        arguments={
            "index_name": None,
            "spec": {"pod": {"replicas": None, "pod_type": None}},
        },
        required=frozenset(["index_name", "spec"]),
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
        },
    ),
    "DELETE /indexes/{index_name}": wire.Operation(
        "DELETE /indexes/{index_name}",
        id="delete_index",
        service="db_control",
        version="2024-04",
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
        version="2024-04",
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
        version="2024-04",
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
    "GET /collections/{collection_name}": wire.Operation(
        "GET /collections/{collection_name}",
        id="describe_collection",
        service="db_control",
        version="2024-04",
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
        version="2024-04",
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
