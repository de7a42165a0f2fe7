# @generated from openapi/2025-10/db_control.yaml. Do not edit: run scripts/regen.
"""ConfigureServerlessSpec."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, ClassVar, Optional, Union

from attrs import Factory, define

from pinecone.codec import wire

from .. import models as _models  # no field has this name

_NAMES = {
    "read_capacity": "read_capacity",
}


@define(eq=False, repr=False, weakref_slot=False)
class ConfigureServerlessSpec(wire.Model):
    """What can be changed about a serverless index.

    Attributes:
        read_capacity: How reads shall be served from now on.
        unknown: Properties that the API document does not have, and properties that were null.
    """

    _names: ClassVar[dict[str, str]] = _NAMES

    read_capacity: Optional[Union[_models.ReadCapacityOnDemandSpec, _models.ReadCapacityDedicatedSpec]] = None
    unknown: dict[str, Any] = Factory(dict)

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> ConfigureServerlessSpec:
        """Create the model from a JSON object with wire names."""
        get: Callable[[str], Any] = data.get
        return cls(
            wire.pick(
                get("read_capacity"),
                "mode",
                {
                    "OnDemand": _models.ReadCapacityOnDemandSpec.read,
                    "Dedicated": _models.ReadCapacityDedicatedSpec.read,
                },
            ),
            wire.rest(data, _NAMES),
        )

    def to_dict(self) -> dict[str, Any]:
        """The JSON object with wire names, including unknown fields."""
        _out = dict(self.unknown)
        if self.read_capacity is not None:
            _out["read_capacity"] = wire.plain(self.read_capacity)
        return _out

    @staticmethod
    def wire(
        *,
        read_capacity: Any = None,
    ) -> dict[str, Any]:
        """The JSON object with wire names, from JSON values. None is left out."""
        _out: dict[str, Any] = {}
        if read_capacity is not None:
            _out["read_capacity"] = read_capacity
        return _out
