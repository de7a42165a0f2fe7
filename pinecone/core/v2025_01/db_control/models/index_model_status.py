# @generated from openapi/2025-01/db_control.yaml. Do not edit: run scripts/regen.
"""IndexModelStatus."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, ClassVar

from attrs import Factory, define

from pinecone.codec import wire

_NAMES = {
    "ready": "ready",
    "state": "state",
}


@define(eq=False, repr=False, weakref_slot=False)
class IndexModelStatus(wire.Model):
    """Readiness and lifecycle state of an index.

    Attributes:
        ready: Whether the index accepts data calls.
        state: What is happening to the index at present. Known values: Initializing, InitializationFailed,
            ScalingUp, ScalingDown, ScalingUpPodSize, ScalingDownPodSize, Terminating, Ready.
        unknown: Properties that the API document does not have, and properties that were null.
    """

    _names: ClassVar[dict[str, str]] = _NAMES

    ready: bool
    state: str
    unknown: dict[str, Any] = Factory(dict)

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> IndexModelStatus:
        """Create the model from a JSON object with wire names."""
        get: Callable[[str], Any] = data.get
        return cls(
            get("ready"),
            get("state"),
            wire.rest(data, _NAMES),
        )

    def to_dict(self) -> dict[str, Any]:
        """The JSON object with wire names, including unknown fields."""
        _out = dict(self.unknown)
        if self.ready is not None:
            _out["ready"] = self.ready
        if self.state is not None:
            _out["state"] = self.state
        return _out
