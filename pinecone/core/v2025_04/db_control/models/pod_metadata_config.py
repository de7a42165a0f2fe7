# @generated from openapi/2025-04/db_control.yaml. Do not edit: run scripts/regen.
"""PodMetadataConfig."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, ClassVar, Optional

from attrs import Factory, define

from pinecone.codec import wire

_NAMES = {
    "indexed": "indexed",
}


@define(eq=False, repr=False, weakref_slot=False)
class PodMetadataConfig(wire.Model):
    """Selection of the metadata fields that a pod-based index can filter by.

    Attributes:
        indexed: Names of the metadata fields to index. Other fields are stored and returned, but cannot be
            filtered by.
        unknown: Properties that the API document does not have, and properties that were null.
    """

    _names: ClassVar[dict[str, str]] = _NAMES

    indexed: Optional[list[str]] = None
    unknown: dict[str, Any] = Factory(dict)

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> PodMetadataConfig:
        """Create the model from a JSON object with wire names."""
        get: Callable[[str], Any] = data.get
        return cls(
            get("indexed"),
            wire.rest(data, _NAMES),
        )

    def to_dict(self) -> dict[str, Any]:
        """The JSON object with wire names, including unknown fields."""
        _out = dict(self.unknown)
        if self.indexed is not None:
            _out["indexed"] = self.indexed
        return _out

    @staticmethod
    def wire(
        *,
        indexed: Any = None,
    ) -> dict[str, Any]:
        """The JSON object with wire names, from JSON values. None is left out."""
        _out: dict[str, Any] = {}
        if indexed is not None:
            _out["indexed"] = indexed
        return _out
