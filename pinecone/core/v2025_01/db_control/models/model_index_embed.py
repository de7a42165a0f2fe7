# @generated from openapi/2025-01/db_control.yaml. Do not edit: run scripts/regen.
"""ModelIndexEmbed."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, ClassVar, Optional

from attrs import Factory, define

from pinecone.codec import wire

_NAMES = {
    "model": "model",
    "metric": "metric",
    "dimension": "dimension",
    "vector_type": "vector_type",
    "field_map": "field_map",
    "read_parameters": "read_parameters",
    "write_parameters": "write_parameters",
}


@define(eq=False, repr=False, weakref_slot=False)
class ModelIndexEmbed(wire.Model):
    """Integrated embedding of an index.

    Attributes:
        model: Name of the hosted model that embeds records and queries.
        metric: Metric of the index, as chosen or as the model prefers. Known values: cosine, euclidean,
            dotproduct.
        dimension: Number of values in each vector that the model makes. Absent for a sparse model.
        vector_type: Kind of vector that the model makes, `dense` or `sparse`.
        field_map: Maps the model's input, `text`, to the record field that is embedded.
        read_parameters: Parameters of the model for embedding queries.
        write_parameters: Parameters of the model for embedding records.
        unknown: Properties that the API document does not have, and properties that were null.
    """

    _names: ClassVar[dict[str, str]] = _NAMES

    model: str
    metric: Optional[str] = None
    dimension: Optional[int] = None
    vector_type: Optional[str] = None
    field_map: Optional[dict[str, Any]] = None
    read_parameters: Optional[dict[str, Any]] = None
    write_parameters: Optional[dict[str, Any]] = None
    unknown: dict[str, Any] = Factory(dict)

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> ModelIndexEmbed:
        """Create the model from a JSON object with wire names."""
        get: Callable[[str], Any] = data.get
        return cls(
            get("model"),
            get("metric"),
            get("dimension"),
            get("vector_type"),
            get("field_map"),
            get("read_parameters"),
            get("write_parameters"),
            wire.rest(data, _NAMES),
        )

    def to_dict(self) -> dict[str, Any]:
        """The JSON object with wire names, including unknown fields."""
        _out = dict(self.unknown)
        if self.model is not None:
            _out["model"] = self.model
        if self.metric is not None:
            _out["metric"] = self.metric
        if self.dimension is not None:
            _out["dimension"] = self.dimension
        if self.vector_type is not None:
            _out["vector_type"] = self.vector_type
        if self.field_map is not None:
            _out["field_map"] = self.field_map
        if self.read_parameters is not None:
            _out["read_parameters"] = self.read_parameters
        if self.write_parameters is not None:
            _out["write_parameters"] = self.write_parameters
        return _out
