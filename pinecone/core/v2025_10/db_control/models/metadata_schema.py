# @generated from openapi/2025-10/db_control.yaml. Do not edit: run scripts/regen.
"""MetadataSchema."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, ClassVar

from attrs import Factory, define

from pinecone.codec import wire

from .. import models as _models  # no field has this name

_NAMES = {
    "fields": "fields",
}


@define(eq=False, repr=False, weakref_slot=False)
class MetadataSchema(wire.Model):
    """Choice of the metadata fields that are indexed, and how.

    Attributes:
        fields: Settings by name of metadata field. Fields not named here are stored, but cannot be filtered by.
        unknown: Properties that the API document does not have, and properties that were null.
    """

    _names: ClassVar[dict[str, str]] = _NAMES

    fields: dict[str, _models.MetadataFieldProperties]
    unknown: dict[str, Any] = Factory(dict)

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> MetadataSchema:
        """Create the model from a JSON object with wire names."""
        get: Callable[[str], Any] = data.get
        return cls(
            wire.every(_models.MetadataFieldProperties.read, get("fields")),
            wire.rest(data, _NAMES),
        )

    def to_dict(self) -> dict[str, Any]:
        """The JSON object with wire names, including unknown fields."""
        _out = dict(self.unknown)
        if self.fields is not None:
            _out["fields"] = wire.plain(self.fields)
        return _out

    @staticmethod
    def wire(
        *,
        fields: Any,
    ) -> dict[str, Any]:
        """The JSON object with wire names, from JSON values. None is left out."""
        _out: dict[str, Any] = {
            "fields": fields,
        }
        return _out
