# @generated from openapi/2025-01/db_data.yaml. Do not edit: run scripts/regen.
"""SparseValues."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, ClassVar

from attrs import Factory, define

from pinecone.codec import wire

_NAMES = {
    "indices": "indices",
    "values": "values",
}


@define(eq=False, repr=False, weakref_slot=False)
class SparseValues(wire.Model):
    """A sparse vector: the dimensions that are not zero, and their values. Both lists have the same length.

    Attributes:
        indices: Dimensions that are not zero, each once, as unsigned 32-bit integers.
        values: Values of these dimensions, in the order of `indices`.
        unknown: Properties that the API document does not have, and properties that were null.
    """

    _names: ClassVar[dict[str, str]] = _NAMES

    indices: list[int]
    values: list[float]
    unknown: dict[str, Any] = Factory(dict)

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> SparseValues:
        """Create the model from a JSON object with wire names."""
        get: Callable[[str], Any] = data.get
        return cls(
            get("indices"),
            get("values"),
            wire.rest(data, _NAMES),
        )

    def to_dict(self) -> dict[str, Any]:
        """The JSON object with wire names, including unknown fields."""
        _out = dict(self.unknown)
        if self.indices is not None:
            _out["indices"] = self.indices
        if self.values is not None:
            _out["values"] = self.values
        return _out

    @staticmethod
    def wire(
        *,
        indices: Any,
        values: Any,
    ) -> dict[str, Any]:
        """The JSON object with wire names, from JSON values. None is left out."""
        _out: dict[str, Any] = {
            "indices": indices,
            "values": values,
        }
        return _out
