# @generated from openapi/2025-01/assistant_data.yaml. Do not edit: run scripts/regen.
"""ChoiceChunkModel."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, ClassVar, Optional

from attrs import Factory, define

from pinecone.codec import wire

from .. import models as _models  # no field has this name

_NAMES = {
    "finish_reason": "finish_reason",
    "index": "index",
    "delta": "delta",
}


@define(eq=False, repr=False, weakref_slot=False)
class ChoiceChunkModel(wire.Model):
    """What a piece adds to a version of an answer.

    Attributes:
        finish_reason: Why the answer ends where it does. Absent except in the last piece. Known values: stop,
            length, content_filter, function_call.
        index: Position of the version among the choices, counted from 0.
        delta: The text that is added.
        unknown: Properties that the API document does not have, and properties that were null.
    """

    _names: ClassVar[dict[str, str]] = _NAMES

    finish_reason: Optional[str] = None
    index: Optional[int] = None
    delta: Optional[_models.ChoiceDeltaModel] = None
    unknown: dict[str, Any] = Factory(dict)

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> ChoiceChunkModel:
        """Create the model from a JSON object with wire names."""
        get: Callable[[str], Any] = data.get
        return cls(
            get("finish_reason"),
            get("index"),
            _models.ChoiceDeltaModel.read(get("delta")),
            wire.rest(data, _NAMES),
        )

    def to_dict(self) -> dict[str, Any]:
        """The JSON object with wire names, including unknown fields."""
        _out = dict(self.unknown)
        if self.finish_reason is not None:
            _out["finish_reason"] = self.finish_reason
        if self.index is not None:
            _out["index"] = self.index
        if self.delta is not None:
            _out["delta"] = wire.plain(self.delta)
        return _out
