# @generated from openapi/2025-04/db_data.yaml. Do not edit: run scripts/regen.
"""SearchResult."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, ClassVar

from attrs import Factory, define

from .... import wire
from .. import models

_NAMES = {
    "hits": "hits",
}


@define(eq=False, repr=False, weakref_slot=False)
class SearchResult(wire.Model):
    """Records that a search found.

    Attributes:
        hits: The records, best first.
        unknown: Properties that the API document does not name, and those that came as null.
    """

    _names: ClassVar[dict[str, str]] = _NAMES

    hits: list[models.Hit]
    unknown: dict[str, Any] = Factory(dict)

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> SearchResult:
        """Build the model from a JSON object in wire names."""
        get: Callable[[str], Any] = data.get
        return cls(
            wire.each(models.Hit.read, get("hits")),
            wire.rest(data, _NAMES),
        )

    def to_dict(self) -> dict[str, Any]:
        """The JSON object in wire names, unknown fields included."""
        _out = dict(self.unknown)
        if self.hits is not None:
            _out["hits"] = wire.plain(self.hits)
        return _out
