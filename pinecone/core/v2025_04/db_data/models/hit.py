# @generated from openapi/2025-04/db_data.yaml. Do not edit: run scripts/regen.
"""Hit."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, ClassVar

from attrs import Factory, define

from .... import wire

_NAMES = {
    "_id": "id",
    "_score": "score",
    "fields": "fields",
}


@define(eq=False, repr=False, weakref_slot=False)
class Hit(wire.Model):
    """A record that a search found.

    Attributes:
        id: ID of the record.
        score: How well the record fits: its similarity, or the score of the reranking model. Higher is better,
            except for the `euclidean` metric.
        fields: The fields of the record that were asked for.
        unknown: Properties that the API document does not name, and those that came as null.
    """

    _names: ClassVar[dict[str, str]] = _NAMES

    id: str
    score: float
    fields: dict[str, Any]
    unknown: dict[str, Any] = Factory(dict)

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Hit:
        """Build the model from a JSON object in wire names."""
        get: Callable[[str], Any] = data.get
        return cls(
            get("_id"),
            get("_score"),
            get("fields"),
            wire.rest(data, _NAMES),
        )

    def to_dict(self) -> dict[str, Any]:
        """The JSON object in wire names, unknown fields included."""
        _out = dict(self.unknown)
        if self.id is not None:
            _out["_id"] = self.id
        if self.score is not None:
            _out["_score"] = self.score
        if self.fields is not None:
            _out["fields"] = self.fields
        return _out
