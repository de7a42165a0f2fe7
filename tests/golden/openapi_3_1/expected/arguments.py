# @generated from openapi/2030-01/api.yaml. Do not edit: run scripts/regen.
"""The types of the arguments of the openapi_3_1 service of API 2030-01, for msgspec."""

from __future__ import annotations

from typing import Annotated, Any, Optional, Union

import msgspec
from msgspec import Meta, Struct


class ItemExtended(Struct, kw_only=True):
    text: Optional[str] = None
    inner: Optional[ItemExtendedInner] = None
    more: Optional[str] = None


class ItemExtendedInner(Struct, kw_only=True):
    level: Optional[int] = None
    inner: Optional[SchemasPartPropertiesInner] = None


class SchemasPartPropertiesInner(Struct, kw_only=True):
    level: Optional[int] = None
    inner: Optional[SchemasPartPropertiesInner] = None


class SchemasItemDefsLocal(Struct, kw_only=True):
    here: Optional[bool] = None


class Part(Struct, kw_only=True):
    text: Optional[str] = None
    inner: Optional[PartInner] = None


class PartInner(Struct, kw_only=True):
    level: Optional[int] = None
    inner: Optional[SchemasPartPropertiesInner] = None


class GetItemArguments(Struct, kw_only=True):
    id: str


class CreateItemArguments(Struct, kw_only=True):
    id: str
    state: Optional[str]
    kind: Optional[str] = None
    number: Optional[Annotated[float, Meta(gt=0, lt=10)]] = None
    several: Optional[list[str]] = None
    maybe: Optional[Part] = None
    either: Optional[Union[Part, str]] = None
    described: Optional[Part] = None
    extended: Optional[ItemExtended] = None
    nothing: Any = None
    anything: Any = None
    tuple_: Optional[list[Any]] = msgspec.field(default=None, name="tuple")
    deep: Optional[SchemasPartPropertiesInner] = None
    file: Optional[str] = None
    keyed: Optional[dict[str, Any]] = None
    local: Optional[SchemasItemDefsLocal] = None


ARGUMENTS: dict[str, type[Struct]] = {
    "GET /items/{id}": GetItemArguments,
    "POST /items": CreateItemArguments,
}
