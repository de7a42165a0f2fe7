# @generated from openapi/2024-10/db_control.yaml. Do not edit: run scripts/regen.
"""ConfigurePodSpec."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, ClassVar, Optional

from attrs import Factory, define

from pinecone.codec import wire

_NAMES = {
    "replicas": "replicas",
    "pod_type": "pod_type",
}


@define(eq=False, repr=False, weakref_slot=False)
class ConfigurePodSpec(wire.Model):
    """What can be changed about a pod-based index.

    Attributes:
        replicas: New number of copies of the index. Unchanged unless given.
        pod_type: New size of the pods, written with their kind, which cannot change. Sizes can grow, but not
            shrink. Unchanged unless given.
        unknown: Properties that the API document does not have, and properties that were null.
    """

    _names: ClassVar[dict[str, str]] = _NAMES

    replicas: Optional[int] = None
    pod_type: Optional[str] = None
    unknown: dict[str, Any] = Factory(dict)

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> ConfigurePodSpec:
        """Create the model from a JSON object with wire names."""
        get: Callable[[str], Any] = data.get
        return cls(
            get("replicas"),
            get("pod_type"),
            wire.rest(data, _NAMES),
        )

    def to_dict(self) -> dict[str, Any]:
        """The JSON object with wire names, including unknown fields."""
        _out = dict(self.unknown)
        if self.replicas is not None:
            _out["replicas"] = self.replicas
        if self.pod_type is not None:
            _out["pod_type"] = self.pod_type
        return _out

    @staticmethod
    def wire(
        *,
        replicas: Any = None,
        pod_type: Any = None,
    ) -> dict[str, Any]:
        """The JSON object with wire names, from JSON values. None is left out."""
        _out: dict[str, Any] = {}
        if replicas is not None:
            _out["replicas"] = replicas
        if pod_type is not None:
            _out["pod_type"] = pod_type
        return _out
