"""Results of inference: embeddings, reranked documents and hosted models."""

from __future__ import annotations

from typing import Any, Union

from pinecone.display import Listing
from pinecone.models.db_control import Choice
from pinecone.models.view import ListView, OpenDict, View, another_name_of, each, read_as


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
        values: Its numbers, as many as the model has dimensions.
        vector_type: "dense"; None before API 2025-01.
    """

    __slots__ = ()

    values: list[float]
    vector_type: str | None


class SparseEmbedding(View):
    """A sparse embedding.

    Attributes:
        sparse_values: Its numbers that are not zero.
        sparse_indices: The dimension of each number.
        sparse_tokens: The token that each number stands for; None unless the request asked for tokens.
        vector_type: "sparse".
    """

    __slots__ = ()

    sparse_values: list[float]
    sparse_indices: list[int]
    sparse_tokens: list[str] | None
    vector_type: str | None


Embedding = Union[DenseEmbedding, SparseEmbedding]


def embedding(held: Any) -> Embedding:
    """The view of one embedding."""
    return SparseEmbedding(held) if held.get("sparse_values") is not None else DenseEmbedding(held)


class EmbedUsage(View):
    """What an embedding request cost.

    Attributes:
        total_tokens: Number of tokens in all inputs.
    """

    __slots__ = ()

    total_tokens: int | None


class EmbeddingsList(ListView[Embedding]):
    """Embeddings of the inputs of one request, in the order of the inputs.

    Its length and its items are those of ``data``.

    Attributes:
        model: Name of the model.
        vector_type: "dense" or "sparse"; None before API 2025-01.
        data: The embeddings.
        usage: What the request cost.

    Example:
        >>> embeddings = pc.inference.embed("multilingual-e5-large", ["a", "b"], {"input_type": "passage"})
        >>> len(embeddings), len(embeddings[0].values)
        (2, 1024)
    """

    __slots__ = ()

    _LISTING = Listing("data", "embedding", ("values", "sparse_values", "sparse_indices", "sparse_tokens"))

    model: str
    vector_type: str | None
    data: list[Embedding] = read_as(each(embedding))
    usage: EmbedUsage

    @property
    def embeddings_list(self) -> EmbeddingsList:
        """The same list, under the name that it has in the 7.x line."""
        return self


class Document(OpenDict[Any]):
    """A document that was reranked: a dictionary of its fields, which answer as attributes as well.

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
        index: Position of the document in the request, counted from 0.
        score: How well it answers the query, 0 to 1. Higher is better.
        document: The document by field, such as ``document["text"]`` or ``document.text``; None if the request did not
            ask for documents.
    """

    __slots__ = ()

    index: int
    score: float
    document: Document | None


class RerankUsage(View):
    """What a reranking request cost.

    Attributes:
        rerank_units: Number of rerank units.
    """

    __slots__ = ()

    rerank_units: int | None


class RerankResult(ListView[RankedDocument]):
    """Documents in their new order. Its length and its items are those of ``data``.

    Attributes:
        model: Name of the model.
        data: The documents with their scores, best first.
        usage: What the request cost.
    """

    __slots__ = ()

    _LISTING = Listing("data", "document", ("index", "score", "document"))

    model: str
    data: list[RankedDocument]
    usage: RerankUsage

    @property
    def rerank_result(self) -> RerankResult:
        """The same list, under the name that it has in the 7.x line."""
        return self


class ModelInfoSupportedParameter(View):
    """A parameter of a hosted model.

    Attributes:
        parameter: Its name, as a key of ``parameters`` in a request.
        type: "one_of", "numeric_range" or "any".
        value_type: "string", "integer", "float" or "boolean".
        required: Whether every request must have it.
        allowed_values: The values to choose from, for the type "one_of".
        min: Smallest value, for the type "numeric_range".
        max: Largest value, for the type "numeric_range".
        default: Value that is taken if a request does not have it.
    """

    __slots__ = ()

    parameter: str
    type: str
    value_type: str
    required: bool
    allowed_values: list[str | int] | None
    min: float | None
    max: float | None
    default: str | int | float | bool | None


class ModelInfo(View):
    """What a hosted model can do.

    Attributes:
        model: Name of the model; ``name`` is the same.
        short_description: What it is good for; ``description`` is the same.
        type: "embed" or "rerank".
        supported_parameters: Parameters that requests can have.
        vector_type: "dense" or "sparse"; None for a model that reranks.
        default_dimension: Number of values in a vector if the request does not choose.
        supported_dimensions: Numbers of values that a request can choose from.
        modality: Kind of input, such as "text".
        max_sequence_length: Number of tokens of one input that the model can take.
        max_batch_size: Number of inputs that one request can have.
        provider_name: Who made the model.
        supported_metrics: Metrics that suit its vectors.
    """

    __slots__ = ()

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

    name: str = another_name_of("model")
    description: str = another_name_of("short_description")


class ModelInfoList(ListView[ModelInfo]):
    """The hosted models. Its length and its items are those of ``models``.

    Attributes:
        models: Descriptions of the models.
    """

    __slots__ = ()

    _ITEMS = "models"
    _LISTING = Listing("models", "model", ("model", "type", "vector_type", "default_dimension"))

    models: list[ModelInfo]

    def names(self) -> list[str]:
        """Names of the models."""
        return [model.model for model in self]
