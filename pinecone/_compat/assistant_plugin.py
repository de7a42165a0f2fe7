"""What the assistant plugin of 7.x and 8.x has beside its types."""

from __future__ import annotations

from pinecone.assistant.assistants import Assistants as Assistant
from pinecone.models.assistant import AlignmentResponse, AssistantModel

__all__ = ["AlignmentResponse", "Assistant", "AssistantModel"]
