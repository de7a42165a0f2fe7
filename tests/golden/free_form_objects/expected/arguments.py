# @generated from openapi/2030-01/api.yaml. Do not edit: run scripts/regen.
"""The types of the arguments of the free_form_objects service of API 2030-01, for msgspec."""

from __future__ import annotations

from typing import Any, Optional

import msgspec
from msgspec import Struct


class RecordExtensible(Struct, kw_only=True):
    name: Optional[str] = None


class RecordDescribed(Struct, kw_only=True):
    name: Optional[str] = None


class Field(Struct, kw_only=True):
    type: str


class SendRecordArguments(Struct, kw_only=True):
    id: str = msgspec.field(name="_id")
    metadata: Optional[dict[str, Any]] = None
    filter: Optional[dict[str, Any]] = None
    tags: Optional[dict[str, str]] = None
    closed: Optional[dict[str, Any]] = None
    required_only: Optional[dict[str, Any]] = None
    fields: Optional[dict[str, Field]] = None
    lists: Optional[dict[str, list[Field]]] = None
    anything: Any = None
    extensible: Optional[RecordExtensible] = None
    described: Optional[RecordDescribed] = None


ARGUMENTS: dict[str, type[Struct]] = {
    "POST /records": SendRecordArguments,
}
