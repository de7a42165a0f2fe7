# @generated from openapi/2030-01/api.yaml. Do not edit: run scripts/regen.
"""ChatState2."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, ClassVar, Optional

from attrs import Factory, define

from pinecone.codec import wire

_NAMES = {
    "on": "on",
}


@define(eq=False, repr=False, weakref_slot=False)
class ChatState2(wire.Model):
    """ChatState2.

    Attributes:
        on: No description in the API document.
        unknown: Properties that the API document does not have, and properties that were null.
    """

    _names: ClassVar[dict[str, str]] = _NAMES

    on: Optional[bool] = None
    unknown: dict[str, Any] = Factory(dict)

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> ChatState2:
        """Create the model from a JSON object with wire names."""
        get: Callable[[str], Any] = data.get
        return cls(
            get("on"),
            wire.rest(data, _NAMES),
        )

    def to_dict(self) -> dict[str, Any]:
        """The JSON object with wire names, including unknown fields."""
        _out = dict(self.unknown)
        if self.on is not None:
            _out["on"] = self.on
        return _out

    @staticmethod
    def wire(
        *,
        on: Any = None,
    ) -> dict[str, Any]:
        """The JSON object with wire names, from JSON values. None is left out."""
        _out: dict[str, Any] = {}
        if on is not None:
            _out["on"] = on
        return _out
