# @generated from openapi/2025-10/db_control.yaml. Do not edit: run scripts/regen.
"""ReadCapacityStatus."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, ClassVar, Optional

from attrs import Factory, define

from pinecone.codec import wire

_NAMES = {
    "state": "state",
    "current_replicas": "current_replicas",
    "current_shards": "current_shards",
    "error_message": "error_message",
}


@define(eq=False, repr=False, weakref_slot=False)
class ReadCapacityStatus(wire.Model):
    """State of the read capacity of an index.

    Attributes:
        state: State of the capacity, such as `Ready`, `Scaling`, `Migrating` or `Error`.
        current_replicas: Number of replicas in use at present. Absent when reads are on demand.
        current_shards: Number of shards in use at present. Absent when reads are on demand.
        error_message: Why the capacity could not be provided. Present only in an error state.
        unknown: Properties that the API document does not have, and properties that were null.
    """

    _names: ClassVar[dict[str, str]] = _NAMES

    state: str
    current_replicas: Optional[int] = None
    current_shards: Optional[int] = None
    error_message: Optional[str] = None
    unknown: dict[str, Any] = Factory(dict)

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> ReadCapacityStatus:
        """Create the model from a JSON object with wire names."""
        get: Callable[[str], Any] = data.get
        return cls(
            get("state"),
            get("current_replicas"),
            get("current_shards"),
            get("error_message"),
            wire.rest(data, _NAMES),
        )

    def to_dict(self) -> dict[str, Any]:
        """The JSON object with wire names, including unknown fields."""
        _out = dict(self.unknown)
        if self.state is not None:
            _out["state"] = self.state
        if self.current_replicas is not None:
            _out["current_replicas"] = self.current_replicas
        if self.current_shards is not None:
            _out["current_shards"] = self.current_shards
        if self.error_message is not None:
            _out["error_message"] = self.error_message
        return _out
