# @generated from openapi/2025-10/db_control.yaml. Do not edit: run scripts/regen.
"""IndexModel."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, ClassVar, Optional

from attrs import Factory, define

from pinecone.codec import wire

from .. import models as _models  # no field has this name

_NAMES = {
    "name": "name",
    "metric": "metric",
    "host": "host",
    "spec": "spec",
    "status": "status",
    "vector_type": "vector_type",
    "dimension": "dimension",
    "private_host": "private_host",
    "deletion_protection": "deletion_protection",
    "tags": "tags",
    "embed": "embed",
}


@define(eq=False, repr=False, weakref_slot=False)
class IndexModel(wire.Model):
    """An index as it is: its settings, its host and its status.

    Attributes:
        name: Name of the index, unique within the project.
        metric: How the similarity of two vectors is measured. Known values: cosine, euclidean, dotproduct.
        host: Host name of the index, to which data calls are sent. It has no scheme.
        spec: Where and how the index is deployed.
        status: Whether the index is ready and what is happening to it.
        vector_type: Kind of the vectors in the index, `dense` or `sparse`.
        dimension: Number of values in each dense vector of the index. A sparse index has none.
        private_host: Host name of the index on a private endpoint, if the project has one.
        deletion_protection: Whether the index is guarded against deletion. Known values: disabled, enabled.
        tags: Labels of the index.
        embed: Integrated embedding of the index. Absent if the index holds vectors made elsewhere.
        unknown: Properties that the API document does not have, and properties that were null.
    """

    _names: ClassVar[dict[str, str]] = _NAMES

    name: str
    metric: str
    host: str
    spec: _models.IndexModelSpec
    status: _models.IndexModelStatus
    vector_type: str
    dimension: Optional[int] = None
    private_host: Optional[str] = None
    deletion_protection: Optional[str] = None
    tags: Optional[dict[str, str]] = None
    embed: Optional[_models.ModelIndexEmbed] = None
    unknown: dict[str, Any] = Factory(dict)

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> IndexModel:
        """Create the model from a JSON object with wire names."""
        get: Callable[[str], Any] = data.get
        return cls(
            get("name"),
            get("metric"),
            get("host"),
            _models.IndexModelSpec.read(get("spec")),
            _models.IndexModelStatus.read(get("status")),
            get("vector_type"),
            get("dimension"),
            get("private_host"),
            get("deletion_protection"),
            get("tags"),
            _models.ModelIndexEmbed.read(get("embed")),
            wire.rest(data, _NAMES),
        )

    def to_dict(self) -> dict[str, Any]:
        """The JSON object with wire names, including unknown fields."""
        _out = dict(self.unknown)
        if self.name is not None:
            _out["name"] = self.name
        if self.metric is not None:
            _out["metric"] = self.metric
        if self.host is not None:
            _out["host"] = self.host
        if self.spec is not None:
            _out["spec"] = wire.plain(self.spec)
        if self.status is not None:
            _out["status"] = wire.plain(self.status)
        if self.vector_type is not None:
            _out["vector_type"] = self.vector_type
        if self.dimension is not None:
            _out["dimension"] = self.dimension
        if self.private_host is not None:
            _out["private_host"] = self.private_host
        if self.deletion_protection is not None:
            _out["deletion_protection"] = self.deletion_protection
        if self.tags is not None:
            _out["tags"] = self.tags
        if self.embed is not None:
            _out["embed"] = wire.plain(self.embed)
        return _out
