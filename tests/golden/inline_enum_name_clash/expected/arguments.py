# @generated from openapi/2030-01/api.yaml. Do not edit: run scripts/regen.
"""The types of the arguments of the inline_enum_name_clash service of API 2030-01, for msgspec."""

from __future__ import annotations

from typing import Literal, Optional

from msgspec import Struct


class ChatState2(Struct, kw_only=True):
    on: Optional[bool] = None


class ChatArguments(Struct, kw_only=True):
    model: Literal["large", "small"]
    state: Optional[ChatState2] = None


ARGUMENTS: dict[str, type[Struct]] = {
    "POST /chat": ChatArguments,
}
