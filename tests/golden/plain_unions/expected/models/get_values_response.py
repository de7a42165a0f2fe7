# @generated from openapi/2030-01/api.yaml. Do not edit: run scripts/regen.
"""GetValuesResponse."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, ClassVar, Optional, Union

from attrs import Factory, define

from pinecone.codec import wire

from .. import models as _models  # no field has this name

_NAMES = {
    "scalar": "scalar",
    "one_or_many": "one_or_many",
    "objects": "objects",
    "one_or_named": "one_or_named",
    "lists": "lists",
    "text_or_object": "text_or_object",
    "nested": "nested",
    "twice": "twice",
    "single": "single",
    "open_enum": "open_enum",
}


@define(eq=False, repr=False, weakref_slot=False)
class GetValuesResponse(wire.Model):
    """GetValuesResponse.

    Attributes:
        scalar: No description in the API document.
        one_or_many: No description in the API document.
        objects: No description in the API document.
        one_or_named: No description in the API document.
        lists: No description in the API document.
        text_or_object: No description in the API document.
        nested: No description in the API document.
        twice: No description in the API document.
        single: No description in the API document.
        open_enum: Known values: a, b.
        unknown: Properties that the API document does not have, and properties that were null.
    """

    _names: ClassVar[dict[str, str]] = _NAMES

    scalar: Optional[Union[str, int, bool]] = None
    one_or_many: Optional[Union[list[_models.Part], _models.Part]] = None
    objects: Optional[Union[dict[str, Any], _models.GetValuesResponseObjects]] = None
    one_or_named: Optional[Union[dict[str, _models.Other], _models.Other]] = None
    lists: Optional[list[_models.GetValuesResponseListsItem]] = None
    text_or_object: Optional[Union[str, _models.Other]] = None
    nested: Optional[_models.GetValuesResponseNested] = None
    twice: Optional[_models.GetValuesResponseTwice] = None
    single: Optional[_models.Other] = None
    open_enum: Optional[str] = None
    unknown: dict[str, Any] = Factory(dict)

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> GetValuesResponse:
        """Create the model from a JSON object with wire names."""
        get: Callable[[str], Any] = data.get
        return cls(
            get("scalar"),
            _models.Part.read(wire.each(_models.Part.read, get("one_or_many"))),
            _models.GetValuesResponseObjects.read(get("objects")),
            wire.every(_models.Other.read, wire.known(_models.Other, get("one_or_named"))),
            wire.each(_models.GetValuesResponseListsItem.read, get("lists")),
            _models.Other.read(get("text_or_object")),
            _models.GetValuesResponseNested.read(get("nested")),
            _models.GetValuesResponseTwice.read(get("twice")),
            _models.Other.read(get("single")),
            get("open_enum"),
            wire.rest(data, _NAMES),
        )

    def to_dict(self) -> dict[str, Any]:
        """The JSON object with wire names, including unknown fields."""
        _out = dict(self.unknown)
        if self.scalar is not None:
            _out["scalar"] = self.scalar
        if self.one_or_many is not None:
            _out["one_or_many"] = wire.plain(self.one_or_many)
        if self.objects is not None:
            _out["objects"] = wire.plain(self.objects)
        if self.one_or_named is not None:
            _out["one_or_named"] = wire.plain(self.one_or_named)
        if self.lists is not None:
            _out["lists"] = wire.plain(self.lists)
        if self.text_or_object is not None:
            _out["text_or_object"] = wire.plain(self.text_or_object)
        if self.nested is not None:
            _out["nested"] = wire.plain(self.nested)
        if self.twice is not None:
            _out["twice"] = wire.plain(self.twice)
        if self.single is not None:
            _out["single"] = wire.plain(self.single)
        if self.open_enum is not None:
            _out["open_enum"] = self.open_enum
        return _out
