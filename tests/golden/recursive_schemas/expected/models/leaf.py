# @generated from openapi/2030-01/api.yaml. Do not edit: run scripts/regen.
"""Leaf."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, ClassVar, Optional

from attrs import Factory, define

from pinecone.codec import wire

from .. import models as _models  # no field has this name

_NAMES = {
    "node": "node",
}


@define(eq=False, repr=False, weakref_slot=False)
class Leaf(wire.Model):
    """Leaf.

    Attributes:
        node: No description in the API document.
        unknown: Properties that the API document does not have, and properties that were null.
    """

    _names: ClassVar[dict[str, str]] = _NAMES

    node: Optional[_models.Node] = None
    unknown: dict[str, Any] = Factory(dict)

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Leaf:
        """Create the model from a JSON object with wire names."""
        get: Callable[[str], Any] = data.get
        return cls(
            _models.Node.read(get("node")),
            wire.rest(data, _NAMES),
        )

    def to_dict(self) -> dict[str, Any]:
        """The JSON object with wire names, including unknown fields."""
        _out = dict(self.unknown)
        if self.node is not None:
            _out["node"] = wire.plain(self.node)
        return _out

    @staticmethod
    def wire(
        *,
        node: Any = None,
    ) -> dict[str, Any]:
        """The JSON object with wire names, from JSON values. None is left out."""
        _out: dict[str, Any] = {}
        if node is not None:
            _out["node"] = node
        return _out
