# @generated from openapi/2030-01/api.yaml. Do not edit: run scripts/regen.
"""The types of the arguments of the operation_ids service of API 2030-01, for msgspec."""

from __future__ import annotations

from typing import Optional

import msgspec
from msgspec import Struct


class GetThingArguments(Struct, kw_only=True):
    pass


class GetThingArguments_(Struct, kw_only=True):
    pass


class GetThingArguments__(Struct, kw_only=True):
    pass


class GetMissingIdArguments(Struct, kw_only=True):
    id: str


class ModelsArguments(Struct, kw_only=True):
    pass


class ListArguments(Struct, kw_only=True):
    ids: Optional[list[str]] = None


class WireArguments(Struct, kw_only=True):
    wire_: Optional[str] = msgspec.field(default=None, name="wire")


class FrozensetArguments(Struct, kw_only=True):
    pass


class ClassDeleteAllV2Arguments(Struct, kw_only=True):
    pass


class GetEmptyArguments(Struct, kw_only=True):
    pass


class Field2ndArguments(Struct, kw_only=True):
    pass


ARGUMENTS: dict[str, type[Struct]] = {
    "GET /a": GetThingArguments,
    "GET /b": GetThingArguments_,
    "GET /c": GetThingArguments__,
    "GET /missing/{id}": GetMissingIdArguments,
    "GET /models": ModelsArguments,
    "GET /list": ListArguments,
    "GET /wire": WireArguments,
    "GET /frozenset": FrozensetArguments,
    "GET /class": ClassDeleteAllV2Arguments,
    "GET /empty": GetEmptyArguments,
    "POST /empty": Field2ndArguments,
}
