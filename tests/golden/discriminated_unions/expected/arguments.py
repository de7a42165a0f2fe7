# @generated from openapi/2030-01/api.yaml. Do not edit: run scripts/regen.
"""The types of the arguments of the discriminated_unions service of API 2030-01, for msgspec."""

from __future__ import annotations

from typing import Any, Literal, Optional

from msgspec import Struct


class Circle(Struct, kw_only=True):
    kind: Literal["circle"]
    size: float
    radius: Optional[float] = None


class Square(Struct, kw_only=True):
    kind: Literal["square", "rectangle"]
    size: float
    side: Optional[float] = None


class MappedArguments(Struct, kw_only=True):
    pass


class StatedArguments(Struct, kw_only=True):
    pass


class NamedArguments(Struct, kw_only=True):
    pass


class NestedArguments(Struct, kw_only=True):
    pass


class OpenArguments(Struct, kw_only=True):
    pass


class SharedArguments(Struct, kw_only=True):
    pass


class CreateShapeArguments(Struct, kw_only=True):
    shape: dict[str, Any]


ARGUMENTS: dict[str, type[Struct]] = {
    "GET /mapped": MappedArguments,
    "GET /stated": StatedArguments,
    "GET /named": NamedArguments,
    "GET /nested": NestedArguments,
    "GET /open": OpenArguments,
    "GET /shared": SharedArguments,
    "POST /shapes": CreateShapeArguments,
}
