# @generated from openapi/2030-01/api.yaml. Do not edit: run scripts/regen.
"""The types of the arguments of the nullable service of API 2030-01, for msgspec."""

from __future__ import annotations

from typing import Literal, Optional, Union

import msgspec
from msgspec import Struct


class Inner(Struct, kw_only=True):
    x: Optional[int] = None


class SetValuesArguments(Struct, kw_only=True):
    scalar: Optional[str]
    inner: Optional[Inner]
    either: Optional[Union[Inner, str]] = None
    enumerated: Optional[Literal["a", "b"]] = None
    tags: Optional[dict[str, str]] = None
    alias: Optional[Inner] = None
    list_: Optional[list[int]] = msgspec.field(default=None, name="list")


ARGUMENTS: dict[str, type[Struct]] = {
    "POST /values": SetValuesArguments,
}
