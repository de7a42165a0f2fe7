# @generated from openapi/2030-01/api.yaml. Do not edit: run scripts/regen.
"""The types of the arguments of the parameter_styles service of API 2030-01, for msgspec."""

from __future__ import annotations

from typing import Optional, Union

import msgspec
from msgspec import Struct


class Point(Struct, kw_only=True):
    x: Optional[int] = None
    y: Optional[int] = None


class ListThingsCreated(Struct, kw_only=True):
    gt: Optional[int] = None
    at: Optional[Point] = None
    on: Optional[list[str]] = None


class ListThingsArguments(Struct, kw_only=True):
    point: Optional[Point] = None
    flat: Optional[Point] = None
    text_or_point: Optional[Union[Point, str]] = None
    metadata: Optional[dict[str, str]] = None
    created: Optional[ListThingsCreated] = None
    expand: Optional[list[str]] = None
    words: Optional[list[str]] = None
    colors: Optional[list[str]] = None
    sides: Optional[Point] = None
    ids: Optional[list[int]] = msgspec.field(default=None, name="ids[]")
    x_point: Optional[Point] = msgspec.field(default=None, name="X-Point")
    x_pairs: Optional[Point] = msgspec.field(default=None, name="X-Pairs")
    session: Optional[Point] = None


class ListBetaThingsArguments(Struct, kw_only=True):
    limit: Optional[int] = None


class GetSimpleArguments(Struct, kw_only=True):
    point: Point
    pairs: Point


class GetLabelsArguments(Struct, kw_only=True):
    one: str
    many: list[str]


class GetMatrixArguments(Struct, kw_only=True):
    one: list[str]
    many: list[str]
    point: Point


ARGUMENTS: dict[str, type[Struct]] = {
    "GET /things": ListThingsArguments,
    "GET /things?beta=true": ListBetaThingsArguments,
    "GET /points/{point}/{pairs}": GetSimpleArguments,
    "GET /labels{one}{many}": GetLabelsArguments,
    "GET /matrix{one}{many}{point}": GetMatrixArguments,
}
