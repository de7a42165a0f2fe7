# @generated from openapi/2030-01/api.yaml. Do not edit: run scripts/regen.
"""GetOwnedResponseSaw."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, ClassVar, Optional

from attrs import Factory, define

from pinecone.codec import wire

_NAMES = {
    "owner": "owner",
    "tool": "tool",
    "teeth": "teeth",
}


@define(eq=False, repr=False, weakref_slot=False)
class GetOwnedResponseSaw(wire.Model):
    """GetOwnedResponseSaw.

    Attributes:
        owner: No description in the API document.
        tool: Known values: saw.
        teeth: No description in the API document.
        unknown: Properties that the API document does not have, and properties that were null.
    """

    _names: ClassVar[dict[str, str]] = _NAMES

    owner: str
    tool: Optional[str] = None
    teeth: Optional[int] = None
    unknown: dict[str, Any] = Factory(dict)

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> GetOwnedResponseSaw:
        """Create the model from a JSON object with wire names."""
        get: Callable[[str], Any] = data.get
        return cls(
            get("owner"),
            get("tool"),
            get("teeth"),
            wire.rest(data, _NAMES),
        )

    def to_dict(self) -> dict[str, Any]:
        """The JSON object with wire names, including unknown fields."""
        _out = dict(self.unknown)
        if self.owner is not None:
            _out["owner"] = self.owner
        if self.tool is not None:
            _out["tool"] = self.tool
        if self.teeth is not None:
            _out["teeth"] = self.teeth
        return _out
