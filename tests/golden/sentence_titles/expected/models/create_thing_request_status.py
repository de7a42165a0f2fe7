# @generated from openapi/2030-01/api.yaml. Do not edit: run scripts/regen.
"""CreateThingRequestStatus."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, ClassVar, Optional

from attrs import Factory, define

from pinecone.codec import wire

_NAMES = {
    "reason": "reason",
}


@define(eq=False, repr=False, weakref_slot=False)
class CreateThingRequestStatus(wire.Model):
    """Was ist? 何ですか

    Attributes:
        reason: Known values: ", \\, it's, .
        unknown: Properties that the API document does not have, and properties that were null.
    """

    _names: ClassVar[dict[str, str]] = _NAMES

    reason: Optional[str] = None
    unknown: dict[str, Any] = Factory(dict)

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> CreateThingRequestStatus:
        """Create the model from a JSON object with wire names."""
        get: Callable[[str], Any] = data.get
        return cls(
            get("reason"),
            wire.rest(data, _NAMES),
        )

    def to_dict(self) -> dict[str, Any]:
        """The JSON object with wire names, including unknown fields."""
        _out = dict(self.unknown)
        if self.reason is not None:
            _out["reason"] = self.reason
        return _out

    @staticmethod
    def wire(
        *,
        reason: Any = None,
    ) -> dict[str, Any]:
        """The JSON object with wire names, from JSON values. None is left out."""
        _out: dict[str, Any] = {}
        if reason is not None:
            _out["reason"] = reason
        return _out
