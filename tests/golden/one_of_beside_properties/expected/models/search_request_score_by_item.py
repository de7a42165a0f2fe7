# @generated from openapi/2030-01/api.yaml. Do not edit: run scripts/regen.
"""SearchRequestScoreByItem."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, ClassVar, Optional

from attrs import Factory, define

from pinecone.codec import wire

_NAMES = {
    "type": "type",
    "fields": "fields",
    "field": "field",
    "query": "query",
}


@define(eq=False, repr=False, weakref_slot=False)
class SearchRequestScoreByItem(wire.Model):
    """SearchRequestScoreByItem.

    Attributes:
        type: Known values: dense, text, query_string.
        fields: No description in the API document.
        field: No description in the API document.
        query: No description in the API document.
        unknown: Properties that the API document does not have, and properties that were null.
    """

    _names: ClassVar[dict[str, str]] = _NAMES

    type: str
    fields: Optional[list[str]] = None
    field: Optional[str] = None
    query: Optional[str] = None
    unknown: dict[str, Any] = Factory(dict)

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> SearchRequestScoreByItem:
        """Create the model from a JSON object with wire names."""
        get: Callable[[str], Any] = data.get
        return cls(
            get("type"),
            get("fields"),
            get("field"),
            get("query"),
            wire.rest(data, _NAMES),
        )

    def to_dict(self) -> dict[str, Any]:
        """The JSON object with wire names, including unknown fields."""
        _out = dict(self.unknown)
        if self.type is not None:
            _out["type"] = self.type
        if self.fields is not None:
            _out["fields"] = self.fields
        if self.field is not None:
            _out["field"] = self.field
        if self.query is not None:
            _out["query"] = self.query
        return _out

    @staticmethod
    def wire(
        *,
        type: Any,
        fields: Any = None,
        field: Any = None,
        query: Any = None,
    ) -> dict[str, Any]:
        """The JSON object with wire names, from JSON values. None is left out."""
        _out: dict[str, Any] = {
            "type": type,
        }
        if fields is not None:
            _out["fields"] = fields
        if field is not None:
            _out["field"] = field
        if query is not None:
            _out["query"] = query
        return _out
