# @generated from openapi/2025-10/db_control.yaml. Do not edit: run scripts/regen.
"""ByocSpec."""

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
class ByocSpec(wire.Model):
    """An index in the customer's own cloud account ("bring your own cloud").

    Attributes:
        environment: Environment that was set up in the customer's account, for example `aws-us-east-1-b921`.
        read_capacity: How reads are served. On demand unless given.
        schema: Metadata fields to index for filtering. Every field is indexed unless given.
        unknown: Properties that the API document does not have, and properties that were null.
    """

    _names: ClassVar[dict[str, str]] = _NAMES

    environment: str
    read_capacity: Optional[Union[_models.ReadCapacityOnDemandSpec, _models.ReadCapacityDedicatedSpec]] = None
    schema: Optional[_models.MetadataSchema] = None
    unknown: dict[str, Any] = Factory(dict)

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> ByocSpec:
        """Create the model from a JSON object with wire names."""
        get: Callable[[str], Any] = data.get
        return cls(
            get("environment"),
            wire.pick(
                get("read_capacity"),
                "mode",
                {
                    "OnDemand": _models.ReadCapacityOnDemandSpec.read,
                    "Dedicated": _models.ReadCapacityDedicatedSpec.read,
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

    @staticmethod
    def wire(
        *,
        environment: Any,
        read_capacity: Any = None,
        schema: Any = None,
    ) -> dict[str, Any]:
        """The JSON object with wire names, from JSON values. None is left out."""
        _out: dict[str, Any] = {
            "environment": environment,
        }
        if read_capacity is not None:
            _out["read_capacity"] = read_capacity
        if schema is not None:
            _out["schema"] = schema
        return _out
