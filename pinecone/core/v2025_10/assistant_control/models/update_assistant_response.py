# @generated from openapi/2025-10/assistant_control.yaml. Do not edit: run scripts/regen.
"""UpdateAssistantResponse."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, ClassVar, Optional

from attrs import Factory, define

from pinecone.codec import wire

_NAMES = {
    "assistant_name": "assistant_name",
    "instructions": "instructions",
    "metadata": "metadata",
}


@define(eq=False, repr=False, weakref_slot=False)
class UpdateAssistantResponse(wire.Model):
    """Settings of an assistant after a change.

    Attributes:
        assistant_name: Name of the assistant.
        instructions: Directive that the assistant follows in every answer.
        metadata: Free-form facts about the assistant.
        unknown: Properties that the API document does not have, and properties that were null.
    """

    _names: ClassVar[dict[str, str]] = _NAMES

    assistant_name: Optional[str] = None
    instructions: Optional[str] = None
    metadata: Optional[dict[str, Any]] = None
    unknown: dict[str, Any] = Factory(dict)

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> UpdateAssistantResponse:
        """Create the model from a JSON object with wire names."""
        get: Callable[[str], Any] = data.get
        return cls(
            get("assistant_name"),
            get("instructions"),
            get("metadata"),
            wire.rest(data, _NAMES),
        )

    def to_dict(self) -> dict[str, Any]:
        """The JSON object with wire names, including unknown fields."""
        _out = dict(self.unknown)
        if self.assistant_name is not None:
            _out["assistant_name"] = self.assistant_name
        if self.instructions is not None:
            _out["instructions"] = self.instructions
        if self.metadata is not None:
            _out["metadata"] = self.metadata
        return _out
