# @generated from openapi/2025-01/assistant_data.yaml. Do not edit: run scripts/regen.
"""SnippetModel."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, ClassVar, Optional

from attrs import Factory, define

from pinecone.codec import wire

_NAMES = {
    "content": "content",
    "score": "score",
    "reference": "reference",
    "type": "type",
}


@define(eq=False, repr=False, weakref_slot=False)
class SnippetModel(wire.Model):
    """A passage of a file.

    Attributes:
        content: The passage, word for word.
        score: How relevant the passage is. Higher is more relevant.
        reference: Where the passage comes from.
        type: Kind of the passage. All are text. Known values: text.
        unknown: Properties that the API document does not have, and properties that were null.
    """

    _names: ClassVar[dict[str, str]] = _NAMES

    content: str
    score: float
    reference: dict[str, Any]
    type: Optional[str] = None
    unknown: dict[str, Any] = Factory(dict)

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> SnippetModel:
        """Create the model from a JSON object with wire names."""
        get: Callable[[str], Any] = data.get
        return cls(
            get("content"),
            get("score"),
            get("reference"),
            get("type"),
            wire.rest(data, _NAMES),
        )

    def to_dict(self) -> dict[str, Any]:
        """The JSON object with wire names, including unknown fields."""
        _out = dict(self.unknown)
        if self.content is not None:
            _out["content"] = self.content
        if self.score is not None:
            _out["score"] = self.score
        if self.reference is not None:
            _out["reference"] = self.reference
        if self.type is not None:
            _out["type"] = self.type
        return _out
