# @generated from openapi/2030-01/api.yaml. Do not edit: run scripts/regen.
"""Index."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, ClassVar, Optional

from attrs import Factory, define

from pinecone.codec import wire

_NAMES = {
    "name": "name",
    "cloud": "cloud",
    "region": "region",
    "pods": "pods",
}


@define(eq=False, repr=False, weakref_slot=False)
class Index(wire.Model):
    """Index.

    Attributes:
        name: No description in the API document.
        cloud: No description in the API document.
        region: No description in the API document.
        pods: No description in the API document.
        unknown: Properties that the API document does not have, and properties that were null.
    """

    _names: ClassVar[dict[str, str]] = _NAMES

    name: str
    cloud: Optional[str] = None
    region: Optional[str] = None
    pods: Optional[int] = None
    unknown: dict[str, Any] = Factory(dict)

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Index:
        """Create the model from a JSON object with wire names."""
        get: Callable[[str], Any] = data.get
        return cls(
            get("name"),
            get("cloud"),
            get("region"),
            get("pods"),
            wire.rest(data, _NAMES),
        )

    def to_dict(self) -> dict[str, Any]:
        """The JSON object with wire names, including unknown fields."""
        _out = dict(self.unknown)
        if self.name is not None:
            _out["name"] = self.name
        if self.cloud is not None:
            _out["cloud"] = self.cloud
        if self.region is not None:
            _out["region"] = self.region
        if self.pods is not None:
            _out["pods"] = self.pods
        return _out
