# @generated from openapi/2025-04/inference.yaml. Do not edit: run scripts/regen.
"""RerankResult."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, ClassVar

from attrs import Factory, define

from pinecone.codec import wire

from .. import models as _models  # no field has this name

_NAMES = {
    "model": "model",
    "data": "data",
    "usage": "usage",
}


@define(eq=False, repr=False, weakref_slot=False)
class RerankResult(wire.Model):
    """Documents in their new order, and what the request cost.

    Attributes:
        model: Name of the model that scored the documents.
        data: The documents with their scores, best first.
        usage: What the request cost.
        unknown: Properties that the API document does not have, and properties that were null.
    """

    _names: ClassVar[dict[str, str]] = _NAMES

    model: str
    data: list[_models.RankedDocument]
    usage: _models.RerankUsage
    unknown: dict[str, Any] = Factory(dict)

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> RerankResult:
        """Create the model from a JSON object with wire names."""
        get: Callable[[str], Any] = data.get
        return cls(
            get("model"),
            wire.each(_models.RankedDocument.read, get("data")),
            _models.RerankUsage.read(get("usage")),
            wire.rest(data, _NAMES),
        )

    def to_dict(self) -> dict[str, Any]:
        """The JSON object with wire names, including unknown fields."""
        _out = dict(self.unknown)
        if self.model is not None:
            _out["model"] = self.model
        if self.data is not None:
            _out["data"] = wire.plain(self.data)
        if self.usage is not None:
            _out["usage"] = wire.plain(self.usage)
        return _out
