# @generated from openapi/2025-01/inference.yaml. Do not edit: run scripts/regen.
"""RankedDocument."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, ClassVar, Optional

from attrs import Factory, define

from pinecone.codec import wire

_NAMES = {
    "index": "index",
    "score": "score",
    "document": "document",
}


@define(eq=False, repr=False, weakref_slot=False)
class RankedDocument(wire.Model):
    """One document and its score.

    Attributes:
        index: Position of the document in the request, counted from 0.
        score: How well the document answers the query, from 0 to 1. Higher is better.
        document: The document itself. Absent if `return_documents` is false.
        unknown: Properties that the API document does not have, and properties that were null.
    """

    _names: ClassVar[dict[str, str]] = _NAMES

    index: int
    score: float
    document: Optional[dict[str, Any]] = None
    unknown: dict[str, Any] = Factory(dict)

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> RankedDocument:
        """Create the model from a JSON object with wire names."""
        get: Callable[[str], Any] = data.get
        return cls(
            get("index"),
            get("score"),
            get("document"),
            wire.rest(data, _NAMES),
        )

    def to_dict(self) -> dict[str, Any]:
        """The JSON object with wire names, including unknown fields."""
        _out = dict(self.unknown)
        if self.index is not None:
            _out["index"] = self.index
        if self.score is not None:
            _out["score"] = self.score
        if self.document is not None:
            _out["document"] = self.document
        return _out
