"""Answers in OpenAI form and their pieces."""

from __future__ import annotations

from pinecone.models.assistant import (
    ChatCompletionChoice,
    ChatCompletionResponse,
    Message,
    StreamingChatCompletionChoice,
    StreamingChatCompletionChunk,
    Usage,
)

__all__ = [
    "ChatCompletionChoice",
    "ChatCompletionResponse",
    "Message",
    "StreamingChatCompletionChoice",
    "StreamingChatCompletionChunk",
    "Usage",
]
