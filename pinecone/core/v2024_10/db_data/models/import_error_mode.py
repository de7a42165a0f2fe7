# @generated from openapi/2024-10/db_data.yaml. Do not edit: run scripts/regen.
"""ImportErrorMode."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, ClassVar, Optional

from attrs import Factory, define

from pinecone.codec import wire

_NAMES = {
    "onError": "on_error",
}


@define(eq=False, repr=False, weakref_slot=False)
class ImportErrorMode(wire.Model):
    """What an import does about records that cannot be imported.

    Attributes:
        on_error: Whether to abort the import at the first bad record or to continue with the next. Known
            values: abort, continue.
        unknown: Properties that the API document does not have, and properties that were null.
    """

    _names: ClassVar[dict[str, str]] = _NAMES

    on_error: Optional[str] = None
    unknown: dict[str, Any] = Factory(dict)

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> ImportErrorMode:
        """Create the model from a JSON object with wire names."""
        get: Callable[[str], Any] = data.get
        return cls(
            get("onError"),
            wire.rest(data, _NAMES),
        )

    def to_dict(self) -> dict[str, Any]:
        """The JSON object with wire names, including unknown fields."""
        _out = dict(self.unknown)
        if self.on_error is not None:
            _out["onError"] = self.on_error
        return _out

    @staticmethod
    def wire(
        *,
        on_error: Any = None,
    ) -> dict[str, Any]:
        """The JSON object with wire names, from JSON values. None is left out."""
        _out: dict[str, Any] = {}
        if on_error is not None:
            _out["onError"] = on_error
        return _out
