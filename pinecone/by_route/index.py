# @generated from openapi and from pinecone. Do not edit: run scripts/regen.
"""The operations that `Index.call` accepts, for type checkers. This module is never imported at run time."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, Literal, Optional, Protocol, TypedDict, overload

if TYPE_CHECKING:
    from typing_extensions import Required, Unpack

    from pinecone.futures import PineconeFuture
    from pinecone.models.base import EmptyResponse
    from pinecone.models.db_data import (
        DescribeIndexStatsResponse,
        FetchByMetadataResponse,
        FetchResponse,
        ImportModel,
        ListImportsResponse,
        ListNamespacesResponse,
        ListResponse,
        NamespaceDescription,
        QueryResponse,
        SearchRecordsResponse,
        StartImportResponse,
        UpdateResponse,
        UpsertResponse,
    )
    from pinecone.models.operations import Route
    from pinecone.models.view import View
    from pinecone.transport.call_options import CallOptions


class DeleteBulkImportsId(TypedDict, total=False):
    """Arguments of `DELETE /bulk/imports/{id}`: Cancel an import."""

    id: Required[str]


class DeleteNamespacesNamespace(TypedDict, total=False):
    """Arguments of `DELETE /namespaces/{namespace}`: Delete a namespace."""

    namespace: Required[str]


class DeleteVectorsDelete(TypedDict, total=False):
    """Arguments of `DELETE /vectors/delete`: Delete vectors."""

    ids: Optional[list[str]]
    delete_all: Optional[bool]
    namespace: Optional[str]


class GetBulkImports(TypedDict, total=False):
    """Arguments of `GET /bulk/imports`: List imports."""

    limit: Optional[int]
    pagination_token: Optional[str]


class GetBulkImportsId(TypedDict, total=False):
    """Arguments of `GET /bulk/imports/{id}`: Describe an import."""

    id: Required[str]


class GetNamespaces(TypedDict, total=False):
    """Arguments of `GET /namespaces`: List namespaces."""

    limit: Optional[int]
    pagination_token: Optional[str]
    prefix: Optional[str]


class GetNamespacesNamespace(TypedDict, total=False):
    """Arguments of `GET /namespaces/{namespace}`: Describe a namespace."""

    namespace: Required[str]


class GetVectorsFetch(TypedDict, total=False):
    """Arguments of `GET /vectors/fetch`: Fetch vectors by ID."""

    ids: Required[list[str]]
    namespace: Optional[str]


class GetVectorsList(TypedDict, total=False):
    """Arguments of `GET /vectors/list`: List vector IDs."""

    prefix: Optional[str]
    limit: Optional[int]
    pagination_token: Optional[str]
    namespace: Optional[str]


class PostBulkImports(TypedDict, total=False):
    """Arguments of `POST /bulk/imports`: Start an import."""

    uri: Required[str]
    integration_id: Optional[str]
    error_mode: Optional[Mapping[str, Any]]


class PostDescribeIndexStats(TypedDict, total=False):
    """Arguments of `POST /describe_index_stats`: Get index statistics."""

    filter: Optional[Mapping[str, Any]]


class PostNamespaces(TypedDict, total=False):
    """Arguments of `POST /namespaces`: Create a namespace."""

    name: Required[str]
    schema: Optional[Mapping[str, Any]]


class PostQuery(TypedDict, total=False):
    """Arguments of `POST /query`: Search with a vector."""

    top_k: Required[int]
    namespace: Optional[str]
    filter: Optional[Mapping[str, Any]]
    include_values: Optional[bool]
    include_metadata: Optional[bool]
    queries: Optional[Sequence[Mapping[str, Any]]]
    vector: Optional[Sequence[float]]
    sparse_vector: Optional[Mapping[str, Any]]
    id: Optional[str]
    scan_factor: Optional[float]
    max_candidates: Optional[int]


class PostRecordsNamespacesNamespaceSearch(TypedDict, total=False):
    """Arguments of `POST /records/namespaces/{namespace}/search`: Search records."""

    namespace: Required[str]
    query: Required[Mapping[str, Any]]
    fields: Optional[list[str]]
    rerank: Optional[Mapping[str, Any]]


class PostRecordsNamespacesNamespaceUpsert(TypedDict, total=False):
    """Arguments of `POST /records/namespaces/{namespace}/upsert`: Upsert records as text."""

    namespace: Required[str]
    body: Required[Sequence[Mapping[str, Any]]]


class PostVectorsDelete(TypedDict, total=False):
    """Arguments of `POST /vectors/delete`: Delete vectors."""

    ids: Optional[list[str]]
    delete_all: Optional[bool]
    namespace: Optional[str]
    filter: Optional[Mapping[str, Any]]


class PostVectorsFetchByMetadata(TypedDict, total=False):
    """Arguments of `POST /vectors/fetch_by_metadata`: Fetch vectors by metadata."""

    namespace: Optional[str]
    filter: Optional[Mapping[str, Any]]
    limit: Optional[int]
    pagination_token: Optional[str]


class PostVectorsUpdate(TypedDict, total=False):
    """Arguments of `POST /vectors/update`: Update vectors."""

    id: Optional[str]
    values: Optional[Sequence[float]]
    sparse_values: Optional[Mapping[str, Any]]
    set_metadata: Optional[Mapping[str, Any]]
    namespace: Optional[str]
    filter: Optional[Mapping[str, Any]]
    dry_run: Optional[bool]


class PostVectorsUpsert(TypedDict, total=False):
    """Arguments of `POST /vectors/upsert`: Upsert vectors."""

    vectors: Required[Sequence[Mapping[str, Any]]]
    namespace: Optional[str]


class IndexCallAsyncio(Protocol):
    """Method `call` of the asyncio classes."""

    @overload
    async def __call__(
        self,
        route: Literal["DELETE /bulk/imports/{id}"],
        /,
        *,
        options: Optional[CallOptions] = None,
        **arguments: Unpack[DeleteBulkImportsId],
    ) -> EmptyResponse: ...
    @overload
    async def __call__(
        self,
        route: Literal["DELETE /namespaces/{namespace}"],
        /,
        *,
        options: Optional[CallOptions] = None,
        **arguments: Unpack[DeleteNamespacesNamespace],
    ) -> EmptyResponse: ...
    @overload
    async def __call__(
        self,
        route: Literal["DELETE /vectors/delete"],
        /,
        *,
        options: Optional[CallOptions] = None,
        **arguments: Unpack[DeleteVectorsDelete],
    ) -> dict[str, Any]: ...
    @overload
    async def __call__(
        self,
        route: Literal["GET /bulk/imports"],
        /,
        *,
        options: Optional[CallOptions] = None,
        **arguments: Unpack[GetBulkImports],
    ) -> ListImportsResponse: ...
    @overload
    async def __call__(
        self,
        route: Literal["GET /bulk/imports/{id}"],
        /,
        *,
        options: Optional[CallOptions] = None,
        **arguments: Unpack[GetBulkImportsId],
    ) -> ImportModel: ...
    @overload
    async def __call__(
        self, route: Literal["GET /describe_index_stats"], /, *, options: Optional[CallOptions] = None
    ) -> View: ...
    @overload
    async def __call__(
        self,
        route: Literal["GET /namespaces"],
        /,
        *,
        options: Optional[CallOptions] = None,
        **arguments: Unpack[GetNamespaces],
    ) -> ListNamespacesResponse: ...
    @overload
    async def __call__(
        self,
        route: Literal["GET /namespaces/{namespace}"],
        /,
        *,
        options: Optional[CallOptions] = None,
        **arguments: Unpack[GetNamespacesNamespace],
    ) -> NamespaceDescription: ...
    @overload
    async def __call__(
        self,
        route: Literal["GET /vectors/fetch"],
        /,
        *,
        options: Optional[CallOptions] = None,
        **arguments: Unpack[GetVectorsFetch],
    ) -> FetchResponse: ...
    @overload
    async def __call__(
        self,
        route: Literal["GET /vectors/list"],
        /,
        *,
        options: Optional[CallOptions] = None,
        **arguments: Unpack[GetVectorsList],
    ) -> ListResponse: ...
    @overload
    async def __call__(
        self,
        route: Literal["POST /bulk/imports"],
        /,
        *,
        options: Optional[CallOptions] = None,
        **arguments: Unpack[PostBulkImports],
    ) -> StartImportResponse: ...
    @overload
    async def __call__(
        self,
        route: Literal["POST /describe_index_stats"],
        /,
        *,
        options: Optional[CallOptions] = None,
        **arguments: Unpack[PostDescribeIndexStats],
    ) -> DescribeIndexStatsResponse: ...
    @overload
    async def __call__(
        self,
        route: Literal["POST /namespaces"],
        /,
        *,
        options: Optional[CallOptions] = None,
        **arguments: Unpack[PostNamespaces],
    ) -> NamespaceDescription: ...
    @overload
    async def __call__(
        self, route: Literal["POST /query"], /, *, options: Optional[CallOptions] = None, **arguments: Unpack[PostQuery]
    ) -> QueryResponse: ...
    @overload
    async def __call__(
        self,
        route: Literal["POST /records/namespaces/{namespace}/search"],
        /,
        *,
        options: Optional[CallOptions] = None,
        **arguments: Unpack[PostRecordsNamespacesNamespaceSearch],
    ) -> SearchRecordsResponse: ...
    @overload
    async def __call__(
        self,
        route: Literal["POST /records/namespaces/{namespace}/upsert"],
        /,
        *,
        options: Optional[CallOptions] = None,
        **arguments: Unpack[PostRecordsNamespacesNamespaceUpsert],
    ) -> None: ...
    @overload
    async def __call__(
        self,
        route: Literal["POST /vectors/delete"],
        /,
        *,
        options: Optional[CallOptions] = None,
        **arguments: Unpack[PostVectorsDelete],
    ) -> EmptyResponse: ...
    @overload
    async def __call__(
        self,
        route: Literal["POST /vectors/fetch_by_metadata"],
        /,
        *,
        options: Optional[CallOptions] = None,
        **arguments: Unpack[PostVectorsFetchByMetadata],
    ) -> FetchByMetadataResponse: ...
    @overload
    async def __call__(
        self,
        route: Literal["POST /vectors/update"],
        /,
        *,
        options: Optional[CallOptions] = None,
        **arguments: Unpack[PostVectorsUpdate],
    ) -> UpdateResponse: ...
    @overload
    async def __call__(
        self,
        route: Literal["POST /vectors/upsert"],
        /,
        *,
        options: Optional[CallOptions] = None,
        **arguments: Unpack[PostVectorsUpsert],
    ) -> UpsertResponse: ...
    @overload
    async def __call__(self, route: Route, /, *, options: Optional[CallOptions] = None, **arguments: Any) -> Any: ...


class IndexCall(Protocol):
    """Method `call` of the sync classes."""

    @overload
    def __call__(
        self,
        route: Literal["DELETE /bulk/imports/{id}"],
        /,
        *,
        options: Optional[CallOptions] = None,
        **arguments: Unpack[DeleteBulkImportsId],
    ) -> EmptyResponse: ...
    @overload
    def __call__(
        self,
        route: Literal["DELETE /bulk/imports/{id}"],
        /,
        *,
        options: Optional[CallOptions] = None,
        async_req: Literal[True],
        **arguments: Unpack[DeleteBulkImportsId],
    ) -> PineconeFuture[EmptyResponse]: ...
    @overload
    def __call__(
        self,
        route: Literal["DELETE /namespaces/{namespace}"],
        /,
        *,
        options: Optional[CallOptions] = None,
        **arguments: Unpack[DeleteNamespacesNamespace],
    ) -> EmptyResponse: ...
    @overload
    def __call__(
        self,
        route: Literal["DELETE /namespaces/{namespace}"],
        /,
        *,
        options: Optional[CallOptions] = None,
        async_req: Literal[True],
        **arguments: Unpack[DeleteNamespacesNamespace],
    ) -> PineconeFuture[EmptyResponse]: ...
    @overload
    def __call__(
        self,
        route: Literal["DELETE /vectors/delete"],
        /,
        *,
        options: Optional[CallOptions] = None,
        **arguments: Unpack[DeleteVectorsDelete],
    ) -> dict[str, Any]: ...
    @overload
    def __call__(
        self,
        route: Literal["DELETE /vectors/delete"],
        /,
        *,
        options: Optional[CallOptions] = None,
        async_req: Literal[True],
        **arguments: Unpack[DeleteVectorsDelete],
    ) -> PineconeFuture[dict[str, Any]]: ...
    @overload
    def __call__(
        self,
        route: Literal["GET /bulk/imports"],
        /,
        *,
        options: Optional[CallOptions] = None,
        **arguments: Unpack[GetBulkImports],
    ) -> ListImportsResponse: ...
    @overload
    def __call__(
        self,
        route: Literal["GET /bulk/imports"],
        /,
        *,
        options: Optional[CallOptions] = None,
        async_req: Literal[True],
        **arguments: Unpack[GetBulkImports],
    ) -> PineconeFuture[ListImportsResponse]: ...
    @overload
    def __call__(
        self,
        route: Literal["GET /bulk/imports/{id}"],
        /,
        *,
        options: Optional[CallOptions] = None,
        **arguments: Unpack[GetBulkImportsId],
    ) -> ImportModel: ...
    @overload
    def __call__(
        self,
        route: Literal["GET /bulk/imports/{id}"],
        /,
        *,
        options: Optional[CallOptions] = None,
        async_req: Literal[True],
        **arguments: Unpack[GetBulkImportsId],
    ) -> PineconeFuture[ImportModel]: ...
    @overload
    def __call__(
        self, route: Literal["GET /describe_index_stats"], /, *, options: Optional[CallOptions] = None
    ) -> View: ...
    @overload
    def __call__(
        self,
        route: Literal["GET /describe_index_stats"],
        /,
        *,
        options: Optional[CallOptions] = None,
        async_req: Literal[True],
    ) -> PineconeFuture[View]: ...
    @overload
    def __call__(
        self,
        route: Literal["GET /namespaces"],
        /,
        *,
        options: Optional[CallOptions] = None,
        **arguments: Unpack[GetNamespaces],
    ) -> ListNamespacesResponse: ...
    @overload
    def __call__(
        self,
        route: Literal["GET /namespaces"],
        /,
        *,
        options: Optional[CallOptions] = None,
        async_req: Literal[True],
        **arguments: Unpack[GetNamespaces],
    ) -> PineconeFuture[ListNamespacesResponse]: ...
    @overload
    def __call__(
        self,
        route: Literal["GET /namespaces/{namespace}"],
        /,
        *,
        options: Optional[CallOptions] = None,
        **arguments: Unpack[GetNamespacesNamespace],
    ) -> NamespaceDescription: ...
    @overload
    def __call__(
        self,
        route: Literal["GET /namespaces/{namespace}"],
        /,
        *,
        options: Optional[CallOptions] = None,
        async_req: Literal[True],
        **arguments: Unpack[GetNamespacesNamespace],
    ) -> PineconeFuture[NamespaceDescription]: ...
    @overload
    def __call__(
        self,
        route: Literal["GET /vectors/fetch"],
        /,
        *,
        options: Optional[CallOptions] = None,
        **arguments: Unpack[GetVectorsFetch],
    ) -> FetchResponse: ...
    @overload
    def __call__(
        self,
        route: Literal["GET /vectors/fetch"],
        /,
        *,
        options: Optional[CallOptions] = None,
        async_req: Literal[True],
        **arguments: Unpack[GetVectorsFetch],
    ) -> PineconeFuture[FetchResponse]: ...
    @overload
    def __call__(
        self,
        route: Literal["GET /vectors/list"],
        /,
        *,
        options: Optional[CallOptions] = None,
        **arguments: Unpack[GetVectorsList],
    ) -> ListResponse: ...
    @overload
    def __call__(
        self,
        route: Literal["GET /vectors/list"],
        /,
        *,
        options: Optional[CallOptions] = None,
        async_req: Literal[True],
        **arguments: Unpack[GetVectorsList],
    ) -> PineconeFuture[ListResponse]: ...
    @overload
    def __call__(
        self,
        route: Literal["POST /bulk/imports"],
        /,
        *,
        options: Optional[CallOptions] = None,
        **arguments: Unpack[PostBulkImports],
    ) -> StartImportResponse: ...
    @overload
    def __call__(
        self,
        route: Literal["POST /bulk/imports"],
        /,
        *,
        options: Optional[CallOptions] = None,
        async_req: Literal[True],
        **arguments: Unpack[PostBulkImports],
    ) -> PineconeFuture[StartImportResponse]: ...
    @overload
    def __call__(
        self,
        route: Literal["POST /describe_index_stats"],
        /,
        *,
        options: Optional[CallOptions] = None,
        **arguments: Unpack[PostDescribeIndexStats],
    ) -> DescribeIndexStatsResponse: ...
    @overload
    def __call__(
        self,
        route: Literal["POST /describe_index_stats"],
        /,
        *,
        options: Optional[CallOptions] = None,
        async_req: Literal[True],
        **arguments: Unpack[PostDescribeIndexStats],
    ) -> PineconeFuture[DescribeIndexStatsResponse]: ...
    @overload
    def __call__(
        self,
        route: Literal["POST /namespaces"],
        /,
        *,
        options: Optional[CallOptions] = None,
        **arguments: Unpack[PostNamespaces],
    ) -> NamespaceDescription: ...
    @overload
    def __call__(
        self,
        route: Literal["POST /namespaces"],
        /,
        *,
        options: Optional[CallOptions] = None,
        async_req: Literal[True],
        **arguments: Unpack[PostNamespaces],
    ) -> PineconeFuture[NamespaceDescription]: ...
    @overload
    def __call__(
        self, route: Literal["POST /query"], /, *, options: Optional[CallOptions] = None, **arguments: Unpack[PostQuery]
    ) -> QueryResponse: ...
    @overload
    def __call__(
        self,
        route: Literal["POST /query"],
        /,
        *,
        options: Optional[CallOptions] = None,
        async_req: Literal[True],
        **arguments: Unpack[PostQuery],
    ) -> PineconeFuture[QueryResponse]: ...
    @overload
    def __call__(
        self,
        route: Literal["POST /records/namespaces/{namespace}/search"],
        /,
        *,
        options: Optional[CallOptions] = None,
        **arguments: Unpack[PostRecordsNamespacesNamespaceSearch],
    ) -> SearchRecordsResponse: ...
    @overload
    def __call__(
        self,
        route: Literal["POST /records/namespaces/{namespace}/search"],
        /,
        *,
        options: Optional[CallOptions] = None,
        async_req: Literal[True],
        **arguments: Unpack[PostRecordsNamespacesNamespaceSearch],
    ) -> PineconeFuture[SearchRecordsResponse]: ...
    @overload
    def __call__(
        self,
        route: Literal["POST /records/namespaces/{namespace}/upsert"],
        /,
        *,
        options: Optional[CallOptions] = None,
        **arguments: Unpack[PostRecordsNamespacesNamespaceUpsert],
    ) -> None: ...
    @overload
    def __call__(
        self,
        route: Literal["POST /records/namespaces/{namespace}/upsert"],
        /,
        *,
        options: Optional[CallOptions] = None,
        async_req: Literal[True],
        **arguments: Unpack[PostRecordsNamespacesNamespaceUpsert],
    ) -> PineconeFuture[None]: ...
    @overload
    def __call__(
        self,
        route: Literal["POST /vectors/delete"],
        /,
        *,
        options: Optional[CallOptions] = None,
        **arguments: Unpack[PostVectorsDelete],
    ) -> EmptyResponse: ...
    @overload
    def __call__(
        self,
        route: Literal["POST /vectors/delete"],
        /,
        *,
        options: Optional[CallOptions] = None,
        async_req: Literal[True],
        **arguments: Unpack[PostVectorsDelete],
    ) -> PineconeFuture[EmptyResponse]: ...
    @overload
    def __call__(
        self,
        route: Literal["POST /vectors/fetch_by_metadata"],
        /,
        *,
        options: Optional[CallOptions] = None,
        **arguments: Unpack[PostVectorsFetchByMetadata],
    ) -> FetchByMetadataResponse: ...
    @overload
    def __call__(
        self,
        route: Literal["POST /vectors/fetch_by_metadata"],
        /,
        *,
        options: Optional[CallOptions] = None,
        async_req: Literal[True],
        **arguments: Unpack[PostVectorsFetchByMetadata],
    ) -> PineconeFuture[FetchByMetadataResponse]: ...
    @overload
    def __call__(
        self,
        route: Literal["POST /vectors/update"],
        /,
        *,
        options: Optional[CallOptions] = None,
        **arguments: Unpack[PostVectorsUpdate],
    ) -> UpdateResponse: ...
    @overload
    def __call__(
        self,
        route: Literal["POST /vectors/update"],
        /,
        *,
        options: Optional[CallOptions] = None,
        async_req: Literal[True],
        **arguments: Unpack[PostVectorsUpdate],
    ) -> PineconeFuture[UpdateResponse]: ...
    @overload
    def __call__(
        self,
        route: Literal["POST /vectors/upsert"],
        /,
        *,
        options: Optional[CallOptions] = None,
        **arguments: Unpack[PostVectorsUpsert],
    ) -> UpsertResponse: ...
    @overload
    def __call__(
        self,
        route: Literal["POST /vectors/upsert"],
        /,
        *,
        options: Optional[CallOptions] = None,
        async_req: Literal[True],
        **arguments: Unpack[PostVectorsUpsert],
    ) -> PineconeFuture[UpsertResponse]: ...
    @overload
    def __call__(self, route: Route, /, *, options: Optional[CallOptions] = None, **arguments: Any) -> Any: ...
