# @generated from openapi/2030-01/api.yaml. Do not edit: run scripts/regen.
"""GetAliasesResponse."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, ClassVar, Optional, Union

from attrs import Factory, define

from pinecone.codec import wire

from .. import models as _models  # no field has this name

_NAMES = {
    "value": "value",
    "list": "list_",
    "map": "map",
    "left": "left",
    "loop": "loop",
    "first": "first",
}


@define(eq=False, repr=False, weakref_slot=False)
class GetAliasesResponse(wire.Model):
    """GetAliasesResponse.

    Attributes:
        value: No description in the API document.
        list_: No description in the API document.
        map: No description in the API document.
        left: No description in the API document.
        loop: No description in the API document.
        first: No description in the API document.
        unknown: Properties that the API document does not have, and properties that were null.
    """

    _names: ClassVar[dict[str, str]] = _NAMES

    value: Optional[Union[str, float, dict[str, Any], list[Any]]] = None
    list_: Optional[list[Any]] = None
    map: Optional[dict[str, Any]] = None
    left: Optional[_models.Left] = None
    loop: Optional[Any] = None
    first: Optional[_models.Leaf] = None
    unknown: dict[str, Any] = Factory(dict)

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> GetAliasesResponse:
        """Create the model from a JSON object with wire names."""
        get: Callable[[str], Any] = data.get
        return cls(
            get("value"),
            get("list"),
            get("map"),
            _models.Left.read(get("left")),
            get("loop"),
            _models.Leaf.read(get("first")),
            wire.rest(data, _NAMES),
        )

    def to_dict(self) -> dict[str, Any]:
        """The JSON object with wire names, including unknown fields."""
        _out = dict(self.unknown)
        if self.value is not None:
            _out["value"] = self.value
        if self.list_ is not None:
            _out["list"] = self.list_
        if self.map is not None:
            _out["map"] = self.map
        if self.left is not None:
            _out["left"] = wire.plain(self.left)
        if self.loop is not None:
            _out["loop"] = self.loop
        if self.first is not None:
            _out["first"] = wire.plain(self.first)
        return _out
