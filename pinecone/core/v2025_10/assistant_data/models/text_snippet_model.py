# @generated from openapi/2025-10/assistant_data.yaml. Do not edit: run scripts/regen.
"""TextSnippetModel."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, ClassVar, Union

from attrs import Factory, define

from pinecone.codec import wire

from .. import models as _models  # no field has this name

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
        unknown: Properties that the API document does not have, and properties that were null.
    """

    _names: ClassVar[dict[str, str]] = _NAMES

    type: str
    content: str
    score: float
    reference: Union[
        _models.TextReferenceModel,
        _models.JsonReferenceModel,
        _models.MarkdownReferenceModel,
        _models.PdfReferenceModel,
        _models.DocxReferenceModel,
    ]
    unknown: dict[str, Any] = Factory(dict)

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> TextSnippetModel:
        """Create the model from a JSON object with wire names."""
        get: Callable[[str], Any] = data.get
        return cls(
            get("type"),
            get("content"),
            get("score"),
            wire.pick(
                get("reference"),
                "type",
                {
                    "text": _models.TextReferenceModel.read,
                    "json": _models.JsonReferenceModel.read,
                    "markdown": _models.MarkdownReferenceModel.read,
                    "pdf": _models.PdfReferenceModel.read,
                    "doc_x": _models.DocxReferenceModel.read,
                },
            ),
            wire.rest(data, _NAMES),
        )

    def to_dict(self) -> dict[str, Any]:
        """The JSON object with wire names, including unknown fields."""
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
