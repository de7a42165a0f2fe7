# @generated from openapi/2024-10/db_control.yaml. Do not edit: run scripts/regen.
"""ServerlessSpec."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, ClassVar

from attrs import Factory, define

from pinecone.codec import wire

_NAMES = {
    "cloud": "cloud",
    "region": "region",
}


@define(eq=False, repr=False, weakref_slot=False)
class ServerlessSpec(wire.Model):
    """A serverless index, whose capacity follows its use.

    Attributes:
        cloud: Public cloud that hosts the index. Known values: gcp, aws, azure.
        region: Region of the cloud, for example `us-east-1`. It must be one that Pinecone offers in that cloud.
        unknown: Properties that the API document does not have, and properties that were null.
    """

    _names: ClassVar[dict[str, str]] = _NAMES

    cloud: str
    region: str
    unknown: dict[str, Any] = Factory(dict)

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> ServerlessSpec:
        """Create the model from a JSON object with wire names."""
        get: Callable[[str], Any] = data.get
        return cls(
            get("cloud"),
            get("region"),
            wire.rest(data, _NAMES),
        )

    def to_dict(self) -> dict[str, Any]:
        """The JSON object with wire names, including unknown fields."""
        _out = dict(self.unknown)
        if self.cloud is not None:
            _out["cloud"] = self.cloud
        if self.region is not None:
            _out["region"] = self.region
        return _out

    @staticmethod
    def wire(
        *,
        cloud: Any,
        region: Any,
    ) -> dict[str, Any]:
        """The JSON object with wire names, from JSON values. None is left out."""
        _out: dict[str, Any] = {
            "cloud": cloud,
            "region": region,
        }
        return _out
