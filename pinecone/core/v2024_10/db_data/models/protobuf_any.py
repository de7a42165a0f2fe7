# @generated from openapi/2024-10/db_data.yaml. Do not edit: run scripts/regen.
"""ProtobufAny."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, ClassVar, Optional

from attrs import Factory, define

from pinecone.codec import wire

_NAMES = {
    "typeUrl": "type_url",
    "value": "value",
}


@define(eq=False, repr=False, weakref_slot=False)
class ProtobufAny(wire.Model):
    """A protobuf message of any type.

    Attributes:
        type_url: URL that names the type of the message.
        value: The message in protobuf encoding, as base64.
        unknown: Properties that the API document does not have, and properties that were null.
    """

    _names: ClassVar[dict[str, str]] = _NAMES

    type_url: Optional[str] = None
    value: Optional[str] = None
    unknown: dict[str, Any] = Factory(dict)

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> ProtobufAny:
        """Create the model from a JSON object with wire names."""
        get: Callable[[str], Any] = data.get
        return cls(
            get("typeUrl"),
            get("value"),
            wire.rest(data, _NAMES),
        )

    def to_dict(self) -> dict[str, Any]:
        """The JSON object with wire names, including unknown fields."""
        _out = dict(self.unknown)
        if self.type_url is not None:
            _out["typeUrl"] = self.type_url
        if self.value is not None:
            _out["value"] = self.value
        return _out
