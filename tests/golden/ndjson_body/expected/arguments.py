# @generated from openapi/2030-01/api.yaml. Do not edit: run scripts/regen.
"""The types of the arguments of the ndjson_body service of API 2030-01, for msgspec."""

from __future__ import annotations

import msgspec
from msgspec import Struct


class Record(Struct, kw_only=True):
    id: str = msgspec.field(name="_id")


class SendListArguments(Struct, kw_only=True):
    body: list[Record]


class SendLinesArguments(Struct, kw_only=True):
    body: list[Record]


ARGUMENTS: dict[str, type[Struct]] = {
    "POST /lists": SendListArguments,
    "POST /lines": SendLinesArguments,
}
