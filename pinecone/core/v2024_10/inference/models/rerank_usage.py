# @generated from openapi/2024-10/inference.yaml. Do not edit: run scripts/regen.
"""RerankUsage."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, ClassVar, Optional

from attrs import Factory, define

from pinecone.codec import wire

_NAMES = {
    "rerank_units": "rerank_units",
}


@define(eq=False, repr=False, weakref_slot=False)
class RerankUsage(wire.Model):
    """What a reranking request cost.

    Attributes:
        rerank_units: Number of rerank units used. One unit is one query with up to 100 documents.
        unknown: Properties that the API document does not have, and properties that were null.
    """

    _names: ClassVar[dict[str, str]] = _NAMES

    rerank_units: Optional[int] = None
    unknown: dict[str, Any] = Factory(dict)

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> RerankUsage:
        """Create the model from a JSON object with wire names."""
        get: Callable[[str], Any] = data.get
        return cls(
            get("rerank_units"),
            wire.rest(data, _NAMES),
        )

    def to_dict(self) -> dict[str, Any]:
        """The JSON object with wire names, including unknown fields."""
        _out = dict(self.unknown)
        if self.rerank_units is not None:
            _out["rerank_units"] = self.rerank_units
        return _out
