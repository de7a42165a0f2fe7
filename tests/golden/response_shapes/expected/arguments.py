# @generated from openapi/2030-01/api.yaml. Do not edit: run scripts/regen.
"""The types of the arguments of the response_shapes service of API 2030-01, for msgspec."""

from __future__ import annotations

from msgspec import Struct


class GetThingsArguments(Struct, kw_only=True):
    pass


ARGUMENTS: dict[str, type[Struct]] = {
    "GET /things": GetThingsArguments,
}
