# @generated from openapi/2030-01/api.yaml. Do not edit: run scripts/regen.
"""Item."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, ClassVar, Optional, Union

from attrs import Factory, define

from pinecone.codec import wire

from .. import models as _models  # no field has this name

_NAMES = {
    "id": "id",
    "state": "state",
    "kind": "kind",
    "number": "number",
    "several": "several",
    "maybe": "maybe",
    "either": "either",
    "described": "described",
    "extended": "extended",
    "nothing": "nothing",
    "anything": "anything",
    "tuple": "tuple_",
    "deep": "deep",
    "file": "file",
    "keyed": "keyed",
    "local": "local",
}


@define(eq=False, repr=False, weakref_slot=False)
class Item(wire.Model):
    """Item.

    Attributes:
        id: No description in the API document.
        state: No description in the API document.
        kind: Known values: item.
        number: No description in the API document.
        several: No description in the API document.
        maybe: No description in the API document.
        either: No description in the API document.
        described: A part.
        extended: No description in the API document.
        nothing: No description in the API document.
        anything: No description in the API document.
        tuple_: No description in the API document.
        deep: No description in the API document.
        file: No description in the API document.
        keyed: No description in the API document.
        local: No description in the API document.
        unknown: Properties that the API document does not have, and properties that were null.
    """

    _names: ClassVar[dict[str, str]] = _NAMES

    id: str
    state: Optional[str]
    kind: Optional[str] = None
    number: Optional[float] = None
    several: Optional[list[str]] = None
    maybe: Optional[_models.Part] = None
    either: Optional[Union[str, _models.Part]] = None
    described: Optional[_models.Part] = None
    extended: Optional[_models.ItemExtended] = None
    nothing: Optional[Any] = None
    anything: Optional[Any] = None
    tuple_: Optional[list[Any]] = None
    deep: Optional[_models.SchemasPartPropertiesInner] = None
    file: Optional[str] = None
    keyed: Optional[dict[str, Any]] = None
    local: Optional[_models.SchemasItemDefsLocal] = None
    unknown: dict[str, Any] = Factory(dict)

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Item:
        """Create the model from a JSON object with wire names."""
        get: Callable[[str], Any] = data.get
        return cls(
            get("id"),
            get("state"),
            get("kind"),
            get("number"),
            get("several"),
            _models.Part.read(get("maybe")),
            _models.Part.read(get("either")),
            _models.Part.read(get("described")),
            _models.ItemExtended.read(get("extended")),
            get("nothing"),
            get("anything"),
            get("tuple"),
            _models.SchemasPartPropertiesInner.read(get("deep")),
            get("file"),
            get("keyed"),
            _models.SchemasItemDefsLocal.read(get("local")),
            wire.rest(data, _NAMES),
        )

    def to_dict(self) -> dict[str, Any]:
        """The JSON object with wire names, including unknown fields."""
        _out = dict(self.unknown)
        if self.id is not None:
            _out["id"] = self.id
        if self.state is not None:
            _out["state"] = self.state
        if self.kind is not None:
            _out["kind"] = self.kind
        if self.number is not None:
            _out["number"] = self.number
        if self.several is not None:
            _out["several"] = self.several
        if self.maybe is not None:
            _out["maybe"] = wire.plain(self.maybe)
        if self.either is not None:
            _out["either"] = wire.plain(self.either)
        if self.described is not None:
            _out["described"] = wire.plain(self.described)
        if self.extended is not None:
            _out["extended"] = wire.plain(self.extended)
        if self.nothing is not None:
            _out["nothing"] = self.nothing
        if self.anything is not None:
            _out["anything"] = self.anything
        if self.tuple_ is not None:
            _out["tuple"] = self.tuple_
        if self.deep is not None:
            _out["deep"] = wire.plain(self.deep)
        if self.file is not None:
            _out["file"] = self.file
        if self.keyed is not None:
            _out["keyed"] = self.keyed
        if self.local is not None:
            _out["local"] = wire.plain(self.local)
        return _out
