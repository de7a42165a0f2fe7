# @generated from openapi/2025-04/db_control.yaml. Do not edit: run scripts/regen.
"""CollectionModel."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, ClassVar, Optional

from attrs import Factory, define

from pinecone.codec import wire

_NAMES = {
    "name": "name",
    "status": "status",
    "environment": "environment",
    "size": "size",
    "dimension": "dimension",
    "vector_count": "vector_count",
}


@define(eq=False, repr=False, weakref_slot=False)
class CollectionModel(wire.Model):
    """A collection: a static copy of the records of a pod-based index.

    Attributes:
        name: Name of the collection, unique within the project.
        status: Whether the collection is being made, can be used, or is being deleted. Known values:
            Initializing, Ready, Terminating.
        environment: Environment in which the collection is kept.
        size: Size of the collection in bytes.
        dimension: Number of values in each vector of the collection.
        vector_count: Number of records in the collection.
        unknown: Properties that the API document does not have, and properties that were null.
    """

    _names: ClassVar[dict[str, str]] = _NAMES

    name: str
    status: str
    environment: str
    size: Optional[int] = None
    dimension: Optional[int] = None
    vector_count: Optional[int] = None
    unknown: dict[str, Any] = Factory(dict)

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> CollectionModel:
        """Create the model from a JSON object with wire names."""
        get: Callable[[str], Any] = data.get
        return cls(
            get("name"),
            get("status"),
            get("environment"),
            get("size"),
            get("dimension"),
            get("vector_count"),
            wire.rest(data, _NAMES),
        )

    def to_dict(self) -> dict[str, Any]:
        """The JSON object with wire names, including unknown fields."""
        _out = dict(self.unknown)
        if self.name is not None:
            _out["name"] = self.name
        if self.status is not None:
            _out["status"] = self.status
        if self.environment is not None:
            _out["environment"] = self.environment
        if self.size is not None:
            _out["size"] = self.size
        if self.dimension is not None:
            _out["dimension"] = self.dimension
        if self.vector_count is not None:
            _out["vector_count"] = self.vector_count
        return _out
