# @generated from openapi/2030-01/api.yaml. Do not edit: run scripts/regen.
"""ListThingsCreated."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, ClassVar, Optional

from attrs import Factory, define

from pinecone.codec import wire

from .. import models as _models  # no field has this name

_NAMES = {
    "gt": "gt",
    "at": "at",
    "on": "on",
}


@define(eq=False, repr=False, weakref_slot=False)
class ListThingsCreated(wire.Model):
    """ListThingsCreated.

    Attributes:
        gt: No description in the API document.
        at: No description in the API document.
        on: No description in the API document.
        unknown: Properties that the API document does not have, and properties that were null.
    """

    _names: ClassVar[dict[str, str]] = _NAMES

    gt: Optional[int] = None
    at: Optional[_models.Point] = None
    on: Optional[list[str]] = None
    unknown: dict[str, Any] = Factory(dict)

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> ListThingsCreated:
        """Create the model from a JSON object with wire names."""
        get: Callable[[str], Any] = data.get
        return cls(
            get("gt"),
            _models.Point.read(get("at")),
            get("on"),
            wire.rest(data, _NAMES),
        )

    def to_dict(self) -> dict[str, Any]:
        """The JSON object with wire names, including unknown fields."""
        _out = dict(self.unknown)
        if self.gt is not None:
            _out["gt"] = self.gt
        if self.at is not None:
            _out["at"] = wire.plain(self.at)
        if self.on is not None:
            _out["on"] = self.on
        return _out

    @staticmethod
    def wire(
        *,
        gt: Any = None,
        at: Any = None,
        on: Any = None,
    ) -> dict[str, Any]:
        """The JSON object with wire names, from JSON values. None is left out."""
        _out: dict[str, Any] = {}
        if gt is not None:
            _out["gt"] = gt
        if at is not None:
            _out["at"] = at
        if on is not None:
            _out["on"] = on
        return _out
