# @generated from openapi/2025-10/db_control.yaml. Do not edit: run scripts/regen.
"""PodSpec."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, ClassVar, Optional

from attrs import Factory, define

from pinecone.codec import wire

from .. import models as _models  # no field has this name

_NAMES = {
    "environment": "environment",
    "pod_type": "pod_type",
    "replicas": "replicas",
    "shards": "shards",
    "pods": "pods",
    "metadata_config": "metadata_config",
    "source_collection": "source_collection",
}


@define(eq=False, repr=False, weakref_slot=False)
class PodSpec(wire.Model):
    """A pod-based index: hardware of a fixed kind and size in one environment.

    Attributes:
        environment: Environment that hosts the pods, for example `us-east1-gcp`.
        pod_type: Kind of pod (`s1`, `p1` or `p2`) and its size (`x1`, `x2`, `x4` or `x8`), joined by a dot.
        replicas: Number of copies of the index. More copies serve more queries a second and keep it available
            when one fails.
        shards: Number of pods the records are spread over. More shards hold more records; the number cannot be
            changed later.
        pods: Total number of pods, which is `shards` times `replicas`.
        metadata_config: Metadata fields to index for filtering. Every field is indexed unless given.
        source_collection: Name of a collection to fill the index from.
        unknown: Properties that the API document does not have, and properties that were null.
    """

    _names: ClassVar[dict[str, str]] = _NAMES

    environment: str
    pod_type: str
    replicas: Optional[int] = None
    shards: Optional[int] = None
    pods: Optional[int] = None
    metadata_config: Optional[_models.PodMetadataConfig] = None
    source_collection: Optional[str] = None
    unknown: dict[str, Any] = Factory(dict)

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> PodSpec:
        """Create the model from a JSON object with wire names."""
        get: Callable[[str], Any] = data.get
        return cls(
            get("environment"),
            get("pod_type"),
            get("replicas"),
            get("shards"),
            get("pods"),
            _models.PodMetadataConfig.read(get("metadata_config")),
            get("source_collection"),
            wire.rest(data, _NAMES),
        )

    def to_dict(self) -> dict[str, Any]:
        """The JSON object with wire names, including unknown fields."""
        _out = dict(self.unknown)
        if self.environment is not None:
            _out["environment"] = self.environment
        if self.pod_type is not None:
            _out["pod_type"] = self.pod_type
        if self.replicas is not None:
            _out["replicas"] = self.replicas
        if self.shards is not None:
            _out["shards"] = self.shards
        if self.pods is not None:
            _out["pods"] = self.pods
        if self.metadata_config is not None:
            _out["metadata_config"] = wire.plain(self.metadata_config)
        if self.source_collection is not None:
            _out["source_collection"] = self.source_collection
        return _out

    @staticmethod
    def wire(
        *,
        environment: Any,
        pod_type: Any,
        replicas: Any = None,
        shards: Any = None,
        pods: Any = None,
        metadata_config: Any = None,
        source_collection: Any = None,
    ) -> dict[str, Any]:
        """The JSON object with wire names, from JSON values. None is left out."""
        _out: dict[str, Any] = {
            "environment": environment,
            "pod_type": pod_type,
        }
        if replicas is not None:
            _out["replicas"] = replicas
        if shards is not None:
            _out["shards"] = shards
        if pods is not None:
            _out["pods"] = pods
        if metadata_config is not None:
            _out["metadata_config"] = metadata_config
        if source_collection is not None:
            _out["source_collection"] = source_collection
        return _out
