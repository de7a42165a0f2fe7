"""Types for annotations of what the methods of an index take."""

from __future__ import annotations

from typing import Any, Literal, Optional, TypedDict, Union

from pinecone.db_data.vectors import Sparse as Sparse
from pinecone.db_data.vectors import Values as Values
from pinecone.db_data.vectors import VectorInput as VectorInput

VectorMetadataTypedDict = dict[str, Union[str, int, float, bool, list[str], list[int], list[float]]]
VectorTuple = tuple[str, list[float]]
VectorTupleWithMetadata = tuple[str, list[float], VectorMetadataTypedDict]
FilterTypedDict = dict[str, Any]

#: What a bulk upsert does about requests that fail.
OnError = Literal["raise", "report"]


class SparseVectorTypedDict(TypedDict):
    """Sparse values."""

    indices: list[int]
    values: list[float]


class VectorTypedDict(TypedDict, total=False):
    """A record. ``id`` and one of ``values`` and ``sparse_values`` must be there."""

    id: str
    values: list[float]
    metadata: VectorMetadataTypedDict
    sparse_values: SparseVectorTypedDict


class SearchQueryVectorTypedDict(TypedDict, total=False):
    """Vector to search with."""

    values: list[float]
    sparse_values: list[float]
    sparse_indices: list[int]


class SearchInputs(TypedDict):
    """Text to search with."""

    text: str


class SearchQueryTypedDict(TypedDict, total=False):
    """What to search for. ``top_k`` and one of ``inputs``, ``vector`` and ``id`` must be there."""

    inputs: dict[str, Any]
    top_k: int
    filter: FilterTypedDict
    vector: SearchQueryVectorTypedDict
    id: str
    match_terms: dict[str, Any]


class SearchRerankTypedDict(TypedDict, total=False):
    """How to rerank. ``model`` and ``rank_fields`` must be there."""

    model: str
    rank_fields: list[str]
    top_n: Optional[int]
    parameters: Optional[dict[str, Any]]
    query: Optional[str]


#: Name of the class in the 9.x line.
RerankConfig = SearchRerankTypedDict
