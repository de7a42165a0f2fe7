# @generated from openapi/2030-01/api.yaml. Do not edit: run scripts/regen.
"""The types of the arguments of the proto_names service of API 2030-01, for msgspec."""

from __future__ import annotations

from typing import Optional

import msgspec
from msgspec import Struct


class Sparse(Struct, kw_only=True):
    nonzero_values: Optional[list[float]] = None


class QueryArguments(Struct, kw_only=True):
    top_k: int = msgspec.field(name="topK")
    in_: Optional[str] = msgspec.field(default=None, name="in")
    sparse_vector: Optional[Sparse] = None
    rest_only: Optional[str] = msgspec.field(default=None, name="restOnly")


class DescribeArguments(Struct, kw_only=True):
    namespace: str


ARGUMENTS: dict[str, type[Struct]] = {
    "POST /query": QueryArguments,
    "GET /namespaces/{namespace}": DescribeArguments,
}
