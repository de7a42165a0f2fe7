# @generated from openapi/2030-01/api.yaml. Do not edit: run scripts/regen.
"""The types of the arguments of the status_ranges service of API 2030-01, for msgspec."""

from __future__ import annotations

from msgspec import Struct


class DeleteThingArguments(Struct, kw_only=True):
    pass


ARGUMENTS: dict[str, type[Struct]] = {
    "DELETE /things": DeleteThingArguments,
}
