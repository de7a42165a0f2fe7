# @generated from openapi/2025-04/oauth.yaml. Do not edit: run scripts/regen.
"""ErrorResponse."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, ClassVar, Optional

from attrs import Factory, define

from pinecone.codec import wire

_NAMES = {
    "error": "error",
    "error_description": "error_description",
}


@define(eq=False, repr=False, weakref_slot=False)
class ErrorResponse(wire.Model):
    """Body of a failed call, in the form that OAuth prescribes.

    Attributes:
        error: OAuth error code, such as `access_denied` or `invalid_request`.
        error_description: What went wrong, for people to read.
        unknown: Properties that the API document does not have, and properties that were null.
    """

    _names: ClassVar[dict[str, str]] = _NAMES

    error: Optional[str] = None
    error_description: Optional[str] = None
    unknown: dict[str, Any] = Factory(dict)

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> ErrorResponse:
        """Create the model from a JSON object with wire names."""
        get: Callable[[str], Any] = data.get
        return cls(
            get("error"),
            get("error_description"),
            wire.rest(data, _NAMES),
        )

    def to_dict(self) -> dict[str, Any]:
        """The JSON object with wire names, including unknown fields."""
        _out = dict(self.unknown)
        if self.error is not None:
            _out["error"] = self.error
        if self.error_description is not None:
            _out["error_description"] = self.error_description
        return _out
