# @generated from openapi/2025-10/db_data.yaml. Do not edit: run scripts/regen.
"""SearchRecordsResponse."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, ClassVar

from attrs import Factory, define

from .... import wire
from .. import models

_NAMES = {
    "result": "result",
    "usage": "usage",
}


@define(eq=False, repr=False, weakref_slot=False)
class SearchRecordsResponse(wire.Model):
    """Records that a search found, and what it cost.

    Attributes:
        result: What the search found.
        usage: What the search cost.
        unknown: Properties that the API document does not name, and those that came as null.
    """

    _names: ClassVar[dict[str, str]] = _NAMES

    result: models.SearchResult
    usage: models.SearchUsage
    unknown: dict[str, Any] = Factory(dict)

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> SearchRecordsResponse:
        """Build the model from a JSON object in wire names."""
        get: Callable[[str], Any] = data.get
        return cls(
            models.SearchResult.read(get("result")),
            models.SearchUsage.read(get("usage")),
            wire.rest(data, _NAMES),
        )

    def to_dict(self) -> dict[str, Any]:
        """The JSON object in wire names, unknown fields included."""
        _out = dict(self.unknown)
        if self.result is not None:
            _out["result"] = wire.plain(self.result)
        if self.usage is not None:
            _out["usage"] = wire.plain(self.usage)
        return _out
