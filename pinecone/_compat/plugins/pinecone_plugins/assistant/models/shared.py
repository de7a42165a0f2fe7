"""What other types are made of."""

from __future__ import annotations

from pinecone.models.assistant import (
    Message,
    TokenCounts,
    Usage,
)

__all__ = [
    "Message",
    "TokenCounts",
    "Usage",
]
