"""Types of the data plane: what an index stores, takes and returns.

Responses are decoded straight into these classes, so field names on the wire are stated here (``rename``). Every field
is optional on the wire: what a version or an index type does not send has its default.
"""

# msgspec evaluates the annotations, on Python 3.9 too, which has no X | Y; it makes a new list for each default.
# ruff: noqa: RUF012

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Annotated, Any, Callable, ClassVar, Optional, TypeVar

from pinecone.models.base import Mapped, Record, html_table, plain, short

if TYPE_CHECKING:
    T = TypeVar("T")
    #: The type it is, though the decoder lets a null from the service pass.
    Nullable = Annotated[T, "null"]
else:
    Nullable = Optional

Metadata = dict[str, Any]


class Response(Record):
    """A whole response. A collection that the service sends as null is empty."""

    COLLECTIONS: ClassVar[tuple[tuple[str, Callable[[], Any]], ...]] = ()

    def __post_init__(self) -> None:
        for name, empty in self.COLLECTIONS:
            if getattr(self, name) is None:
                setattr(self, name, empty())


class SparseValues(Record, gc=False):
    """The non-zero values of a sparse vector.

    Args:
        indices: Positions of the non-zero values.
        values: The values at these positions, as many as indices.

    Since API 2024-04.

    Example:
        >>> from pinecone import SparseValues
        >>> SparseValues(indices=[10, 45], values=[0.5, 0.25])
        SparseValues(indices=[10, 45], values=[0.5, 0.25])
    """

    indices: list[int]
    values: list[float]

    @staticmethod
    def from_dict(sparse_values_dict: dict[str, Any]) -> SparseValues:
        """Make sparse values from a dictionary with the keys ``indices`` and ``values``.

        Raises:
            KeyError: A key is missing.
        """
        return SparseValues(sparse_values_dict["indices"], sparse_values_dict["values"])


def is_sparse(value: object) -> bool:
    """Whether a value can only be meant as sparse values: metadata never holds lists of numbers."""
    if not isinstance(value, dict):
        return isinstance(value, SparseValues)
    if value.keys() != {"indices", "values"}:
        return False
    numbers = value["values"]
    return (
        hasattr(numbers, "__len__")
        and not isinstance(numbers, str)
        and not any(isinstance(n, str) for n in numbers[:1])
    )


class Vector(Record, rename="camel", gc=False):
    """A record of an index.

    Args:
        id: Name of the record, unique in its namespace.
        values: Dense values, as many as the index has dimensions. Empty for a sparse index.
        metadata: Strings, numbers, booleans and lists of strings by key.
        sparse_values: Sparse values, for a sparse index or hybrid search. A dictionary becomes ``SparseValues``.

    The third and fourth positional argument may come in either order: what is ``SparseValues``, or a dictionary with
    just the keys ``indices`` and ``values`` and numbers in them, is taken for the sparse values.

    Since API 2024-04.

    Example:
        >>> from pinecone import Vector
        >>> Vector("a", [0.1, 0.2, 0.3], {"genre": "drama"})
        Vector(id='a', values=[0.1, 0.2, 0.3], metadata={'genre': 'drama'})
    """

    id: str
    values: Nullable[list[float]] = []
    metadata: Optional[Metadata] = None
    sparse_values: Optional[SparseValues] = None

    def __post_init__(self) -> None:
        if self.metadata is not None and is_sparse(self.metadata):
            self.metadata, self.sparse_values = self.sparse_values, self.metadata  # type: ignore[assignment]
        if isinstance(self.sparse_values, dict):
            self.sparse_values = SparseValues.from_dict(self.sparse_values)

    @staticmethod
    def from_dict(vector_dict: dict[str, Any]) -> Vector:
        """Make a vector from a dictionary with the names of the fields as keys.

        Raises:
            TypeError: A key is missing or unknown.
        """
        return Vector(**vector_dict)


class ScoredVector(Record, rename="camel", gc=False):
    """A match of a query.

    Attributes:
        id: Name of the record.
        score: Similarity to the query, by the metric of the index.
        values: Dense values when asked for with ``include_values``, else empty.
        metadata: Metadata when asked for with ``include_metadata``, else None.
        sparse_values: Sparse values when asked for and there, else None.
    """

    id: str
    score: Nullable[float] = 0.0
    values: Nullable[list[float]] = []
    metadata: Optional[Metadata] = None
    sparse_values: Optional[SparseValues] = None


