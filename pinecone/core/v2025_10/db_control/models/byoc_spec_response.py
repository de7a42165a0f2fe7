# @generated from openapi/2025-10/db_control.yaml. Do not edit: run scripts/regen.
"""ByocSpecResponse."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, ClassVar, Optional, Union

from attrs import Factory, define

from pinecone.codec import wire

from .. import models as _models  # no field has this name

_NAMES = {
    "environment": "environment",
    "read_capacity": "read_capacity",
    "schema": "schema",
}


@define(eq=False, repr=False, weakref_slot=False)
class ByocSpecResponse(wire.Model):
    """An index in the customer's own cloud account, as it is deployed.

    Attributes:
        environment: Environment in the customer's account that hosts the index.
        read_capacity: How reads are served, and the state of capacity that is reserved.
        schema: Metadata fields indexed for filtering. Absent if every field is.
        unknown: Properties that the API document does not have, and properties that were null.
    """

    _names: ClassVar[dict[str, str]] = _NAMES

    environment: str
    read_capacity: Union[_models.ReadCapacityOnDemandSpecResponse, _models.ReadCapacityDedicatedSpecResponse]
    schema: Optional[_models.MetadataSchema] = None
    unknown: dict[str, Any] = Factory(dict)

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> ByocSpecResponse:
        """Create the model from a JSON object with wire names."""
        get: Callable[[str], Any] = data.get
        return cls(
            get("environment"),
            wire.pick(
                get("read_capacity"),
                "mode",
                {
                    "OnDemand": _models.ReadCapacityOnDemandSpecResponse.read,
                    "Dedicated": _models.ReadCapacityDedicatedSpecResponse.read,
                },
            ),
            _models.MetadataSchema.read(get("schema")),
            wire.rest(data, _NAMES),
        )

    def to_dict(self) -> dict[str, Any]:
        """The JSON object with wire names, including unknown fields."""
        _out = dict(self.unknown)
        if self.environment is not None:
            _out["environment"] = self.environment
        if self.read_capacity is not None:
            _out["read_capacity"] = wire.plain(self.read_capacity)
        if self.schema is not None:
            _out["schema"] = wire.plain(self.schema)
        return _out
