"""Files of assistants."""

from __future__ import annotations

from pinecone.models.assistant import (
    FileModel,
)

__all__ = [
    "FileModel",
]
