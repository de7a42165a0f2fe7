"""Answers and their pieces."""

from __future__ import annotations

from pinecone.models.assistant import (
    BaseStreamChatResponseChunk,
    ChatResponse,
    Citation,
    ContextOptions,
    FileModel,
    Highlight,
    Message,
    MessageDelta,
    Reference,
    StreamChatResponseCitation,
    StreamChatResponseContentDelta,
    StreamChatResponseMessageEnd,
    StreamChatResponseMessageStart,
    Usage,
)

__all__ = [
    "BaseStreamChatResponseChunk",
    "ChatResponse",
    "Citation",
    "ContextOptions",
    "FileModel",
    "Highlight",
    "Message",
    "MessageDelta",
    "Reference",
    "StreamChatResponseCitation",
    "StreamChatResponseContentDelta",
    "StreamChatResponseMessageEnd",
    "StreamChatResponseMessageStart",
    "Usage",
]
