# @generated from openapi/2025-10/db_control.yaml. Do not edit: run scripts/regen.
"""ServerlessSpec."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, ClassVar, Optional, Union

from attrs import Factory, define

from pinecone.codec import wire

from .. import models as _models  # no field has this name

_NAMES = {
    "cloud": "cloud",
    "region": "region",
    "read_capacity": "read_capacity",
    "source_collection": "source_collection",
    "schema": "schema",
}


@define(eq=False, repr=False, weakref_slot=False)
class ServerlessSpec(wire.Model):
    """A serverless index: a place in a cloud, and optionally capacity reserved for reads.

    Attributes:
        cloud: Public cloud that hosts the index. Known values: gcp, aws, azure.
        region: Region of the cloud, for example `us-east-1`. It must be one that Pinecone offers in that cloud.
        read_capacity: How reads are served. On demand unless given.
        source_collection: Name of a collection to fill the index from.
        schema: Metadata fields to index for filtering. Every field is indexed unless given.
        unknown: Properties that the API document does not have, and properties that were null.
    """

    _names: ClassVar[dict[str, str]] = _NAMES

    cloud: str
    region: str
    read_capacity: Optional[Union[_models.ReadCapacityOnDemandSpec, _models.ReadCapacityDedicatedSpec]] = None
    source_collection: Optional[str] = None
    schema: Optional[_models.MetadataSchema] = None
    unknown: dict[str, Any] = Factory(dict)

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> ServerlessSpec:
        """Create the model from a JSON object with wire names."""
        get: Callable[[str], Any] = data.get
        return cls(
            get("cloud"),
            get("region"),
            wire.pick(
                get("read_capacity"),
                "mode",
                {
                    "OnDemand": _models.ReadCapacityOnDemandSpec.read,
                    "Dedicated": _models.ReadCapacityDedicatedSpec.read,
                },
            ),
            get("source_collection"),
            _models.MetadataSchema.read(get("schema")),
            wire.rest(data, _NAMES),
        )

    def to_dict(self) -> dict[str, Any]:
        """The JSON object with wire names, including unknown fields."""
        _out = dict(self.unknown)
        if self.cloud is not None:
            _out["cloud"] = self.cloud
        if self.region is not None:
            _out["region"] = self.region
        if self.read_capacity is not None:
            _out["read_capacity"] = wire.plain(self.read_capacity)
        if self.source_collection is not None:
            _out["source_collection"] = self.source_collection
        if self.schema is not None:
            _out["schema"] = wire.plain(self.schema)
        return _out

    @staticmethod
    def wire(
        *,
        cloud: Any,
        region: Any,
        read_capacity: Any = None,
        source_collection: Any = None,
        schema: Any = None,
    ) -> dict[str, Any]:
        """The JSON object with wire names, from JSON values. None is left out."""
        _out: dict[str, Any] = {
            "cloud": cloud,
            "region": region,
        }
        if read_capacity is not None:
            _out["read_capacity"] = read_capacity
        if source_collection is not None:
            _out["source_collection"] = source_collection
        if schema is not None:
            _out["schema"] = schema
        return _out
