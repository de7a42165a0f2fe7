# @generated from openapi/2025-10/assistant_data.yaml. Do not edit: run scripts/regen.
"""ImageModel."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, ClassVar

from attrs import Factory, define

from pinecone.codec import wire

_NAMES = {
    "type": "type",
    "mime_type": "mime_type",
    "data": "data",
}


@define(eq=False, repr=False, weakref_slot=False)
class ImageModel(wire.Model):
    """Data of an image.

    Attributes:
        type: How the data are encoded, such as `base64`.
        mime_type: Media type of the image, for example `image/jpeg`.
        data: The image, encoded as `type` says.
        unknown: Properties that the API document does not have, and properties that were null.
    """

    _names: ClassVar[dict[str, str]] = _NAMES

    type: str
    mime_type: str
    data: str
    unknown: dict[str, Any] = Factory(dict)

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> ImageModel:
        """Create the model from a JSON object with wire names."""
        get: Callable[[str], Any] = data.get
        return cls(
            get("type"),
            get("mime_type"),
            get("data"),
            wire.rest(data, _NAMES),
        )

    def to_dict(self) -> dict[str, Any]:
        """The JSON object with wire names, including unknown fields."""
        _out = dict(self.unknown)
        if self.type is not None:
            _out["type"] = self.type
        if self.mime_type is not None:
            _out["mime_type"] = self.mime_type
        if self.data is not None:
            _out["data"] = self.data
        return _out
