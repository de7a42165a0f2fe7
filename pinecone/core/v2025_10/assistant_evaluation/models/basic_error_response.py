# @generated from openapi/2025-10/assistant_evaluation.yaml. Do not edit: run scripts/regen.
"""BasicErrorResponse."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, ClassVar

from attrs import Factory, define

from pinecone.codec import wire

_NAMES = {
    "message": "message",
}


@define(eq=False, repr=False, weakref_slot=False)
class BasicErrorResponse(wire.Model):
    """Body of a failed call.

    Attributes:
        message: What went wrong, for people to read.
        unknown: Properties that the API document does not have, and properties that were null.
    """

    _names: ClassVar[dict[str, str]] = _NAMES

    message: str
    unknown: dict[str, Any] = Factory(dict)

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> BasicErrorResponse:
        """Create the model from a JSON object with wire names."""
        get: Callable[[str], Any] = data.get
        return cls(
            get("message"),
            wire.rest(data, _NAMES),
        )

    def to_dict(self) -> dict[str, Any]:
        """The JSON object with wire names, including unknown fields."""
        _out = dict(self.unknown)
        if self.message is not None:
            _out["message"] = self.message
        return _out
