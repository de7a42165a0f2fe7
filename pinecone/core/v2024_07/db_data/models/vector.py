# @generated from openapi/2024-07/db_data.yaml. Do not edit: run scripts/regen.
"""Vector."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, ClassVar, Optional

from attrs import Factory, define

from pinecone.codec import wire

from .. import models as _models  # no field has this name

_NAMES = {
    "id": "id",
    "values": "values",
    "sparseValues": "sparse_values",
    "metadata": "metadata",
}


@define(eq=False, repr=False, weakref_slot=False)
class Vector(wire.Model):
    """A record: an ID with dense values, optionally sparse values, and metadata.

    Attributes:
        id: ID of the vector, unique within its namespace.
        values: Dense values, as many as the index has dimensions.
        sparse_values: Sparse values, for hybrid search. The index must use the `dotproduct` metric.
        metadata: Metadata to filter by and to return with matches. Values are strings, numbers, booleans or
            lists of strings.
        unknown: Properties that the API document does not have, and properties that were null.
    """

    _names: ClassVar[dict[str, str]] = _NAMES

    id: str
    values: list[float]
    sparse_values: Optional[_models.SparseValues] = None
    metadata: Optional[dict[str, Any]] = None
    unknown: dict[str, Any] = Factory(dict)

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Vector:
        """Create the model from a JSON object with wire names."""
        get: Callable[[str], Any] = data.get
        return cls(
            get("id"),
            get("values"),
            _models.SparseValues.read(get("sparseValues")),
            get("metadata"),
            wire.rest(data, _NAMES),
        )

    def to_dict(self) -> dict[str, Any]:
        """The JSON object with wire names, including unknown fields."""
        _out = dict(self.unknown)
        if self.id is not None:
            _out["id"] = self.id
        if self.values is not None:
            _out["values"] = self.values
        if self.sparse_values is not None:
            _out["sparseValues"] = wire.plain(self.sparse_values)
        if self.metadata is not None:
            _out["metadata"] = self.metadata
        return _out

    @staticmethod
    def wire(
        *,
        id: Any,
        values: Any,
        sparse_values: Any = None,
        metadata: Any = None,
    ) -> dict[str, Any]:
        """The JSON object with wire names, from JSON values. None is left out."""
        _out: dict[str, Any] = {
            "id": id,
            "values": values,
        }
        if sparse_values is not None:
            _out["sparseValues"] = sparse_values
        if metadata is not None:
            _out["metadata"] = metadata
        return _out
