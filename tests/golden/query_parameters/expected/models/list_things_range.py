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
        unknown: Properties that the API document does not name, and those that came as null.
    """

    _names: ClassVar[dict[str, str]] = _NAMES

    gt: Optional[int] = None
    lt: Optional[int] = None
    unknown: dict[str, Any] = Factory(dict)

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> ListThingsRange:
        """Build the model from a JSON object in wire names."""
        get: Callable[[str], Any] = data.get
        return cls(
            get("gt"),
            get("lt"),
            wire.rest(data, _NAMES),
        )

    def to_dict(self) -> dict[str, Any]:
        """The JSON object in wire names, unknown fields included."""
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
        """The JSON object in wire names, from values that are JSON already; None is left out."""
        _out: dict[str, Any] = {}
        if gt is not None:
            _out["gt"] = gt
        if lt is not None:
            _out["lt"] = lt
        return _out
