# @generated from openapi/2030-01/api.yaml. Do not edit: run scripts/regen.
"""Circle."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, ClassVar, Optional

from attrs import Factory, define

from pinecone.codec import wire

_NAMES = {
    "kind": "kind",
    "size": "size",
    "radius": "radius",
}


@define(eq=False, repr=False, weakref_slot=False)
class Circle(wire.Model):
    """Circle.

    Attributes:
        kind: Known values: circle.
        size: No description in the API document.
        radius: No description in the API document.
        unknown: Properties that the API document does not have, and properties that were null.
    """

    _names: ClassVar[dict[str, str]] = _NAMES

    kind: str
    size: float
    radius: Optional[float] = None
    unknown: dict[str, Any] = Factory(dict)

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Circle:
        """Create the model from a JSON object with wire names."""
        get: Callable[[str], Any] = data.get
        return cls(
            get("kind"),
            get("size"),
            get("radius"),
            wire.rest(data, _NAMES),
        )

    def to_dict(self) -> dict[str, Any]:
        """The JSON object with wire names, including unknown fields."""
        _out = dict(self.unknown)
        if self.kind is not None:
            _out["kind"] = self.kind
        if self.size is not None:
            _out["size"] = self.size
        if self.radius is not None:
            _out["radius"] = self.radius
        return _out

    @staticmethod
    def wire(
        *,
        kind: Any,
        size: Any,
        radius: Any = None,
    ) -> dict[str, Any]:
        """The JSON object with wire names, from JSON values. None is left out."""
        _out: dict[str, Any] = {
            "kind": kind,
            "size": size,
        }
        if radius is not None:
            _out["radius"] = radius
        return _out
