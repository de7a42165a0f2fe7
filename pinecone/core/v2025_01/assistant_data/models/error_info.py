# @generated from openapi/2025-01/assistant_data.yaml. Do not edit: run scripts/regen.
"""ErrorInfo."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, ClassVar, Optional

from attrs import Factory, define

from pinecone.codec import wire

_NAMES = {
    "code": "code",
    "message": "message",
    "details": "details",
}


@define(eq=False, repr=False, weakref_slot=False)
class ErrorInfo(wire.Model):
    """What went wrong, as a code for programs and a message for people.

    Attributes:
        code: Stable name of the kind of error. Treat a value that is not listed as `UNKNOWN`. Known values: OK,
            UNKNOWN, INVALID_ARGUMENT, DEADLINE_EXCEEDED, QUOTA_EXCEEDED, NOT_FOUND, ALREADY_EXISTS,
            PERMISSION_DENIED, UNAUTHENTICATED, RESOURCE_EXHAUSTED, FAILED_PRECONDITION, ABORTED, OUT_OF_RANGE,
            UNIMPLEMENTED, INTERNAL, UNAVAILABLE, DATA_LOSS, FORBIDDEN.
        message: Explanation meant for people; its wording may change at any time.
        details: Further facts about the error, such as the field at fault. Its keys depend on the code.
        unknown: Properties that the API document does not have, and properties that were null.
    """

    _names: ClassVar[dict[str, str]] = _NAMES

    code: str
    message: str
    details: Optional[dict[str, Any]] = None
    unknown: dict[str, Any] = Factory(dict)

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> ErrorInfo:
        """Create the model from a JSON object with wire names."""
        get: Callable[[str], Any] = data.get
        return cls(
            get("code"),
            get("message"),
            get("details"),
            wire.rest(data, _NAMES),
        )

    def to_dict(self) -> dict[str, Any]:
        """The JSON object with wire names, including unknown fields."""
        _out = dict(self.unknown)
        if self.code is not None:
            _out["code"] = self.code
        if self.message is not None:
            _out["message"] = self.message
        if self.details is not None:
            _out["details"] = self.details
        return _out
