# @generated from openapi/2024-10/db_data.yaml. Do not edit: run scripts/regen.
"""The types of the arguments of the db_data service of API 2024-10, for msgspec."""

from __future__ import annotations

from typing import Annotated, Any, Literal, Optional

import msgspec
from msgspec import Meta, Struct


class ImportErrorMode(Struct, kw_only=True):
    on_error: Optional[Literal["abort", "continue"]] = msgspec.field(default=None, name="onError")


class QueryVector(Struct, kw_only=True):
    values: list[float]
    sparse_values: Optional[SparseValues] = msgspec.field(default=None, name="sparseValues")
    top_k: Optional[Annotated[int, Meta(ge=1, le=10000)]] = msgspec.field(default=None, name="topK")
    namespace: Optional[str] = None
    filter: Optional[dict[str, Any]] = None


class SparseValues(Struct, kw_only=True):
    indices: list[int]
    values: list[float]


class Vector(Struct, kw_only=True):
    id: Annotated[str, Meta(min_length=1, max_length=512)]
    values: list[float]
    sparse_values: Optional[SparseValues] = msgspec.field(default=None, name="sparseValues")
    metadata: Optional[dict[str, Any]] = None


class ListBulkImportsArguments(Struct, kw_only=True):
    limit: Optional[Annotated[int, Meta(ge=1, le=100)]] = None
    pagination_token: Optional[str] = msgspec.field(default=None, name="paginationToken")


class StartBulkImportArguments(Struct, kw_only=True):
    uri: Annotated[str, Meta(min_length=1, max_length=1500)]
    integration_id: Optional[Annotated[str, Meta(max_length=1000)]] = msgspec.field(default=None, name="integrationId")
    error_mode: Optional[ImportErrorMode] = msgspec.field(default=None, name="errorMode")


class DescribeBulkImportArguments(Struct, kw_only=True):
    id: Annotated[str, Meta(min_length=1, max_length=1000)]


class CancelBulkImportArguments(Struct, kw_only=True):
    id: Annotated[str, Meta(min_length=1, max_length=1000)]


class DescribeIndexStatsArguments(Struct, kw_only=True):
    filter: Optional[dict[str, Any]] = None


class QueryVectorsArguments(Struct, kw_only=True):
    top_k: Annotated[int, Meta(ge=1, le=10000)] = msgspec.field(name="topK")
    namespace: Optional[str] = None
    filter: Optional[dict[str, Any]] = None
    include_values: Optional[bool] = msgspec.field(default=None, name="includeValues")
    include_metadata: Optional[bool] = msgspec.field(default=None, name="includeMetadata")
    queries: Optional[list[QueryVector]] = None
    vector: Optional[list[float]] = None
    sparse_vector: Optional[SparseValues] = msgspec.field(default=None, name="sparseVector")
    id: Optional[Annotated[str, Meta(max_length=512)]] = None


class DeleteVectorsArguments(Struct, kw_only=True):
    ids: Optional[list[str]] = None
    delete_all: Optional[bool] = msgspec.field(default=None, name="deleteAll")
    namespace: Optional[str] = None
    filter: Optional[dict[str, Any]] = None


class FetchVectorsArguments(Struct, kw_only=True):
    ids: list[str]
    namespace: Optional[str] = None


class ListVectorsArguments(Struct, kw_only=True):
    prefix: Optional[str] = None
    limit: Optional[int] = None
    pagination_token: Optional[str] = msgspec.field(default=None, name="paginationToken")
    namespace: Optional[str] = None


class UpdateVectorArguments(Struct, kw_only=True):
    id: Annotated[str, Meta(min_length=1, max_length=512)]
    values: Optional[list[float]] = None
    sparse_values: Optional[SparseValues] = msgspec.field(default=None, name="sparseValues")
    set_metadata: Optional[dict[str, Any]] = msgspec.field(default=None, name="setMetadata")
    namespace: Optional[str] = None


class UpsertVectorsArguments(Struct, kw_only=True):
    vectors: list[Vector]
    namespace: Optional[str] = None


ARGUMENTS: dict[str, type[Struct]] = {
    "GET /bulk/imports": ListBulkImportsArguments,
    "POST /bulk/imports": StartBulkImportArguments,
    "GET /bulk/imports/{id}": DescribeBulkImportArguments,
    "DELETE /bulk/imports/{id}": CancelBulkImportArguments,
    "POST /describe_index_stats": DescribeIndexStatsArguments,
    "POST /query": QueryVectorsArguments,
    "POST /vectors/delete": DeleteVectorsArguments,
    "GET /vectors/fetch": FetchVectorsArguments,
    "GET /vectors/list": ListVectorsArguments,
    "POST /vectors/update": UpdateVectorArguments,
    "POST /vectors/upsert": UpsertVectorsArguments,
}
