# @generated from openapi/2025-01/inference.yaml. Do not edit: run scripts/regen.
"""SparseEmbedding."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, ClassVar, Optional

from attrs import Factory, define

from pinecone.codec import wire

_NAMES = {
    "sparse_values": "sparse_values",
    "sparse_indices": "sparse_indices",
    "vector_type": "vector_type",
    "sparse_tokens": "sparse_tokens",
}


@define(eq=False, repr=False, weakref_slot=False)
class SparseEmbedding(wire.Model):
    """A sparse embedding: the dimensions that are not zero, and their values.

    Attributes:
        sparse_values: Values of the vector, in the order of `sparse_indices`. Each says how much its token
            counts.
        sparse_indices: Dimensions that are not zero. Each stands for a token.
        vector_type: Says that the embedding is sparse. Known values: sparse.
        sparse_tokens: Tokens of the input, in the order of `sparse_indices`. Present only if the request asked
            for tokens.
        unknown: Properties that the API document does not have, and properties that were null.
    """

    _names: ClassVar[dict[str, str]] = _NAMES

    sparse_values: list[float]
    sparse_indices: list[int]
    vector_type: str
    sparse_tokens: Optional[list[str]] = None
    unknown: dict[str, Any] = Factory(dict)

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> SparseEmbedding:
        """Create the model from a JSON object with wire names."""
        get: Callable[[str], Any] = data.get
        return cls(
            get("sparse_values"),
            get("sparse_indices"),
            get("vector_type"),
            get("sparse_tokens"),
            wire.rest(data, _NAMES),
        )

    def to_dict(self) -> dict[str, Any]:
        """The JSON object with wire names, including unknown fields."""
        _out = dict(self.unknown)
        if self.sparse_values is not None:
            _out["sparse_values"] = self.sparse_values
        if self.sparse_indices is not None:
            _out["sparse_indices"] = self.sparse_indices
        if self.vector_type is not None:
            _out["vector_type"] = self.vector_type
        if self.sparse_tokens is not None:
            _out["sparse_tokens"] = self.sparse_tokens
        return _out
