# @generated from openapi/2025-10/assistant_data.yaml. Do not edit: run scripts/regen.
"""DocxReferenceModel."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, ClassVar

from attrs import Factory, define

from pinecone.codec import wire

from .. import models as _models  # no field has this name

_NAMES = {
    "type": "type",
    "file": "file",
    "pages": "pages",
}


@define(eq=False, repr=False, weakref_slot=False)
class DocxReferenceModel(wire.Model):
    """A place in a Word file.

    Attributes:
        type: Says that the file is a Word document. Known values: doc_x.
        file: File of the assistant that the place is in.
        pages: Pages that the passage is on, counted from 1.
        unknown: Properties that the API document does not have, and properties that were null.
    """

    _names: ClassVar[dict[str, str]] = _NAMES

    type: str
    file: _models.AssistantFileModel
    pages: list[int]
    unknown: dict[str, Any] = Factory(dict)

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> DocxReferenceModel:
        """Create the model from a JSON object with wire names."""
        get: Callable[[str], Any] = data.get
        return cls(
            get("type"),
            _models.AssistantFileModel.read(get("file")),
            get("pages"),
            wire.rest(data, _NAMES),
        )

    def to_dict(self) -> dict[str, Any]:
        """The JSON object with wire names, including unknown fields."""
        _out = dict(self.unknown)
        if self.type is not None:
            _out["type"] = self.type
        if self.file is not None:
            _out["file"] = wire.plain(self.file)
        if self.pages is not None:
            _out["pages"] = self.pages
        return _out
