# @generated from openapi/2025-10/assistant_data.yaml. Do not edit: run scripts/regen.
"""UsageModel."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, ClassVar, Optional

from attrs import Factory, define

from pinecone.codec import wire

_NAMES = {
    "prompt_tokens": "prompt_tokens",
    "completion_tokens": "completion_tokens",
    "total_tokens": "total_tokens",
}


@define(eq=False, repr=False, weakref_slot=False)
class UsageModel(wire.Model):
    """What a call cost, in tokens.

    Attributes:
        prompt_tokens: Number of tokens that the model was given, conversation and passages together.
        completion_tokens: Number of tokens that the model wrote.
        total_tokens: Sum of `prompt_tokens` and `completion_tokens`.
        unknown: Properties that the API document does not have, and properties that were null.
    """

    _names: ClassVar[dict[str, str]] = _NAMES

    prompt_tokens: Optional[int] = None
    completion_tokens: Optional[int] = None
    total_tokens: Optional[int] = None
    unknown: dict[str, Any] = Factory(dict)

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> UsageModel:
        """Create the model from a JSON object with wire names."""
        get: Callable[[str], Any] = data.get
        return cls(
            get("prompt_tokens"),
            get("completion_tokens"),
            get("total_tokens"),
            wire.rest(data, _NAMES),
        )

    def to_dict(self) -> dict[str, Any]:
        """The JSON object with wire names, including unknown fields."""
        _out = dict(self.unknown)
        if self.prompt_tokens is not None:
            _out["prompt_tokens"] = self.prompt_tokens
        if self.completion_tokens is not None:
            _out["completion_tokens"] = self.completion_tokens
        if self.total_tokens is not None:
            _out["total_tokens"] = self.total_tokens
        return _out
