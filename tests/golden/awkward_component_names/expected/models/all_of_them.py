# @generated from openapi/2030-01/api.yaml. Do not edit: run scripts/regen.
"""AllOfThem."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, ClassVar, Optional

from attrs import Factory, define

from pinecone.codec import wire

from .. import models as _models  # no field has this name

_NAMES = {
    "a": "a",
    "b": "b",
    "c": "c",
    "d": "d",
    "e": "e",
    "f": "f",
    "g": "g",
    "h": "h",
    "i": "i",
    "j": "j",
    "k": "k",
    "l": "l",
    "m": "m",
    "n": "n",
    "o": "o",
    "p": "p",
    "q": "q",
    "r": "r",
    "s": "s",
}


@define(eq=False, repr=False, weakref_slot=False)
class AllOfThem(wire.Model):
    """AllOfThem.

    Attributes:
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
        unknown: Properties that the API document does not have, and properties that were null.
    """

    _names: ClassVar[dict[str, str]] = _NAMES

    a: Optional[_models.IndexModel] = None
    b: Optional[_models.IndexModel2] = None
    c: Optional[_models.IndexModel3] = None
    d: Optional[_models.Any2] = None
    e: Optional[_models.Optional2] = None
    f: Optional[_models.Model] = None
    g: Optional[_models.Union2] = None
    h: Optional[_models.Factory2] = None
    i: Optional[_models.ClassVar2] = None
    j: Optional[_models.Model2DPoint] = None
    k: Optional[_models.Import] = None
    l: Optional[_models.None_] = None
    m: Optional[_models.Wire] = None
    n: Optional[_models.Models] = None
    o: Optional[_models.Exception_] = None
    p: Optional[_models.HTTPError2XX] = None
    q: Optional[_models.V1Index] = None
    r: Optional[_models.Str] = None
    s: Optional[_models.Lambda] = None
    unknown: dict[str, Any] = Factory(dict)

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> AllOfThem:
        """Create the model from a JSON object with wire names."""
        get: Callable[[str], Any] = data.get
        return cls(
            _models.IndexModel.read(get("a")),
            _models.IndexModel2.read(get("b")),
            _models.IndexModel3.read(get("c")),
            _models.Any2.read(get("d")),
            _models.Optional2.read(get("e")),
            _models.Model.read(get("f")),
            _models.Union2.read(get("g")),
            _models.Factory2.read(get("h")),
            _models.ClassVar2.read(get("i")),
            _models.Model2DPoint.read(get("j")),
            _models.Import.read(get("k")),
            _models.None_.read(get("l")),
            _models.Wire.read(get("m")),
            _models.Models.read(get("n")),
            _models.Exception_.read(get("o")),
            _models.HTTPError2XX.read(get("p")),
            _models.V1Index.read(get("q")),
            _models.Str.read(get("r")),
            _models.Lambda.read(get("s")),
            wire.rest(data, _NAMES),
        )

    def to_dict(self) -> dict[str, Any]:
        """The JSON object with wire names, including unknown fields."""
        _out = dict(self.unknown)
        if self.a is not None:
            _out["a"] = wire.plain(self.a)
        if self.b is not None:
            _out["b"] = wire.plain(self.b)
        if self.c is not None:
            _out["c"] = wire.plain(self.c)
        if self.d is not None:
            _out["d"] = wire.plain(self.d)
        if self.e is not None:
            _out["e"] = wire.plain(self.e)
        if self.f is not None:
            _out["f"] = wire.plain(self.f)
        if self.g is not None:
            _out["g"] = wire.plain(self.g)
        if self.h is not None:
            _out["h"] = wire.plain(self.h)
        if self.i is not None:
            _out["i"] = wire.plain(self.i)
        if self.j is not None:
            _out["j"] = wire.plain(self.j)
        if self.k is not None:
            _out["k"] = wire.plain(self.k)
        if self.l is not None:
            _out["l"] = wire.plain(self.l)
        if self.m is not None:
            _out["m"] = wire.plain(self.m)
        if self.n is not None:
            _out["n"] = wire.plain(self.n)
        if self.o is not None:
            _out["o"] = wire.plain(self.o)
        if self.p is not None:
            _out["p"] = wire.plain(self.p)
        if self.q is not None:
            _out["q"] = wire.plain(self.q)
        if self.r is not None:
            _out["r"] = wire.plain(self.r)
        if self.s is not None:
            _out["s"] = wire.plain(self.s)
        return _out
