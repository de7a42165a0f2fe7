# @generated from openapi/2024-10/inference.yaml. Do not edit: run scripts/regen.
"""Models of the inference service of API 2024-10, each imported when it is first used."""

from typing import TYPE_CHECKING

from pinecone.codec.wire import lazy

if TYPE_CHECKING:
    from .embed_input import EmbedInput as EmbedInput
    from .embed_parameters import EmbedParameters as EmbedParameters
    from .embed_usage import EmbedUsage as EmbedUsage
    from .embedding import Embedding as Embedding
    from .embeddings_list import EmbeddingsList as EmbeddingsList
    from .error_info import ErrorInfo as ErrorInfo
    from .error_response import ErrorResponse as ErrorResponse
    from .ranked_document import RankedDocument as RankedDocument
    from .rerank_result import RerankResult as RerankResult
    from .rerank_usage import RerankUsage as RerankUsage

__getattr__, __dir__ = lazy(
    __name__,
    {
        "EmbedInput": "embed_input",
        "EmbedParameters": "embed_parameters",
        "EmbedUsage": "embed_usage",
        "Embedding": "embedding",
        "EmbeddingsList": "embeddings_list",
        "ErrorInfo": "error_info",
        "ErrorResponse": "error_response",
        "RankedDocument": "ranked_document",
        "RerankResult": "rerank_result",
        "RerankUsage": "rerank_usage",
    },
)
