# @generated from openapi/2025-10/db_data.yaml. Do not edit: run scripts/regen.
"""SearchRecordsVector."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, ClassVar, Optional

from attrs import Factory, define

from pinecone.codec import wire

_NAMES = {
    "values": "values",
    "sparse_values": "sparse_values",
    "sparse_indices": "sparse_indices",
}


@define(eq=False, repr=False, weakref_slot=False)
class SearchRecordsVector(wire.Model):
    """Vector to search with: dense values, or sparse values with their indices.

    Attributes:
        values: Dense values, as many as the index has dimensions.
        sparse_values: Values of a sparse vector, in the order of `sparse_indices`.
        sparse_indices: Dimensions of a sparse vector that are not zero.
        unknown: Properties that the API document does not have, and properties that were null.
    """

    _names: ClassVar[dict[str, str]] = _NAMES

    values: Optional[list[float]] = None
    sparse_values: Optional[list[float]] = None
    sparse_indices: Optional[list[int]] = None
    unknown: dict[str, Any] = Factory(dict)

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> SearchRecordsVector:
        """Create the model from a JSON object with wire names."""
        get: Callable[[str], Any] = data.get
        return cls(
            get("values"),
            get("sparse_values"),
            get("sparse_indices"),
            wire.rest(data, _NAMES),
        )

    def to_dict(self) -> dict[str, Any]:
        """The JSON object with wire names, including unknown fields."""
        _out = dict(self.unknown)
        if self.values is not None:
            _out["values"] = self.values
        if self.sparse_values is not None:
            _out["sparse_values"] = self.sparse_values
        if self.sparse_indices is not None:
            _out["sparse_indices"] = self.sparse_indices
        return _out

    @staticmethod
    def wire(
        *,
        values: Any = None,
        sparse_values: Any = None,
        sparse_indices: Any = None,
    ) -> dict[str, Any]:
        """The JSON object with wire names, from JSON values. None is left out."""
        _out: dict[str, Any] = {}
        if values is not None:
            _out["values"] = values
        if sparse_values is not None:
            _out["sparse_values"] = sparse_values
        if sparse_indices is not None:
            _out["sparse_indices"] = sparse_indices
        return _out
