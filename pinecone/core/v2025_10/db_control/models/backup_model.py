# @generated from openapi/2025-10/db_control.yaml. Do not edit: run scripts/regen.
"""BackupModel."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, ClassVar, Optional

from attrs import Factory, define

from pinecone.codec import wire

from .. import models as _models  # no field has this name

_NAMES = {
    "backup_id": "backup_id",
    "source_index_name": "source_index_name",
    "source_index_id": "source_index_id",
    "status": "status",
    "cloud": "cloud",
    "region": "region",
    "name": "name",
    "description": "description",
    "dimension": "dimension",
    "metric": "metric",
    "schema": "schema",
    "record_count": "record_count",
    "namespace_count": "namespace_count",
    "size_bytes": "size_bytes",
    "tags": "tags",
    "created_at": "created_at",
}


@define(eq=False, repr=False, weakref_slot=False)
class BackupModel(wire.Model):
    """A backup: a static copy of the records and settings of a serverless index.

    Attributes:
        backup_id: ID of the backup, a UUID.
        source_index_name: Name of the index that was backed up.
        source_index_id: ID of the index that was backed up, which tells apart indexes that had the same name.
        status: How far the backup has come, such as `Initializing`, `Ready` or `Failed`.
        cloud: Public cloud that keeps the backup, the same as that of the index.
        region: Region of the cloud that keeps the backup, the same as that of the index.
        name: Name given to the backup. Not unique.
        description: Note given to the backup.
        dimension: Number of values in each dense vector of the backup. Absent for a sparse index.
        metric: Metric of the index when it was backed up. Known values: cosine, euclidean, dotproduct.
        schema: Metadata fields indexed for filtering when the index was backed up.
        record_count: Number of records in the backup, over all namespaces.
        namespace_count: Number of namespaces in the backup.
        size_bytes: Size of the backup in bytes.
        tags: Labels that the index had when it was backed up.
        created_at: When the backup was started, in UTC.
        unknown: Properties that the API document does not have, and properties that were null.
    """

    _names: ClassVar[dict[str, str]] = _NAMES

    backup_id: str
    source_index_name: str
    source_index_id: str
    status: str
    cloud: str
    region: str
    name: Optional[str] = None
    description: Optional[str] = None
    dimension: Optional[int] = None
    metric: Optional[str] = None
    schema: Optional[_models.MetadataSchema] = None
    record_count: Optional[int] = None
    namespace_count: Optional[int] = None
    size_bytes: Optional[int] = None
    tags: Optional[dict[str, str]] = None
    created_at: Optional[str] = None
    unknown: dict[str, Any] = Factory(dict)

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> BackupModel:
        """Create the model from a JSON object with wire names."""
        get: Callable[[str], Any] = data.get
        return cls(
            get("backup_id"),
            get("source_index_name"),
            get("source_index_id"),
            get("status"),
            get("cloud"),
            get("region"),
            get("name"),
            get("description"),
            get("dimension"),
            get("metric"),
            _models.MetadataSchema.read(get("schema")),
            get("record_count"),
            get("namespace_count"),
            get("size_bytes"),
            get("tags"),
            get("created_at"),
            wire.rest(data, _NAMES),
        )

    def to_dict(self) -> dict[str, Any]:
        """The JSON object with wire names, including unknown fields."""
        _out = dict(self.unknown)
        if self.backup_id is not None:
            _out["backup_id"] = self.backup_id
        if self.source_index_name is not None:
            _out["source_index_name"] = self.source_index_name
        if self.source_index_id is not None:
            _out["source_index_id"] = self.source_index_id
        if self.status is not None:
            _out["status"] = self.status
        if self.cloud is not None:
            _out["cloud"] = self.cloud
        if self.region is not None:
            _out["region"] = self.region
        if self.name is not None:
            _out["name"] = self.name
        if self.description is not None:
            _out["description"] = self.description
        if self.dimension is not None:
            _out["dimension"] = self.dimension
        if self.metric is not None:
            _out["metric"] = self.metric
        if self.schema is not None:
            _out["schema"] = wire.plain(self.schema)
        if self.record_count is not None:
            _out["record_count"] = self.record_count
        if self.namespace_count is not None:
            _out["namespace_count"] = self.namespace_count
        if self.size_bytes is not None:
            _out["size_bytes"] = self.size_bytes
        if self.tags is not None:
            _out["tags"] = self.tags
        if self.created_at is not None:
            _out["created_at"] = self.created_at
        return _out
