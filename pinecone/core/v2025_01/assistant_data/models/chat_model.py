# @generated from openapi/2025-01/assistant_data.yaml. Do not edit: run scripts/regen.
"""ChatModel."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, ClassVar, Optional

from attrs import Factory, define

from pinecone.codec import wire

from .. import models as _models  # no field has this name

_NAMES = {
    "id": "id",
    "finish_reason": "finish_reason",
    "message": "message",
    "model": "model",
    "citations": "citations",
    "usage": "usage",
}


@define(eq=False, repr=False, weakref_slot=False)
class ChatModel(wire.Model):
    """Answer of an assistant.

    Attributes:
        id: ID of the answer.
        finish_reason: Why the answer ends where it does. Known values: stop, length, content_filter,
            function_call.
        message: The answer, as the next turn of the conversation.
        model: Large language model that wrote the answer.
        citations: Places of the answer and the files they rest on.
        usage: What the answer cost.
        unknown: Properties that the API document does not have, and properties that were null.
    """

    _names: ClassVar[dict[str, str]] = _NAMES

    id: Optional[str] = None
    finish_reason: Optional[str] = None
    message: Optional[_models.MessageModel] = None
    model: Optional[str] = None
    citations: Optional[list[_models.CitationModel]] = None
    usage: Optional[_models.UsageModel] = None
    unknown: dict[str, Any] = Factory(dict)

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> ChatModel:
        """Create the model from a JSON object with wire names."""
        get: Callable[[str], Any] = data.get
        return cls(
            get("id"),
            get("finish_reason"),
            _models.MessageModel.read(get("message")),
            get("model"),
            wire.each(_models.CitationModel.read, get("citations")),
            _models.UsageModel.read(get("usage")),
            wire.rest(data, _NAMES),
        )

    def to_dict(self) -> dict[str, Any]:
        """The JSON object with wire names, including unknown fields."""
        _out = dict(self.unknown)
        if self.id is not None:
            _out["id"] = self.id
        if self.finish_reason is not None:
            _out["finish_reason"] = self.finish_reason
        if self.message is not None:
            _out["message"] = wire.plain(self.message)
        if self.model is not None:
            _out["model"] = self.model
        if self.citations is not None:
            _out["citations"] = wire.plain(self.citations)
        if self.usage is not None:
            _out["usage"] = wire.plain(self.usage)
        return _out
