# @generated from openapi/2025-10/assistant_data.yaml. Do not edit: run scripts/regen.
"""MultiModalContentTextBlockModel."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, ClassVar

from attrs import Factory, define

from pinecone.codec import wire

_NAMES = {
    "type": "type",
    "text": "text",
}


@define(eq=False, repr=False, weakref_slot=False)
class MultiModalContentTextBlockModel(wire.Model):
    """Part of a passage that is text.

    Attributes:
        type: Says that the part is text. Known values: text.
        text: The text, word for word.
        unknown: Properties that the API document does not have, and properties that were null.
    """

    _names: ClassVar[dict[str, str]] = _NAMES

    type: str
    text: str
    unknown: dict[str, Any] = Factory(dict)

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> MultiModalContentTextBlockModel:
        """Create the model from a JSON object with wire names."""
        get: Callable[[str], Any] = data.get
        return cls(
            get("type"),
            get("text"),
            wire.rest(data, _NAMES),
        )

    def to_dict(self) -> dict[str, Any]:
        """The JSON object with wire names, including unknown fields."""
        _out = dict(self.unknown)
        if self.type is not None:
            _out["type"] = self.type
        if self.text is not None:
            _out["text"] = self.text
        return _out
