# @generated from openapi/2025-10/db_control.yaml. Do not edit: run scripts/regen.
"""ServerlessSpecResponse."""

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
class ServerlessSpecResponse(wire.Model):
    """A serverless index as it is deployed.

    Attributes:
        cloud: Public cloud that hosts the index. Known values: gcp, aws, azure.
        region: Region of the cloud, for example `us-east-1`.
        read_capacity: How reads are served, and the state of capacity that is reserved.
        source_collection: Name of the collection that the index was filled from, if any.
        schema: Metadata fields indexed for filtering. Absent if every field is.
        unknown: Properties that the API document does not have, and properties that were null.
    """

    _names: ClassVar[dict[str, str]] = _NAMES

    cloud: str
    region: str
    read_capacity: Union[_models.ReadCapacityOnDemandSpecResponse, _models.ReadCapacityDedicatedSpecResponse]
    source_collection: Optional[str] = None
    schema: Optional[_models.MetadataSchema] = None
    unknown: dict[str, Any] = Factory(dict)

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> ServerlessSpecResponse:
        """Create the model from a JSON object with wire names."""
        get: Callable[[str], Any] = data.get
        return cls(
            get("cloud"),
            get("region"),
            wire.pick(
                get("read_capacity"),
                "mode",
                {
                    "OnDemand": _models.ReadCapacityOnDemandSpecResponse.read,
                    "Dedicated": _models.ReadCapacityDedicatedSpecResponse.read,
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
