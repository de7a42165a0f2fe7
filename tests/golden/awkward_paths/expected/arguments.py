# @generated from openapi/2030-01/api.yaml. Do not edit: run scripts/regen.
"""The types of the arguments of the awkward_paths service of API 2030-01, for msgspec."""

from __future__ import annotations

import msgspec
from msgspec import Struct


class GetOddArguments(Struct, kw_only=True):
    x: str


class GetBatchArguments(Struct, kw_only=True):
    from_: str = msgspec.field(name="from")
    to: int
    class_: bool = msgspec.field(name="class")


class GetBackArguments(Struct, kw_only=True):
    a_b: str = msgspec.field(name="a-b")


class RootArguments(Struct, kw_only=True):
    pass


class RootOptionsArguments(Struct, kw_only=True):
    pass


class RootTraceArguments(Struct, kw_only=True):
    pass


ARGUMENTS: dict[str, type[Struct]] = {
    "GET /a b/ü/'q'/\"r\"/{x}.json": GetOddArguments,
    "GET /vectors:batch/{from}-{to}/$ref/{class}": GetBatchArguments,
    "GET /back\\slash/100%25/{a-b}/": GetBackArguments,
    "HEAD /": RootArguments,
    "OPTIONS /": RootOptionsArguments,
    "TRACE /": RootTraceArguments,
}
