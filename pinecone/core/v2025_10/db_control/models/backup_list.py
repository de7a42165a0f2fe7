# @generated from openapi/2025-10/db_control.yaml. Do not edit: run scripts/regen.
"""BackupList."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, ClassVar, Optional

from attrs import Factory, define

from pinecone.codec import wire

from .. import models as _models  # no field has this name

_NAMES = {
    "data": "data",
    "pagination": "pagination",
}


@define(eq=False, repr=False, weakref_slot=False)
class BackupList(wire.Model):
    """A page of backups.

    Attributes:
        data: The backups of this page.
        pagination: How to get the next page. Absent on the last page.
        unknown: Properties that the API document does not have, and properties that were null.
    """

    _names: ClassVar[dict[str, str]] = _NAMES

    data: Optional[list[_models.BackupModel]] = None
    pagination: Optional[_models.PaginationResponse] = None
    unknown: dict[str, Any] = Factory(dict)

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> BackupList:
        """Create the model from a JSON object with wire names."""
        get: Callable[[str], Any] = data.get
        return cls(
            wire.each(_models.BackupModel.read, get("data")),
            _models.PaginationResponse.read(get("pagination")),
            wire.rest(data, _NAMES),
        )

    def to_dict(self) -> dict[str, Any]:
        """The JSON object with wire names, including unknown fields."""
        _out = dict(self.unknown)
        if self.data is not None:
            _out["data"] = wire.plain(self.data)
        if self.pagination is not None:
            _out["pagination"] = wire.plain(self.pagination)
        return _out
