"""Descriptions of assistants."""

from __future__ import annotations

from pinecone.models.assistant import (
    AssistantModel,
)

__all__ = [
    "AssistantModel",
]
