# @generated from openapi/2030-01/api.yaml. Do not edit: run scripts/regen.
"""EditImageRequest2Mask."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, ClassVar, Optional

from attrs import Factory, define

from pinecone.codec import wire

_NAMES = {
    "file_id": "file_id",
}


@define(eq=False, repr=False, weakref_slot=False)
class EditImageRequest2Mask(wire.Model):
    """EditImageRequest2Mask.

    Attributes:
        file_id: No description in the API document.
        unknown: Properties that the API document does not have, and properties that were null.
    """

    _names: ClassVar[dict[str, str]] = _NAMES

    file_id: Optional[str] = None
    unknown: dict[str, Any] = Factory(dict)

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> EditImageRequest2Mask:
        """Create the model from a JSON object with wire names."""
        get: Callable[[str], Any] = data.get
        return cls(
            get("file_id"),
            wire.rest(data, _NAMES),
        )

    def to_dict(self) -> dict[str, Any]:
        """The JSON object with wire names, including unknown fields."""
        _out = dict(self.unknown)
        if self.file_id is not None:
            _out["file_id"] = self.file_id
        return _out

    @staticmethod
    def wire(
        *,
        file_id: Any = None,
    ) -> dict[str, Any]:
        """The JSON object with wire names, from JSON values. None is left out."""
        _out: dict[str, Any] = {}
        if file_id is not None:
            _out["file_id"] = file_id
        return _out
