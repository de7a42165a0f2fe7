# @generated from openapi/2025-10/admin.yaml. Do not edit: run scripts/regen.
"""APIKeyWithSecret."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, ClassVar

from attrs import Factory, define

from pinecone.codec import wire

from .. import models as _models  # no field has this name

_NAMES = {
    "key": "key",
    "value": "value",
}


@define(eq=False, repr=False, weakref_slot=False)
class APIKeyWithSecret(wire.Model):
    """An API key together with its secret.

    Attributes:
        key: The API key.
        value: The secret, to be sent in the `Api-Key` header. It cannot be looked up later.
        unknown: Properties that the API document does not have, and properties that were null.
    """

    _names: ClassVar[dict[str, str]] = _NAMES

    key: _models.APIKey
    value: str
    unknown: dict[str, Any] = Factory(dict)

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> APIKeyWithSecret:
        """Create the model from a JSON object with wire names."""
        get: Callable[[str], Any] = data.get
        return cls(
            _models.APIKey.read(get("key")),
            get("value"),
            wire.rest(data, _NAMES),
        )

    def to_dict(self) -> dict[str, Any]:
        """The JSON object with wire names, including unknown fields."""
        _out = dict(self.unknown)
        if self.key is not None:
            _out["key"] = wire.plain(self.key)
        if self.value is not None:
            _out["value"] = self.value
        return _out
