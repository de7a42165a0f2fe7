"""The assistant plugin, which is part of the package."""

from __future__ import annotations

from pinecone.assistant.assistants import Assistants as Assistant

__all__ = ["Assistant"]
