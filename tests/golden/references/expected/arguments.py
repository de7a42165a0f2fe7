# @generated from openapi/2030-01/api.yaml. Do not edit: run scripts/regen.
"""The types of the arguments of the references service of API 2030-01, for msgspec."""

from __future__ import annotations

from typing import Optional

import msgspec
from msgspec import Struct


class GetThingArguments(Struct, kw_only=True):
    id: str
    limit: Optional[int] = None
    shared_: Optional[str] = msgspec.field(default=None, name="shared")


class PutThingArguments(Struct, kw_only=True):
    id: str
    name: str
    limit: Optional[int] = None
    shared: Optional[str] = None


class GetInlineArguments(Struct, kw_only=True):
    pass


ARGUMENTS: dict[str, type[Struct]] = {
    "GET /things/{id}": GetThingArguments,
    "PUT /things/{id}": PutThingArguments,
    "GET /inline": GetInlineArguments,
}
