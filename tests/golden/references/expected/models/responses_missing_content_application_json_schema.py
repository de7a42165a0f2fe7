# @generated from openapi/2030-01/api.yaml. Do not edit: run scripts/regen.
"""ResponsesMissingContentApplicationJsonSchema."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, ClassVar, Optional

from attrs import Factory, define

from pinecone.codec import wire

_NAMES = {
    "error": "error",
}


@define(eq=False, repr=False, weakref_slot=False)
class ResponsesMissingContentApplicationJsonSchema(wire.Model):
    """ResponsesMissingContentApplicationJsonSchema.

    Attributes:
        error: No description in the API document.
        unknown: Properties that the API document does not have, and properties that were null.
    """

    _names: ClassVar[dict[str, str]] = _NAMES

    error: Optional[str] = None
    unknown: dict[str, Any] = Factory(dict)

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> ResponsesMissingContentApplicationJsonSchema:
        """Create the model from a JSON object with wire names."""
        get: Callable[[str], Any] = data.get
        return cls(
            get("error"),
            wire.rest(data, _NAMES),
        )

    def to_dict(self) -> dict[str, Any]:
        """The JSON object with wire names, including unknown fields."""
        _out = dict(self.unknown)
        if self.error is not None:
            _out["error"] = self.error
        return _out
