# @generated from openapi/2025-01/db_data.yaml. Do not edit: run scripts/regen.
"""ImportModel."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, ClassVar, Optional

from attrs import Factory, define

from .... import wire

_NAMES = {
    "id": "id",
    "uri": "uri",
    "status": "status",
    "createdAt": "created_at",
    "finishedAt": "finished_at",
    "percentComplete": "percent_complete",
    "recordsImported": "records_imported",
    "error": "error",
}


@define(eq=False, repr=False, weakref_slot=False)
class ImportModel(wire.Model):
    """An import of records from object storage.

    Attributes:
        id: ID of the import.
        uri: Folder in object storage that the records come from.
        status: How far the import has come. Known values: Pending, InProgress, Failed, Completed, Cancelled.
        created_at: When the import was started, in UTC.
        finished_at: When the import ended, in UTC. Absent while it is running.
        percent_complete: Share of the records imported so far, in percent.
        records_imported: Number of records imported so far.
        error: Why the import failed. Absent unless it did.
        unknown: Properties that the API document does not name, and those that came as null.
    """

    _names: ClassVar[dict[str, str]] = _NAMES

    id: Optional[str] = None
    uri: Optional[str] = None
    status: Optional[str] = None
    created_at: Optional[str] = None
    finished_at: Optional[str] = None
    percent_complete: Optional[float] = None
    records_imported: Optional[int] = None
    error: Optional[str] = None
    unknown: dict[str, Any] = Factory(dict)

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> ImportModel:
        """Build the model from a JSON object in wire names."""
        get: Callable[[str], Any] = data.get
        return cls(
            get("id"),
            get("uri"),
            get("status"),
            get("createdAt"),
            get("finishedAt"),
            get("percentComplete"),
            get("recordsImported"),
            get("error"),
            wire.rest(data, _NAMES),
        )

    def to_dict(self) -> dict[str, Any]:
        """The JSON object in wire names, unknown fields included."""
        _out = dict(self.unknown)
        if self.id is not None:
            _out["id"] = self.id
        if self.uri is not None:
            _out["uri"] = self.uri
        if self.status is not None:
            _out["status"] = self.status
        if self.created_at is not None:
            _out["createdAt"] = self.created_at
        if self.finished_at is not None:
            _out["finishedAt"] = self.finished_at
        if self.percent_complete is not None:
            _out["percentComplete"] = self.percent_complete
        if self.records_imported is not None:
            _out["recordsImported"] = self.records_imported
        if self.error is not None:
            _out["error"] = self.error
        return _out
