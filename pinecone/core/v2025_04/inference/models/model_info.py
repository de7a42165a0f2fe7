# @generated from openapi/2025-04/inference.yaml. Do not edit: run scripts/regen.
"""ModelInfo."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, ClassVar, Optional

from attrs import Factory, define

from pinecone.codec import wire

from .. import models as _models  # no field has this name

_NAMES = {
    "model": "model",
    "short_description": "short_description",
    "type": "type",
    "supported_parameters": "supported_parameters",
    "vector_type": "vector_type",
    "default_dimension": "default_dimension",
    "modality": "modality",
    "max_sequence_length": "max_sequence_length",
    "max_batch_size": "max_batch_size",
    "provider_name": "provider_name",
    "supported_dimensions": "supported_dimensions",
    "supported_metrics": "supported_metrics",
}


@define(eq=False, repr=False, weakref_slot=False)
class ModelInfo(wire.Model):
    """What a hosted model can do.

    Attributes:
        model: Name of the model, to be used in requests.
        short_description: What the model is and what it is good for, in a sentence or two.
        type: Kind of the model, `embed` or `rerank`.
        supported_parameters: Parameters that requests to the model can have.
        vector_type: Kind of vector that the model makes, `dense` or `sparse`. Absent for a model that reranks.
        default_dimension: Number of values in a vector if the request does not choose. Absent for sparse and
            reranking models.
        modality: Kind of input that the model takes, for example `text`.
        max_sequence_length: Number of tokens of one input that the model can take.
        max_batch_size: Number of inputs that one request can have.
        provider_name: Name of the company that made the model.
        supported_dimensions: Numbers of values in a vector that a request can choose from. Absent for sparse
            and reranking models.
        supported_metrics: Metrics that suit the vectors of the model. Absent for reranking models.
        unknown: Properties that the API document does not have, and properties that were null.
    """

    _names: ClassVar[dict[str, str]] = _NAMES

    model: str
    short_description: str
    type: str
    supported_parameters: list[_models.ModelInfoSupportedParameter]
    vector_type: Optional[str] = None
    default_dimension: Optional[int] = None
    modality: Optional[str] = None
    max_sequence_length: Optional[int] = None
    max_batch_size: Optional[int] = None
    provider_name: Optional[str] = None
    supported_dimensions: Optional[list[int]] = None
    supported_metrics: Optional[list[str]] = None
    unknown: dict[str, Any] = Factory(dict)

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> ModelInfo:
        """Create the model from a JSON object with wire names."""
        get: Callable[[str], Any] = data.get
        return cls(
            get("model"),
            get("short_description"),
            get("type"),
            wire.each(_models.ModelInfoSupportedParameter.read, get("supported_parameters")),
            get("vector_type"),
            get("default_dimension"),
            get("modality"),
            get("max_sequence_length"),
            get("max_batch_size"),
            get("provider_name"),
            get("supported_dimensions"),
            get("supported_metrics"),
            wire.rest(data, _NAMES),
        )

    def to_dict(self) -> dict[str, Any]:
        """The JSON object with wire names, including unknown fields."""
        _out = dict(self.unknown)
        if self.model is not None:
            _out["model"] = self.model
        if self.short_description is not None:
            _out["short_description"] = self.short_description
        if self.type is not None:
            _out["type"] = self.type
        if self.supported_parameters is not None:
            _out["supported_parameters"] = wire.plain(self.supported_parameters)
        if self.vector_type is not None:
            _out["vector_type"] = self.vector_type
        if self.default_dimension is not None:
            _out["default_dimension"] = self.default_dimension
        if self.modality is not None:
            _out["modality"] = self.modality
        if self.max_sequence_length is not None:
            _out["max_sequence_length"] = self.max_sequence_length
        if self.max_batch_size is not None:
            _out["max_batch_size"] = self.max_batch_size
        if self.provider_name is not None:
            _out["provider_name"] = self.provider_name
        if self.supported_dimensions is not None:
            _out["supported_dimensions"] = self.supported_dimensions
        if self.supported_metrics is not None:
            _out["supported_metrics"] = self.supported_metrics
        return _out
