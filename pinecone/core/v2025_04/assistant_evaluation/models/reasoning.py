# @generated from openapi/2025-04/assistant_evaluation.yaml. Do not edit: run scripts/regen.
"""Reasoning."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, ClassVar

from attrs import Factory, define

from pinecone.codec import wire

from .. import models as _models  # no field has this name

_NAMES = {
    "evaluated_facts": "evaluated_facts",
}


@define(eq=False, repr=False, weakref_slot=False)
class Reasoning(wire.Model):
    """The facts that measures rest on.

    Attributes:
        evaluated_facts: Facts of the reference answer, with how the answer stands to each.
        unknown: Properties that the API document does not have, and properties that were null.
    """

    _names: ClassVar[dict[str, str]] = _NAMES

    evaluated_facts: list[_models.EvaluatedFact]
    unknown: dict[str, Any] = Factory(dict)

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Reasoning:
        """Create the model from a JSON object with wire names."""
        get: Callable[[str], Any] = data.get
        return cls(
            wire.each(_models.EvaluatedFact.read, get("evaluated_facts")),
            wire.rest(data, _NAMES),
        )

    def to_dict(self) -> dict[str, Any]:
        """The JSON object with wire names, including unknown fields."""
        _out = dict(self.unknown)
        if self.evaluated_facts is not None:
            _out["evaluated_facts"] = wire.plain(self.evaluated_facts)
        return _out
