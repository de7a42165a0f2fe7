# @generated from openapi/2025-04/assistant_evaluation.yaml. Do not edit: run scripts/regen.
"""Metrics."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, ClassVar

from attrs import Factory, define

from pinecone.codec import wire

_NAMES = {
    "correctness": "correctness",
    "completeness": "completeness",
    "alignment": "alignment",
}


@define(eq=False, repr=False, weakref_slot=False)
class Metrics(wire.Model):
    """Measures of an answer, each from 0 to 1. Higher is better.

    Attributes:
        correctness: Precision of the answer: how much of what it says is not at odds with the reference.
        completeness: Recall of the answer: how much of the reference it says.
        alignment: Harmonic mean of correctness and completeness.
        unknown: Properties that the API document does not have, and properties that were null.
    """

    _names: ClassVar[dict[str, str]] = _NAMES

    correctness: float
    completeness: float
    alignment: float
    unknown: dict[str, Any] = Factory(dict)

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Metrics:
        """Create the model from a JSON object with wire names."""
        get: Callable[[str], Any] = data.get
        return cls(
            get("correctness"),
            get("completeness"),
            get("alignment"),
            wire.rest(data, _NAMES),
        )

    def to_dict(self) -> dict[str, Any]:
        """The JSON object with wire names, including unknown fields."""
        _out = dict(self.unknown)
        if self.correctness is not None:
            _out["correctness"] = self.correctness
        if self.completeness is not None:
            _out["completeness"] = self.completeness
        if self.alignment is not None:
            _out["alignment"] = self.alignment
        return _out
