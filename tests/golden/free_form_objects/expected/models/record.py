# @generated from openapi/2030-01/api.yaml. Do not edit: run scripts/regen.
"""Record."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, ClassVar, Optional

from attrs import Factory, define

from pinecone.codec import wire

from .. import models as _models  # no field has this name

_NAMES = {
    "_id": "id",
    "metadata": "metadata",
    "filter": "filter",
    "tags": "tags",
    "closed": "closed",
    "required_only": "required_only",
    "fields": "fields",
    "lists": "lists",
    "anything": "anything",
    "extensible": "extensible",
    "described": "described",
}


@define(eq=False, repr=False, weakref_slot=False)
class Record(wire.Model):
    """Record.

    Attributes:
        id: No description in the API document.
        metadata: No description in the API document.
        filter: No description in the API document.
        tags: No description in the API document.
        closed: No description in the API document.
        required_only: No description in the API document.
        fields: No description in the API document.
        lists: No description in the API document.
        anything: No description in the API document.
        extensible: No description in the API document.
        described: No description in the API document.
        unknown: Properties that the API document does not have, and properties that were null.
    """

    _names: ClassVar[dict[str, str]] = _NAMES

    id: str
    metadata: Optional[dict[str, Any]] = None
    filter: Optional[dict[str, Any]] = None
    tags: Optional[dict[str, str]] = None
    closed: Optional[dict[str, Any]] = None
    required_only: Optional[dict[str, Any]] = None
    fields: Optional[dict[str, _models.Field]] = None
    lists: Optional[dict[str, list[_models.Field]]] = None
    anything: Optional[Any] = None
    extensible: Optional[_models.RecordExtensible] = None
    described: Optional[_models.RecordDescribed] = None
    unknown: dict[str, Any] = Factory(dict)

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Record:
        """Create the model from a JSON object with wire names."""
        get: Callable[[str], Any] = data.get
        return cls(
            get("_id"),
            get("metadata"),
            get("filter"),
            get("tags"),
            get("closed"),
            get("required_only"),
            wire.every(_models.Field.read, get("fields")),
            wire.every(lambda value: wire.each(_models.Field.read, value), get("lists")),
            get("anything"),
            _models.RecordExtensible.read(get("extensible")),
            _models.RecordDescribed.read(get("described")),
            wire.every(_models.Field.read, wire.rest(data, _NAMES)),
        )

    def to_dict(self) -> dict[str, Any]:
        """The JSON object with wire names, including unknown fields."""
        _out: dict[str, Any] = wire.plain(self.unknown)
        if self.id is not None:
            _out["_id"] = self.id
        if self.metadata is not None:
            _out["metadata"] = self.metadata
        if self.filter is not None:
            _out["filter"] = self.filter
        if self.tags is not None:
            _out["tags"] = self.tags
        if self.closed is not None:
            _out["closed"] = self.closed
        if self.required_only is not None:
            _out["required_only"] = self.required_only
        if self.fields is not None:
            _out["fields"] = wire.plain(self.fields)
        if self.lists is not None:
            _out["lists"] = wire.plain(self.lists)
        if self.anything is not None:
            _out["anything"] = self.anything
        if self.extensible is not None:
            _out["extensible"] = wire.plain(self.extensible)
        if self.described is not None:
            _out["described"] = wire.plain(self.described)
        return _out
