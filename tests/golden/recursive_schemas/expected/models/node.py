# @generated from openapi/2030-01/api.yaml. Do not edit: run scripts/regen.
"""Node."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, ClassVar, Optional

from attrs import Factory, define

from pinecone.codec import wire

from .. import models as _models  # no field has this name

_NAMES = {
    "name": "name",
    "parent": "parent",
    "children": "children",
    "by_name": "by_name",
    "leaf": "leaf",
    "filter": "filter",
}


@define(eq=False, repr=False, weakref_slot=False)
class Node(wire.Model):
    """Node.

    Attributes:
        name: No description in the API document.
        parent: No description in the API document.
        children: No description in the API document.
        by_name: No description in the API document.
        leaf: No description in the API document.
        filter: No description in the API document.
        unknown: Properties that the API document does not have, and properties that were null.
    """

    _names: ClassVar[dict[str, str]] = _NAMES

    name: Optional[str] = None
    parent: Optional[_models.Node] = None
    children: Optional[list[_models.Node]] = None
    by_name: Optional[dict[str, _models.Node]] = None
    leaf: Optional[_models.Leaf] = None
    filter: Optional[_models.Filter] = None
    unknown: dict[str, Any] = Factory(dict)

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Node:
        """Create the model from a JSON object with wire names."""
        get: Callable[[str], Any] = data.get
        return cls(
            get("name"),
            _models.Node.read(get("parent")),
            wire.each(_models.Node.read, get("children")),
            wire.every(_models.Node.read, get("by_name")),
            _models.Leaf.read(get("leaf")),
            _models.Filter.read(get("filter")),
            wire.rest(data, _NAMES),
        )

    def to_dict(self) -> dict[str, Any]:
        """The JSON object with wire names, including unknown fields."""
        _out = dict(self.unknown)
        if self.name is not None:
            _out["name"] = self.name
        if self.parent is not None:
            _out["parent"] = wire.plain(self.parent)
        if self.children is not None:
            _out["children"] = wire.plain(self.children)
        if self.by_name is not None:
            _out["by_name"] = wire.plain(self.by_name)
        if self.leaf is not None:
            _out["leaf"] = wire.plain(self.leaf)
        if self.filter is not None:
            _out["filter"] = wire.plain(self.filter)
        return _out

    @staticmethod
    def wire(
        *,
        name: Any = None,
        parent: Any = None,
        children: Any = None,
        by_name: Any = None,
        leaf: Any = None,
        filter: Any = None,
    ) -> dict[str, Any]:
        """The JSON object with wire names, from JSON values. None is left out."""
        _out: dict[str, Any] = {}
        if name is not None:
            _out["name"] = name
        if parent is not None:
            _out["parent"] = parent
        if children is not None:
            _out["children"] = children
        if by_name is not None:
            _out["by_name"] = by_name
        if leaf is not None:
            _out["leaf"] = leaf
        if filter is not None:
            _out["filter"] = filter
        return _out
