# @generated from openapi/2025-10/assistant_data.yaml. Do not edit: run scripts/regen.
"""ContextModel."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, ClassVar, Optional, Union

from attrs import Factory, define

from pinecone.codec import wire

from .. import models as _models  # no field has this name

_NAMES = {
    "snippets": "snippets",
    "usage": "usage",
    "id": "id",
}


@define(eq=False, repr=False, weakref_slot=False)
class ContextModel(wire.Model):
    """Passages that an assistant would answer from.

    Attributes:
        snippets: The passages, most relevant first.
        usage: What the call cost.
        id: ID of the answer.
        unknown: Properties that the API document does not have, and properties that were null.
    """

    _names: ClassVar[dict[str, str]] = _NAMES

    snippets: list[Union[_models.TextSnippetModel, _models.MultiModalSnippetModel]]
    usage: _models.UsageModel
    id: Optional[str] = None
    unknown: dict[str, Any] = Factory(dict)

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> ContextModel:
        """Create the model from a JSON object with wire names."""
        get: Callable[[str], Any] = data.get
        return cls(
            wire.each(
                lambda value: wire.pick(
                    value,
                    "type",
                    {"text": _models.TextSnippetModel.read, "multimodal": _models.MultiModalSnippetModel.read},
                ),
                get("snippets"),
            ),
            _models.UsageModel.read(get("usage")),
            get("id"),
            wire.rest(data, _NAMES),
        )

    def to_dict(self) -> dict[str, Any]:
        """The JSON object with wire names, including unknown fields."""
        _out = dict(self.unknown)
        if self.snippets is not None:
            _out["snippets"] = wire.plain(self.snippets)
        if self.usage is not None:
            _out["usage"] = wire.plain(self.usage)
        if self.id is not None:
            _out["id"] = self.id
        return _out
