# @generated from openapi/2030-01/api.yaml. Do not edit: run scripts/regen.
"""Optional2."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, ClassVar, Optional

from attrs import Factory, define

from pinecone.codec import wire

_NAMES = {
    "v": "v",
}


@define(eq=False, repr=False, weakref_slot=False)
class Optional2(wire.Model):
    """Optional2.

    Attributes:
        v: No description in the API document.
        unknown: Properties that the API document does not have, and properties that were null.
    """

    _names: ClassVar[dict[str, str]] = _NAMES

    v: Optional[str] = None
    unknown: dict[str, Any] = Factory(dict)

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Optional2:
        """Create the model from a JSON object with wire names."""
        get: Callable[[str], Any] = data.get
        return cls(
            get("v"),
            wire.rest(data, _NAMES),
        )

    def to_dict(self) -> dict[str, Any]:
        """The JSON object with wire names, including unknown fields."""
        _out = dict(self.unknown)
        if self.v is not None:
            _out["v"] = self.v
        return _out

    @staticmethod
    def wire(
        *,
        v: Any = None,
    ) -> dict[str, Any]:
        """The JSON object with wire names, from JSON values. None is left out."""
        _out: dict[str, Any] = {}
        if v is not None:
            _out["v"] = v
        return _out
