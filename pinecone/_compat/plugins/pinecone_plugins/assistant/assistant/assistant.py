"""The methods of the assistant plugin, which are those of the package."""

from __future__ import annotations

from pinecone.assistant.assistants import Assistants as Assistant
from pinecone.models.assistant import AlignmentResponse, AssistantModel

__all__ = ["AlignmentResponse", "Assistant", "AssistantModel"]
