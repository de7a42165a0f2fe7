# @generated from openapi/2030-01/api.yaml. Do not edit: run scripts/regen.
"""The types of the arguments of the one_of_beside_properties service of API 2030-01, for msgspec."""

from __future__ import annotations

from typing import Any, Optional

from msgspec import Struct


class SearchRequestScoreByItem(Struct, kw_only=True):
    type: str
    fields: Optional[list[str]] = None
    field: Optional[str] = None
    query: Optional[str] = None


class CreateIndexRequestSpec(Struct, kw_only=True):
    serverless: Optional[CreateIndexRequestSpecServerless] = None
    pod: Optional[CreateIndexRequestSpecPod] = None


class CreateIndexRequestSpecServerless(Struct, kw_only=True):
    cloud: Optional[str] = None


class CreateIndexRequestSpecPod(Struct, kw_only=True):
    pods: Optional[int] = None


class CreateIndexArguments(Struct, kw_only=True):
    name: str
    spec: CreateIndexRequestSpec


class SearchArguments(Struct, kw_only=True):
    score_by: list[SearchRequestScoreByItem]


class FetchSomeArguments(Struct, kw_only=True):
    ids: Optional[list[str]] = None
    filter: Optional[dict[str, Any]] = None


ARGUMENTS: dict[str, type[Struct]] = {
    "POST /indexes": CreateIndexArguments,
    "POST /search": SearchArguments,
    "POST /fetch": FetchSomeArguments,
}
