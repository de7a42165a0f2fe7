# @generated from openapi/2030-01/api.yaml. Do not edit: run scripts/regen.
"""Left."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, ClassVar, Optional

from attrs import Factory, define

from pinecone.codec import wire

_NAMES = {
    "left": "left",
    "right": "right",
}


@define(eq=False, repr=False, weakref_slot=False)
class Left(wire.Model):
    """Left.

    Attributes:
        left: No description in the API document.
        right: No description in the API document.
        unknown: Properties that the API document does not have, and properties that were null.
    """

    _names: ClassVar[dict[str, str]] = _NAMES

    left: Optional[str] = None
    right: Optional[str] = None
    unknown: dict[str, Any] = Factory(dict)

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Left:
        """Create the model from a JSON object with wire names."""
        get: Callable[[str], Any] = data.get
        return cls(
            get("left"),
            get("right"),
            wire.rest(data, _NAMES),
        )

    def to_dict(self) -> dict[str, Any]:
        """The JSON object with wire names, including unknown fields."""
        _out = dict(self.unknown)
        if self.left is not None:
            _out["left"] = self.left
        if self.right is not None:
            _out["right"] = self.right
        return _out
