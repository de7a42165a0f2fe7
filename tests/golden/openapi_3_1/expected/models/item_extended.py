# @generated from openapi/2030-01/api.yaml. Do not edit: run scripts/regen.
"""ItemExtended."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, ClassVar, Optional

from attrs import Factory, define

from pinecone.codec import wire

from .. import models as _models  # no field has this name

_NAMES = {
    "text": "text",
    "inner": "inner",
    "more": "more",
}


@define(eq=False, repr=False, weakref_slot=False)
class ItemExtended(wire.Model):
    """ItemExtended.

    Attributes:
        text: Known values: fixed.
        inner: No description in the API document.
        more: No description in the API document.
        unknown: Properties that the API document does not have, and properties that were null.
    """

    _names: ClassVar[dict[str, str]] = _NAMES

    text: Optional[str] = None
    inner: Optional[_models.ItemExtendedInner] = None
    more: Optional[str] = None
    unknown: dict[str, Any] = Factory(dict)

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> ItemExtended:
        """Create the model from a JSON object with wire names."""
        get: Callable[[str], Any] = data.get
        return cls(
            get("text"),
            _models.ItemExtendedInner.read(get("inner")),
            get("more"),
            wire.rest(data, _NAMES),
        )

    def to_dict(self) -> dict[str, Any]:
        """The JSON object with wire names, including unknown fields."""
        _out = dict(self.unknown)
        if self.text is not None:
            _out["text"] = self.text
        if self.inner is not None:
            _out["inner"] = wire.plain(self.inner)
        if self.more is not None:
            _out["more"] = self.more
        return _out

    @staticmethod
    def wire(
        *,
        text: Any = None,
        inner: Any = None,
        more: Any = None,
    ) -> dict[str, Any]:
        """The JSON object with wire names, from JSON values. None is left out."""
        _out: dict[str, Any] = {}
        if text is not None:
            _out["text"] = text
        if inner is not None:
            _out["inner"] = inner
        if more is not None:
            _out["more"] = more
        return _out
