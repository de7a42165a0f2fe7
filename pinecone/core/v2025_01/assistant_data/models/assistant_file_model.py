# @generated from openapi/2025-01/assistant_data.yaml. Do not edit: run scripts/regen.
"""AssistantFileModel."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, ClassVar, Optional

from attrs import Factory, define

from pinecone.codec import wire

_NAMES = {
    "name": "name",
    "id": "id",
    "metadata": "metadata",
    "created_on": "created_on",
    "updated_on": "updated_on",
    "status": "status",
    "percent_done": "percent_done",
    "signed_url": "signed_url",
    "error_message": "error_message",
}


@define(eq=False, repr=False, weakref_slot=False)
class AssistantFileModel(wire.Model):
    """A file of an assistant.

    Attributes:
        name: Name of the file, as it was uploaded.
        id: ID of the file.
        metadata: Metadata kept with the file. Null if there are none.
        created_on: When the file was uploaded, in UTC.
        updated_on: When the file was last changed, in UTC.
        status: Whether the file is being processed, plays a part in answers, or is being deleted. Known values:
            Processing, Available, Deleting, ProcessingFailed.
        percent_done: Share of the processing that is done, from 0 to 1. Null if it is not known.
        signed_url: URL to download the file from, valid for a limited time. Null unless asked for.
        error_message: Why processing of the file failed. Null unless it did.
        unknown: Properties that the API document does not have, and properties that were null.
    """

    _names: ClassVar[dict[str, str]] = _NAMES

    name: str
    id: str
    metadata: Optional[dict[str, Any]] = None
    created_on: Optional[str] = None
    updated_on: Optional[str] = None
    status: Optional[str] = None
    percent_done: Optional[float] = None
    signed_url: Optional[str] = None
    error_message: Optional[str] = None
    unknown: dict[str, Any] = Factory(dict)

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> AssistantFileModel:
        """Create the model from a JSON object with wire names."""
        get: Callable[[str], Any] = data.get
        return cls(
            get("name"),
            get("id"),
            get("metadata"),
            get("created_on"),
            get("updated_on"),
            get("status"),
            get("percent_done"),
            get("signed_url"),
            get("error_message"),
            wire.rest(data, _NAMES),
        )

    def to_dict(self) -> dict[str, Any]:
        """The JSON object with wire names, including unknown fields."""
        _out = dict(self.unknown)
        if self.name is not None:
            _out["name"] = self.name
        if self.id is not None:
            _out["id"] = self.id
        if self.metadata is not None:
            _out["metadata"] = self.metadata
        if self.created_on is not None:
            _out["created_on"] = self.created_on
        if self.updated_on is not None:
            _out["updated_on"] = self.updated_on
        if self.status is not None:
            _out["status"] = self.status
        if self.percent_done is not None:
            _out["percent_done"] = self.percent_done
        if self.signed_url is not None:
            _out["signed_url"] = self.signed_url
        if self.error_message is not None:
            _out["error_message"] = self.error_message
        return _out
