# @generated from openapi/2030-01/api.yaml. Do not edit: run scripts/regen.
"""Bike."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, ClassVar, Optional

from attrs import Factory, define

from pinecone.codec import wire

_NAMES = {
    "type": "type",
    "wheels": "wheels",
    "gears": "gears",
}


@define(eq=False, repr=False, weakref_slot=False)
class Bike(wire.Model):
    """Bike.

    Attributes:
        type: No description in the API document.
        wheels: No description in the API document.
        gears: No description in the API document.
        unknown: Properties that the API document does not have, and properties that were null.
    """

    _names: ClassVar[dict[str, str]] = _NAMES

    type: str
    wheels: Optional[int] = None
    gears: Optional[int] = None
    unknown: dict[str, Any] = Factory(dict)

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Bike:
        """Create the model from a JSON object with wire names."""
        get: Callable[[str], Any] = data.get
        return cls(
            get("type"),
            get("wheels"),
            get("gears"),
            wire.rest(data, _NAMES),
        )

    def to_dict(self) -> dict[str, Any]:
        """The JSON object with wire names, including unknown fields."""
        _out = dict(self.unknown)
        if self.type is not None:
            _out["type"] = self.type
        if self.wheels is not None:
            _out["wheels"] = self.wheels
        if self.gears is not None:
            _out["gears"] = self.gears
        return _out
