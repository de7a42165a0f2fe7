# @generated from openapi/2030-01/api.yaml. Do not edit: run scripts/regen.
"""The types of the arguments of the conditional_properties service of API 2030-01, for msgspec."""

from __future__ import annotations

from typing import Optional

from msgspec import Struct


class SearchScoreByItem(Struct, kw_only=True):
    type: str
    fields: Optional[list[str]] = None
    query: Optional[str] = None
    values: Optional[list[float]] = None


class SearchArguments(Struct, kw_only=True):
    score_by: list[SearchScoreByItem]
    ids: Optional[list[str]] = None
    all: Optional[bool] = None


ARGUMENTS: dict[str, type[Struct]] = {
    "POST /search": SearchArguments,
}
