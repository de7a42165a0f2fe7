# @generated from openapi/2030-01/api.yaml. Do not edit: run scripts/regen.
"""The types of the arguments of the open_enums service of API 2030-01, for msgspec."""

from __future__ import annotations

from typing import Literal, Optional

from msgspec import Struct


class GetThingsArguments(Struct, kw_only=True):
    state: Optional[Literal["ready", "failed"]] = None


ARGUMENTS: dict[str, type[Struct]] = {
    "GET /things": GetThingsArguments,
}
