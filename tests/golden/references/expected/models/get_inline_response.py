# @generated from openapi/2030-01/api.yaml. Do not edit: run scripts/regen.
"""GetInlineResponse."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, ClassVar, Optional

from attrs import Factory, define

from pinecone.codec import wire

from .. import models as _models  # no field has this name

_NAMES = {
    "error": "error",
    "thing": "thing",
}


@define(eq=False, repr=False, weakref_slot=False)
class GetInlineResponse(wire.Model):
    """GetInlineResponse.

    Attributes:
        error: No description in the API document.
        thing: No description in the API document.
        unknown: Properties that the API document does not have, and properties that were null.
    """

    _names: ClassVar[dict[str, str]] = _NAMES

    error: Optional[_models.ResponsesMissingContentApplicationJsonSchema] = None
    thing: Optional[_models.InlineGetXSchema] = None
    unknown: dict[str, Any] = Factory(dict)

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> GetInlineResponse:
        """Create the model from a JSON object with wire names."""
        get: Callable[[str], Any] = data.get
        return cls(
            _models.ResponsesMissingContentApplicationJsonSchema.read(get("error")),
            _models.InlineGetXSchema.read(get("thing")),
            wire.rest(data, _NAMES),
        )

    def to_dict(self) -> dict[str, Any]:
        """The JSON object with wire names, including unknown fields."""
        _out = dict(self.unknown)
        if self.error is not None:
            _out["error"] = wire.plain(self.error)
        if self.thing is not None:
            _out["thing"] = wire.plain(self.thing)
        return _out
