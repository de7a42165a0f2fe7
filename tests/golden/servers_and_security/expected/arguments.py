# @generated from openapi/2030-01/api.yaml. Do not edit: run scripts/regen.
"""The types of the arguments of the servers_and_security service of API 2030-01, for msgspec."""

from __future__ import annotations

from msgspec import Struct


class GetDefaultArguments(Struct, kw_only=True):
    pass


class GetPublicArguments(Struct, kw_only=True):
    pass


class GetOptionalArguments(Struct, kw_only=True):
    pass


class GetTokenArguments(Struct, kw_only=True):
    pass


class MakeTokenArguments(Struct, kw_only=True):
    pass


class GetEitherArguments(Struct, kw_only=True):
    pass


ARGUMENTS: dict[str, type[Struct]] = {
    "GET /default": GetDefaultArguments,
    "GET /public": GetPublicArguments,
    "GET /optional": GetOptionalArguments,
    "GET /token": GetTokenArguments,
    "POST /token": MakeTokenArguments,
    "GET /either": GetEitherArguments,
}
