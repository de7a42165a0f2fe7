# @generated from openapi/2030-01/api.yaml. Do not edit: run scripts/regen.
"""ListPagesResponse."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, ClassVar, Optional

from attrs import Factory, define

from pinecone.codec import wire

_NAMES = {
    "count": "count",
    "done": "done",
    "ratio": "ratio",
    "at": "at",
    "kind": "kind",
    "tags": "tags",
}


@define(eq=False, repr=False, weakref_slot=False)
class ListPagesResponse(wire.Model):
    """ListPagesResponse.

    Attributes:
        count: No description in the API document.
        done: No description in the API document.
        ratio: No description in the API document.
        at: No description in the API document.
        kind: Known values: a, b.
        tags: No description in the API document.
        unknown: Properties that the API document does not have, and properties that were null.
    """

    _names: ClassVar[dict[str, str]] = _NAMES

    count: Optional[int] = None
    done: Optional[bool] = None
    ratio: Optional[float] = None
    at: Optional[str] = None
    kind: Optional[str] = None
    tags: Optional[dict[str, Any]] = None
    unknown: dict[str, Any] = Factory(dict)

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> ListPagesResponse:
        """Create the model from a JSON object with wire names."""
        get: Callable[[str], Any] = data.get
        return cls(
            get("count"),
            get("done"),
            get("ratio"),
            get("at"),
            get("kind"),
            get("tags"),
            wire.rest(data, _NAMES),
        )

    def to_dict(self) -> dict[str, Any]:
        """The JSON object with wire names, including unknown fields."""
        _out = dict(self.unknown)
        if self.count is not None:
            _out["count"] = self.count
        if self.done is not None:
            _out["done"] = self.done
        if self.ratio is not None:
            _out["ratio"] = self.ratio
        if self.at is not None:
            _out["at"] = self.at
        if self.kind is not None:
            _out["kind"] = self.kind
        if self.tags is not None:
            _out["tags"] = self.tags
        return _out
