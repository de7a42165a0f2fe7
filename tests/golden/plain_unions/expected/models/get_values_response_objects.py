# @generated from openapi/2030-01/api.yaml. Do not edit: run scripts/regen.
"""GetValuesResponseObjects."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, ClassVar, Optional, Union

from attrs import Factory, define

from pinecone.codec import wire

from .. import models as _models  # no field has this name

_NAMES = {
    "text": "text",
    "size": "size",
    "more": "more",
}


@define(eq=False, repr=False, weakref_slot=False)
class GetValuesResponseObjects(wire.Model):
    """GetValuesResponseObjects.

    Attributes:
        text: No description in the API document.
        size: No description in the API document.
        more: No description in the API document.
        unknown: Properties that the API document does not have, and properties that were null.
    """

    _names: ClassVar[dict[str, str]] = _NAMES

    text: str
    size: Optional[Union[int, str]] = None
    more: Optional[_models.Part] = None
    unknown: dict[str, Any] = Factory(dict)

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> GetValuesResponseObjects:
        """Create the model from a JSON object with wire names."""
        get: Callable[[str], Any] = data.get
        return cls(
            get("text"),
            get("size"),
            _models.Part.read(get("more")),
            wire.rest(data, _NAMES),
        )

    def to_dict(self) -> dict[str, Any]:
        """The JSON object with wire names, including unknown fields."""
        _out = dict(self.unknown)
        if self.text is not None:
            _out["text"] = self.text
        if self.size is not None:
            _out["size"] = self.size
        if self.more is not None:
            _out["more"] = wire.plain(self.more)
        return _out
