"""Passages of files."""

from __future__ import annotations

from pinecone.models.assistant import (
    ContextResponse,
    ContextSnippet,
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

Snippet = ContextSnippet

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
    "Snippet",
    "TextBlock",
    "TextReference",
    "TextSnippet",
    "TokenCounts",
]
