# @generated from openapi/2030-01/api.yaml. Do not edit: run scripts/regen.
"""The types of the arguments of the awkward_component_names service of API 2030-01, for msgspec."""

from __future__ import annotations

from typing import Optional

from msgspec import Struct


class IndexModel(Struct, kw_only=True):
    v: Optional[str] = None


class IndexModel2(Struct, kw_only=True):
    v: Optional[str] = None


class IndexModel3(Struct, kw_only=True):
    v: Optional[str] = None


class Any2(Struct, kw_only=True):
    v: Optional[str] = None


class Optional2(Struct, kw_only=True):
    v: Optional[str] = None


class Model(Struct, kw_only=True):
    v: Optional[str] = None


class Union2(Struct, kw_only=True):
    v: Optional[str] = None


class Factory2(Struct, kw_only=True):
    v: Optional[str] = None


class ClassVar2(Struct, kw_only=True):
    v: Optional[str] = None


class Model2DPoint(Struct, kw_only=True):
    v: Optional[str] = None


class Import(Struct, kw_only=True):
    v: Optional[str] = None


class None_(Struct, kw_only=True):
    v: Optional[str] = None


class Wire(Struct, kw_only=True):
    v: Optional[str] = None


class Models(Struct, kw_only=True):
    v: Optional[str] = None


class Exception_(Struct, kw_only=True):
    v: Optional[str] = None


class HTTPError2XX(Struct, kw_only=True):
    v: Optional[str] = None


class V1Index(Struct, kw_only=True):
    v: Optional[str] = None


class Str(Struct, kw_only=True):
    v: Optional[str] = None


class Lambda(Struct, kw_only=True):
    v: Optional[str] = None


class SendThingsArguments(Struct, kw_only=True):
    a: Optional[IndexModel] = None
    b: Optional[IndexModel2] = None
    c: Optional[IndexModel3] = None
    d: Optional[Any2] = None
    e: Optional[Optional2] = None
    f: Optional[Model] = None
    g: Optional[Union2] = None
    h: Optional[Factory2] = None
    i: Optional[ClassVar2] = None
    j: Optional[Model2DPoint] = None
    k: Optional[Import] = None
    l: Optional[None_] = None
    m: Optional[Wire] = None
    n: Optional[Models] = None
    o: Optional[Exception_] = None
    p: Optional[HTTPError2XX] = None
    q: Optional[V1Index] = None
    r: Optional[Str] = None
    s: Optional[Lambda] = None


ARGUMENTS: dict[str, type[Struct]] = {
    "POST /things": SendThingsArguments,
}
