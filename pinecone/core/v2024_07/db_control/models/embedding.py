# @generated from openapi/2024-07/db_control.yaml. Do not edit: run scripts/regen.
"""Embedding."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, ClassVar, Optional

from attrs import Factory, define

from pinecone.codec import wire

_NAMES = {
    "values": "values",
}


@define(eq=False, repr=False, weakref_slot=False)
class Embedding(wire.Model):
    """Embedding of one input.

    Attributes:
        values: The dense vector, as many values as the model has dimensions.
        unknown: Properties that the API document does not have, and properties that were null.
    """

    _names: ClassVar[dict[str, str]] = _NAMES

    values: Optional[list[float]] = None
    unknown: dict[str, Any] = Factory(dict)

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Embedding:
        """Create the model from a JSON object with wire names."""
        get: Callable[[str], Any] = data.get
        return cls(
            get("values"),
            wire.rest(data, _NAMES),
        )

    def to_dict(self) -> dict[str, Any]:
        """The JSON object with wire names, including unknown fields."""
        _out = dict(self.unknown)
        if self.values is not None:
            _out["values"] = self.values
        return _out
