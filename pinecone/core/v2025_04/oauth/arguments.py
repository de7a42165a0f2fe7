# @generated from openapi/2025-04/oauth.yaml. Do not edit: run scripts/regen.
"""The types of the arguments of the oauth service of API 2025-04, for msgspec."""

from __future__ import annotations

from typing import Literal

from msgspec import Struct


class GetTokenArguments(Struct, kw_only=True):
    client_id: str
    client_secret: str
    grant_type: Literal["client_credentials"]
    audience: Literal["https://api.pinecone.io/"]


ARGUMENTS: dict[str, type[Struct]] = {
    "POST /oauth/token": GetTokenArguments,
}
