# @generated from openapi/2030-01/api.yaml. Do not edit: run scripts/regen.
"""Operations of the awkward_component_names service of API 2030-01."""

from __future__ import annotations

from typing import Any

from pinecone.codec import wire

from . import models as _models


def send_things(
    *,
    a: _models.IndexModel = wire.UNSET,
    b: _models.IndexModel2 = wire.UNSET,
    c: _models.IndexModel3 = wire.UNSET,
    d: _models.Any2 = wire.UNSET,
    e: _models.Optional2 = wire.UNSET,
    f: _models.Model = wire.UNSET,
    g: _models.Union2 = wire.UNSET,
    h: _models.Factory2 = wire.UNSET,
    i: _models.ClassVar2 = wire.UNSET,
    j: _models.Model2DPoint = wire.UNSET,
    k: _models.Import = wire.UNSET,
    l: _models.None_ = wire.UNSET,
    m: _models.Wire = wire.UNSET,
    n: _models.Models = wire.UNSET,
    o: _models.Exception_ = wire.UNSET,
    p: _models.HTTPError2XX = wire.UNSET,
    q: _models.V1Index = wire.UNSET,
    r: _models.Str = wire.UNSET,
    s: _models.Lambda = wire.UNSET,
) -> wire.Request:
    """POST /things.

    Args:
        a: No description in the API document.
        b: No description in the API document.
        c: No description in the API document.
        d: No description in the API document.
        e: No description in the API document.
        f: No description in the API document.
        g: No description in the API document.
        h: No description in the API document.
        i: No description in the API document.
        j: No description in the API document.
        k: No description in the API document.
        l: No description in the API document.
        m: No description in the API document.
        n: No description in the API document.
        o: No description in the API document.
        p: No description in the API document.
        q: No description in the API document.
        r: No description in the API document.
        s: No description in the API document.
    """
    _body: dict[str, Any] = {}
    if a is not wire.UNSET:
        _body["a"] = a
    if b is not wire.UNSET:
        _body["b"] = b
    if c is not wire.UNSET:
        _body["c"] = c
    if d is not wire.UNSET:
        _body["d"] = d
    if e is not wire.UNSET:
        _body["e"] = e
    if f is not wire.UNSET:
        _body["f"] = f
    if g is not wire.UNSET:
        _body["g"] = g
    if h is not wire.UNSET:
        _body["h"] = h
    if i is not wire.UNSET:
        _body["i"] = i
    if j is not wire.UNSET:
        _body["j"] = j
    if k is not wire.UNSET:
        _body["k"] = k
    if l is not wire.UNSET:
        _body["l"] = l
    if m is not wire.UNSET:
        _body["m"] = m
    if n is not wire.UNSET:
        _body["n"] = n
    if o is not wire.UNSET:
        _body["o"] = o
    if p is not wire.UNSET:
        _body["p"] = p
    if q is not wire.UNSET:
        _body["q"] = q
    if r is not wire.UNSET:
        _body["r"] = r
    if s is not wire.UNSET:
        _body["s"] = s
    return wire.Request("POST", "/things", wire.JSON, wire.dumps(_body))


OPERATIONS: dict[str, wire.Operation] = {
    "POST /things": wire.Operation(
        "POST /things",
        id="send_things",
        service="awkward_component_names",
        version="2030-01",
        servers=(),
        credential=None,
        arguments={
            "a": {"v": None},
            "b": {"v": None},
            "c": {"v": None},
            "d": {"v": None},
            "e": {"v": None},
            "f": {"v": None},
            "g": {"v": None},
            "h": {"v": None},
            "i": {"v": None},
            "j": {"v": None},
            "k": {"v": None},
            "l": {"v": None},
            "m": {"v": None},
            "n": {"v": None},
            "o": {"v": None},
            "p": {"v": None},
            "q": {"v": None},
            "r": {"v": None},
            "s": {"v": None},
        },
        required=frozenset([]),
        encoders={
            "application/json": send_things,
        },
        responses={
            "200": {
                "application/json": wire.json_reader(lambda value: _models.AllOfThem.read(value)),
            },
        },
        models={
            "a": lambda: _models.IndexModel,
            "b": lambda: _models.IndexModel2,
            "c": lambda: _models.IndexModel3,
            "d": lambda: _models.Any2,
            "e": lambda: _models.Optional2,
            "f": lambda: _models.Model,
            "g": lambda: _models.Union2,
            "h": lambda: _models.Factory2,
            "i": lambda: _models.ClassVar2,
            "j": lambda: _models.Model2DPoint,
            "k": lambda: _models.Import,
            "l": lambda: _models.None_,
            "m": lambda: _models.Wire,
            "n": lambda: _models.Models,
            "o": lambda: _models.Exception_,
            "p": lambda: _models.HTTPError2XX,
            "q": lambda: _models.V1Index,
            "r": lambda: _models.Str,
            "s": lambda: _models.Lambda,
        },
    ),
}
