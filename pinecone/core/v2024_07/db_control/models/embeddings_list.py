# @generated from openapi/2024-07/db_control.yaml. Do not edit: run scripts/regen.
"""EmbeddingsList."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, ClassVar, Optional

from attrs import Factory, define

from pinecone.codec import wire

from .. import models as _models  # no field has this name

_NAMES = {
    "model": "model",
    "data": "data",
    "usage": "usage",
}


@define(eq=False, repr=False, weakref_slot=False)
class EmbeddingsList(wire.Model):
    """Embeddings of the inputs of one request.

    Attributes:
        model: Name of the model that made the embeddings.
        data: One embedding for each input, in the order of the inputs.
        usage: What the request cost.
        unknown: Properties that the API document does not have, and properties that were null.
    """

    _names: ClassVar[dict[str, str]] = _NAMES

    model: Optional[str] = None
    data: Optional[list[_models.Embedding]] = None
    usage: Optional[_models.EmbedUsage] = None
    unknown: dict[str, Any] = Factory(dict)

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> EmbeddingsList:
        """Create the model from a JSON object with wire names."""
        get: Callable[[str], Any] = data.get
        return cls(
            get("model"),
            wire.each(_models.Embedding.read, get("data")),
            _models.EmbedUsage.read(get("usage")),
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
