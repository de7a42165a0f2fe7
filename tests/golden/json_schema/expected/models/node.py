# @generated from openapi/2030-01/api.yaml. Do not edit: run scripts/regen.
"""Node."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, ClassVar, Optional

from attrs import Factory, define

from pinecone.codec import wire

from .. import models as _models  # no field has this name

_NAMES = {
    "id": "id",
    "children": "children",
}


@define(eq=False, repr=False, weakref_slot=False)
class Node(wire.Model):
    """Node.

    Attributes:
        id: No description in the API document.
        children: No description in the API document.
        unknown: Properties that the API document does not have, and properties that were null.
    """

    _names: ClassVar[dict[str, str]] = _NAMES

    id: Optional[str] = None
    children: Optional[list[_models.Node]] = None
    unknown: dict[str, Any] = Factory(dict)

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Node:
        """Create the model from a JSON object with wire names."""
        get: Callable[[str], Any] = data.get
        return cls(
            get("id"),
            wire.each(_models.Node.read, get("children")),
            wire.rest(data, _NAMES),
        )

    def to_dict(self) -> dict[str, Any]:
        """The JSON object with wire names, including unknown fields."""
        _out = dict(self.unknown)
        if self.id is not None:
            _out["id"] = self.id
        if self.children is not None:
            _out["children"] = wire.plain(self.children)
        return _out
