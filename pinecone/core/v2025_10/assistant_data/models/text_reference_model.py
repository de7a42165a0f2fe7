# @generated from openapi/2025-10/assistant_data.yaml. Do not edit: run scripts/regen.
"""TextReferenceModel."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, ClassVar

from attrs import Factory, define

from pinecone.codec import wire

from .. import models as _models  # no field has this name

_NAMES = {
    "type": "type",
    "file": "file",
}


@define(eq=False, repr=False, weakref_slot=False)
class TextReferenceModel(wire.Model):
    """A place in a plain text file.

    Attributes:
        type: Says that the file is plain text. Known values: text.
        file: File of the assistant that the place is in.
        unknown: Properties that the API document does not have, and properties that were null.
    """

    _names: ClassVar[dict[str, str]] = _NAMES

    type: str
    file: _models.AssistantFileModel
    unknown: dict[str, Any] = Factory(dict)

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> TextReferenceModel:
        """Create the model from a JSON object with wire names."""
        get: Callable[[str], Any] = data.get
        return cls(
            get("type"),
            _models.AssistantFileModel.read(get("file")),
            wire.rest(data, _NAMES),
        )

    def to_dict(self) -> dict[str, Any]:
        """The JSON object with wire names, including unknown fields."""
        _out = dict(self.unknown)
        if self.type is not None:
            _out["type"] = self.type
        if self.file is not None:
            _out["file"] = wire.plain(self.file)
        return _out
