# @generated from openapi/2030-01/api.yaml. Do not edit: run scripts/regen.
"""The types of the arguments of the json_schema service of API 2030-01, for msgspec."""

from __future__ import annotations

from typing import Annotated, Any, Literal, Optional, Union

from msgspec import Meta, Struct


class CreateRuleArguments(Struct, kw_only=True):
    kind: Literal["daily", "once"]
    range: Optional[list[Union[int, str]]] = None
    open: Optional[list[Any]] = None
    hour: Optional[Annotated[int, Meta(lt=24)]] = None
    date: Optional[str] = None
    zone: Optional[str] = None


ARGUMENTS: dict[str, type[Struct]] = {
    "POST /rules": CreateRuleArguments,
}
