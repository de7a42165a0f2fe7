# @generated from openapi/2030-01/api.yaml. Do not edit: run scripts/regen.
"""The types of the arguments of the recursive_schemas service of API 2030-01, for msgspec."""

from __future__ import annotations

from typing import Optional

import msgspec
from msgspec import Struct


class Node(Struct, kw_only=True):
    name: Optional[str] = None
    parent: Optional[Node] = None
    children: Optional[list[Node]] = None
    by_name: Optional[dict[str, Node]] = None
    leaf: Optional[Leaf] = None
    filter: Optional[Filter] = None


class Leaf(Struct, kw_only=True):
    node: Optional[Node] = None


class Filter(Struct, kw_only=True):
    and_: Optional[list[Filter]] = msgspec.field(default=None, name="and")
    not_: Optional[Filter] = msgspec.field(default=None, name="not")
    field: Optional[str] = None


class SendTreeArguments(Struct, kw_only=True):
    name: Optional[str] = None
    parent: Optional[Node] = None
    children: Optional[list[Node]] = None
    by_name: Optional[dict[str, Node]] = None
    leaf: Optional[Leaf] = None
    filter: Optional[Filter] = None


class GetAliasesArguments(Struct, kw_only=True):
    pass


ARGUMENTS: dict[str, type[Struct]] = {
    "POST /trees": SendTreeArguments,
    "GET /aliases": GetAliasesArguments,
}
