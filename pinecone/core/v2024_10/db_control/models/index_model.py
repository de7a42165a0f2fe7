# @generated from openapi/2024-10/db_control.yaml. Do not edit: run scripts/regen.
"""IndexModel."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, ClassVar, Optional

from attrs import Factory, define

from pinecone.codec import wire

from .. import models as _models  # no field has this name

_NAMES = {
    "name": "name",
    "dimension": "dimension",
    "metric": "metric",
    "host": "host",
    "spec": "spec",
    "status": "status",
    "deletion_protection": "deletion_protection",
    "tags": "tags",
}


@define(eq=False, repr=False, weakref_slot=False)
class IndexModel(wire.Model):
    """An index as it is: its settings, its host and its status.

    Attributes:
        name: Name of the index, unique within the project.
        dimension: Number of values in each vector of the index.
        metric: How the similarity of two vectors is measured. Known values: cosine, euclidean, dotproduct.
        host: Host name of the index, to which data calls are sent. It has no scheme.
        spec: Where and how the index is deployed.
        status: Whether the index is ready and what is happening to it.
        deletion_protection: Whether the index is guarded against deletion. Known values: disabled, enabled.
        tags: Labels of the index.
        unknown: Properties that the API document does not have, and properties that were null.
    """

    _names: ClassVar[dict[str, str]] = _NAMES

    name: str
    dimension: int
    metric: str
    host: str
    spec: _models.IndexModelSpec
    status: _models.IndexModelStatus
    deletion_protection: Optional[str] = None
    tags: Optional[dict[str, str]] = None
    unknown: dict[str, Any] = Factory(dict)

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> IndexModel:
        """Create the model from a JSON object with wire names."""
        get: Callable[[str], Any] = data.get
        return cls(
            get("name"),
            get("dimension"),
            get("metric"),
            get("host"),
            _models.IndexModelSpec.read(get("spec")),
            _models.IndexModelStatus.read(get("status")),
            get("deletion_protection"),
            get("tags"),
            wire.rest(data, _NAMES),
        )

    def to_dict(self) -> dict[str, Any]:
        """The JSON object with wire names, including unknown fields."""
        _out = dict(self.unknown)
        if self.name is not None:
            _out["name"] = self.name
        if self.dimension is not None:
            _out["dimension"] = self.dimension
        if self.metric is not None:
            _out["metric"] = self.metric
        if self.host is not None:
            _out["host"] = self.host
        if self.spec is not None:
            _out["spec"] = wire.plain(self.spec)
        if self.status is not None:
            _out["status"] = wire.plain(self.status)
        if self.deletion_protection is not None:
            _out["deletion_protection"] = self.deletion_protection
        if self.tags is not None:
            _out["tags"] = self.tags
        return _out
