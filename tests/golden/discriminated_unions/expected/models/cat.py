# @generated from openapi/2030-01/api.yaml. Do not edit: run scripts/regen.
"""Cat."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, ClassVar, Optional

from attrs import Factory, define

from pinecone.codec import wire

_NAMES = {
    "pet": "pet",
    "lives": "lives",
}


@define(eq=False, repr=False, weakref_slot=False)
class Cat(wire.Model):
    """Cat.

    Attributes:
        pet: No description in the API document.
        lives: No description in the API document.
        unknown: Properties that the API document does not have, and properties that were null.
    """

    _names: ClassVar[dict[str, str]] = _NAMES

    pet: Optional[str] = None
    lives: Optional[int] = None
    unknown: dict[str, Any] = Factory(dict)

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Cat:
        """Create the model from a JSON object with wire names."""
        get: Callable[[str], Any] = data.get
        return cls(
            get("pet"),
            get("lives"),
            wire.rest(data, _NAMES),
        )

    def to_dict(self) -> dict[str, Any]:
        """The JSON object with wire names, including unknown fields."""
        _out = dict(self.unknown)
        if self.pet is not None:
            _out["pet"] = self.pet
        if self.lives is not None:
            _out["lives"] = self.lives
        return _out
