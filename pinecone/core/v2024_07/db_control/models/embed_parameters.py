# @generated from openapi/2024-07/db_control.yaml. Do not edit: run scripts/regen.
"""EmbedParameters."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, ClassVar, Optional

from attrs import Factory, define

from pinecone.codec import wire

_NAMES = {
    "input_type": "input_type",
    "truncate": "truncate",
}


@define(eq=False, repr=False, weakref_slot=False)
class EmbedParameters(wire.Model):
    """Parameters of an embedding model.

    Attributes:
        input_type: What the inputs are for: `query` for searching, `passage` for being searched.
        truncate: What to do with an input longer than the model takes: `END` cuts off its end, `NONE` fails the
            request.
        unknown: Properties that the API document does not have, and properties that were null.
    """

    _names: ClassVar[dict[str, str]] = _NAMES

    input_type: Optional[str] = None
    truncate: Optional[str] = None
    unknown: dict[str, Any] = Factory(dict)

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> EmbedParameters:
        """Create the model from a JSON object with wire names."""
        get: Callable[[str], Any] = data.get
        return cls(
            get("input_type"),
            get("truncate"),
            wire.rest(data, _NAMES),
        )

    def to_dict(self) -> dict[str, Any]:
        """The JSON object with wire names, including unknown fields."""
        _out = dict(self.unknown)
        if self.input_type is not None:
            _out["input_type"] = self.input_type
        if self.truncate is not None:
            _out["truncate"] = self.truncate
        return _out

    @staticmethod
    def wire(
        *,
        input_type: Any = None,
        truncate: Any = None,
    ) -> dict[str, Any]:
        """The JSON object with wire names, from JSON values. None is left out."""
        _out: dict[str, Any] = {}
        if input_type is not None:
            _out["input_type"] = input_type
        if truncate is not None:
            _out["truncate"] = truncate
        return _out
