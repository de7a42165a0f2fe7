# @generated from openapi/2025-10/db_data.yaml. Do not edit: run scripts/regen.
"""QueryVector."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, ClassVar, Optional

from attrs import Factory, define

from pinecone.codec import wire

from .. import models as _models  # no field has this name

_NAMES = {
    "values": "values",
    "sparseValues": "sparse_values",
    "topK": "top_k",
    "namespace": "namespace",
    "filter": "filter",
}


@define(eq=False, repr=False, weakref_slot=False)
class QueryVector(wire.Model):
    """One of several query vectors of a request.

    Attributes:
        values: Dense query vector, as many values as the index has dimensions.
        sparse_values: Sparse query vector that goes with `values` for a hybrid search.
        top_k: Number of matches for this vector, in place of that of the request.
        namespace: Namespace to search with this vector, in place of that of the request.
        filter: Metadata filter for this vector, in place of that of the request.
        unknown: Properties that the API document does not have, and properties that were null.
    """

    _names: ClassVar[dict[str, str]] = _NAMES

    values: list[float]
    sparse_values: Optional[_models.SparseValues] = None
    top_k: Optional[int] = None
    namespace: Optional[str] = None
    filter: Optional[dict[str, Any]] = None
    unknown: dict[str, Any] = Factory(dict)

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> QueryVector:
        """Create the model from a JSON object with wire names."""
        get: Callable[[str], Any] = data.get
        return cls(
            get("values"),
            _models.SparseValues.read(get("sparseValues")),
            get("topK"),
            get("namespace"),
            get("filter"),
            wire.rest(data, _NAMES),
        )

    def to_dict(self) -> dict[str, Any]:
        """The JSON object with wire names, including unknown fields."""
        _out = dict(self.unknown)
        if self.values is not None:
            _out["values"] = self.values
        if self.sparse_values is not None:
            _out["sparseValues"] = wire.plain(self.sparse_values)
        if self.top_k is not None:
            _out["topK"] = self.top_k
        if self.namespace is not None:
            _out["namespace"] = self.namespace
        if self.filter is not None:
            _out["filter"] = self.filter
        return _out

    @staticmethod
    def wire(
        *,
        values: Any,
        sparse_values: Any = None,
        top_k: Any = None,
        namespace: Any = None,
        filter: Any = None,
    ) -> dict[str, Any]:
        """The JSON object with wire names, from JSON values. None is left out."""
        _out: dict[str, Any] = {
            "values": values,
        }
        if sparse_values is not None:
            _out["sparseValues"] = sparse_values
        if top_k is not None:
            _out["topK"] = top_k
        if namespace is not None:
            _out["namespace"] = namespace
        if filter is not None:
            _out["filter"] = filter
        return _out
