# @generated from openapi/2025-04/assistant_control.yaml. Do not edit: run scripts/regen.
"""AssistantList."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, ClassVar, Optional

from attrs import Factory, define

from pinecone.codec import wire

from .. import models as _models  # no field has this name

_NAMES = {
    "assistants": "assistants",
}


@define(eq=False, repr=False, weakref_slot=False)
class AssistantList(wire.Model):
    """All assistants of a project.

    Attributes:
        assistants: The assistants, in no particular order.
        unknown: Properties that the API document does not have, and properties that were null.
    """

    _names: ClassVar[dict[str, str]] = _NAMES

    assistants: Optional[list[_models.Assistant]] = None
    unknown: dict[str, Any] = Factory(dict)

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> AssistantList:
        """Create the model from a JSON object with wire names."""
        get: Callable[[str], Any] = data.get
        return cls(
            wire.each(_models.Assistant.read, get("assistants")),
            wire.rest(data, _NAMES),
        )

    def to_dict(self) -> dict[str, Any]:
        """The JSON object with wire names, including unknown fields."""
        _out = dict(self.unknown)
        if self.assistants is not None:
            _out["assistants"] = wire.plain(self.assistants)
        return _out
