# @generated from openapi/2030-01/api.yaml. Do not edit: run scripts/regen.
"""The types of the arguments of the string_defaults service of API 2030-01, for msgspec."""

from __future__ import annotations

from typing import Annotated, Optional

from msgspec import Meta, Struct


class ListPagesArguments(Struct, kw_only=True):
    limit: Optional[Annotated[int, Meta(ge=1)]] = None
    deep: Optional[bool] = None
    share: Optional[float] = None


ARGUMENTS: dict[str, type[Struct]] = {
    "GET /pages": ListPagesArguments,
}
