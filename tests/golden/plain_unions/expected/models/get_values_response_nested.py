# @generated from openapi/2030-01/api.yaml. Do not edit: run scripts/regen.
"""GetValuesResponseNested."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, ClassVar, Optional

from attrs import Factory, define

from pinecone.codec import wire

_NAMES = {
    "text": "text",
    "size": "size",
    "second": "second",
    "third": "third",
}


@define(eq=False, repr=False, weakref_slot=False)
class GetValuesResponseNested(wire.Model):
    """GetValuesResponseNested.

    Attributes:
        text: No description in the API document.
        size: No description in the API document.
        second: No description in the API document.
        third: No description in the API document.
        unknown: Properties that the API document does not have, and properties that were null.
    """

    _names: ClassVar[dict[str, str]] = _NAMES

    text: Optional[str] = None
    size: Optional[int] = None
    second: Optional[str] = None
    third: Optional[str] = None
    unknown: dict[str, Any] = Factory(dict)

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> GetValuesResponseNested:
        """Create the model from a JSON object with wire names."""
        get: Callable[[str], Any] = data.get
        return cls(
            get("text"),
            get("size"),
            get("second"),
            get("third"),
            wire.rest(data, _NAMES),
        )

    def to_dict(self) -> dict[str, Any]:
        """The JSON object with wire names, including unknown fields."""
        _out = dict(self.unknown)
        if self.text is not None:
            _out["text"] = self.text
        if self.size is not None:
            _out["size"] = self.size
        if self.second is not None:
            _out["second"] = self.second
        if self.third is not None:
            _out["third"] = self.third
        return _out
