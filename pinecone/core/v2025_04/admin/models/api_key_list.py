# @generated from openapi/2025-04/admin.yaml. Do not edit: run scripts/regen.
"""APIKeyList."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, ClassVar, Optional

from attrs import Factory, define

from pinecone.codec import wire

from .. import models as _models  # no field has this name

_NAMES = {
    "data": "data",
}


@define(eq=False, repr=False, weakref_slot=False)
class APIKeyList(wire.Model):
    """API keys of a project.

    Attributes:
        data: The API keys, without their secrets.
        unknown: Properties that the API document does not have, and properties that were null.
    """

    _names: ClassVar[dict[str, str]] = _NAMES

    data: Optional[list[_models.APIKey]] = None
    unknown: dict[str, Any] = Factory(dict)

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> APIKeyList:
        """Create the model from a JSON object with wire names."""
        get: Callable[[str], Any] = data.get
        return cls(
            wire.each(_models.APIKey.read, get("data")),
            wire.rest(data, _NAMES),
        )

    def to_dict(self) -> dict[str, Any]:
        """The JSON object with wire names, including unknown fields."""
        _out = dict(self.unknown)
        if self.data is not None:
            _out["data"] = wire.plain(self.data)
        return _out
