# @generated from openapi/2025-04/inference.yaml. Do not edit: run scripts/regen.
"""EmbeddingsList."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, ClassVar, Union

from attrs import Factory, define

from pinecone.codec import wire

from .. import models as _models  # no field has this name

_NAMES = {
    "model": "model",
    "vector_type": "vector_type",
    "data": "data",
    "usage": "usage",
}


@define(eq=False, repr=False, weakref_slot=False)
class EmbeddingsList(wire.Model):
    """Embeddings of the inputs of one request.

    Attributes:
        model: Name of the model that made the embeddings.
        vector_type: Kind of the embeddings, `dense` or `sparse`. It is the same for all of them.
        data: One embedding for each input, in the order of the inputs.
        usage: What the request cost.
        unknown: Properties that the API document does not have, and properties that were null.
    """

    _names: ClassVar[dict[str, str]] = _NAMES

    model: str
    vector_type: str
    data: list[Union[_models.DenseEmbedding, _models.SparseEmbedding]]
    usage: _models.EmbedUsage
    unknown: dict[str, Any] = Factory(dict)

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> EmbeddingsList:
        """Create the model from a JSON object with wire names."""
        get: Callable[[str], Any] = data.get
        return cls(
            get("model"),
            get("vector_type"),
            wire.each(
                lambda value: wire.pick(
                    value, "vector_type", {"dense": _models.DenseEmbedding.read, "sparse": _models.SparseEmbedding.read}
                ),
                get("data"),
            ),
            _models.EmbedUsage.read(get("usage")),
            wire.rest(data, _NAMES),
        )

    def to_dict(self) -> dict[str, Any]:
        """The JSON object with wire names, including unknown fields."""
        _out = dict(self.unknown)
        if self.model is not None:
            _out["model"] = self.model
        if self.vector_type is not None:
            _out["vector_type"] = self.vector_type
        if self.data is not None:
            _out["data"] = wire.plain(self.data)
        if self.usage is not None:
            _out["usage"] = wire.plain(self.usage)
        return _out
