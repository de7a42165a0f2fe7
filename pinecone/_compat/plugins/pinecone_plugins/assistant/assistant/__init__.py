"""The methods of the assistant plugin, which are those of the package."""

from __future__ import annotations

from pinecone.assistant.assistants import Assistants as Assistant

__all__ = ["Assistant"]
