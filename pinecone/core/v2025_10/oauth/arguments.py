# @generated from openapi/2025-10/oauth.yaml. Do not edit: run scripts/regen.
"""The types of the arguments of the oauth service of API 2025-10, for msgspec."""

from __future__ import annotations

from msgspec import Struct


class GetTokenArguments(Struct, kw_only=True):
    client_id: str
    client_secret: str
    grant_type: str
    audience: str


ARGUMENTS: dict[str, type[Struct]] = {
    "POST /oauth/token": GetTokenArguments,
}
