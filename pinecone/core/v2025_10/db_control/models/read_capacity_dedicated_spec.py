# @generated from openapi/2025-10/db_control.yaml. Do not edit: run scripts/regen.
"""ReadCapacityDedicatedSpec."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, ClassVar

from attrs import Factory, define

from pinecone.codec import wire

from .. import models as _models  # no field has this name

_NAMES = {
    "mode": "mode",
    "dedicated": "dedicated",
}


@define(eq=False, repr=False, weakref_slot=False)
class ReadCapacityDedicatedSpec(wire.Model):
    """Reads are served by nodes reserved for the index.

    Attributes:
        mode: Says that reads have dedicated nodes. Known values: Dedicated.
        dedicated: Kind and number of the nodes.
        unknown: Properties that the API document does not have, and properties that were null.
    """

    _names: ClassVar[dict[str, str]] = _NAMES

    mode: str
    dedicated: _models.ReadCapacityDedicatedConfig
    unknown: dict[str, Any] = Factory(dict)

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> ReadCapacityDedicatedSpec:
        """Create the model from a JSON object with wire names."""
        get: Callable[[str], Any] = data.get
        return cls(
            get("mode"),
            _models.ReadCapacityDedicatedConfig.read(get("dedicated")),
            wire.rest(data, _NAMES),
        )

    def to_dict(self) -> dict[str, Any]:
        """The JSON object with wire names, including unknown fields."""
        _out = dict(self.unknown)
        if self.mode is not None:
            _out["mode"] = self.mode
        if self.dedicated is not None:
            _out["dedicated"] = wire.plain(self.dedicated)
        return _out

    @staticmethod
    def wire(
        *,
        mode: Any,
        dedicated: Any,
    ) -> dict[str, Any]:
        """The JSON object with wire names, from JSON values. None is left out."""
        _out: dict[str, Any] = {
            "mode": mode,
            "dedicated": dedicated,
        }
        return _out
