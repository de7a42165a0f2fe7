# @generated from openapi/2025-01/assistant_control.yaml. Do not edit: run scripts/regen.
"""The types of the arguments of the assistant_control service of API 2025-01, for msgspec."""

from __future__ import annotations

from typing import Annotated, Any, Literal, Optional

from msgspec import Meta, Struct


class ListAssistantsArguments(Struct, kw_only=True):
    pass


class CreateAssistantArguments(Struct, kw_only=True):
    name: Annotated[str, Meta(min_length=1, max_length=45)]
    instructions: Optional[str] = None
    metadata: Optional[dict[str, Any]] = None
    region: Optional[Literal["us", "eu"]] = None


class GetAssistantArguments(Struct, kw_only=True):
    assistant_name: str


class UpdateAssistantArguments(Struct, kw_only=True):
    assistant_name: str
    instructions: Optional[str] = None
    metadata: Optional[dict[str, Any]] = None


class DeleteAssistantArguments(Struct, kw_only=True):
    assistant_name: str


ARGUMENTS: dict[str, type[Struct]] = {
    "GET /assistants": ListAssistantsArguments,
    "POST /assistants": CreateAssistantArguments,
    "GET /assistants/{assistant_name}": GetAssistantArguments,
    "PATCH /assistants/{assistant_name}": UpdateAssistantArguments,
    "DELETE /assistants/{assistant_name}": DeleteAssistantArguments,
}
