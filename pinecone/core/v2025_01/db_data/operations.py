# @generated from openapi/2025-01/db_data.yaml. Do not edit: run scripts/regen.
"""Operations of the db_data service of API 2025-01."""

from __future__ import annotations

from typing import Any

from pinecone.codec import wire

from . import models as _models


def list_bulk_imports(
    *,
    limit: int = wire.UNSET,
    pagination_token: str = wire.UNSET,
) -> wire.Request:
    """List imports.

    Returns the imports of the index, a page at a time.

    Args:
        limit: Largest number of imports on a page.
        pagination_token: Token from `pagination.next` of the previous page. Leave it out for the first page.
    """
    _query: list[tuple[str, Any]] = []
    if limit is not wire.UNSET:
        _query.append(("limit", limit))
    if pagination_token is not wire.UNSET:
        _query.append(("paginationToken", pagination_token))
    return wire.Request("GET", wire.target("/bulk/imports", _query), {}, None)


def start_bulk_import(
    *,
    uri: str,
    integration_id: str = wire.UNSET,
    error_mode: _models.ImportErrorMode = wire.UNSET,
) -> wire.Request:
    """Start an import.

    Starts to import records from Parquet files in object storage into the index, one namespace for each folder.

    Args:
        uri: Folder in object storage, for example `s3://bucket/path/`. It has a folder for each namespace,
            which holds Parquet files.
        integration_id: ID of the storage integration whose credentials open the folder. Not needed for a public
            one.
        error_mode: What to do about records that cannot be imported.
    """
    _body: dict[str, Any] = {
        "uri": uri,
    }
    if integration_id is not wire.UNSET:
        _body["integrationId"] = integration_id
    if error_mode is not wire.UNSET:
        _body["errorMode"] = error_mode
    return wire.Request("POST", "/bulk/imports", wire.JSON, wire.dumps(_body))


def describe_bulk_import(
    *,
    id: str,
) -> wire.Request:
    """Describe an import.

    Returns the progress of one import and, if it failed, the reason.

    Args:
        id: ID of the import, returned when it was started.
    """
    return wire.Request("GET", f"/bulk/imports/{wire.segment(id)}", {}, None)


def cancel_bulk_import(
    *,
    id: str,
) -> wire.Request:
    """Cancel an import.

    Stops an import that has not finished. Has no effect on one that has.

    Args:
        id: ID of the import, returned when it was started.
    """
    return wire.Request("DELETE", f"/bulk/imports/{wire.segment(id)}", {}, None)


def describe_index_stats(
    *,
    filter: dict[str, Any] = wire.UNSET,
) -> wire.Request:
    """Get index statistics.

    Returns how many vectors the index holds, as a whole and by namespace, and how full it is. Counts follow
    writes with a short delay.

    Args:
        filter: Metadata filter of the vectors to count. Only pod-based indexes accept it.
    """
    _body: dict[str, Any] = {}
    if filter is not wire.UNSET:
        _body["filter"] = filter
    return wire.Request("POST", "/describe_index_stats", wire.JSON, wire.dumps(_body))


