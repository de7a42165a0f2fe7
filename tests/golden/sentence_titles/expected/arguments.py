# @generated from openapi/2030-01/api.yaml. Do not edit: run scripts/regen.
"""The types of the arguments of the sentence_titles service of API 2030-01, for msgspec."""

from __future__ import annotations

from typing import Literal, Optional

from msgspec import Struct


class CreateThingRequestStatus(Struct, kw_only=True):
    reason: Optional[Literal['"', "\\", "it's", ""]] = None


class CreateThingArguments(Struct, kw_only=True):
    dry: Optional[bool] = None
    status: Optional[CreateThingRequestStatus] = None


ARGUMENTS: dict[str, type[Struct]] = {
    "POST /things": CreateThingArguments,
}
