# @generated from openapi/2025-04/inference.yaml. Do not edit: run scripts/regen.
"""DenseEmbedding."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, ClassVar

from attrs import Factory, define

from pinecone.codec import wire

_NAMES = {
    "values": "values",
    "vector_type": "vector_type",
}


@define(eq=False, repr=False, weakref_slot=False)
class DenseEmbedding(wire.Model):
    """A dense embedding: a value in every dimension.

    Attributes:
        values: Values of the vector, as many as the model has dimensions.
        vector_type: Says that the embedding is dense. Known values: dense.
        unknown: Properties that the API document does not have, and properties that were null.
    """

    _names: ClassVar[dict[str, str]] = _NAMES

    values: list[float]
    vector_type: str
    unknown: dict[str, Any] = Factory(dict)

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> DenseEmbedding:
        """Create the model from a JSON object with wire names."""
        get: Callable[[str], Any] = data.get
        return cls(
            get("values"),
            get("vector_type"),
            wire.rest(data, _NAMES),
        )

    def to_dict(self) -> dict[str, Any]:
        """The JSON object with wire names, including unknown fields."""
        _out = dict(self.unknown)
        if self.values is not None:
            _out["values"] = self.values
        if self.vector_type is not None:
            _out["vector_type"] = self.vector_type
        return _out
