# @generated from openapi/2025-01/db_data.yaml. Do not edit: run scripts/regen.
"""SearchRerank."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, ClassVar, Optional

from attrs import Factory, define

from pinecone.codec import wire

_NAMES = {
    "model": "model",
    "rank_fields": "rank_fields",
    "top_n": "top_n",
    "parameters": "parameters",
    "query": "query",
}


@define(eq=False, repr=False, weakref_slot=False)
class SearchRerank(wire.Model):
    """How to rerank what a search finds.

    Attributes:
        model: Name of the hosted reranking model, for example `bge-reranker-v2-m3`.
        rank_fields: Names of the record fields to rank by. How many there may be depends on the model.
        top_n: Number of records to return after reranking. As many as `top_k` unless given.
        parameters: Parameters of the model. Which there are depends on the model.
        query: Text to rank against. Taken from `inputs` of the query unless given, so needed for a search by
            vector or ID.
        unknown: Properties that the API document does not have, and properties that were null.
    """

    _names: ClassVar[dict[str, str]] = _NAMES

    model: str
    rank_fields: list[str]
    top_n: Optional[int] = None
    parameters: Optional[dict[str, Any]] = None
    query: Optional[str] = None
    unknown: dict[str, Any] = Factory(dict)

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> SearchRerank:
        """Create the model from a JSON object with wire names."""
        get: Callable[[str], Any] = data.get
        return cls(
            get("model"),
            get("rank_fields"),
            get("top_n"),
            get("parameters"),
            get("query"),
            wire.rest(data, _NAMES),
        )

    def to_dict(self) -> dict[str, Any]:
        """The JSON object with wire names, including unknown fields."""
        _out = dict(self.unknown)
        if self.model is not None:
            _out["model"] = self.model
        if self.rank_fields is not None:
            _out["rank_fields"] = self.rank_fields
        if self.top_n is not None:
            _out["top_n"] = self.top_n
        if self.parameters is not None:
            _out["parameters"] = self.parameters
        if self.query is not None:
            _out["query"] = self.query
        return _out

    @staticmethod
    def wire(
        *,
        model: Any,
        rank_fields: Any,
        top_n: Any = None,
        parameters: Any = None,
        query: Any = None,
    ) -> dict[str, Any]:
        """The JSON object with wire names, from JSON values. None is left out."""
        _out: dict[str, Any] = {
            "model": model,
            "rank_fields": rank_fields,
        }
        if top_n is not None:
            _out["top_n"] = top_n
        if parameters is not None:
            _out["parameters"] = parameters
        if query is not None:
            _out["query"] = query
        return _out
