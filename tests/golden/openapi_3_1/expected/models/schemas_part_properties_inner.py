# @generated from openapi/2030-01/api.yaml. Do not edit: run scripts/regen.
"""SchemasPartPropertiesInner."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, ClassVar, Optional

from attrs import Factory, define

from pinecone.codec import wire

from .. import models as _models  # no field has this name

_NAMES = {
    "level": "level",
    "inner": "inner",
}


@define(eq=False, repr=False, weakref_slot=False)
class SchemasPartPropertiesInner(wire.Model):
    """SchemasPartPropertiesInner.

    Attributes:
        level: No description in the API document.
        inner: No description in the API document.
        unknown: Properties that the API document does not have, and properties that were null.
    """

    _names: ClassVar[dict[str, str]] = _NAMES

    level: Optional[int] = None
    inner: Optional[_models.SchemasPartPropertiesInner] = None
    unknown: dict[str, Any] = Factory(dict)

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> SchemasPartPropertiesInner:
        """Create the model from a JSON object with wire names."""
        get: Callable[[str], Any] = data.get
        return cls(
            get("level"),
            _models.SchemasPartPropertiesInner.read(get("inner")),
            wire.rest(data, _NAMES),
        )

    def to_dict(self) -> dict[str, Any]:
        """The JSON object with wire names, including unknown fields."""
        _out = dict(self.unknown)
        if self.level is not None:
            _out["level"] = self.level
        if self.inner is not None:
            _out["inner"] = wire.plain(self.inner)
        return _out

    @staticmethod
    def wire(
        *,
        level: Any = None,
        inner: Any = None,
    ) -> dict[str, Any]:
        """The JSON object with wire names, from JSON values. None is left out."""
        _out: dict[str, Any] = {}
        if level is not None:
            _out["level"] = level
        if inner is not None:
            _out["inner"] = inner
        return _out
