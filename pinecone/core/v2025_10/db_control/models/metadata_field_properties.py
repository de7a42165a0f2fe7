# @generated from openapi/2025-10/db_control.yaml. Do not edit: run scripts/regen.
"""MetadataFieldProperties."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, ClassVar, Optional

from attrs import Factory, define

from pinecone.codec import wire

_NAMES = {
    "filterable": "filterable",
}


@define(eq=False, repr=False, weakref_slot=False)
class MetadataFieldProperties(wire.Model):
    """How one metadata field is indexed.

    Attributes:
        filterable: Whether the field can be used in a filter. Only `true` has an effect: leave a field out to
            keep it unindexed.
        unknown: Properties that the API document does not have, and properties that were null.
    """

    _names: ClassVar[dict[str, str]] = _NAMES

    filterable: Optional[bool] = None
    unknown: dict[str, Any] = Factory(dict)

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> MetadataFieldProperties:
        """Create the model from a JSON object with wire names."""
        get: Callable[[str], Any] = data.get
        return cls(
            get("filterable"),
            wire.rest(data, _NAMES),
        )

    def to_dict(self) -> dict[str, Any]:
        """The JSON object with wire names, including unknown fields."""
        _out = dict(self.unknown)
        if self.filterable is not None:
            _out["filterable"] = self.filterable
        return _out

    @staticmethod
    def wire(
        *,
        filterable: Any = None,
    ) -> dict[str, Any]:
        """The JSON object with wire names, from JSON values. None is left out."""
        _out: dict[str, Any] = {}
        if filterable is not None:
            _out["filterable"] = filterable
        return _out
