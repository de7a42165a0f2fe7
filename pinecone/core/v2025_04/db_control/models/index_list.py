# @generated from openapi/2025-04/db_control.yaml. Do not edit: run scripts/regen.
"""IndexList."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, ClassVar, Optional

from attrs import Factory, define

from pinecone.codec import wire

from .. import models as _models  # no field has this name

_NAMES = {
    "indexes": "indexes",
}


@define(eq=False, repr=False, weakref_slot=False)
class IndexList(wire.Model):
    """All indexes of a project.

    Attributes:
        indexes: The indexes, in no particular order.
        unknown: Properties that the API document does not have, and properties that were null.
    """

    _names: ClassVar[dict[str, str]] = _NAMES

    indexes: Optional[list[_models.IndexModel]] = None
    unknown: dict[str, Any] = Factory(dict)

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> IndexList:
        """Create the model from a JSON object with wire names."""
        get: Callable[[str], Any] = data.get
        return cls(
            wire.each(_models.IndexModel.read, get("indexes")),
            wire.rest(data, _NAMES),
        )

    def to_dict(self) -> dict[str, Any]:
        """The JSON object with wire names, including unknown fields."""
        _out = dict(self.unknown)
        if self.indexes is not None:
            _out["indexes"] = wire.plain(self.indexes)
        return _out
