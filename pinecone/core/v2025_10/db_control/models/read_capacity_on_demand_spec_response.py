# @generated from openapi/2025-10/db_control.yaml. Do not edit: run scripts/regen.
"""ReadCapacityOnDemandSpecResponse."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, ClassVar

from attrs import Factory, define

from pinecone.codec import wire

from .. import models as _models  # no field has this name

_NAMES = {
    "mode": "mode",
    "status": "status",
}


@define(eq=False, repr=False, weakref_slot=False)
class ReadCapacityOnDemandSpecResponse(wire.Model):
    """Reads are served from shared capacity and billed by use.

    Attributes:
        mode: Says that reads are on demand. Known values: OnDemand.
        status: State of the read capacity.
        unknown: Properties that the API document does not have, and properties that were null.
    """

    _names: ClassVar[dict[str, str]] = _NAMES

    mode: str
    status: _models.ReadCapacityStatus
    unknown: dict[str, Any] = Factory(dict)

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> ReadCapacityOnDemandSpecResponse:
        """Create the model from a JSON object with wire names."""
        get: Callable[[str], Any] = data.get
        return cls(
            get("mode"),
            _models.ReadCapacityStatus.read(get("status")),
            wire.rest(data, _NAMES),
        )

    def to_dict(self) -> dict[str, Any]:
        """The JSON object with wire names, including unknown fields."""
        _out = dict(self.unknown)
        if self.mode is not None:
            _out["mode"] = self.mode
        if self.status is not None:
            _out["status"] = wire.plain(self.status)
        return _out
