# @generated from openapi/2025-10/db_control.yaml. Do not edit: run scripts/regen.
"""EmbedSettings."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, ClassVar, Optional

from attrs import Factory, define

from pinecone.codec import wire

_NAMES = {
    "model": "model",
    "field_map": "field_map",
    "metric": "metric",
    "dimension": "dimension",
    "read_parameters": "read_parameters",
    "write_parameters": "write_parameters",
}


@define(eq=False, repr=False, weakref_slot=False)
class EmbedSettings(wire.Model):
    """Integrated embedding of an index to create.

    Attributes:
        model: Name of the hosted model that embeds records and queries. It cannot be changed later.
        field_map: Maps the model's input, `text`, to the record field to embed, for example `{"text":
            "chunk_text"}`.
        metric: How similarity is measured. Defaults to what the model prefers. Known values: cosine, euclidean,
            dotproduct.
        dimension: Number of values in each vector, one of those the model offers. Defaults to the model's
            default dimension.
        read_parameters: Parameters of the model for embedding queries, for example `{"input_type": "query"}`.
        write_parameters: Parameters of the model for embedding records, for example `{"input_type":
            "passage"}`.
        unknown: Properties that the API document does not have, and properties that were null.
    """

    _names: ClassVar[dict[str, str]] = _NAMES

    model: str
    field_map: dict[str, Any]
    metric: Optional[str] = None
    dimension: Optional[int] = None
    read_parameters: Optional[dict[str, Any]] = None
    write_parameters: Optional[dict[str, Any]] = None
    unknown: dict[str, Any] = Factory(dict)

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> EmbedSettings:
        """Create the model from a JSON object with wire names."""
        get: Callable[[str], Any] = data.get
        return cls(
            get("model"),
            get("field_map"),
            get("metric"),
            get("dimension"),
            get("read_parameters"),
            get("write_parameters"),
            wire.rest(data, _NAMES),
        )

    def to_dict(self) -> dict[str, Any]:
        """The JSON object with wire names, including unknown fields."""
        _out = dict(self.unknown)
        if self.model is not None:
            _out["model"] = self.model
        if self.field_map is not None:
            _out["field_map"] = self.field_map
        if self.metric is not None:
            _out["metric"] = self.metric
        if self.dimension is not None:
            _out["dimension"] = self.dimension
        if self.read_parameters is not None:
            _out["read_parameters"] = self.read_parameters
        if self.write_parameters is not None:
            _out["write_parameters"] = self.write_parameters
        return _out

    @staticmethod
    def wire(
        *,
        model: Any,
        field_map: Any,
        metric: Any = None,
        dimension: Any = None,
        read_parameters: Any = None,
        write_parameters: Any = None,
    ) -> dict[str, Any]:
        """The JSON object with wire names, from JSON values. None is left out."""
        _out: dict[str, Any] = {
            "model": model,
            "field_map": field_map,
        }
        if metric is not None:
            _out["metric"] = metric
        if dimension is not None:
            _out["dimension"] = dimension
        if read_parameters is not None:
            _out["read_parameters"] = read_parameters
        if write_parameters is not None:
            _out["write_parameters"] = write_parameters
        return _out
