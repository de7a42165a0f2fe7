# @generated from openapi/2030-01/api.yaml. Do not edit: run scripts/regen.
"""Thing."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, ClassVar

from attrs import Factory, define

from pinecone.codec import wire

_NAMES = {
    "name": "name",
}


@define(eq=False, repr=False, weakref_slot=False)
class Thing(wire.Model):
    """Thing.

    Attributes:
        name: No description in the API document.
        unknown: Properties that the API document does not have, and properties that were null.
    """

    _names: ClassVar[dict[str, str]] = _NAMES

    name: str
    unknown: dict[str, Any] = Factory(dict)

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Thing:
        """Create the model from a JSON object with wire names."""
        get: Callable[[str], Any] = data.get
        return cls(
            get("name"),
            wire.rest(data, _NAMES),
        )

    def to_dict(self) -> dict[str, Any]:
        """The JSON object with wire names, including unknown fields."""
        _out = dict(self.unknown)
        if self.name is not None:
            _out["name"] = self.name
        return _out
