# @generated from openapi/2025-10/assistant_data.yaml. Do not edit: run scripts/regen.
"""TextSnippetModel."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, ClassVar, Union

from attrs import Factory, define

from .... import wire
from .. import models

_NAMES = {
    "type": "type",
    "content": "content",
    "score": "score",
    "reference": "reference",
}


@define(eq=False, repr=False, weakref_slot=False)
class TextSnippetModel(wire.Model):
    """A passage of text.

    Attributes:
        type: Says that the passage is text only. Known values: text.
        content: The passage, word for word.
        score: How relevant the passage is. Higher is more relevant.
        reference: Where the passage comes from.
        unknown: Properties that the API document does not name, and those that came as null.
    """

    _names: ClassVar[dict[str, str]] = _NAMES

    type: str
    content: str
    score: float
    reference: Union[
        models.TextReferenceModel,
        models.JsonReferenceModel,
        models.MarkdownReferenceModel,
        models.PdfReferenceModel,
        models.DocxReferenceModel,
    ]
    unknown: dict[str, Any] = Factory(dict)

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> TextSnippetModel:
        """Build the model from a JSON object in wire names."""
        get: Callable[[str], Any] = data.get
        return cls(
            get("type"),
            get("content"),
            get("score"),
            wire.pick(
                get("reference"),
                "type",
                {
                    "text": models.TextReferenceModel.read,
                    "json": models.JsonReferenceModel.read,
                    "markdown": models.MarkdownReferenceModel.read,
                    "pdf": models.PdfReferenceModel.read,
                    "doc_x": models.DocxReferenceModel.read,
                },
            ),
            wire.rest(data, _NAMES),
        )

    def to_dict(self) -> dict[str, Any]:
        """The JSON object in wire names, unknown fields included."""
        _out = dict(self.unknown)
        if self.type is not None:
            _out["type"] = self.type
        if self.content is not None:
            _out["content"] = self.content
        if self.score is not None:
            _out["score"] = self.score
        if self.reference is not None:
            _out["reference"] = wire.plain(self.reference)
        return _out
