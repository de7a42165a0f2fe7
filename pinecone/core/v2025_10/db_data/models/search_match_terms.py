# @generated from openapi/2025-10/db_data.yaml. Do not edit: run scripts/regen.
"""SearchMatchTerms."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, ClassVar, Optional

from attrs import Factory, define

from pinecone.codec import wire

_NAMES = {
    "strategy": "strategy",
    "terms": "terms",
}


@define(eq=False, repr=False, weakref_slot=False)
class SearchMatchTerms(wire.Model):
    """Terms that found records must contain.

    Attributes:
        strategy: How many of the terms a record must contain. All of them, so far. Known values: all.
        terms: The terms, each a single word. Their order and distance in the text do not matter.
        unknown: Properties that the API document does not have, and properties that were null.
    """

    _names: ClassVar[dict[str, str]] = _NAMES

    strategy: Optional[str] = None
    terms: Optional[list[str]] = None
    unknown: dict[str, Any] = Factory(dict)

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> SearchMatchTerms:
        """Create the model from a JSON object with wire names."""
        get: Callable[[str], Any] = data.get
        return cls(
            get("strategy"),
            get("terms"),
            wire.rest(data, _NAMES),
        )

    def to_dict(self) -> dict[str, Any]:
        """The JSON object with wire names, including unknown fields."""
        _out = dict(self.unknown)
        if self.strategy is not None:
            _out["strategy"] = self.strategy
        if self.terms is not None:
            _out["terms"] = self.terms
        return _out

    @staticmethod
    def wire(
        *,
        strategy: Any = None,
        terms: Any = None,
    ) -> dict[str, Any]:
        """The JSON object with wire names, from JSON values. None is left out."""
        _out: dict[str, Any] = {}
        if strategy is not None:
            _out["strategy"] = strategy
        if terms is not None:
            _out["terms"] = terms
        return _out