class Usage(Record, rename="camel", gc=False):
    """What a call cost.

    Attributes:
        read_units: Number of read units.
    """

    read_units: Optional[int] = None


class Pagination(Record, gc=False):
    """Where the next page starts.

    Attributes:
        next: Token of the next page; None on the last one.
    """

    next: Optional[str] = None


class SingleQueryResults(Record, gc=False):
    """Matches of one of the queries of a request that held several.

    Attributes:
        matches: Matches, best first.
        namespace: Namespace that was searched.
    """

    matches: Nullable[list[ScoredVector]] = []
    namespace: Nullable[str] = ""


class QueryResponse(Response, gc=False):
    """Result of a query.

    Attributes:
        matches: Matches, best first.
        namespace: Namespace that was searched.
        usage: What the query cost; None when the index does not say.
        results: Matches by query, for a request that held several queries.
    """

    COLLECTIONS = (("matches", list),)

    matches: Nullable[list[ScoredVector]] = []
    namespace: Nullable[str] = ""
    usage: Optional[Usage] = None
    results: Optional[list[SingleQueryResults]] = None

    def _repr_html_(self) -> str:
        rows = [(match.id, match.score, match.metadata or "") for match in self.matches]
        return html_table(f"{len(rows)} matches", ["id", "score", "metadata"], rows)


class FetchResponse(Response, gc=False):
    """Result of a fetch by ids.

    Attributes:
        vectors: Records by id. Ids that the namespace does not have are left out.
        namespace: Namespace that was read.
        usage: What the fetch cost; None when the index does not say.
    """

    COLLECTIONS = (("vectors", dict),)

    vectors: Nullable[dict[str, Vector]] = {}
    namespace: Nullable[str] = ""
    usage: Optional[Usage] = None


class FetchByMetadataResponse(Response, gc=False):
    """One page of a fetch by metadata.

    Attributes:
        vectors: Records by id.
        namespace: Namespace that was read.
        usage: What the fetch cost; None when the index does not say.
        pagination: Where the next page starts; None on the last one.
    """

    COLLECTIONS = (("vectors", dict),)

    vectors: Nullable[dict[str, Vector]] = {}
    namespace: Nullable[str] = ""
    usage: Optional[Usage] = None
    pagination: Optional[Pagination] = None


class UpsertResponse(Record, rename="camel", gc=False):
    """Result of an upsert.

    Attributes:
        upserted_count: Number of records written.
    """

    upserted_count: Nullable[int] = 0


class UpdateResponse(Record, rename="camel", gc=False):
    """Result of an update.

    Attributes:
        matched_records: Number of records that matched the filter; None for an update by id.
    """

    matched_records: Optional[int] = None


class ListItem(Record, gc=False):
    """An id in a listing.

    Attributes:
        id: Name of the record.
    """

    id: Nullable[str] = ""


class ListResponse(Response, gc=False):
    """One page of ids.

    Attributes:
        vectors: Items with an ``id`` each.
        pagination: Where the next page starts; None on the last one.
        namespace: Namespace that was read.
        usage: What the listing cost; None when the index does not say.
    """

    COLLECTIONS = (("vectors", list),)

    vectors: Nullable[list[ListItem]] = []
    pagination: Optional[Pagination] = None
    namespace: Nullable[str] = ""
    usage: Optional[Usage] = None


class NamespaceSummary(Record, rename="camel", gc=False):
    """What the statistics of an index say of one namespace.

    Attributes:
        vector_count: Number of records.
    """

    vector_count: Nullable[int] = 0


class DescribeIndexStatsResponse(
    Response,
    rename={"index_fullness": "indexFullness", "total_vector_count": "totalVectorCount", "vector_type": "vectorType"},
    gc=False,
):
    """Statistics of an index.

    Attributes:
        namespaces: Summary by namespace.
        dimension: Number of values of a dense vector; None for a sparse index.
        index_fullness: Used share of a pod index, 0 to 1.
        total_vector_count: Number of records in all namespaces.
        metric: Metric of the index; None before API 2025-01.
        vector_type: "dense" or "sparse"; None before API 2025-01.
        memory_fullness: Used share of the memory of dedicated read nodes, 0 to 1; None otherwise.
        storage_fullness: Used share of the storage of dedicated read nodes, 0 to 1; None otherwise.
    """

    COLLECTIONS = (("namespaces", dict),)

    namespaces: Nullable[dict[str, NamespaceSummary]] = {}
    dimension: Optional[int] = None
    index_fullness: Nullable[float] = 0.0
    total_vector_count: Nullable[int] = 0
    metric: Optional[str] = None
    vector_type: Optional[str] = None
    memory_fullness: Optional[float] = None
    storage_fullness: Optional[float] = None


