# @generated from openapi/2025-10/assistant_data.yaml. Do not edit: run scripts/regen.
"""ContextOptionsModel."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, ClassVar, Optional

from attrs import Factory, define

from pinecone.codec import wire

_NAMES = {
    "top_k": "top_k",
    "snippet_size": "snippet_size",
    "multimodal": "multimodal",
    "include_binary_content": "include_binary_content",
}


@define(eq=False, repr=False, weakref_slot=False)
class ContextOptionsModel(wire.Model):
    """Which and how many passages a model is given to answer from.

    Attributes:
        top_k: Largest number of passages, at most 64. 16 unless given.
        snippet_size: Largest size of a passage in tokens, from 512 to 8192. 2048 unless given.
        multimodal: Whether passages may hold images. Only files uploaded as multimodal have any.
        include_binary_content: Whether images come with their data, or with their captions only.
        unknown: Properties that the API document does not have, and properties that were null.
    """

    _names: ClassVar[dict[str, str]] = _NAMES

    top_k: Optional[int] = None
    snippet_size: Optional[int] = None
    multimodal: Optional[bool] = None
    include_binary_content: Optional[bool] = None
    unknown: dict[str, Any] = Factory(dict)

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> ContextOptionsModel:
        """Create the model from a JSON object with wire names."""
        get: Callable[[str], Any] = data.get
        return cls(
            get("top_k"),
            get("snippet_size"),
            get("multimodal"),
            get("include_binary_content"),
            wire.rest(data, _NAMES),
        )

    def to_dict(self) -> dict[str, Any]:
        """The JSON object with wire names, including unknown fields."""
        _out = dict(self.unknown)
        if self.top_k is not None:
            _out["top_k"] = self.top_k
        if self.snippet_size is not None:
            _out["snippet_size"] = self.snippet_size
        if self.multimodal is not None:
            _out["multimodal"] = self.multimodal
        if self.include_binary_content is not None:
            _out["include_binary_content"] = self.include_binary_content
        return _out

    @staticmethod
    def wire(
        *,
        top_k: Any = None,
        snippet_size: Any = None,
        multimodal: Any = None,
        include_binary_content: Any = None,
    ) -> dict[str, Any]:
        """The JSON object with wire names, from JSON values. None is left out."""
        _out: dict[str, Any] = {}
        if top_k is not None:
            _out["top_k"] = top_k
        if snippet_size is not None:
            _out["snippet_size"] = snippet_size
        if multimodal is not None:
            _out["multimodal"] = multimodal
        if include_binary_content is not None:
            _out["include_binary_content"] = include_binary_content
        return _out
