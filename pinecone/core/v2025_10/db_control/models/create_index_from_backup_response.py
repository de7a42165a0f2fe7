# @generated from openapi/2025-10/db_control.yaml. Do not edit: run scripts/regen.
"""CreateIndexFromBackupResponse."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, ClassVar

from attrs import Factory, define

from pinecone.codec import wire

_NAMES = {
    "restore_job_id": "restore_job_id",
    "index_id": "index_id",
}


@define(eq=False, repr=False, weakref_slot=False)
class CreateIndexFromBackupResponse(wire.Model):
    """The restore job that was started and the index it fills.

    Attributes:
        restore_job_id: ID of the restore job, with which to ask for its progress.
        index_id: ID of the new index.
        unknown: Properties that the API document does not have, and properties that were null.
    """

    _names: ClassVar[dict[str, str]] = _NAMES

    restore_job_id: str
    index_id: str
    unknown: dict[str, Any] = Factory(dict)

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> CreateIndexFromBackupResponse:
        """Create the model from a JSON object with wire names."""
        get: Callable[[str], Any] = data.get
        return cls(
            get("restore_job_id"),
            get("index_id"),
            wire.rest(data, _NAMES),
        )

    def to_dict(self) -> dict[str, Any]:
        """The JSON object with wire names, including unknown fields."""
        _out = dict(self.unknown)
        if self.restore_job_id is not None:
            _out["restore_job_id"] = self.restore_job_id
        if self.index_id is not None:
            _out["index_id"] = self.index_id
        return _out
