# @generated from openapi/2024-04/db_control.yaml. Do not edit: run scripts/regen.
"""PodSpecResponse."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, ClassVar, Optional

from attrs import Factory, define

from pinecone.codec import wire

from .. import models as _models  # no field has this name

_NAMES = {
    "environment": "environment",
    "replicas": "replicas",
    "shards": "shards",
    "pod_type": "pod_type",
    "pods": "pods",
    "metadata_config": "metadata_config",
    "source_collection": "source_collection",
}


@define(eq=False, repr=False, weakref_slot=False)
class PodSpecResponse(wire.Model):
    """A pod-based index as it is deployed.

    Attributes:
        environment: Environment that hosts the pods, for example `us-east1-gcp`.
        replicas: Number of copies of the index.
        shards: Number of pods the records are spread over.
        pod_type: Kind of pod (`s1`, `p1` or `p2`) and its size (`x1`, `x2`, `x4` or `x8`), joined by a dot.
        pods: Total number of pods, which is `shards` times `replicas`.
        metadata_config: Metadata fields indexed for filtering. Absent if every field is.
        source_collection: Name of the collection that the index was filled from, if any.
        unknown: Properties that the API document does not have, and properties that were null.
    """

    _names: ClassVar[dict[str, str]] = _NAMES

    environment: str
    replicas: int
    shards: int
    pod_type: str
    pods: int
    metadata_config: Optional[_models.PodMetadataConfig] = None
    source_collection: Optional[str] = None
    unknown: dict[str, Any] = Factory(dict)

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> PodSpecResponse:
        """Create the model from a JSON object with wire names."""
        get: Callable[[str], Any] = data.get
        return cls(
            get("environment"),
            get("replicas"),
            get("shards"),
            get("pod_type"),
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
        if self.replicas is not None:
            _out["replicas"] = self.replicas
        if self.shards is not None:
            _out["shards"] = self.shards
        if self.pod_type is not None:
            _out["pod_type"] = self.pod_type
        if self.pods is not None:
            _out["pods"] = self.pods
        if self.metadata_config is not None:
            _out["metadata_config"] = wire.plain(self.metadata_config)
        if self.source_collection is not None:
            _out["source_collection"] = self.source_collection
        return _out
