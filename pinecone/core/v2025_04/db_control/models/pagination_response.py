# @generated from openapi/2025-04/db_control.yaml. Do not edit: run scripts/regen.
"""PaginationResponse."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, ClassVar

from attrs import Factory, define

from pinecone.codec import wire

_NAMES = {
    "next": "next",
}


@define(eq=False, repr=False, weakref_slot=False)
class PaginationResponse(wire.Model):
    """Where the next page of a list begins.

    Attributes:
        next: Token to pass as `paginationToken` to get the next page.
        unknown: Properties that the API document does not have, and properties that were null.
    """

    _names: ClassVar[dict[str, str]] = _NAMES

    next: str
    unknown: dict[str, Any] = Factory(dict)

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> PaginationResponse:
        """Create the model from a JSON object with wire names."""
        get: Callable[[str], Any] = data.get
        return cls(
            get("next"),
            wire.rest(data, _NAMES),
        )

    def to_dict(self) -> dict[str, Any]:
        """The JSON object with wire names, including unknown fields."""
        _out = dict(self.unknown)
        if self.next is not None:
            _out["next"] = self.next
        return _out
