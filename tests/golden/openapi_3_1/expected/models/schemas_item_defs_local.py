# @generated from openapi/2030-01/api.yaml. Do not edit: run scripts/regen.
"""SchemasItemDefsLocal."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, ClassVar, Optional

from attrs import Factory, define

from pinecone.codec import wire

_NAMES = {
    "here": "here",
}


@define(eq=False, repr=False, weakref_slot=False)
class SchemasItemDefsLocal(wire.Model):
    """SchemasItemDefsLocal.

    Attributes:
        here: No description in the API document.
        unknown: Properties that the API document does not have, and properties that were null.
    """

    _names: ClassVar[dict[str, str]] = _NAMES

    here: Optional[bool] = None
    unknown: dict[str, Any] = Factory(dict)

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> SchemasItemDefsLocal:
        """Create the model from a JSON object with wire names."""
        get: Callable[[str], Any] = data.get
        return cls(
            get("here"),
            wire.rest(data, _NAMES),
        )

    def to_dict(self) -> dict[str, Any]:
        """The JSON object with wire names, including unknown fields."""
        _out = dict(self.unknown)
        if self.here is not None:
            _out["here"] = self.here
        return _out

    @staticmethod
    def wire(
        *,
        here: Any = None,
    ) -> dict[str, Any]:
        """The JSON object with wire names, from JSON values. None is left out."""
        _out: dict[str, Any] = {}
        if here is not None:
            _out["here"] = here
        return _out
