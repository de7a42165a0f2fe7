# @generated from openapi/2030-01/api.yaml. Do not edit: run scripts/regen.
"""ListThingsRange."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, ClassVar, Optional

from attrs import Factory, define

from pinecone.codec import wire

_NAMES = {
    "gt": "gt",
    "lt": "lt",
}


@define(eq=False, repr=False, weakref_slot=False)
class ListThingsRange(wire.Model):
    """ListThingsRange.

    Attributes:
        gt: No description in the API document.
        lt: No description in the API document.
        unknown: Properties that the API document does not have, and properties that were null.
    """

    _names: ClassVar[dict[str, str]] = _NAMES

    gt: Optional[int] = None
    lt: Optional[int] = None
    unknown: dict[str, Any] = Factory(dict)

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> ListThingsRange:
        """Create the model from a JSON object with wire names."""
        get: Callable[[str], Any] = data.get
        return cls(
            get("gt"),
            get("lt"),
            wire.rest(data, _NAMES),
        )

    def to_dict(self) -> dict[str, Any]:
        """The JSON object with wire names, including unknown fields."""
        _out = dict(self.unknown)
        if self.gt is not None:
            _out["gt"] = self.gt
        if self.lt is not None:
            _out["lt"] = self.lt
        return _out

    @staticmethod
    def wire(
        *,
        gt: Any = None,
        lt: Any = None,
    ) -> dict[str, Any]:
        """The JSON object with wire names, from JSON values. None is left out."""
        _out: dict[str, Any] = {}
        if gt is not None:
            _out["gt"] = gt
        if lt is not None:
            _out["lt"] = lt
        return _out
