# @generated from openapi/2024-07/db_control.yaml. Do not edit: run scripts/regen.
"""EmbedUsage."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, ClassVar, Optional

from attrs import Factory, define

from pinecone.codec import wire

_NAMES = {
    "total_tokens": "total_tokens",
}


@define(eq=False, repr=False, weakref_slot=False)
class EmbedUsage(wire.Model):
    """What an embedding request cost.

    Attributes:
        total_tokens: Number of tokens in all inputs, as the model counts them.
        unknown: Properties that the API document does not have, and properties that were null.
    """

    _names: ClassVar[dict[str, str]] = _NAMES

    total_tokens: Optional[int] = None
    unknown: dict[str, Any] = Factory(dict)

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> EmbedUsage:
        """Create the model from a JSON object with wire names."""
        get: Callable[[str], Any] = data.get
        return cls(
            get("total_tokens"),
            wire.rest(data, _NAMES),
        )

    def to_dict(self) -> dict[str, Any]:
        """The JSON object with wire names, including unknown fields."""
        _out = dict(self.unknown)
        if self.total_tokens is not None:
            _out["total_tokens"] = self.total_tokens
        return _out
