# @generated from openapi/2030-01/api.yaml. Do not edit: run scripts/regen.
"""Thing."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, ClassVar, Optional

from attrs import Factory, define

from pinecone.codec import wire

from .. import models as _models  # no field has this name

_NAMES = {
    "state": "state",
    "open": "open",
    "number": "number",
    "flag": "flag",
    "untyped": "untyped",
    "mixed": "mixed",
    "list": "list_",
    "inner": "inner",
}


@define(eq=False, repr=False, weakref_slot=False)
class Thing(wire.Model):
    """Thing.

    Attributes:
        state: Known values: ready, failed.
        open: Known values: a, b.
        number: Known values: 1, 2.
        flag: Known values: true.
        untyped: Known values: x, y.
        mixed: Known values: x, 1.
        list_: No description in the API document.
        inner: No description in the API document.
        unknown: Properties that the API document does not have, and properties that were null.
    """

    _names: ClassVar[dict[str, str]] = _NAMES

    state: str
    open: Optional[str] = None
    number: Optional[int] = None
    flag: Optional[bool] = None
    untyped: Optional[str] = None
    mixed: Optional[Any] = None
    list_: Optional[list[str]] = None
    inner: Optional[_models.ThingInner] = None
    unknown: dict[str, Any] = Factory(dict)

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Thing:
        """Create the model from a JSON object with wire names."""
        get: Callable[[str], Any] = data.get
        return cls(
            get("state"),
            get("open"),
            get("number"),
            get("flag"),
            get("untyped"),
            get("mixed"),
            get("list"),
            _models.ThingInner.read(get("inner")),
            wire.rest(data, _NAMES),
        )

    def to_dict(self) -> dict[str, Any]:
        """The JSON object with wire names, including unknown fields."""
        _out = dict(self.unknown)
        if self.state is not None:
            _out["state"] = self.state
        if self.open is not None:
            _out["open"] = self.open
        if self.number is not None:
            _out["number"] = self.number
        if self.flag is not None:
            _out["flag"] = self.flag
        if self.untyped is not None:
            _out["untyped"] = self.untyped
        if self.mixed is not None:
            _out["mixed"] = self.mixed
        if self.list_ is not None:
            _out["list"] = self.list_
        if self.inner is not None:
            _out["inner"] = wire.plain(self.inner)
        return _out
