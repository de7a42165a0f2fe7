"""Results of inference: embeddings, reranked documents and hosted models."""

from __future__ import annotations

from typing import Any, Union

from pinecone.display import Listing
from pinecone.models.base import JsonObject
from pinecone.models.db_control import Choice
from pinecone.models.view import ListView, NamedList, OpenDict, SameObject, View, alias_of, each, read_as


class EmbedModel(Choice):
    """Hosted models that embed text. Others are named by a string."""

    Multilingual_E5_Large = "multilingual-e5-large"
    Pinecone_Sparse_English_V0 = "pinecone-sparse-english-v0"


class RerankModel(Choice):
    """Hosted models that rerank documents. Others are named by a string."""

    Bge_Reranker_V2_M3 = "bge-reranker-v2-m3"
    Cohere_Rerank_3_5 = "cohere-rerank-3.5"
    Pinecone_Rerank_V0 = "pinecone-rerank-v0"


class DenseEmbedding(View):
    """A dense embedding.

    Attributes:
        values: The values, as many as the dimension of the model.
        vector_type: "dense"; None before API 2025-01.
    """

    values: list[float]
    vector_type: str | None


class SparseEmbedding(View):
    """A sparse embedding.

    Attributes:
        sparse_values: The non-zero values.
        sparse_indices: The index of each value.
        sparse_tokens: The token of each value; None unless tokens were requested.
        vector_type: "sparse".
    """

    sparse_values: list[float]
    sparse_indices: list[int]
    sparse_tokens: list[str] | None
    vector_type: str | None


Embedding = Union[DenseEmbedding, SparseEmbedding]


def embedding(held: JsonObject) -> Embedding:
    """The view of one embedding."""
    return SparseEmbedding(held) if held.get("sparse_values") is not None else DenseEmbedding(held)


class EmbedUsage(View):
    """Usage of an embedding request.

    Attributes:
        total_tokens: Total number of tokens of the inputs.
    """

    total_tokens: int | None


class EmbeddingsList(ListView[Embedding]):
    """Embeddings of the inputs of one request, in the order of the inputs.

    Its length and its items are those of ``data``.

    Attributes:
        model: Name of the model.
        vector_type: "dense" or "sparse"; None before API 2025-01.
        data: The embeddings.
        usage: Usage of the request.

    Example:
        >>> embeddings = pc.inference.embed("multilingual-e5-large", ["a", "b"], {"input_type": "passage"})
        >>> len(embeddings), len(embeddings[0].values)
        (2, 1024)
    """

    _LISTING = Listing("data", "embedding", "values sparse_values sparse_indices sparse_tokens")

    model: str
    vector_type: str | None
    data: list[Embedding] = read_as(each(embedding))
    usage: EmbedUsage

    embeddings_list = SameObject()


class Document(OpenDict[Any]):
    """A document that was reranked: a dictionary whose keys are attributes as well.

    Example:
        >>> from pinecone.models import Document
        >>> document = Document({"id": "a", "text": "Apples are fruit."})
        >>> document["text"] == document.text
        True
    """

    __slots__ = ()


class RankedDocument(View):
    """A document and its score.

    Attributes:
        index: Position of the document in the request, from 0.
        score: Relevance to the query, 0 to 1; higher is better.
        document: The document by field, such as ``document["text"]`` or ``document.text``; None if
            documents were not requested.
    """

    index: int
    score: float
    document: Document | None


class RerankUsage(View):
    """Usage of a reranking request.

    Attributes:
        rerank_units: Number of rerank units.
    """

    rerank_units: int | None


class RerankResult(ListView[RankedDocument]):
    """Reranked documents. Its length and its items are those of ``data``.

    Attributes:
        model: Name of the model.
        data: The documents with their scores, best first.
        usage: Usage of the request.
    """

    _LISTING = Listing("data", "document", "index score document")

    model: str
    data: list[RankedDocument]
    usage: RerankUsage

    rerank_result = SameObject()


class ModelInfoSupportedParameter(View):
    """A parameter of a hosted model.

    Attributes:
        parameter: Its name, as a key of ``parameters`` in a request.
        type: "one_of", "numeric_range" or "any".
        value_type: "string", "integer", "float" or "boolean".
        required: Whether every request must set it.
        allowed_values: The allowed values, for the type "one_of".
        min: Minimum value, for the type "numeric_range".
        max: Maximum value, for the type "numeric_range".
        default: Value if a request does not set it.
    """

    parameter: str
    type: str
    value_type: str
    required: bool
    allowed_values: list[str | int] | None
    min: float | None
    max: float | None
    default: str | int | float | bool | None


class ModelInfo(View):
    """Description of a hosted model.

    Attributes:
        model: Name of the model; ``name`` is the same.
        short_description: Short description of the model; ``description`` is the same.
        type: "embed" or "rerank".
        supported_parameters: Parameters that the model supports.
        vector_type: "dense" or "sparse"; None for a reranking model.
        default_dimension: Dimension of the embeddings unless the request sets another.
        supported_dimensions: Dimensions that a request can set.
        modality: Type of the input, such as "text".
        max_sequence_length: Maximum number of tokens of one input.
        max_batch_size: Maximum number of inputs of one request.
        provider_name: Provider of the model.
        supported_metrics: Similarity metrics that the model supports.
    """

    model: str
    short_description: str
    type: str
    supported_parameters: list[ModelInfoSupportedParameter]
    vector_type: str | None
    default_dimension: int | None
    supported_dimensions: list[int] | None
    modality: str | None
    max_sequence_length: int | None
    max_batch_size: int | None
    provider_name: str | None
    supported_metrics: list[str] | None

    name: str = alias_of("model")
    description: str = alias_of("short_description")


class ModelInfoList(NamedList[ModelInfo]):
    """The hosted models. Its length and its items are those of ``models``.

    Attributes:
        models: Descriptions of the models.
    """

    _LISTING = Listing("models", "model", "model type vector_type default_dimension")

    models: list[ModelInfo]
