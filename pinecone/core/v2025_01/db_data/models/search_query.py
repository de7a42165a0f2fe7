# @generated from openapi/2025-01/db_data.yaml. Do not edit: run scripts/regen.
"""SearchQuery."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, ClassVar, Optional

from attrs import Factory, define

from pinecone.codec import wire

from .. import models as _models  # no field has this name

_NAMES = {
    "top_k": "top_k",
    "filter": "filter",
    "inputs": "inputs",
    "vector": "vector",
    "id": "id",
}


@define(eq=False, repr=False, weakref_slot=False)
class SearchQuery(wire.Model):
    """What to search for. Exactly one of `inputs`, `vector` and `id` must be given.

    Attributes:
        top_k: Number of records to find, before any reranking.
        filter: Metadata filter that records must pass.
        inputs: Text to embed and search with, as `{"text": "..."}`. Only for an index with integrated
            embedding.
        vector: Vector to search with.
        id: ID of a stored record to search with.
        unknown: Properties that the API document does not have, and properties that were null.
    """

    _names: ClassVar[dict[str, str]] = _NAMES

    top_k: int
    filter: Optional[dict[str, Any]] = None
    inputs: Optional[dict[str, Any]] = None
    vector: Optional[_models.SearchRecordsVector] = None
    id: Optional[str] = None
    unknown: dict[str, Any] = Factory(dict)

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> SearchQuery:
        """Create the model from a JSON object with wire names."""
        get: Callable[[str], Any] = data.get
        return cls(
            get("top_k"),
            get("filter"),
            get("inputs"),
            _models.SearchRecordsVector.read(get("vector")),
            get("id"),
            wire.rest(data, _NAMES),
        )

    def to_dict(self) -> dict[str, Any]:
        """The JSON object with wire names, including unknown fields."""
        _out = dict(self.unknown)
        if self.top_k is not None:
            _out["top_k"] = self.top_k
        if self.filter is not None:
            _out["filter"] = self.filter
        if self.inputs is not None:
            _out["inputs"] = self.inputs
        if self.vector is not None:
            _out["vector"] = wire.plain(self.vector)
        if self.id is not None:
            _out["id"] = self.id
        return _out

    @staticmethod
    def wire(
        *,
        top_k: Any,
        filter: Any = None,
        inputs: Any = None,
        vector: Any = None,
        id: Any = None,
    ) -> dict[str, Any]:
        """The JSON object with wire names, from JSON values. None is left out."""
        _out: dict[str, Any] = {
            "top_k": top_k,
        }
        if filter is not None:
            _out["filter"] = filter
        if inputs is not None:
            _out["inputs"] = inputs
        if vector is not None:
            _out["vector"] = vector
        if id is not None:
            _out["id"] = id
        return _out
