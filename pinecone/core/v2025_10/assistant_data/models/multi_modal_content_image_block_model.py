# @generated from openapi/2025-10/assistant_data.yaml. Do not edit: run scripts/regen.
"""MultiModalContentImageBlockModel."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, ClassVar, Optional

from attrs import Factory, define

from pinecone.codec import wire

from .. import models as _models  # no field has this name

_NAMES = {
    "type": "type",
    "caption": "caption",
    "image": "image",
}


@define(eq=False, repr=False, weakref_slot=False)
class MultiModalContentImageBlockModel(wire.Model):
    """Part of a passage that is an image.

    Attributes:
        type: Says that the part is an image. Known values: image.
        caption: What the image shows, in words.
        image: Data of the image. Null or absent if the request asked for captions only.
        unknown: Properties that the API document does not have, and properties that were null.
    """

    _names: ClassVar[dict[str, str]] = _NAMES

    type: str
    caption: str
    image: Optional[_models.ImageModel] = None
    unknown: dict[str, Any] = Factory(dict)

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> MultiModalContentImageBlockModel:
        """Create the model from a JSON object with wire names."""
        get: Callable[[str], Any] = data.get
        return cls(
            get("type"),
            get("caption"),
            _models.ImageModel.read(get("image")),
            wire.rest(data, _NAMES),
        )

    def to_dict(self) -> dict[str, Any]:
        """The JSON object with wire names, including unknown fields."""
        _out = dict(self.unknown)
        if self.type is not None:
            _out["type"] = self.type
        if self.caption is not None:
            _out["caption"] = self.caption
        if self.image is not None:
            _out["image"] = wire.plain(self.image)
        return _out
