# @generated from openapi/2025-10/db_data.yaml. Do not edit: run scripts/regen.
"""SearchUsage."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, ClassVar, Optional

from attrs import Factory, define

from .... import wire

_NAMES = {
    "read_units": "read_units",
    "embed_total_tokens": "embed_total_tokens",
    "rerank_units": "rerank_units",
}


@define(eq=False, repr=False, weakref_slot=False)
class SearchUsage(wire.Model):
    """What a search of records cost.

    Attributes:
        read_units: Number of read units used.
        embed_total_tokens: Number of tokens embedded. Absent if nothing was.
        rerank_units: Number of rerank units used. Absent if nothing was reranked.
        unknown: Properties that the API document does not name, and those that came as null.
    """

    _names: ClassVar[dict[str, str]] = _NAMES

    read_units: int
    embed_total_tokens: Optional[int] = None
    rerank_units: Optional[int] = None
    unknown: dict[str, Any] = Factory(dict)

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> SearchUsage:
        """Build the model from a JSON object in wire names."""
        get: Callable[[str], Any] = data.get
        return cls(
            get("read_units"),
            get("embed_total_tokens"),
            get("rerank_units"),
            wire.rest(data, _NAMES),
        )

    def to_dict(self) -> dict[str, Any]:
        """The JSON object in wire names, unknown fields included."""
        _out = dict(self.unknown)
        if self.read_units is not None:
            _out["read_units"] = self.read_units
        if self.embed_total_tokens is not None:
            _out["embed_total_tokens"] = self.embed_total_tokens
        if self.rerank_units is not None:
            _out["rerank_units"] = self.rerank_units
        return _out
