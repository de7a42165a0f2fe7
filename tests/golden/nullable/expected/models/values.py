# @generated from openapi/2030-01/api.yaml. Do not edit: run scripts/regen.
"""Values."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, ClassVar, Optional, Union

from attrs import Factory, define

from pinecone.codec import wire

from .. import models as _models  # no field has this name

_NAMES = {
    "scalar": "scalar",
    "inner": "inner",
    "either": "either",
    "enumerated": "enumerated",
    "tags": "tags",
    "alias": "alias",
    "list": "list_",
}


@define(eq=False, repr=False, weakref_slot=False)
class Values(wire.Model):
    """Values.

    Attributes:
        scalar: No description in the API document.
        inner: No description in the API document.
        either: No description in the API document.
        enumerated: Known values: a, b.
        tags: No description in the API document.
        alias: No description in the API document.
        list_: No description in the API document.
        unknown: Properties that the API document does not have, and properties that were null.
    """

    _names: ClassVar[dict[str, str]] = _NAMES

    scalar: Optional[str]
    inner: Optional[_models.Inner]
    either: Optional[Union[str, _models.Inner]] = None
    enumerated: Optional[str] = None
    tags: Optional[dict[str, str]] = None
    alias: Optional[_models.Inner] = None
    list_: Optional[list[int]] = None
    unknown: dict[str, Any] = Factory(dict)

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Values:
        """Create the model from a JSON object with wire names."""
        get: Callable[[str], Any] = data.get
        return cls(
            get("scalar"),
            _models.Inner.read(get("inner")),
            _models.Inner.read(get("either")),
            get("enumerated"),
            get("tags"),
            _models.Inner.read(get("alias")),
            get("list"),
            wire.rest(data, _NAMES),
        )

    def to_dict(self) -> dict[str, Any]:
        """The JSON object with wire names, including unknown fields."""
        _out = dict(self.unknown)
        if self.scalar is not None:
            _out["scalar"] = self.scalar
        if self.inner is not None:
            _out["inner"] = wire.plain(self.inner)
        if self.either is not None:
            _out["either"] = wire.plain(self.either)
        if self.enumerated is not None:
            _out["enumerated"] = self.enumerated
        if self.tags is not None:
            _out["tags"] = self.tags
        if self.alias is not None:
            _out["alias"] = wire.plain(self.alias)
        if self.list_ is not None:
            _out["list"] = self.list_
        return _out
