# @generated from openapi/2025-10/assistant_evaluation.yaml. Do not edit: run scripts/regen.
"""EvaluatedFact."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, ClassVar

from attrs import Factory, define

from pinecone.codec import wire

from .. import models as _models  # no field has this name

_NAMES = {
    "fact": "fact",
    "entailment": "entailment",
}


@define(eq=False, repr=False, weakref_slot=False)
class EvaluatedFact(wire.Model):
    """A fact of the reference answer and how the evaluated answer stands to it.

    Attributes:
        fact: The fact, as the reference answer states it.
        entailment: How the evaluated answer stands to the fact. Known values: entailed, contradicted, neutral.
        unknown: Properties that the API document does not have, and properties that were null.
    """

    _names: ClassVar[dict[str, str]] = _NAMES

    fact: _models.Fact
    entailment: str
    unknown: dict[str, Any] = Factory(dict)

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> EvaluatedFact:
        """Create the model from a JSON object with wire names."""
        get: Callable[[str], Any] = data.get
        return cls(
            _models.Fact.read(get("fact")),
            get("entailment"),
            wire.rest(data, _NAMES),
        )

    def to_dict(self) -> dict[str, Any]:
        """The JSON object with wire names, including unknown fields."""
        _out = dict(self.unknown)
        if self.fact is not None:
            _out["fact"] = wire.plain(self.fact)
        if self.entailment is not None:
            _out["entailment"] = self.entailment
        return _out
