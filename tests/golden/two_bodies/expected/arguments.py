# @generated from openapi/2030-01/api.yaml. Do not edit: run scripts/regen.
"""The types of the arguments of the two_bodies service of API 2030-01, for msgspec."""

from __future__ import annotations

from typing import Any, Optional

from msgspec import Struct


class GetTokenArguments(Struct, kw_only=True):
    client_id: Optional[str] = None
    grant_type: Optional[str] = None
    scope: Optional[list[str]] = None
    body: Optional[str] = None


class GetTokenFormArguments(Struct, kw_only=True):
    body: Optional[dict[str, Any]] = None


ARGUMENTS: dict[str, type[Struct]] = {
    "POST /token": GetTokenArguments,
    "POST /token/form": GetTokenFormArguments,
}