def query_vectors(
    *,
    top_k: int,
    namespace: str = wire.UNSET,
    filter: dict[str, Any] = wire.UNSET,
    include_values: bool = wire.UNSET,
    include_metadata: bool = wire.UNSET,
    queries: list[_models.QueryVector] = wire.UNSET,
    vector: list[float] = wire.UNSET,
    sparse_vector: _models.SparseValues = wire.UNSET,
    id: str = wire.UNSET,
) -> wire.Request:
    """Search with a vector.

    Finds the vectors of a namespace that are most similar to a given vector, or to a stored one named by its
    ID.

    Args:
        top_k: Number of matches to return.
        namespace: Namespace to search. The default namespace unless given.
        filter: Metadata filter that matches must pass, for example `{"genre": {"$eq": "drama"}}`.
        include_values: Whether matches come with their values. Costs time and read units, above all for large
            `topK`.
        include_metadata: Whether matches come with their metadata.
        queries: Several query vectors at once. Use one request for each vector with `vector` and `sparseVector`
            instead.
        vector: Dense query vector, as many values as the index has dimensions.
        sparse_vector: Sparse query vector. On a dense index it goes with `vector` for a hybrid search.
        id: ID of a stored vector to search with. Not together with `vector`.
    """
    _body: dict[str, Any] = {
        "topK": top_k,
    }
    if namespace is not wire.UNSET:
        _body["namespace"] = namespace
    if filter is not wire.UNSET:
        _body["filter"] = filter
    if include_values is not wire.UNSET:
        _body["includeValues"] = include_values
    if include_metadata is not wire.UNSET:
        _body["includeMetadata"] = include_metadata
    if queries is not wire.UNSET:
        _body["queries"] = queries
    if vector is not wire.UNSET:
        _body["vector"] = vector
    if sparse_vector is not wire.UNSET:
        _body["sparseVector"] = sparse_vector
    if id is not wire.UNSET:
        _body["id"] = id
    return wire.Request("POST", "/query", wire.JSON, wire.dumps(_body))


def delete_vectors(
    *,
    ids: list[str] = wire.UNSET,
    delete_all: bool = wire.UNSET,
    namespace: str = wire.UNSET,
    filter: dict[str, Any] = wire.UNSET,
) -> wire.Request:
    """Delete vectors.

    Deletes vectors of one namespace by ID, by metadata filter, or all of them.

    Args:
        ids: IDs of the vectors to delete.
        delete_all: Whether to delete all vectors of the namespace.
        namespace: Namespace to delete from. The default namespace unless given.
        filter: Metadata filter of the vectors to delete.
    """
    _body: dict[str, Any] = {}
    if ids is not wire.UNSET:
        _body["ids"] = ids
    if delete_all is not wire.UNSET:
        _body["deleteAll"] = delete_all
    if namespace is not wire.UNSET:
        _body["namespace"] = namespace
    if filter is not wire.UNSET:
        _body["filter"] = filter
    return wire.Request("POST", "/vectors/delete", wire.JSON, wire.dumps(_body))


def fetch_vectors(
    *,
    ids: list[str],
    namespace: str = wire.UNSET,
) -> wire.Request:
    """Fetch vectors by ID.

    Returns whole vectors of one namespace, with values and metadata. IDs that do not exist are left out of the
    answer.

    Args:
        ids: IDs of the vectors to fetch. Repeat the parameter for each ID.
        namespace: Namespace to fetch from. The default namespace unless given.
    """
    _query: list[tuple[str, Any]] = [
        ("ids", ids),
    ]
    if namespace is not wire.UNSET:
        _query.append(("namespace", namespace))
    return wire.Request("GET", wire.target("/vectors/fetch", _query), {}, None)


def list_vectors(
    *,
    prefix: str = wire.UNSET,
    limit: int = wire.UNSET,
    pagination_token: str = wire.UNSET,
    namespace: str = wire.UNSET,
) -> wire.Request:
    """List vector IDs.

    Returns the IDs of the vectors of one namespace in order, a page at a time. Only serverless indexes can
    list.

    Args:
        prefix: Beginning that the listed IDs have in common. All IDs unless given.
        limit: Largest number of IDs on a page.
        pagination_token: Token from `pagination.next` of the previous page. Leave it out for the first page.
        namespace: Namespace to list. The default namespace unless given.
    """
    _query: list[tuple[str, Any]] = []
    if prefix is not wire.UNSET:
        _query.append(("prefix", prefix))
    if limit is not wire.UNSET:
        _query.append(("limit", limit))
    if pagination_token is not wire.UNSET:
        _query.append(("paginationToken", pagination_token))
    if namespace is not wire.UNSET:
        _query.append(("namespace", namespace))
    return wire.Request("GET", wire.target("/vectors/list", _query), {}, None)


