# @generated from openapi/2030-01/api.yaml. Do not edit: run scripts/regen.
"""The types of the arguments of the awkward_property_names service of API 2030-01, for msgspec."""

from __future__ import annotations

from typing import Optional

import msgspec
from msgspec import Struct


class Part(Struct, kw_only=True):
    id: Optional[str] = msgspec.field(default=None, name="_id")


class SendThingArguments(Struct, kw_only=True):
    id: Optional[str] = None
    from_: Optional[str] = msgspec.field(default=None, name="from")
    on: Optional[str] = None
    field_1: Optional[str] = msgspec.field(default=None, name="1")
    items_: Optional[list[Part]] = None
    class_: Optional[str] = msgspec.field(default=None, name="class")
    none: Optional[str] = msgspec.field(default=None, name="None")
    self_: Optional[str] = msgspec.field(default=None, name="self")
    cls_: Optional[str] = msgspec.field(default=None, name="cls")
    import_: Optional[str] = msgspec.field(default=None, name="import")
    id__: Optional[str] = msgspec.field(default=None, name="_id")
    private: Optional[str] = msgspec.field(default=None, name="_private")
    dunder: Optional[str] = msgspec.field(default=None, name="__dunder__")
    wire_: Optional[str] = msgspec.field(default=None, name="wire")
    models: Optional[str] = None
    part: Optional[Part] = None
    tuple_: Optional[list[int]] = msgspec.field(default=None, name="tuple")
    get_: Optional[str] = msgspec.field(default=None, name="get")
    items__: Optional[str] = msgspec.field(default=None, name="items")
    keys_: Optional[str] = msgspec.field(default=None, name="keys")
    unknown_: Optional[str] = msgspec.field(default=None, name="unknown")
    data: Optional[str] = None
    text: Optional[str] = None
    target: Optional[str] = None
    read_: Optional[str] = msgspec.field(default=None, name="read")
    to_dict_: Optional[str] = msgspec.field(default=None, name="to_dict")
    from_dict_: Optional[str] = msgspec.field(default=None, name="from_dict")
    names: Optional[str] = None
    lambda_: Optional[str] = msgspec.field(default=None, name="lambda")
    match: Optional[str] = None
    type: Optional[str] = None
    list_: Optional[str] = msgspec.field(default=None, name="list")
    dict_: Optional[str] = msgspec.field(default=None, name="dict")
    str_: Optional[str] = msgspec.field(default=None, name="str")
    int_: Optional[str] = msgspec.field(default=None, name="int")
    classmethod_: Optional[str] = msgspec.field(default=None, name="classmethod")
    top_k_: Optional[str] = msgspec.field(default=None, name="topK")
    top_k: Optional[str] = None
    top_k__: Optional[str] = msgspec.field(default=None, name="top-k")
    top_k___: Optional[str] = msgspec.field(default=None, name="TopK")
    field_1st: Optional[str] = msgspec.field(default=None, name="1st")
    field_2_nd: Optional[str] = msgspec.field(default=None, name="2-nd")
    field_3_rd: Optional[str] = msgspec.field(default=None, name="3.rd")
    a_b: Optional[str] = msgspec.field(default=None, name="a$b")
    body: Optional[str] = None
    query: Optional[str] = msgspec.field(default=None, name="query_")
    field: Optional[str] = msgspec.field(default=None, name="ü")
    field_: Optional[str] = msgspec.field(default=None, name="日本")


ARGUMENTS: dict[str, type[Struct]] = {
    "POST /things": SendThingArguments,
}
