# @generated from openapi/2030-01/api.yaml. Do not edit: run scripts/regen.
"""Sparse."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, ClassVar, Optional

from attrs import Factory, define

from pinecone.codec import wire

_NAMES = {
    "nonzero_values": "nonzero_values",
}


@define(eq=False, repr=False, weakref_slot=False)
class Sparse(wire.Model):
    """Sparse.

    Attributes:
        nonzero_values: No description in the API document.
        unknown: Properties that the API document does not have, and properties that were null.
    """

    _names: ClassVar[dict[str, str]] = _NAMES

    nonzero_values: Optional[list[float]] = None
    unknown: dict[str, Any] = Factory(dict)

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Sparse:
        """Create the model from a JSON object with wire names."""
        get: Callable[[str], Any] = data.get
        return cls(
            get("nonzero_values"),
            wire.rest(data, _NAMES),
        )

    def to_dict(self) -> dict[str, Any]:
        """The JSON object with wire names, including unknown fields."""
        _out = dict(self.unknown)
        if self.nonzero_values is not None:
            _out["nonzero_values"] = self.nonzero_values
        return _out

    @staticmethod
    def wire(
        *,
        nonzero_values: Any = None,
    ) -> dict[str, Any]:
        """The JSON object with wire names, from JSON values. None is left out."""
        _out: dict[str, Any] = {}
        if nonzero_values is not None:
            _out["nonzero_values"] = nonzero_values
        return _out
