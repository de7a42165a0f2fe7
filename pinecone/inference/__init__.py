"""Inference: embedding and reranking with hosted models."""

from pinecone.lazy import lazy_exports

EXPORTS = {
    "pinecone.inference.inference": "Inference",
    "pinecone.inference.inference_asyncio": """
        InferenceAsyncio, InferenceAsyncio as AsyncInference, InferenceAsyncio as AsyncioInference
    """,
    "pinecone.models.inference": """
        DenseEmbedding, EmbeddingsList, EmbedModel, ModelInfo, ModelInfoList, RankedDocument, RerankModel, RerankResult,
        SparseEmbedding
    """,
}

lazy_exports(__name__, EXPORTS)