def update_vector(
    *,
    id: str,
    values: list[float] = wire.UNSET,
    sparse_values: _models.SparseValues = wire.UNSET,
    set_metadata: dict[str, Any] = wire.UNSET,
    namespace: str = wire.UNSET,
) -> wire.Request:
    """Update a vector.

    Replaces the values of one vector or sets fields of its metadata. What is left out stays as it is.

    Args:
        id: ID of the vector to change.
        values: New dense values, which replace the old.
        sparse_values: New sparse values, which replace the old.
        set_metadata: Metadata fields to set. Fields not named here stay as they are.
        namespace: Namespace of the vector. The default namespace unless given.
    """
    _body: dict[str, Any] = {
        "id": id,
    }
    if values is not wire.UNSET:
        _body["values"] = values
    if sparse_values is not wire.UNSET:
        _body["sparseValues"] = sparse_values
    if set_metadata is not wire.UNSET:
        _body["setMetadata"] = set_metadata
    if namespace is not wire.UNSET:
        _body["namespace"] = namespace
    return wire.Request("POST", "/vectors/update", wire.JSON, wire.dumps(_body))


def upsert_vectors(
    *,
    vectors: list[_models.Vector],
    namespace: str = wire.UNSET,
) -> wire.Request:
    """Upsert vectors.

    Writes vectors into one namespace. A vector whose ID exists already is replaced as a whole.

    Args:
        vectors: The vectors to write. No two of a request should have the same ID.
        namespace: Namespace to write to, which is created if need be. The default namespace unless given.
    """
    _body: dict[str, Any] = {
        "vectors": vectors,
    }
    if namespace is not wire.UNSET:
        _body["namespace"] = namespace
    return wire.Request("POST", "/vectors/upsert", wire.JSON, wire.dumps(_body))


def upsert_records_namespace(
    *,
    namespace: str,
    body: list[_models.UpsertRecord],
) -> wire.Request:
    """Upsert records as text.

    Writes records into a namespace of an index with integrated embedding. The service embeds the mapped text
    field of each record and stores the other fields as metadata.

    Args:
        namespace: Namespace to write to. It is created if need be. `__default__` names the default namespace.
        body: Records, one JSON object a line. Each has an ID, the text field that the index maps, and any
            metadata fields beside it.
    """
    _body = body
    return wire.Request(
        "POST", f"/records/namespaces/{wire.segment(namespace)}/upsert", wire.NDJSON, wire.ndjson(_body)
    )


def search_records_namespace(
    *,
    namespace: str,
    query: _models.SearchQuery,
    fields: list[str] = wire.UNSET,
    rerank: _models.SearchRerank = wire.UNSET,
) -> wire.Request:
    """Search records.

    Finds the records of a namespace that are most similar to a text, a vector or a stored record, and
    optionally reranks them.

    Args:
        namespace: Namespace to search. `__default__` names the default namespace.
        query: What to search for.
        fields: Names of the record fields to return. All fields unless given.
        rerank: How to rerank what the search finds. Not reranked unless given.
    """
    _body: dict[str, Any] = {
        "query": query,
    }
    if fields is not wire.UNSET:
        _body["fields"] = fields
    if rerank is not wire.UNSET:
        _body["rerank"] = rerank
    return wire.Request("POST", f"/records/namespaces/{wire.segment(namespace)}/search", wire.JSON, wire.dumps(_body))


