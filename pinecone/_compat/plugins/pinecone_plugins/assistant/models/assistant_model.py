"""Descriptions of assistants, and what their methods return."""

from __future__ import annotations

from pinecone.models.assistant import (
    AssistantModel,
    BaseStreamChatResponseChunk,
    ChatCompletionResponse,
    ChatResponse,
    ContextOptions,
    ContextResponse,
    FileModel,
    Message,
    StreamChatResponseCitation,
    StreamChatResponseContentDelta,
    StreamChatResponseMessageEnd,
    StreamChatResponseMessageStart,
    StreamingChatCompletionChunk,
)

__all__ = [
    "AssistantModel",
    "BaseStreamChatResponseChunk",
    "ChatCompletionResponse",
    "ChatResponse",
    "ContextOptions",
    "ContextResponse",
    "FileModel",
    "Message",
    "StreamChatResponseCitation",
    "StreamChatResponseContentDelta",
    "StreamChatResponseMessageEnd",
    "StreamChatResponseMessageStart",
    "StreamingChatCompletionChunk",
]
