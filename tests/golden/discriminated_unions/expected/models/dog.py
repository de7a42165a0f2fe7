# @generated from openapi/2030-01/api.yaml. Do not edit: run scripts/regen.
"""Dog."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, ClassVar, Optional

from attrs import Factory, define

from pinecone.codec import wire

_NAMES = {
    "pet": "pet",
    "tricks": "tricks",
}


@define(eq=False, repr=False, weakref_slot=False)
class Dog(wire.Model):
    """Dog.

    Attributes:
        pet: No description in the API document.
        tricks: No description in the API document.
        unknown: Properties that the API document does not have, and properties that were null.
    """

    _names: ClassVar[dict[str, str]] = _NAMES

    pet: Optional[str] = None
    tricks: Optional[int] = None
    unknown: dict[str, Any] = Factory(dict)

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Dog:
        """Create the model from a JSON object with wire names."""
        get: Callable[[str], Any] = data.get
        return cls(
            get("pet"),
            get("tricks"),
            wire.rest(data, _NAMES),
        )

    def to_dict(self) -> dict[str, Any]:
        """The JSON object with wire names, including unknown fields."""
        _out = dict(self.unknown)
        if self.pet is not None:
            _out["pet"] = self.pet
        if self.tricks is not None:
            _out["tricks"] = self.tricks
        return _out
