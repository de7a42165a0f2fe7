# @generated from openapi/2025-04/admin.yaml. Do not edit: run scripts/regen.
"""Project."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, ClassVar, Optional

from attrs import Factory, define

from pinecone.codec import wire

_NAMES = {
    "id": "id",
    "name": "name",
    "max_pods": "max_pods",
    "force_encryption_with_cmek": "force_encryption_with_cmek",
    "organization_id": "organization_id",
    "created_at": "created_at",
}


@define(eq=False, repr=False, weakref_slot=False)
class Project(wire.Model):
    """A project, which holds indexes, assistants and API keys.

    Attributes:
        id: ID of the project.
        name: Name of the project, unique within the organization.
        max_pods: Largest number of pods that the indexes of the project may have together. 0 rules out
            pod-based indexes.
        force_encryption_with_cmek: Whether the data of the project must be encrypted with a key of the
            customer's own.
        organization_id: ID of the organization that the project belongs to.
        created_at: When the project was created, in UTC.
        unknown: Properties that the API document does not have, and properties that were null.
    """

    _names: ClassVar[dict[str, str]] = _NAMES

    id: str
    name: str
    max_pods: int
    force_encryption_with_cmek: bool
    organization_id: str
    created_at: Optional[str] = None
    unknown: dict[str, Any] = Factory(dict)

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Project:
        """Create the model from a JSON object with wire names."""
        get: Callable[[str], Any] = data.get
        return cls(
            get("id"),
            get("name"),
            get("max_pods"),
            get("force_encryption_with_cmek"),
            get("organization_id"),
            get("created_at"),
            wire.rest(data, _NAMES),
        )

    def to_dict(self) -> dict[str, Any]:
        """The JSON object with wire names, including unknown fields."""
        _out = dict(self.unknown)
        if self.id is not None:
            _out["id"] = self.id
        if self.name is not None:
            _out["name"] = self.name
        if self.max_pods is not None:
            _out["max_pods"] = self.max_pods
        if self.force_encryption_with_cmek is not None:
            _out["force_encryption_with_cmek"] = self.force_encryption_with_cmek
        if self.organization_id is not None:
            _out["organization_id"] = self.organization_id
        if self.created_at is not None:
            _out["created_at"] = self.created_at
        return _out
