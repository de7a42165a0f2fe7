# @generated from openapi/2025-10/assistant_data.yaml. Do not edit: run scripts/regen.
"""StreamChatCompletionChunkModel."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, ClassVar, Optional

from attrs import Factory, define

from pinecone.codec import wire

from .. import models as _models  # no field has this name

_NAMES = {
    "id": "id",
    "choices": "choices",
    "model": "model",
}


@define(eq=False, repr=False, weakref_slot=False)
class StreamChatCompletionChunkModel(wire.Model):
    """A piece of an answer in OpenAI form.

    Attributes:
        id: ID of the answer, the same in all of its pieces.
        choices: What the piece adds to each version of the answer.
        model: Large language model that writes the answer.
        unknown: Properties that the API document does not have, and properties that were null.
    """

    _names: ClassVar[dict[str, str]] = _NAMES

    id: Optional[str] = None
    choices: Optional[list[_models.ChoiceChunkModel]] = None
    model: Optional[str] = None
    unknown: dict[str, Any] = Factory(dict)

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> StreamChatCompletionChunkModel:
        """Create the model from a JSON object with wire names."""
        get: Callable[[str], Any] = data.get
        return cls(
            get("id"),
            wire.each(_models.ChoiceChunkModel.read, get("choices")),
            get("model"),
            wire.rest(data, _NAMES),
        )

    def to_dict(self) -> dict[str, Any]:
        """The JSON object with wire names, including unknown fields."""
        _out = dict(self.unknown)
        if self.id is not None:
            _out["id"] = self.id
        if self.choices is not None:
            _out["choices"] = wire.plain(self.choices)
        if self.model is not None:
            _out["model"] = self.model
        return _out
