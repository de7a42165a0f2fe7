"""Passages of files."""

from __future__ import annotations

from pinecone.models.assistant import (
    ContextResponse,
    DocxReference,
    FileModel,
    Image,
    ImageBlock,
    JsonReference,
    MarkdownReference,
    MultimodalSnippet,
    PdfReference,
    TextBlock,
    TextReference,
    TextSnippet,
    TokenCounts,
)

__all__ = [
    "ContextResponse",
    "DocxReference",
    "FileModel",
    "Image",
    "ImageBlock",
    "JsonReference",
    "MarkdownReference",
    "MultimodalSnippet",
    "PdfReference",
    "TextBlock",
    "TextReference",
    "TextSnippet",
    "TokenCounts",
]
