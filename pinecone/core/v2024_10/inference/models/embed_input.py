# @generated from openapi/2024-10/inference.yaml. Do not edit: run scripts/regen.
"""EmbedInput."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, ClassVar, Optional

from attrs import Factory, define

from pinecone.codec import wire

_NAMES = {
    "text": "text",
}


@define(eq=False, repr=False, weakref_slot=False)
class EmbedInput(wire.Model):
    """One input to embed.

    Attributes:
        text: The text to embed.
        unknown: Properties that the API document does not have, and properties that were null.
    """

    _names: ClassVar[dict[str, str]] = _NAMES

    text: Optional[str] = None
    unknown: dict[str, Any] = Factory(dict)

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> EmbedInput:
        """Create the model from a JSON object with wire names."""
        get: Callable[[str], Any] = data.get
        return cls(
            get("text"),
            wire.rest(data, _NAMES),
        )

    def to_dict(self) -> dict[str, Any]:
        """The JSON object with wire names, including unknown fields."""
        _out = dict(self.unknown)
        if self.text is not None:
            _out["text"] = self.text
        return _out

    @staticmethod
    def wire(
        *,
        text: Any = None,
    ) -> dict[str, Any]:
        """The JSON object with wire names, from JSON values. None is left out."""
        _out: dict[str, Any] = {}
        if text is not None:
            _out["text"] = text
        return _out
