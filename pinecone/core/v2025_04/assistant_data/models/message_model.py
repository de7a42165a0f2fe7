# @generated from openapi/2025-04/assistant_data.yaml. Do not edit: run scripts/regen.
"""MessageModel."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, ClassVar, Optional

from attrs import Factory, define

from pinecone.codec import wire

_NAMES = {
    "role": "role",
    "content": "content",
}


@define(eq=False, repr=False, weakref_slot=False)
class MessageModel(wire.Model):
    """One turn of a conversation.

    Attributes:
        role: Who speaks: `user` or `assistant`.
        content: What is said.
        unknown: Properties that the API document does not have, and properties that were null.
    """

    _names: ClassVar[dict[str, str]] = _NAMES

    role: Optional[str] = None
    content: Optional[str] = None
    unknown: dict[str, Any] = Factory(dict)

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> MessageModel:
        """Create the model from a JSON object with wire names."""
        get: Callable[[str], Any] = data.get
        return cls(
            get("role"),
            get("content"),
            wire.rest(data, _NAMES),
        )

    def to_dict(self) -> dict[str, Any]:
        """The JSON object with wire names, including unknown fields."""
        _out = dict(self.unknown)
        if self.role is not None:
            _out["role"] = self.role
        if self.content is not None:
            _out["content"] = self.content
        return _out

    @staticmethod
    def wire(
        *,
        role: Any = None,
        content: Any = None,
    ) -> dict[str, Any]:
        """The JSON object with wire names, from JSON values. None is left out."""
        _out: dict[str, Any] = {}
        if role is not None:
            _out["role"] = role
        if content is not None:
            _out["content"] = content
        return _out
