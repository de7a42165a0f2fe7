# @generated from openapi/2030-01/api.yaml. Do not edit: run scripts/regen.
"""The types of the arguments of the plain_unions service of API 2030-01, for msgspec."""

from __future__ import annotations

from msgspec import Struct


class GetValuesArguments(Struct, kw_only=True):
    pass


ARGUMENTS: dict[str, type[Struct]] = {
    "GET /values": GetValuesArguments,
}
