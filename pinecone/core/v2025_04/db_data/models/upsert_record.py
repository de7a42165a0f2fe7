# @generated from openapi/2025-04/db_data.yaml. Do not edit: run scripts/regen.
"""UpsertRecord."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, ClassVar

from attrs import Factory, define

from pinecone.codec import wire

_NAMES = {
    "_id": "id",
}


@define(eq=False, repr=False, weakref_slot=False)
class UpsertRecord(wire.Model):
    """A record as text. Fields beside the ID are the text to embed and metadata, and are free to choose.

    Attributes:
        id: ID of the record, unique within its namespace.
        unknown: Properties that the API document does not have, and properties that were null.
    """

    _names: ClassVar[dict[str, str]] = _NAMES

    id: str
    unknown: dict[str, Any] = Factory(dict)

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> UpsertRecord:
        """Create the model from a JSON object with wire names."""
        get: Callable[[str], Any] = data.get
        return cls(
            get("_id"),
            wire.rest(data, _NAMES),
        )

    def to_dict(self) -> dict[str, Any]:
        """The JSON object with wire names, including unknown fields."""
        _out = dict(self.unknown)
        if self.id is not None:
            _out["_id"] = self.id
        return _out

    @staticmethod
    def wire(
        *,
        id: Any,
    ) -> dict[str, Any]:
        """The JSON object with wire names, from JSON values. None is left out."""
        _out: dict[str, Any] = {
            "_id": id,
        }
        return _out
