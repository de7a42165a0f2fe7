# @generated from openapi/2030-01/api.yaml. Do not edit: run scripts/regen.
"""What arguments of the plain_unions service of API 2030-01 may be, as msgspec checks it."""

from __future__ import annotations

from msgspec import Struct


class GetValuesArguments(Struct, kw_only=True):
    pass


ARGUMENTS: dict[str, type[Struct]] = {
    "GET /values": GetValuesArguments,
}
