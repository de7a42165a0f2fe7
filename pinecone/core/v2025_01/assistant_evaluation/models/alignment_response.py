# @generated from openapi/2025-01/assistant_evaluation.yaml. Do not edit: run scripts/regen.
"""AlignmentResponse."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, ClassVar

from attrs import Factory, define

from pinecone.codec import wire

from .. import models as _models  # no field has this name

_NAMES = {
    "metrics": "metrics",
    "reasoning": "reasoning",
    "usage": "usage",
}


@define(eq=False, repr=False, weakref_slot=False)
class AlignmentResponse(wire.Model):
    """How well an answer agrees with its reference.

    Attributes:
        metrics: The measures.
        reasoning: The facts the measures rest on.
        usage: What the evaluation cost.
        unknown: Properties that the API document does not have, and properties that were null.
    """

    _names: ClassVar[dict[str, str]] = _NAMES

    metrics: _models.Metrics
    reasoning: _models.Reasoning
    usage: _models.TokenCounts
    unknown: dict[str, Any] = Factory(dict)

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> AlignmentResponse:
        """Create the model from a JSON object with wire names."""
        get: Callable[[str], Any] = data.get
        return cls(
            _models.Metrics.read(get("metrics")),
            _models.Reasoning.read(get("reasoning")),
            _models.TokenCounts.read(get("usage")),
            wire.rest(data, _NAMES),
        )

    def to_dict(self) -> dict[str, Any]:
        """The JSON object with wire names, including unknown fields."""
        _out = dict(self.unknown)
        if self.metrics is not None:
            _out["metrics"] = wire.plain(self.metrics)
        if self.reasoning is not None:
            _out["reasoning"] = wire.plain(self.reasoning)
        if self.usage is not None:
            _out["usage"] = wire.plain(self.usage)
        return _out
