"""Types of the assistant plugin, which are those of the package."""

from __future__ import annotations

from pinecone.models.assistant import (
    AlignmentResponse,
    AssistantModel,
    ChatCompletionResponse,
    ChatResponse,
    ContextOptions,
    ContextResponse,
    DocxReference,
    FileModel,
    JsonReference,
    MarkdownReference,
    Message,
    PdfReference,
    TextReference,
)

__all__ = [
    "AlignmentResponse",
    "AssistantModel",
    "ChatCompletionResponse",
    "ChatResponse",
    "ContextOptions",
    "ContextResponse",
    "DocxReference",
    "FileModel",
    "JsonReference",
    "MarkdownReference",
    "Message",
    "PdfReference",
    "TextReference",
]
