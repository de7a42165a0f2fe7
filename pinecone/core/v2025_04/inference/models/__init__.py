# @generated from openapi/2025-04/inference.yaml. Do not edit: run scripts/regen.
"""Models of the inference service of API 2025-04, each imported when it is first used."""

from typing import TYPE_CHECKING

from pinecone.codec.wire import lazy

if TYPE_CHECKING:
    from .dense_embedding import DenseEmbedding as DenseEmbedding
    from .embed_input import EmbedInput as EmbedInput
    from .embed_usage import EmbedUsage as EmbedUsage
    from .embeddings_list import EmbeddingsList as EmbeddingsList
    from .error_info import ErrorInfo as ErrorInfo
    from .error_response import ErrorResponse as ErrorResponse
    from .model_info import ModelInfo as ModelInfo
    from .model_info_list import ModelInfoList as ModelInfoList
    from .model_info_supported_parameter import ModelInfoSupportedParameter as ModelInfoSupportedParameter
    from .ranked_document import RankedDocument as RankedDocument
    from .rerank_result import RerankResult as RerankResult
    from .rerank_usage import RerankUsage as RerankUsage
    from .sparse_embedding import SparseEmbedding as SparseEmbedding

__getattr__, __dir__ = lazy(
    __name__,
    {
        "DenseEmbedding": "dense_embedding",
        "EmbedInput": "embed_input",
        "EmbedUsage": "embed_usage",
        "EmbeddingsList": "embeddings_list",
        "ErrorInfo": "error_info",
        "ErrorResponse": "error_response",
        "ModelInfo": "model_info",
        "ModelInfoList": "model_info_list",
        "ModelInfoSupportedParameter": "model_info_supported_parameter",
        "RankedDocument": "ranked_document",
        "RerankResult": "rerank_result",
        "RerankUsage": "rerank_usage",
        "SparseEmbedding": "sparse_embedding",
    },
)
