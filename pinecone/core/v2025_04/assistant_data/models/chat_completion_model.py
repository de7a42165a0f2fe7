# @generated from openapi/2025-04/assistant_data.yaml. Do not edit: run scripts/regen.
"""ChatCompletionModel."""

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
    "usage": "usage",
}


@define(eq=False, repr=False, weakref_slot=False)
class ChatCompletionModel(wire.Model):
    """Answer of an assistant in OpenAI form.

    Attributes:
        id: ID of the answer.
        choices: Versions of the answer. There is one.
        model: Large language model that wrote the answer.
        usage: What the answer cost.
        unknown: Properties that the API document does not have, and properties that were null.
    """

    _names: ClassVar[dict[str, str]] = _NAMES

    id: Optional[str] = None
    choices: Optional[list[_models.ChoiceModel]] = None
    model: Optional[str] = None
    usage: Optional[_models.UsageModel] = None
    unknown: dict[str, Any] = Factory(dict)

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> ChatCompletionModel:
        """Create the model from a JSON object with wire names."""
        get: Callable[[str], Any] = data.get
        return cls(
            get("id"),
            wire.each(_models.ChoiceModel.read, get("choices")),
            get("model"),
            _models.UsageModel.read(get("usage")),
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
        if self.usage is not None:
            _out["usage"] = wire.plain(self.usage)
        return _out
