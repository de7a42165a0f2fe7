# @generated from openapi/2025-10/db_control.yaml. Do not edit: run scripts/regen.
"""ScalingConfigManual."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, ClassVar, Optional

from attrs import Factory, define

from pinecone.codec import wire

_NAMES = {
    "replicas": "replicas",
    "shards": "shards",
}


@define(eq=False, repr=False, weakref_slot=False)
class ScalingConfigManual(wire.Model):
    """Number of dedicated read nodes, which is `shards` times `replicas`.

    Attributes:
        replicas: Number of copies of the data, each serving reads. Zero pauses the nodes, so that the index
            serves no reads.
        shards: Number of nodes that each copy is spread over. Each shard adds storage.
        unknown: Properties that the API document does not have, and properties that were null.
    """

    _names: ClassVar[dict[str, str]] = _NAMES

    replicas: Optional[int] = None
    shards: Optional[int] = None
    unknown: dict[str, Any] = Factory(dict)

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> ScalingConfigManual:
        """Create the model from a JSON object with wire names."""
        get: Callable[[str], Any] = data.get
        return cls(
            get("replicas"),
            get("shards"),
            wire.rest(data, _NAMES),
        )

    def to_dict(self) -> dict[str, Any]:
        """The JSON object with wire names, including unknown fields."""
        _out = dict(self.unknown)
        if self.replicas is not None:
            _out["replicas"] = self.replicas
        if self.shards is not None:
            _out["shards"] = self.shards
        return _out

    @staticmethod
    def wire(
        *,
        replicas: Any = None,
        shards: Any = None,
    ) -> dict[str, Any]:
        """The JSON object with wire names, from JSON values. None is left out."""
        _out: dict[str, Any] = {}
        if replicas is not None:
            _out["replicas"] = replicas
        if shards is not None:
            _out["shards"] = shards
        return _out
