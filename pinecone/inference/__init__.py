"""Inference: embedding and reranking with hosted models."""

from __future__ import annotations

from pinecone.inference.inference import Inference
from pinecone.inference.inference_asyncio import InferenceAsyncio
from pinecone.models.inference import (
    DenseEmbedding,
    EmbeddingsList,
    EmbedModel,
    ModelInfo,
    ModelInfoList,
    RankedDocument,
    RerankModel,
    RerankResult,
    SparseEmbedding,
)

#: Names of the published lines.
AsyncioInference = InferenceAsyncio
AsyncInference = InferenceAsyncio

__all__ = [
    "AsyncInference",
    "AsyncioInference",
    "DenseEmbedding",
    "EmbedModel",
    "EmbeddingsList",
    "Inference",
    "InferenceAsyncio",
    "ModelInfo",
    "ModelInfoList",
    "RankedDocument",
    "RerankModel",
    "RerankResult",
    "SparseEmbedding",
]
