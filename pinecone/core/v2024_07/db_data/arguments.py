# @generated from openapi/2024-07/db_data.yaml. Do not edit: run scripts/regen.
"""The types of the arguments of the db_data service of API 2024-07, for msgspec."""

from __future__ import annotations

from typing import Annotated, Any, Optional

import msgspec
from msgspec import Meta, Struct


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


class AltDescribeIndexStatsArguments(Struct, kw_only=True):
    pass


class DescribeIndexStatsArguments(Struct, kw_only=True):
    filter: Optional[dict[str, Any]] = None


class QueryArguments(Struct, kw_only=True):
    top_k: Annotated[int, Meta(ge=1, le=10000)] = msgspec.field(name="topK")
    namespace: Optional[str] = None
    filter: Optional[dict[str, Any]] = None
    include_values: Optional[bool] = msgspec.field(default=None, name="includeValues")
    include_metadata: Optional[bool] = msgspec.field(default=None, name="includeMetadata")
    queries: Optional[list[QueryVector]] = None
    vector: Optional[list[float]] = None
    sparse_vector: Optional[SparseValues] = msgspec.field(default=None, name="sparseVector")
    id: Optional[Annotated[str, Meta(max_length=512)]] = None


class DeleteArguments(Struct, kw_only=True):
    ids: Optional[list[str]] = None
    delete_all: Optional[bool] = msgspec.field(default=None, name="deleteAll")
    namespace: Optional[str] = None
    filter: Optional[dict[str, Any]] = None


class AltDeleteArguments(Struct, kw_only=True):
    ids: Optional[list[str]] = None
    delete_all: Optional[bool] = msgspec.field(default=None, name="deleteAll")
    namespace: Optional[str] = None


class FetchArguments(Struct, kw_only=True):
    ids: list[str]
    namespace: Optional[str] = None


class ListArguments(Struct, kw_only=True):
    prefix: Optional[str] = None
    limit: Optional[int] = None
    pagination_token: Optional[str] = msgspec.field(default=None, name="paginationToken")
    namespace: Optional[str] = None


class UpdateArguments(Struct, kw_only=True):
    id: Annotated[str, Meta(min_length=1, max_length=512)]
    values: Optional[list[float]] = None
    sparse_values: Optional[SparseValues] = msgspec.field(default=None, name="sparseValues")
    set_metadata: Optional[dict[str, Any]] = msgspec.field(default=None, name="setMetadata")
    namespace: Optional[str] = None


class UpsertArguments(Struct, kw_only=True):
    vectors: list[Vector]
    namespace: Optional[str] = None


ARGUMENTS: dict[str, type[Struct]] = {
    "GET /describe_index_stats": AltDescribeIndexStatsArguments,
    "POST /describe_index_stats": DescribeIndexStatsArguments,
    "POST /query": QueryArguments,
    "POST /vectors/delete": DeleteArguments,
    "DELETE /vectors/delete": AltDeleteArguments,
    "GET /vectors/fetch": FetchArguments,
    "GET /vectors/list": ListArguments,
    "POST /vectors/update": UpdateArguments,
    "POST /vectors/upsert": UpsertArguments,
}
