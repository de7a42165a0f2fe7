# @generated from openapi/2025-10/db_control.yaml. Do not edit: run scripts/regen.
"""ReadCapacityOnDemandSpec."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, ClassVar

from attrs import Factory, define

from pinecone.codec import wire

_NAMES = {
    "mode": "mode",
}


@define(eq=False, repr=False, weakref_slot=False)
class ReadCapacityOnDemandSpec(wire.Model):
    """Reads are served from shared capacity and billed by use.

    Attributes:
        mode: Says that reads are on demand. Known values: OnDemand.
        unknown: Properties that the API document does not have, and properties that were null.
    """

    _names: ClassVar[dict[str, str]] = _NAMES

    mode: str
    unknown: dict[str, Any] = Factory(dict)

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> ReadCapacityOnDemandSpec:
        """Create the model from a JSON object with wire names."""
        get: Callable[[str], Any] = data.get
        return cls(
            get("mode"),
            wire.rest(data, _NAMES),
        )

    def to_dict(self) -> dict[str, Any]:
        """The JSON object with wire names, including unknown fields."""
        _out = dict(self.unknown)
        if self.mode is not None:
            _out["mode"] = self.mode
        return _out

    @staticmethod
    def wire(
        *,
        mode: Any,
    ) -> dict[str, Any]:
        """The JSON object with wire names, from JSON values. None is left out."""
        _out: dict[str, Any] = {
            "mode": mode,
        }
        return _out
