"""Evaluation of answers."""

from __future__ import annotations

from pinecone.models.assistant import (
    AlignmentResponse,
    EvaluatedFact,
    Fact,
    Metrics,
    Reasoning,
    TokenCounts,
)

__all__ = [
    "AlignmentResponse",
    "EvaluatedFact",
    "Fact",
    "Metrics",
    "Reasoning",
    "TokenCounts",
]
