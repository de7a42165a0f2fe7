# @generated from openapi/2025-04/db_control.yaml. Do not edit: run scripts/regen.
"""ByocSpec."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, ClassVar

from attrs import Factory, define

from pinecone.codec import wire

_NAMES = {
    "environment": "environment",
}


@define(eq=False, repr=False, weakref_slot=False)
class ByocSpec(wire.Model):
    """An index in the customer's own cloud account ("bring your own cloud").

    Attributes:
        environment: Environment that was set up in the customer's account, for example `aws-us-east-1-b921`.
        unknown: Properties that the API document does not have, and properties that were null.
    """

    _names: ClassVar[dict[str, str]] = _NAMES

    environment: str
    unknown: dict[str, Any] = Factory(dict)

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> ByocSpec:
        """Create the model from a JSON object with wire names."""
        get: Callable[[str], Any] = data.get
        return cls(
            get("environment"),
            wire.rest(data, _NAMES),
        )

    def to_dict(self) -> dict[str, Any]:
        """The JSON object with wire names, including unknown fields."""
        _out = dict(self.unknown)
        if self.environment is not None:
            _out["environment"] = self.environment
        return _out

    @staticmethod
    def wire(
        *,
        environment: Any,
    ) -> dict[str, Any]:
        """The JSON object with wire names, from JSON values. None is left out."""
        _out: dict[str, Any] = {
            "environment": environment,
        }
        return _out
