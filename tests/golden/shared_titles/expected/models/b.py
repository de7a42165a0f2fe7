# @generated from openapi/2030-01/api.yaml. Do not edit: run scripts/regen.
"""B."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, ClassVar, Optional

from attrs import Factory, define

from pinecone.codec import wire

from .. import models as _models  # no field has this name

_NAMES = {
    "beta": "beta",
    "inner": "inner",
}


@define(eq=False, repr=False, weakref_slot=False)
class B(wire.Model):
    """B.

    Attributes:
        beta: No description in the API document.
        inner: No description in the API document.
        unknown: Properties that the API document does not have, and properties that were null.
    """

    _names: ClassVar[dict[str, str]] = _NAMES

    beta: Optional[str] = None
    inner: Optional[_models.BInner] = None
    unknown: dict[str, Any] = Factory(dict)

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> B:
        """Create the model from a JSON object with wire names."""
        get: Callable[[str], Any] = data.get
        return cls(
            get("beta"),
            _models.BInner.read(get("inner")),
            wire.rest(data, _NAMES),
        )

    def to_dict(self) -> dict[str, Any]:
        """The JSON object with wire names, including unknown fields."""
        _out = dict(self.unknown)
        if self.beta is not None:
            _out["beta"] = self.beta
        if self.inner is not None:
            _out["inner"] = wire.plain(self.inner)
        return _out
