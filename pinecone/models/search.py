"""Arguments of a search of records."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, Optional, Union

from pinecone.exceptions import PineconeApiValueError
from pinecone.models.base import Struct

if TYPE_CHECKING:
    Numbers = Sequence[float]
    Fields = Mapping[str, Any]
else:
    Numbers = Fields = Any


class Input(Struct):
    """An argument that becomes a JSON object."""

    def as_dict(self) -> dict[str, Any]:
        """The fields that are set as plain dictionaries and lists."""
        return self.to_dict()


class SearchQueryVector(Input):
    """Vector to search with: dense values, or sparse values with their indices.

    Args:
        values: Dense values, as many as the index has dimensions.
        sparse_values: The non-zero values of a sparse vector.
        sparse_indices: The indices of the sparse values.

    Since API 2025-01.

    Example:
        >>> from pinecone import SearchQueryVector
        >>> SearchQueryVector(values=[0.1, 0.2]).as_dict()
        {'values': [0.1, 0.2]}
    """

    values: Optional[Numbers] = None
    sparse_values: Optional[Numbers] = None
    sparse_indices: Optional[Numbers] = None


class SearchQuery(Input):
    """Query of a search: a text, a vector, or the ID of a record.

    Args:
        inputs: Text to embed and search with, ``{"text": "…"}``, for an index with integrated embedding.
        top_k: Number of hits to return, 1 to 10000. Required.
        filter: Metadata filter.
        vector: Vector to search with, in place of ``inputs``. A list of numbers becomes its dense values.
        id: ID of the record to search with, in place of ``inputs``.
        match_terms: Terms that must occur in the records, ``{"terms": [...], "strategy": "all"}``. Since API 2025-10.

    Raises:
        PineconeApiValueError: top_k is missing.

    Since API 2025-01.

    Example:
        >>> from pinecone import SearchQuery
        >>> SearchQuery(inputs={"text": "Disease prevention"}, top_k=3).as_dict()
        {'inputs': {'text': 'Disease prevention'}, 'top_k': 3}
    """

    inputs: Optional[Fields] = None
    top_k: Optional[int] = None
    filter: Optional[Fields] = None
    vector: Union[SearchQueryVector, Numbers, Fields, None] = None
    id: Optional[str] = None
    match_terms: Optional[Fields] = None

    def __post_init__(self) -> None:
        if self.top_k is None:
            raise PineconeApiValueError("SearchQuery needs top_k.")
        if self.vector is not None and not isinstance(self.vector, (SearchQueryVector, Mapping)):
            self.vector = SearchQueryVector(self.vector)


class SearchRerank(Input):
    """How to rerank the hits of a search.

    Args:
        model: Name of the reranking model, such as "bge-reranker-v2-m3".
        rank_fields: Fields of the records to rerank by. Required.
        top_n: Number of hits to return. Default all.
        parameters: Parameters of the model.
        query: Query to rerank by. Default the text of the search.

    Since API 2025-01.

    Example:
        >>> from pinecone import SearchRerank
        >>> SearchRerank("bge-reranker-v2-m3", ["text"], top_n=3).as_dict()
        {'model': 'bge-reranker-v2-m3', 'rank_fields': ['text'], 'top_n': 3}
    """

    model: str
    rank_fields: Optional[Sequence[str]] = None
    top_n: Optional[int] = None
    parameters: Optional[Fields] = None
    query: Optional[str] = None
