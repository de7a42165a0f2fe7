# @generated from openapi/2030-01/api.yaml. Do not edit: run scripts/regen.
"""The types of the arguments of the optional_body service of API 2030-01, for msgspec."""

from __future__ import annotations

from typing import Any, Optional

from msgspec import Struct


class GetStatsArguments(Struct, kw_only=True):
    filter: Optional[dict[str, Any]] = None


class SendListArguments(Struct, kw_only=True):
    body: Optional[str] = None


class PutRawArguments(Struct, kw_only=True):
    body: Any


class PostNothingArguments(Struct, kw_only=True):
    pass


ARGUMENTS: dict[str, type[Struct]] = {
    "POST /stats": GetStatsArguments,
    "POST /list": SendListArguments,
    "PUT /raw": PutRawArguments,
    "POST /none": PostNothingArguments,
}
