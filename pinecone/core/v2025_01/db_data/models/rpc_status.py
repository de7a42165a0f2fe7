# @generated from openapi/2025-01/db_data.yaml. Do not edit: run scripts/regen.
"""RpcStatus."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, ClassVar, Optional

from attrs import Factory, define

from pinecone.codec import wire

from .. import models as _models  # no field has this name

_NAMES = {
    "code": "code",
    "message": "message",
    "details": "details",
}


@define(eq=False, repr=False, weakref_slot=False)
class RpcStatus(wire.Model):
    """Body of a failed call, in the form of a gRPC status.

    Attributes:
        code: gRPC status code, for example 3 for an invalid argument or 5 for something not found.
        message: Explanation meant for people; its wording may change at any time.
        details: Further facts about the error, as messages of any type.
        unknown: Properties that the API document does not have, and properties that were null.
    """

    _names: ClassVar[dict[str, str]] = _NAMES

    code: Optional[int] = None
    message: Optional[str] = None
    details: Optional[list[_models.ProtobufAny]] = None
    unknown: dict[str, Any] = Factory(dict)

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> RpcStatus:
        """Create the model from a JSON object with wire names."""
        get: Callable[[str], Any] = data.get
        return cls(
            get("code"),
            get("message"),
            wire.each(_models.ProtobufAny.read, get("details")),
            wire.rest(data, _NAMES),
        )

    def to_dict(self) -> dict[str, Any]:
        """The JSON object with wire names, including unknown fields."""
        _out = dict(self.unknown)
        if self.code is not None:
            _out["code"] = self.code
        if self.message is not None:
            _out["message"] = self.message
        if self.details is not None:
            _out["details"] = wire.plain(self.details)
        return _out
