# @generated from openapi/2025-04/assistant_data.yaml. Do not edit: run scripts/regen.
"""ReferenceModel."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, ClassVar, Optional

from attrs import Factory, define

from pinecone.codec import wire

from .. import models as _models  # no field has this name

_NAMES = {
    "file": "file",
    "pages": "pages",
    "highlight": "highlight",
}


@define(eq=False, repr=False, weakref_slot=False)
class ReferenceModel(wire.Model):
    """A file that an answer rests on, and where in it.

    Attributes:
        file: File of the assistant that the place is in.
        pages: Pages of the file, counted from 1. Only for files that have pages.
        highlight: Passage of the file that the answer rests on. Null unless the request asked for highlights.
        unknown: Properties that the API document does not have, and properties that were null.
    """

    _names: ClassVar[dict[str, str]] = _NAMES

    file: Optional[_models.AssistantFileModel] = None
    pages: Optional[list[int]] = None
    highlight: Optional[_models.HighlightModel] = None
    unknown: dict[str, Any] = Factory(dict)

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> ReferenceModel:
        """Create the model from a JSON object with wire names."""
        get: Callable[[str], Any] = data.get
        return cls(
            _models.AssistantFileModel.read(get("file")),
            get("pages"),
            _models.HighlightModel.read(get("highlight")),
            wire.rest(data, _NAMES),
        )

    def to_dict(self) -> dict[str, Any]:
        """The JSON object with wire names, including unknown fields."""
        _out = dict(self.unknown)
        if self.file is not None:
            _out["file"] = wire.plain(self.file)
        if self.pages is not None:
            _out["pages"] = self.pages
        if self.highlight is not None:
            _out["highlight"] = wire.plain(self.highlight)
        return _out
