# @generated from openapi/2030-01/api.yaml. Do not edit: run scripts/regen.
"""The types of the arguments of the event_stream service of API 2030-01, for msgspec."""

from __future__ import annotations

from typing import Optional

from msgspec import Struct


class ChatArguments(Struct, kw_only=True):
    ask: str
    stream: Optional[bool] = None


ARGUMENTS: dict[str, type[Struct]] = {
    "POST /chat": ChatArguments,
}
