# @generated from openapi/2025-04/assistant_evaluation.yaml. Do not edit: run scripts/regen.
"""Fact."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, ClassVar

from attrs import Factory, define

from pinecone.codec import wire

_NAMES = {
    "content": "content",
}


@define(eq=False, repr=False, weakref_slot=False)
class Fact(wire.Model):
    """A statement of the reference answer that can be judged by itself.

    Attributes:
        content: The statement, as a sentence.
        unknown: Properties that the API document does not have, and properties that were null.
    """

    _names: ClassVar[dict[str, str]] = _NAMES

    content: str
    unknown: dict[str, Any] = Factory(dict)

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Fact:
        """Create the model from a JSON object with wire names."""
        get: Callable[[str], Any] = data.get
        return cls(
            get("content"),
            wire.rest(data, _NAMES),
        )

    def to_dict(self) -> dict[str, Any]:
        """The JSON object with wire names, including unknown fields."""
        _out = dict(self.unknown)
        if self.content is not None:
            _out["content"] = self.content
        return _out
