# @generated from openapi/2025-04/admin.yaml. Do not edit: run scripts/regen.
"""APIKey."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, ClassVar

from attrs import Factory, define

from pinecone.codec import wire

_NAMES = {
    "id": "id",
    "name": "name",
    "project_id": "project_id",
    "roles": "roles",
}


@define(eq=False, repr=False, weakref_slot=False)
class APIKey(wire.Model):
    """An API key of a project, without its secret.

    Attributes:
        id: ID of the API key.
        name: Name of the API key.
        project_id: ID of the project that the API key gives access to.
        roles: What the API key allows.
        unknown: Properties that the API document does not have, and properties that were null.
    """

    _names: ClassVar[dict[str, str]] = _NAMES

    id: str
    name: str
    project_id: str
    roles: list[str]
    unknown: dict[str, Any] = Factory(dict)

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> APIKey:
        """Create the model from a JSON object with wire names."""
        get: Callable[[str], Any] = data.get
        return cls(
            get("id"),
            get("name"),
            get("project_id"),
            get("roles"),
            wire.rest(data, _NAMES),
        )

    def to_dict(self) -> dict[str, Any]:
        """The JSON object with wire names, including unknown fields."""
        _out = dict(self.unknown)
        if self.id is not None:
            _out["id"] = self.id
        if self.name is not None:
            _out["name"] = self.name
        if self.project_id is not None:
            _out["project_id"] = self.project_id
        if self.roles is not None:
            _out["roles"] = self.roles
        return _out
