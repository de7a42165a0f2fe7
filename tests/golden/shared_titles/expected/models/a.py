# @generated from openapi/2030-01/api.yaml. Do not edit: run scripts/regen.
"""A."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, ClassVar, Optional

from attrs import Factory, define

from pinecone.codec import wire

from .. import models as _models  # no field has this name

_NAMES = {
    "alpha": "alpha",
    "inner": "inner",
}


@define(eq=False, repr=False, weakref_slot=False)
class A(wire.Model):
    """A.

    Attributes:
        alpha: No description in the API document.
        inner: No description in the API document.
        unknown: Properties that the API document does not have, and properties that were null.
    """

    _names: ClassVar[dict[str, str]] = _NAMES

    alpha: Optional[str] = None
    inner: Optional[_models.AInner] = None
    unknown: dict[str, Any] = Factory(dict)

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> A:
        """Create the model from a JSON object with wire names."""
        get: Callable[[str], Any] = data.get
        return cls(
            get("alpha"),
            _models.AInner.read(get("inner")),
            wire.rest(data, _NAMES),
        )

    def to_dict(self) -> dict[str, Any]:
        """The JSON object with wire names, including unknown fields."""
        _out = dict(self.unknown)
        if self.alpha is not None:
            _out["alpha"] = self.alpha
        if self.inner is not None:
            _out["inner"] = wire.plain(self.inner)
        return _out
