# @generated from openapi/2030-01/api.yaml. Do not edit: run scripts/regen.
"""FieldsPage."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, ClassVar

from attrs import Factory, define

from pinecone.codec import wire

_NAMES = {
    "next": "next",
}


@define(eq=False, repr=False, weakref_slot=False)
class FieldsPage(wire.Model):
    """FieldsPage.

    Attributes:
        next: No description in the API document.
        unknown: Properties that the API document does not have, and properties that were null.
    """

    _names: ClassVar[dict[str, str]] = _NAMES

    next: str
    unknown: dict[str, Any] = Factory(dict)

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> FieldsPage:
        """Create the model from a JSON object with wire names."""
        get: Callable[[str], Any] = data.get
        return cls(
            get("next"),
            wire.rest(data, _NAMES),
        )

    def to_dict(self) -> dict[str, Any]:
        """The JSON object with wire names, including unknown fields."""
        _out = dict(self.unknown)
        if self.next is not None:
            _out["next"] = self.next
        return _out
