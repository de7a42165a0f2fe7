# @generated from openapi/2024-07/db_control.yaml. Do not edit: run scripts/regen.
"""CollectionList."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, ClassVar, Optional

from attrs import Factory, define

from pinecone.codec import wire

from .. import models as _models  # no field has this name

_NAMES = {
    "collections": "collections",
}


@define(eq=False, repr=False, weakref_slot=False)
class CollectionList(wire.Model):
    """All collections of a project.

    Attributes:
        collections: The collections, in no particular order.
        unknown: Properties that the API document does not have, and properties that were null.
    """

    _names: ClassVar[dict[str, str]] = _NAMES

    collections: Optional[list[_models.CollectionModel]] = None
    unknown: dict[str, Any] = Factory(dict)

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> CollectionList:
        """Create the model from a JSON object with wire names."""
        get: Callable[[str], Any] = data.get
        return cls(
            wire.each(_models.CollectionModel.read, get("collections")),
            wire.rest(data, _NAMES),
        )

    def to_dict(self) -> dict[str, Any]:
        """The JSON object with wire names, including unknown fields."""
        _out = dict(self.unknown)
        if self.collections is not None:
            _out["collections"] = wire.plain(self.collections)
        return _out
