# @generated from openapi/2030-01/api.yaml. Do not edit: run scripts/regen.
"""The types of the arguments of the query_parameters service of API 2030-01, for msgspec."""

from __future__ import annotations

from typing import Any, Optional, Union

import msgspec
from msgspec import Struct


class ListThingsRange(Struct, kw_only=True):
    gt: Optional[int] = None
    lt: Optional[int] = None


class ListThingsArguments(Struct, kw_only=True):
    ids: list[str]
    fields: Optional[list[str]] = None
    one_or_many: Optional[Union[list[str], str]] = None
    filter: Any = None
    metadata: Any = None
    range: Optional[ListThingsRange] = None
    include_all: Optional[bool] = msgspec.field(default=None, name="includeAll")
    a_b_c: Optional[str] = msgspec.field(default=None, name="a[b]&c")


class GetPagesArguments(Struct, kw_only=True):
    ids_: Optional[str] = msgspec.field(default=None, name="ids")


ARGUMENTS: dict[str, type[Struct]] = {
    "GET /things": ListThingsArguments,
    "GET /pages/{ids}": GetPagesArguments,
}
