# @generated from openapi/2025-10/assistant_data.yaml. Do not edit: run scripts/regen.
"""AssistantFileList."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, ClassVar, Optional

from attrs import Factory, define

from pinecone.codec import wire

from .. import models as _models  # no field has this name

_NAMES = {
    "files": "files",
}


@define(eq=False, repr=False, weakref_slot=False)
class AssistantFileList(wire.Model):
    """Files of an assistant.

    Attributes:
        files: The files, in no particular order.
        unknown: Properties that the API document does not have, and properties that were null.
    """

    _names: ClassVar[dict[str, str]] = _NAMES

    files: Optional[list[_models.AssistantFileModel]] = None
    unknown: dict[str, Any] = Factory(dict)

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> AssistantFileList:
        """Create the model from a JSON object with wire names."""
        get: Callable[[str], Any] = data.get
        return cls(
            wire.each(_models.AssistantFileModel.read, get("files")),
            wire.rest(data, _NAMES),
        )

    def to_dict(self) -> dict[str, Any]:
        """The JSON object with wire names, including unknown fields."""
        _out = dict(self.unknown)
        if self.files is not None:
            _out["files"] = wire.plain(self.files)
        return _out
