# @generated from openapi/2030-01/api.yaml. Do not edit: run scripts/regen.
"""SharedResponseTwoInline."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, ClassVar, Optional

from attrs import Factory, define

from pinecone.codec import wire

_NAMES = {
    "kind": "kind",
    "note": "note",
}


@define(eq=False, repr=False, weakref_slot=False)
class SharedResponseTwoInline(wire.Model):
    """SharedResponseTwoInline.

    Attributes:
        kind: Known values: inline.
        note: No description in the API document.
        unknown: Properties that the API document does not have, and properties that were null.
    """

    _names: ClassVar[dict[str, str]] = _NAMES

    kind: str
    note: Optional[str] = None
    unknown: dict[str, Any] = Factory(dict)

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> SharedResponseTwoInline:
        """Create the model from a JSON object with wire names."""
        get: Callable[[str], Any] = data.get
        return cls(
            get("kind"),
            get("note"),
            wire.rest(data, _NAMES),
        )

    def to_dict(self) -> dict[str, Any]:
        """The JSON object with wire names, including unknown fields."""
        _out = dict(self.unknown)
        if self.kind is not None:
            _out["kind"] = self.kind
        if self.note is not None:
            _out["note"] = self.note
        return _out
