# @generated from openapi/2030-01/api.yaml. Do not edit: run scripts/regen.
"""The types of the arguments of the shared_titles service of API 2030-01, for msgspec."""

from __future__ import annotations

from msgspec import Struct


class GetAArguments(Struct, kw_only=True):
    pass


class GetBArguments(Struct, kw_only=True):
    pass


ARGUMENTS: dict[str, type[Struct]] = {
    "GET /a": GetAArguments,
    "GET /b": GetBArguments,
}
