# @generated from openapi/2030-01/api.yaml. Do not edit: run scripts/regen.
"""GetValuesResponseTwice."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, ClassVar, Optional

from attrs import Factory, define

from pinecone.codec import wire

_NAMES = {
    "a": "a",
    "b": "b",
    "c": "c",
    "d": "d",
}


@define(eq=False, repr=False, weakref_slot=False)
class GetValuesResponseTwice(wire.Model):
    """GetValuesResponseTwice.

    Attributes:
        a: No description in the API document.
        b: No description in the API document.
        c: No description in the API document.
        d: No description in the API document.
        unknown: Properties that the API document does not have, and properties that were null.
    """

    _names: ClassVar[dict[str, str]] = _NAMES

    a: Optional[str] = None
    b: Optional[str] = None
    c: Optional[str] = None
    d: Optional[str] = None
    unknown: dict[str, Any] = Factory(dict)

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> GetValuesResponseTwice:
        """Create the model from a JSON object with wire names."""
        get: Callable[[str], Any] = data.get
        return cls(
            get("a"),
            get("b"),
            get("c"),
            get("d"),
            wire.rest(data, _NAMES),
        )

    def to_dict(self) -> dict[str, Any]:
        """The JSON object with wire names, including unknown fields."""
        _out = dict(self.unknown)
        if self.a is not None:
            _out["a"] = self.a
        if self.b is not None:
            _out["b"] = self.b
        if self.c is not None:
            _out["c"] = self.c
        if self.d is not None:
            _out["d"] = self.d
        return _out