OPERATIONS: dict[str, wire.Operation] = {
    "GET /bulk/imports": wire.Operation(
        "GET /bulk/imports",
        id="listBulkImports",
        service="db_data",
        version="2025-01",
        servers=("https://{index_host}",),
        credential="Api-Key",
        arguments={
            "limit": None,
            "pagination_token": None,
        },
        required=frozenset([]),
        encoders={
            "": list_bulk_imports,
        },
        responses={
            "200": {
                "application/json": wire.result_reader("pinecone.models.db_data", "ListImportsResponse"),
            },
            "400": {
                "application/json": wire.json_reader(lambda value: _models.RpcStatus.read(value)),
            },
            "4XX": {
                "application/json": wire.json_reader(lambda value: _models.RpcStatus.read(value)),
            },
            "5XX": {
                "application/json": wire.json_reader(lambda value: _models.RpcStatus.read(value)),
            },
        },
        models={},
    ),
    "POST /bulk/imports": wire.Operation(
        "POST /bulk/imports",
        id="startBulkImport",
        service="db_data",
        version="2025-01",
        servers=("https://{index_host}",),
        credential="Api-Key",
        arguments={
            "uri": None,
            "integration_id": None,
            "error_mode": {"onError": None},
        },
        required=frozenset(["uri"]),
        encoders={
            "application/json": start_bulk_import,
        },
        responses={
            "200": {
                "application/json": wire.result_reader("pinecone.models.db_data", "StartImportResponse"),
            },
            "400": {
                "application/json": wire.json_reader(lambda value: _models.RpcStatus.read(value)),
            },
            "4XX": {
                "application/json": wire.json_reader(lambda value: _models.RpcStatus.read(value)),
            },
            "5XX": {
                "application/json": wire.json_reader(lambda value: _models.RpcStatus.read(value)),
            },
        },
        models={
            "error_mode": lambda: _models.ImportErrorMode,
        },
    ),
    "GET /bulk/imports/{id}": wire.Operation(
        "GET /bulk/imports/{id}",
        id="describeBulkImport",
        service="db_data",
        version="2025-01",
        servers=("https://{index_host}",),
        credential="Api-Key",
        arguments={
            "id": None,
        },
        required=frozenset(["id"]),
        encoders={
            "": describe_bulk_import,
        },
        responses={
            "200": {
                "application/json": wire.result_reader("pinecone.models.db_data", "ImportModel"),
            },
            "400": {
                "application/json": wire.json_reader(lambda value: _models.RpcStatus.read(value)),
            },
            "4XX": {
                "application/json": wire.json_reader(lambda value: _models.RpcStatus.read(value)),
            },
            "5XX": {
                "application/json": wire.json_reader(lambda value: _models.RpcStatus.read(value)),
            },
        },
        models={},
    ),
    "DELETE /bulk/imports/{id}": wire.Operation(
        "DELETE /bulk/imports/{id}",
        id="cancelBulkImport",
        service="db_data",
        version="2025-01",
        servers=("https://{index_host}",),
        credential="Api-Key",
        arguments={
            "id": None,
        },
        required=frozenset(["id"]),
        encoders={
            "": cancel_bulk_import,
        },
        responses={
            "200": {
                "application/json": wire.json_reader(),
            },
            "400": {
                "application/json": wire.json_reader(lambda value: _models.RpcStatus.read(value)),
            },
            "4XX": {
                "application/json": wire.json_reader(lambda value: _models.RpcStatus.read(value)),
            },
            "5XX": {
                "application/json": wire.json_reader(lambda value: _models.RpcStatus.read(value)),
            },
        },
        models={},
    ),
    "POST /describe_index_stats": wire.Operation(
        "POST /describe_index_stats",
        id="describeIndexStats",
        service="db_data",
        version="2025-01",
        servers=("https://{index_host}",),
        credential="Api-Key",
        arguments={
            "filter": None,
        },
        required=frozenset([]),
        encoders={
            "application/json": describe_index_stats,
        },
        responses={
            "200": {
                "application/json": wire.result_reader("pinecone.models.db_data", "DescribeIndexStatsResponse"),
            },
            "400": {
                "application/json": wire.json_reader(lambda value: _models.RpcStatus.read(value)),
            },
            "4XX": {
                "application/json": wire.json_reader(lambda value: _models.RpcStatus.read(value)),
            },
            "5XX": {
                "application/json": wire.json_reader(lambda value: _models.RpcStatus.read(value)),
            },
        },
        models={},
    ),
    "POST /query": wire.Operation(
        "POST /query",
        id="queryVectors",
        service="db_data",
        version="2025-01",
        servers=("https://{index_host}",),
        credential="Api-Key",
        arguments={
            "top_k": None,
            "namespace": None,
            "filter": None,
            "include_values": None,
            "include_metadata": None,
            "queries": None,
            "vector": None,
            "sparse_vector": {"indices": None, "values": None},
            "id": None,
        },
        required=frozenset(["top_k"]),
        encoders={
            "application/json": query_vectors,
        },
        responses={
            "200": {
                "application/json": wire.result_reader("pinecone.models.db_data", "QueryResponse"),
            },
            "400": {
                "application/json": wire.json_reader(lambda value: _models.RpcStatus.read(value)),
            },
            "4XX": {
                "application/json": wire.json_reader(lambda value: _models.RpcStatus.read(value)),
            },
            "5XX": {
                "application/json": wire.json_reader(lambda value: _models.RpcStatus.read(value)),
            },
        },
        models={
            "queries": lambda: _models.QueryVector,
            "sparse_vector": lambda: _models.SparseValues,
        },
    ),
    "POST /vectors/delete": wire.Operation(
        "POST /vectors/delete",
        id="deleteVectors",
        service="db_data",
        version="2025-01",
        servers=("https://{index_host}",),
        credential="Api-Key",
        arguments={
            "ids": None,
            "delete_all": None,
            "namespace": None,
            "filter": None,
        },
        required=frozenset([]),
        encoders={
            "application/json": delete_vectors,
        },
        responses={
            "200": {
                "application/json": wire.json_reader(),
            },
            "400": {
                "application/json": wire.json_reader(lambda value: _models.RpcStatus.read(value)),
            },
            "4XX": {
                "application/json": wire.json_reader(lambda value: _models.RpcStatus.read(value)),
            },
            "5XX": {
                "application/json": wire.json_reader(lambda value: _models.RpcStatus.read(value)),
            },
        },
        models={},
    ),
    "GET /vectors/fetch": wire.Operation(
        "GET /vectors/fetch",
        id="fetchVectors",
        service="db_data",
        version="2025-01",
        servers=("https://{index_host}",),
        credential="Api-Key",
        arguments={
            "ids": None,
            "namespace": None,
        },
        required=frozenset(["ids"]),
        encoders={
            "": fetch_vectors,
        },
        responses={
            "200": {
                "application/json": wire.result_reader("pinecone.models.db_data", "FetchResponse"),
            },
            "400": {
                "application/json": wire.json_reader(lambda value: _models.RpcStatus.read(value)),
            },
            "4XX": {
                "application/json": wire.json_reader(lambda value: _models.RpcStatus.read(value)),
            },
            "5XX": {
                "application/json": wire.json_reader(lambda value: _models.RpcStatus.read(value)),
            },
        },
        models={},
    ),
    "GET /vectors/list": wire.Operation(
        "GET /vectors/list",
        id="listVectors",
        service="db_data",
        version="2025-01",
        servers=("https://{index_host}",),
        credential="Api-Key",
        arguments={
            "prefix": None,
            "limit": None,
            "pagination_token": None,
            "namespace": None,
        },
        required=frozenset([]),
        encoders={
            "": list_vectors,
        },
        responses={
            "200": {
                "application/json": wire.result_reader("pinecone.models.db_data", "ListResponse"),
            },
            "400": {
                "application/json": wire.json_reader(lambda value: _models.RpcStatus.read(value)),
            },
            "4XX": {
                "application/json": wire.json_reader(lambda value: _models.RpcStatus.read(value)),
            },
            "5XX": {
                "application/json": wire.json_reader(lambda value: _models.RpcStatus.read(value)),
            },
        },
        models={},
    ),
    "POST /vectors/update": wire.Operation(
        "POST /vectors/update",
        id="updateVector",
        service="db_data",
        version="2025-01",
        servers=("https://{index_host}",),
        credential="Api-Key",
        arguments={
            "id": None,
            "values": None,
            "sparse_values": {"indices": None, "values": None},
            "set_metadata": None,
            "namespace": None,
        },
        required=frozenset(["id"]),
        encoders={
            "application/json": update_vector,
        },
        responses={
            "200": {
                "application/json": wire.result_reader("pinecone.models.db_data", "UpdateResponse"),
            },
            "400": {
                "application/json": wire.json_reader(lambda value: _models.RpcStatus.read(value)),
            },
            "4XX": {
                "application/json": wire.json_reader(lambda value: _models.RpcStatus.read(value)),
            },
            "5XX": {
                "application/json": wire.json_reader(lambda value: _models.RpcStatus.read(value)),
            },
        },
        models={
            "sparse_values": lambda: _models.SparseValues,
        },
    ),
    "POST /vectors/upsert": wire.Operation(
        "POST /vectors/upsert",
        id="upsertVectors",
        service="db_data",
        version="2025-01",
        servers=("https://{index_host}",),
        credential="Api-Key",
        arguments={
            "vectors": None,
            "namespace": None,
        },
        required=frozenset(["vectors"]),
        encoders={
            "application/json": upsert_vectors,
        },
        responses={
            "200": {
                "application/json": wire.result_reader("pinecone.models.db_data", "UpsertResponse"),
            },
            "400": {
                "application/json": wire.json_reader(lambda value: _models.RpcStatus.read(value)),
            },
            "4XX": {
                "application/json": wire.json_reader(lambda value: _models.RpcStatus.read(value)),
            },
            "5XX": {
                "application/json": wire.json_reader(lambda value: _models.RpcStatus.read(value)),
            },
        },
        models={
            "vectors": lambda: _models.Vector,
        },
    ),
    "POST /records/namespaces/{namespace}/upsert": wire.Operation(
        "POST /records/namespaces/{namespace}/upsert",
        id="upsertRecordsNamespace",
        service="db_data",
        version="2025-01",
        servers=("https://{index_host}",),
        credential="Api-Key",
        arguments={
            "namespace": None,
            "body": None,
        },
        required=frozenset(["namespace", "body"]),
        encoders={
            "application/x-ndjson": upsert_records_namespace,
        },
        responses={
            "201": {},
            "400": {
                "application/json": wire.json_reader(lambda value: _models.RpcStatus.read(value)),
            },
            "4XX": {
                "application/json": wire.json_reader(lambda value: _models.RpcStatus.read(value)),
            },
            "5XX": {
                "application/json": wire.json_reader(lambda value: _models.RpcStatus.read(value)),
            },
        },
        models={
            "body": lambda: _models.UpsertRecord,
        },
    ),
    "POST /records/namespaces/{namespace}/search": wire.Operation(
        "POST /records/namespaces/{namespace}/search",
        id="searchRecordsNamespace",
        service="db_data",
        version="2025-01",
        servers=("https://{index_host}",),
        credential="Api-Key",
        arguments={
            "namespace": None,
            "query": {
                "top_k": None,
                "filter": None,
                "inputs": None,
                "vector": {"values": None, "sparse_values": None, "sparse_indices": None},
                "id": None,
            },
            "fields": None,
            "rerank": {"model": None, "rank_fields": None, "top_n": None, "parameters": None, "query": None},
        },
        required=frozenset(["namespace", "query"]),
        encoders={
            "application/json": search_records_namespace,
        },
        responses={
            "200": {
                "application/json": wire.result_reader("pinecone.models.db_data", "SearchRecordsResponse"),
            },
            "400": {
                "application/json": wire.json_reader(lambda value: _models.RpcStatus.read(value)),
            },
            "4XX": {
                "application/json": wire.json_reader(lambda value: _models.RpcStatus.read(value)),
            },
            "5XX": {
                "application/json": wire.json_reader(lambda value: _models.RpcStatus.read(value)),
            },
        },
        models={
            "query": lambda: _models.SearchQuery,
            "rerank": lambda: _models.SearchRerank,
        },
    ),
}
