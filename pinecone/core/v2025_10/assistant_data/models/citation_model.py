# @generated from openapi/2025-10/assistant_data.yaml. Do not edit: run scripts/regen.
"""CitationModel."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, ClassVar, Optional

from attrs import Factory, define

from pinecone.codec import wire

from .. import models as _models  # no field has this name

_NAMES = {
    "position": "position",
    "references": "references",
}


@define(eq=False, repr=False, weakref_slot=False)
class CitationModel(wire.Model):
    """A place of an answer, with the files it rests on.

    Attributes:
        position: Place in the content of the message that the citation belongs to, in characters from its
            beginning.
        references: Files that the place rests on.
        unknown: Properties that the API document does not have, and properties that were null.
    """

    _names: ClassVar[dict[str, str]] = _NAMES

    position: Optional[int] = None
    references: Optional[list[_models.ReferenceModel]] = None
    unknown: dict[str, Any] = Factory(dict)

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> CitationModel:
        """Create the model from a JSON object with wire names."""
        get: Callable[[str], Any] = data.get
        return cls(
            get("position"),
            wire.each(_models.ReferenceModel.read, get("references")),
            wire.rest(data, _NAMES),
        )

    def to_dict(self) -> dict[str, Any]:
        """The JSON object with wire names, including unknown fields."""
        _out = dict(self.unknown)
        if self.position is not None:
            _out["position"] = self.position
        if self.references is not None:
            _out["references"] = wire.plain(self.references)
        return _out