#: Name of the class in the 7.x line.
IndexDescription = DescribeIndexStatsResponse


class SchemaField(Record, gc=False):
    """How a metadata field is indexed.

    Attributes:
        filterable: Whether filters may name the field.
    """

    filterable: Optional[bool] = None


class NamespaceSchema(Record, gc=False):
    """Which metadata fields of a namespace are indexed.

    Attributes:
        fields: Settings by name of the metadata field.
    """

    fields: Nullable[dict[str, SchemaField]] = {}


class IndexedFields(Record, gc=False):
    """Names of the metadata fields that are indexed.

    Attributes:
        fields: The names.
    """

    fields: Nullable[list[str]] = []


class NamespaceDescription(Record, gc=False):
    """A namespace of an index.

    Attributes:
        name: Its name.
        record_count: Number of records.
        schema: Which metadata fields are indexed, as it was given; None before API 2025-10.
        indexed_fields: Names of the indexed metadata fields; None before API 2025-10.
    """

    name: Nullable[str] = ""
    record_count: Nullable[int] = 0
    schema: Optional[NamespaceSchema] = None
    indexed_fields: Optional[IndexedFields] = None


class ListNamespacesResponse(Response, gc=False):
    """One page of namespaces. Its length and its items are those of ``namespaces``.

    Attributes:
        namespaces: The namespaces of the page.
        pagination: Where the next page starts; None on the last one.
        total_count: Number of namespaces in all pages; None before API 2025-10.
    """

    COLLECTIONS = (("namespaces", list),)

    namespaces: Nullable[list[NamespaceDescription]] = []
    pagination: Optional[Pagination] = None
    total_count: Optional[int] = None

    def __getitem__(self, key: Any) -> Any:
        if isinstance(key, (int, slice)):
            return self.namespaces[key]
        return super().__getitem__(key)

    def __contains__(self, key: object) -> bool:
        return key in self.keys() if isinstance(key, str) else key in self.namespaces

    def __iter__(self) -> Iterator[NamespaceDescription]:
        return iter(self.namespaces)

    def __len__(self) -> int:
        return len(self.namespaces)

    def __getattr__(self, name: str) -> Any:
        hint = ""
        if name in NamespaceDescription.__struct_fields__:
            hint = f" A page holds several namespaces: loop over page.namespaces and read .{name} of each."
        raise AttributeError(f"{type(self).__name__} has no attribute {name!r}.{hint}")

    def _repr_html_(self) -> str:
        rows = [(namespace.name, namespace.record_count) for namespace in self.namespaces]
        return html_table(f"{len(rows)} namespaces", ["name", "record_count"], rows)


class ListPage(list[str], Mapped):
    """One page of ids: a list of id strings that has the fields of ``ListResponse`` as well.

    As a list it compares, iterates, counts and answers ``in`` by its ids.

    Example:
        >>> from pinecone import ListPage, ListResponse
        >>> page = ListPage(ListResponse())
        >>> list(page), page.vectors
        ([], [])
    """

    response: ListResponse

    def __init__(self, response: ListResponse) -> None:
        super().__init__(item.id for item in response.vectors)
        self.response = response

    @property
    def vectors(self) -> list[ListItem]:
        """Items with an ``id`` each."""
        return self.response.vectors

    @property
    def pagination(self) -> Optional[Pagination]:
        """Where the next page starts; None on the last one."""
        return self.response.pagination

    @property
    def namespace(self) -> str:
        """Namespace that was read."""
        return self.response.namespace

    @property
    def usage(self) -> Optional[Usage]:
        """What the listing cost; None when the index does not say."""
        return self.response.usage

    def keys(self) -> list[str]:
        """Names of the fields that are set."""
        return self.response.keys()

    def __getitem__(self, key: Any) -> Any:
        return self.response[key] if isinstance(key, str) else super().__getitem__(key)

    def __reduce__(self) -> Any:
        return ListPage, (self.response,)

    def __repr__(self) -> str:
        return short(list(self))

    def to_dict(self) -> dict[str, Any]:
        """The fields that are set as plain dictionaries and lists."""
        return {key: plain(value) for key, value in self.response.items()}
