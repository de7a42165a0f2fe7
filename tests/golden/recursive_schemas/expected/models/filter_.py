# @generated from openapi/2030-01/api.yaml. Do not edit: run scripts/regen.
"""Filter."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, ClassVar, Optional

from attrs import Factory, define

from pinecone.codec import wire

from .. import models as _models  # no field has this name

_NAMES = {
    "and": "and_",
    "not": "not_",
    "field": "field",
}


@define(eq=False, repr=False, weakref_slot=False)
class Filter(wire.Model):
    """Filter.

    Attributes:
        and_: No description in the API document.
        not_: No description in the API document.
        field: No description in the API document.
        unknown: Properties that the API document does not have, and properties that were null.
    """

    _names: ClassVar[dict[str, str]] = _NAMES

    and_: Optional[list[_models.Filter]] = None
    not_: Optional[_models.Filter] = None
    field: Optional[str] = None
    unknown: dict[str, Any] = Factory(dict)

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Filter:
        """Create the model from a JSON object with wire names."""
        get: Callable[[str], Any] = data.get
        return cls(
            wire.each(_models.Filter.read, get("and")),
            _models.Filter.read(get("not")),
            get("field"),
            wire.rest(data, _NAMES),
        )

    def to_dict(self) -> dict[str, Any]:
        """The JSON object with wire names, including unknown fields."""
        _out = dict(self.unknown)
        if self.and_ is not None:
            _out["and"] = wire.plain(self.and_)
        if self.not_ is not None:
            _out["not"] = wire.plain(self.not_)
        if self.field is not None:
            _out["field"] = self.field
        return _out

    @staticmethod
    def wire(
        *,
        and_: Any = None,
        not_: Any = None,
        field: Any = None,
    ) -> dict[str, Any]:
        """The JSON object with wire names, from JSON values. None is left out."""
        _out: dict[str, Any] = {}
        if and_ is not None:
            _out["and"] = and_
        if not_ is not None:
            _out["not"] = not_
        if field is not None:
            _out["field"] = field
        return _out
