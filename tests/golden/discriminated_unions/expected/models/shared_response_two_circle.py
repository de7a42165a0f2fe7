# @generated from openapi/2030-01/api.yaml. Do not edit: run scripts/regen.
"""SharedResponseTwoCircle."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, ClassVar, Optional

from attrs import Factory, define

from pinecone.codec import wire

from .. import models as _models  # no field has this name

_NAMES = {
    "kind": "kind",
    "size": "size",
    "radius": "radius",
    "drawing": "drawing",
    "trace": "trace",
}


@define(eq=False, repr=False, weakref_slot=False)
class SharedResponseTwoCircle(wire.Model):
    """SharedResponseTwoCircle.

    Attributes:
        kind: Known values: circle, line.
        size: No description in the API document.
        radius: No description in the API document.
        drawing: No description in the API document.
        trace: No description in the API document.
        unknown: Properties that the API document does not have, and properties that were null.
    """

    _names: ClassVar[dict[str, str]] = _NAMES

    kind: str
    size: Optional[float] = None
    radius: Optional[float] = None
    drawing: Optional[_models.Drawing] = None
    trace: Optional[_models.Drawing] = None
    unknown: dict[str, Any] = Factory(dict)

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> SharedResponseTwoCircle:
        """Create the model from a JSON object with wire names."""
        get: Callable[[str], Any] = data.get
        return cls(
            get("kind"),
            get("size"),
            get("radius"),
            _models.Drawing.read(get("drawing")),
            _models.Drawing.read(get("trace")),
            wire.rest(data, _NAMES),
        )

    def to_dict(self) -> dict[str, Any]:
        """The JSON object with wire names, including unknown fields."""
        _out = dict(self.unknown)
        if self.kind is not None:
            _out["kind"] = self.kind
        if self.size is not None:
            _out["size"] = self.size
        if self.radius is not None:
            _out["radius"] = self.radius
        if self.drawing is not None:
            _out["drawing"] = wire.plain(self.drawing)
        if self.trace is not None:
            _out["trace"] = wire.plain(self.trace)
        return _out
