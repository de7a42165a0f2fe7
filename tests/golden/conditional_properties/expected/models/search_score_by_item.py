# @generated from openapi/2030-01/api.yaml. Do not edit: run scripts/regen.
"""SearchScoreByItem."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, ClassVar, Optional

from attrs import Factory, define

from pinecone.codec import wire

_NAMES = {
    "type": "type",
    "fields": "fields",
    "query": "query",
    "values": "values",
}


@define(eq=False, repr=False, weakref_slot=False)
class SearchScoreByItem(wire.Model):
    """SearchScoreByItem.

    Attributes:
        type: Known values: dense, text.
        fields: No description in the API document.
        query: No description in the API document.
        values: No description in the API document.
        unknown: Properties that the API document does not have, and properties that were null.
    """

    _names: ClassVar[dict[str, str]] = _NAMES

    type: str
    fields: Optional[list[str]] = None
    query: Optional[str] = None
    values: Optional[list[float]] = None
    unknown: dict[str, Any] = Factory(dict)

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> SearchScoreByItem:
        """Create the model from a JSON object with wire names."""
        get: Callable[[str], Any] = data.get
        return cls(
            get("type"),
            get("fields"),
            get("query"),
            get("values"),
            wire.rest(data, _NAMES),
        )

    def to_dict(self) -> dict[str, Any]:
        """The JSON object with wire names, including unknown fields."""
        _out = dict(self.unknown)
        if self.type is not None:
            _out["type"] = self.type
        if self.fields is not None:
            _out["fields"] = self.fields
        if self.query is not None:
            _out["query"] = self.query
        if self.values is not None:
            _out["values"] = self.values
        return _out

    @staticmethod
    def wire(
        *,
        type: Any,
        fields: Any = None,
        query: Any = None,
        values: Any = None,
    ) -> dict[str, Any]:
        """The JSON object with wire names, from JSON values. None is left out."""
        _out: dict[str, Any] = {
            "type": type,
        }
        if fields is not None:
            _out["fields"] = fields
        if query is not None:
            _out["query"] = query
        if values is not None:
            _out["values"] = values
        return _out
