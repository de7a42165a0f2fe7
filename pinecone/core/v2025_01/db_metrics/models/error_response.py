# @generated from openapi/2025-01/db_metrics.yaml. Do not edit: run scripts/regen.
"""ErrorResponse."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, ClassVar

from attrs import Factory, define

from pinecone.codec import wire

from .. import models as _models  # no field has this name

_NAMES = {
    "status": "status",
    "error": "error",
}


@define(eq=False, repr=False, weakref_slot=False)
class ErrorResponse(wire.Model):
    """Body of a failed call: the HTTP status and what went wrong.

    Attributes:
        status: HTTP status code of the response, repeated in the body.
        error: Machine-readable code and human-readable message of the failure.
        unknown: Properties that the API document does not have, and properties that were null.
    """

    _names: ClassVar[dict[str, str]] = _NAMES

    status: int
    error: _models.ErrorInfo
    unknown: dict[str, Any] = Factory(dict)

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> ErrorResponse:
        """Create the model from a JSON object with wire names."""
        get: Callable[[str], Any] = data.get
        return cls(
            get("status"),
            _models.ErrorInfo.read(get("error")),
            wire.rest(data, _NAMES),
        )

    def to_dict(self) -> dict[str, Any]:
        """The JSON object with wire names, including unknown fields."""
        _out = dict(self.unknown)
        if self.status is not None:
            _out["status"] = self.status
        if self.error is not None:
            _out["error"] = wire.plain(self.error)
        return _out
