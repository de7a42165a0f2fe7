# @generated from openapi/2025-04/db_control.yaml. Do not edit: run scripts/regen.
"""RestoreJobModel."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, ClassVar, Optional

from attrs import Factory, define

from pinecone.codec import wire

_NAMES = {
    "restore_job_id": "restore_job_id",
    "backup_id": "backup_id",
    "target_index_name": "target_index_name",
    "target_index_id": "target_index_id",
    "status": "status",
    "created_at": "created_at",
    "completed_at": "completed_at",
    "percent_complete": "percent_complete",
}


@define(eq=False, repr=False, weakref_slot=False)
class RestoreJobModel(wire.Model):
    """A restore of a backup into a new index.

    Attributes:
        restore_job_id: ID of the restore job.
        backup_id: ID of the backup that is restored.
        target_index_name: Name of the index that is filled.
        target_index_id: ID of the index that is filled.
        status: How far the job has come, such as `Pending`, `InProgress`, `Completed` or `Failed`.
        created_at: When the job was started, in UTC.
        completed_at: When the job ended, in UTC. Absent while it is running.
        percent_complete: Share of the records restored so far, in percent.
        unknown: Properties that the API document does not have, and properties that were null.
    """

    _names: ClassVar[dict[str, str]] = _NAMES

    restore_job_id: str
    backup_id: str
    target_index_name: str
    target_index_id: str
    status: str
    created_at: str
    completed_at: Optional[str] = None
    percent_complete: Optional[float] = None
    unknown: dict[str, Any] = Factory(dict)

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> RestoreJobModel:
        """Create the model from a JSON object with wire names."""
        get: Callable[[str], Any] = data.get
        return cls(
            get("restore_job_id"),
            get("backup_id"),
            get("target_index_name"),
            get("target_index_id"),
            get("status"),
            get("created_at"),
            get("completed_at"),
            get("percent_complete"),
            wire.rest(data, _NAMES),
        )

    def to_dict(self) -> dict[str, Any]:
        """The JSON object with wire names, including unknown fields."""
        _out = dict(self.unknown)
        if self.restore_job_id is not None:
            _out["restore_job_id"] = self.restore_job_id
        if self.backup_id is not None:
            _out["backup_id"] = self.backup_id
        if self.target_index_name is not None:
            _out["target_index_name"] = self.target_index_name
        if self.target_index_id is not None:
            _out["target_index_id"] = self.target_index_id
        if self.status is not None:
            _out["status"] = self.status
        if self.created_at is not None:
            _out["created_at"] = self.created_at
        if self.completed_at is not None:
            _out["completed_at"] = self.completed_at
        if self.percent_complete is not None:
            _out["percent_complete"] = self.percent_complete
        return _out
