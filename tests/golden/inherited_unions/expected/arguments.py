# @generated from openapi/2030-01/api.yaml. Do not edit: run scripts/regen.
"""The types of the arguments of the inherited_unions service of API 2030-01, for msgspec."""

from __future__ import annotations

from msgspec import Struct


class ListAnimalsArguments(Struct, kw_only=True):
    pass


class GetVehicleArguments(Struct, kw_only=True):
    id: str


class GetOwnedArguments(Struct, kw_only=True):
    pass


ARGUMENTS: dict[str, type[Struct]] = {
    "GET /animals": ListAnimalsArguments,
    "GET /vehicles/{id}": GetVehicleArguments,
    "GET /owned": GetOwnedArguments,
}
