# @generated from openapi/2030-01/api.yaml. Do not edit: run scripts/regen.
"""StatedResponse."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, ClassVar, Optional, Union

from attrs import Factory, define

from pinecone.codec import wire

from .. import models as _models  # no field has this name

_NAMES = {
    "shapes": "shapes",
    "by_name": "by_name",
}


@define(eq=False, repr=False, weakref_slot=False)
class StatedResponse(wire.Model):
    """StatedResponse.

    Attributes:
        shapes: No description in the API document.
        by_name: No description in the API document.
        unknown: Properties that the API document does not have, and properties that were null.
    """

    _names: ClassVar[dict[str, str]] = _NAMES

    shapes: Optional[list[Union[_models.Circle, _models.Square, _models.Flag, _models.StatedInline]]] = None
    by_name: Optional[dict[str, Union[_models.Circle, _models.Square, _models.Flag, _models.StatedInline]]] = None
    unknown: dict[str, Any] = Factory(dict)

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> StatedResponse:
        """Create the model from a JSON object with wire names."""
        get: Callable[[str], Any] = data.get
        return cls(
            wire.each(
                lambda value: wire.pick(
                    value,
                    "kind",
                    {
                        "circle": _models.Circle.read,
                        "square": _models.Square.read,
                        "rectangle": _models.Square.read,
                        "true": _models.Flag.read,
                        "inline": _models.StatedInline.read,
                    },
                ),
                get("shapes"),
            ),
            wire.every(
                lambda value: wire.pick(
                    value,
                    "kind",
                    {
                        "circle": _models.Circle.read,
                        "square": _models.Square.read,
                        "rectangle": _models.Square.read,
                        "true": _models.Flag.read,
                        "inline": _models.StatedInline.read,
                    },
                ),
                get("by_name"),
            ),
            wire.rest(data, _NAMES),
        )

    def to_dict(self) -> dict[str, Any]:
        """The JSON object with wire names, including unknown fields."""
        _out = dict(self.unknown)
        if self.shapes is not None:
            _out["shapes"] = wire.plain(self.shapes)
        if self.by_name is not None:
            _out["by_name"] = wire.plain(self.by_name)
        return _out
