# @generated from openapi/2025-01/assistant_data.yaml. Do not edit: run scripts/regen.
"""HighlightModel."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, ClassVar

from attrs import Factory, define

from pinecone.codec import wire

_NAMES = {
    "type": "type",
    "content": "content",
}


@define(eq=False, repr=False, weakref_slot=False)
class HighlightModel(wire.Model):
    """A passage that an answer rests on.

    Attributes:
        type: Kind of the content, such as `text`.
        content: The passage, word for word.
        unknown: Properties that the API document does not have, and properties that were null.
    """

    _names: ClassVar[dict[str, str]] = _NAMES

    type: str
    content: str
    unknown: dict[str, Any] = Factory(dict)

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> HighlightModel:
        """Create the model from a JSON object with wire names."""
        get: Callable[[str], Any] = data.get
        return cls(
            get("type"),
            get("content"),
            wire.rest(data, _NAMES),
        )

    def to_dict(self) -> dict[str, Any]:
        """The JSON object with wire names, including unknown fields."""
        _out = dict(self.unknown)
        if self.type is not None:
            _out["type"] = self.type
        if self.content is not None:
            _out["content"] = self.content
        return _out
