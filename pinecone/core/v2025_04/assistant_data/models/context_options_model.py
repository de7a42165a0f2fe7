# @generated from openapi/2025-04/assistant_data.yaml. Do not edit: run scripts/regen.
"""ContextOptionsModel."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, ClassVar, Optional

from attrs import Factory, define

from pinecone.codec import wire

_NAMES = {
    "top_k": "top_k",
    "snippet_size": "snippet_size",
}


@define(eq=False, repr=False, weakref_slot=False)
class ContextOptionsModel(wire.Model):
    """Which and how many passages a model is given to answer from.

    Attributes:
        top_k: Largest number of passages, at most 64. 16 unless given.
        snippet_size: Largest size of a passage in tokens, from 512 to 8192. 2048 unless given.
        unknown: Properties that the API document does not have, and properties that were null.
    """

    _names: ClassVar[dict[str, str]] = _NAMES

    top_k: Optional[int] = None
    snippet_size: Optional[int] = None
    unknown: dict[str, Any] = Factory(dict)

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> ContextOptionsModel:
        """Create the model from a JSON object with wire names."""
        get: Callable[[str], Any] = data.get
        return cls(
            get("top_k"),
            get("snippet_size"),
            wire.rest(data, _NAMES),
        )

    def to_dict(self) -> dict[str, Any]:
        """The JSON object with wire names, including unknown fields."""
        _out = dict(self.unknown)
        if self.top_k is not None:
            _out["top_k"] = self.top_k
        if self.snippet_size is not None:
            _out["snippet_size"] = self.snippet_size
        return _out

    @staticmethod
    def wire(
        *,
        top_k: Any = None,
        snippet_size: Any = None,
    ) -> dict[str, Any]:
        """The JSON object with wire names, from JSON values. None is left out."""
        _out: dict[str, Any] = {}
        if top_k is not None:
            _out["top_k"] = top_k
        if snippet_size is not None:
            _out["snippet_size"] = snippet_size
        return _out
