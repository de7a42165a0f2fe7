# @generated from openapi/2030-01/api.yaml. Do not edit: run scripts/regen.
"""CreateIndexRequestSpecServerless."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, ClassVar, Optional

from attrs import Factory, define

from pinecone.codec import wire

_NAMES = {
    "cloud": "cloud",
}


@define(eq=False, repr=False, weakref_slot=False)
class CreateIndexRequestSpecServerless(wire.Model):
    """CreateIndexRequestSpecServerless.

    Attributes:
        cloud: No description in the API document.
        unknown: Properties that the API document does not have, and properties that were null.
    """

    _names: ClassVar[dict[str, str]] = _NAMES

    cloud: Optional[str] = None
    unknown: dict[str, Any] = Factory(dict)

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> CreateIndexRequestSpecServerless:
        """Create the model from a JSON object with wire names."""
        get: Callable[[str], Any] = data.get
        return cls(
            get("cloud"),
            wire.rest(data, _NAMES),
        )

    def to_dict(self) -> dict[str, Any]:
        """The JSON object with wire names, including unknown fields."""
        _out = dict(self.unknown)
        if self.cloud is not None:
            _out["cloud"] = self.cloud
        return _out

    @staticmethod
    def wire(
        *,
        cloud: Any = None,
    ) -> dict[str, Any]:
        """The JSON object with wire names, from JSON values. None is left out."""
        _out: dict[str, Any] = {}
        if cloud is not None:
            _out["cloud"] = cloud
        return _out
