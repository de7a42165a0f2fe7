# @generated from openapi/2025-04/assistant_control.yaml. Do not edit: run scripts/regen.
"""Assistant."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, ClassVar, Optional

from attrs import Factory, define

from pinecone.codec import wire

_NAMES = {
    "name": "name",
    "status": "status",
    "instructions": "instructions",
    "metadata": "metadata",
    "host": "host",
    "created_at": "created_at",
    "updated_at": "updated_at",
}


@define(eq=False, repr=False, weakref_slot=False)
class Assistant(wire.Model):
    """An assistant as it is: its settings, its host and its status.

    Attributes:
        name: Name of the assistant, unique within the project.
        status: Whether the assistant is being set up, can be used, or is being deleted. Known values:
            Initializing, Failed, Ready, Terminating, InitializationFailed.
        instructions: Directive that the assistant follows in every answer. Null if it has none.
        metadata: Free-form facts about the assistant, for the user's own use. Null if there are none.
        host: Host of the assistant, to which files and questions are sent.
        created_at: When the assistant was created, in UTC.
        updated_at: When the assistant was last changed, in UTC.
        unknown: Properties that the API document does not have, and properties that were null.
    """

    _names: ClassVar[dict[str, str]] = _NAMES

    name: str
    status: str
    instructions: Optional[str] = None
    metadata: Optional[dict[str, Any]] = None
    host: Optional[str] = None
    created_at: Optional[str] = None
    updated_at: Optional[str] = None
    unknown: dict[str, Any] = Factory(dict)

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Assistant:
        """Create the model from a JSON object with wire names."""
        get: Callable[[str], Any] = data.get
        return cls(
            get("name"),
            get("status"),
            get("instructions"),
            get("metadata"),
            get("host"),
            get("created_at"),
            get("updated_at"),
            wire.rest(data, _NAMES),
        )

    def to_dict(self) -> dict[str, Any]:
        """The JSON object with wire names, including unknown fields."""
        _out = dict(self.unknown)
        if self.name is not None:
            _out["name"] = self.name
        if self.status is not None:
            _out["status"] = self.status
        if self.instructions is not None:
            _out["instructions"] = self.instructions
        if self.metadata is not None:
            _out["metadata"] = self.metadata
        if self.host is not None:
            _out["host"] = self.host
        if self.created_at is not None:
            _out["created_at"] = self.created_at
        if self.updated_at is not None:
            _out["updated_at"] = self.updated_at
        return _out
