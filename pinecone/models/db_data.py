"""Types of the data plane: records, and the results of an index.

Responses are decoded straight into these classes, so ``rename`` gives the names of fields on the wire. A field that an
API version or an index type does not send has its default.
"""

# msgspec evaluates the annotations, on Python 3.9 too, which has no X | Y; it makes a new list for each default.
# ruff: noqa: RUF012

from __future__ import annotations

from collections.abc import Iterator, Mapping
from enum import Enum
from functools import cached_property
from typing import TYPE_CHECKING, Annotated, Any, ClassVar, Optional, SupportsIndex, TypeVar, Union, overload

from msgspec import field

from pinecone.display import Displayed, Listing
from pinecone.display.times import parse_time
from pinecone.exceptions import BatchError as BatchError
from pinecone.models.base import Alias, HasResponseInfo, Listed, Mapped, Response, ResponseInfo, Struct
from pinecone.models.packed import HasValues, unpacking

T = TypeVar("T")

if TYPE_CHECKING:
    from datetime import datetime

    #: The decoder accepts null as well.
    Nullable = Annotated[T, "null"]
    #: A time; it is decoded as text and then converted.
    Moment = Union[datetime, str, None]
else:
    Nullable = Optional
    Moment = Optional[str]

Metadata = dict[str, Any]


@unpacking
class SparseValues(HasValues, gc=False):
    """The non-zero values of a sparse vector.

    Args:
        indices: Indices of the non-zero values.
        values: The values at these indices, as many as there are indices.

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
    """Whether a value can only be sparse values, and not metadata, which cannot hold lists of numbers."""
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


def is_metadata(value: object) -> bool:
    """Whether a value in the place of sparse values can only be metadata."""
    return isinstance(value, dict) and value.keys().isdisjoint(("indices", "values"))


@unpacking
class Vector(HasValues, rename="camel", gc=False):
    """A record of an index.

    Args:
        id: ID of the record, unique in its namespace.
        values: Dense values, as many as the index has dimensions. Empty for a sparse index.
        metadata: Metadata by key: strings, numbers, booleans and lists of strings.
        sparse_values: Sparse values, for a sparse index or hybrid search. A dictionary becomes ``SparseValues``.

    The third and fourth positional argument can be passed in either order: ``SparseValues``, or a dictionary with
    numbers under just the keys ``indices`` and ``values``, become the sparse values. If the third is None, a dictionary
    without these keys becomes the metadata.

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
        metadata, sparse = self.metadata, self.sparse_values
        if is_sparse(metadata) if metadata is not None else sparse is not None and is_metadata(sparse):
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


@unpacking
class ScoredVector(HasValues, rename="camel", gc=False):
    """A match of a query.

    Attributes:
        id: ID of the record.
        score: Similarity to the query, by the metric of the index.
        values: Dense values when asked for with ``include_values``, else empty.
        metadata: Metadata when asked for with ``include_metadata``, else None.
        sparse_values: Sparse values when asked for and present, else None.
    """

    id: str
    score: Nullable[float] = 0.0
    values: Nullable[list[float]] = []
    metadata: Optional[Metadata] = None
    sparse_values: Optional[SparseValues] = None


class Usage(Struct, rename="camel", gc=False):
    """Usage of a call.

    Attributes:
        read_units: Number of read units consumed.
    """

    read_units: Optional[int] = None

    @property
    def write_units(self) -> Optional[int]:
        """Number of write units, which code for the 9.x line reads; always None, as the service does not report it."""
        return None


class Pagination(Struct, gc=False):
    """Position of the next page.

    Attributes:
        next: Token of the next page; None on the last page.
    """

    next: Optional[str] = None


class SingleQueryResults(Struct, gc=False):
    """Matches of one query of a request with several queries.

    Attributes:
        matches: Matches, best first.
        namespace: Namespace that was searched.
    """

    matches: Nullable[list[ScoredVector]] = []
    namespace: Nullable[str] = ""


class QueryResponse(Response):
    """Result of a query.

    Attributes:
        matches: Matches, best first.
        namespace: Namespace that was searched.
        usage: Usage of the query; None if the index does not report it.
        results: Matches by query, for a request with several queries; else None.
    """

    _LISTING = Listing("matches", "match")

    matches: Nullable[list[ScoredVector]] = []
    namespace: Nullable[str] = ""
    usage: Optional[Usage] = None
    results: Optional[list[SingleQueryResults]] = None

    def __post_init__(self) -> None:
        super().__post_init__()
        # HTTP sends an empty list, gRPC sends none.
        self.results = self.results or None


class NamespaceMatch(ScoredVector):
    """A match of a query over several namespaces.

    Attributes:
        namespace: Namespace of the record.
    """

    namespace: str = ""


class QueryNamespacesResults(Response):
    """Result of a query over several namespaces.

    Attributes:
        matches: Matches of all namespaces, best first; each has its ``namespace``.
        usage: Total usage of the queries.
        ns_usage: Usage by namespace.
    """

    _LISTING = Listing("matches", "match")

    matches: list[NamespaceMatch] = []
    usage: Usage = field(default_factory=Usage)
    ns_usage: dict[str, Usage] = {}


class FetchResponse(Response):
    """Result of a fetch by IDs.

    Attributes:
        vectors: Records by ID. IDs that the namespace does not have are left out.
        namespace: Namespace that was read.
        usage: Usage of the fetch; None if the index does not report it.
    """

    _LISTING = Listing("vectors", "record")

    vectors: Nullable[dict[str, Vector]] = {}
    namespace: Nullable[str] = ""
    usage: Optional[Usage] = None


class FetchByMetadataResponse(FetchResponse):
    """One page of a fetch by metadata.

    Attributes:
        vectors: Records by ID.
        namespace: Namespace that was read.
        usage: Usage of the fetch; None if the index does not report it.
        pagination: Position of the next page; None on the last page.
    """

    pagination: Optional[Pagination] = None


class BulkResponse(Response):
    """Outcome of records that were sent in one or more requests.

    Attributes:
        total_batch_count: Number of requests that the records were sent in.
        total_item_count: Number of records given.
        superseded_item_count: Number of records that were left out of a retry, since later records have the same IDs.
    """

    total_batch_count: ClassVar[int] = 1
    total_item_count: ClassVar[int] = 0
    superseded_item_count: ClassVar[int] = 0

    @cached_property
    def errors(self) -> list[BatchError]:
        """The batches that were not written; always empty unless ``on_error="report"`` was passed."""
        return []

    @property
    def has_errors(self) -> bool:
        """Whether a batch was not written."""
        return bool(self.errors)

    @property
    def failed_items(self) -> list[Any]:
        """The records that were not written, as they were passed, ready to be upserted again."""
        return [item for error in self.errors for item in error.items]

    @property
    def error_count(self) -> int:
        """Number of batches that were not written."""
        return len(self.errors)

    failed_batch_count = error_count

    @property
    def successful_batch_count(self) -> int:
        """Number of batches that were written."""
        return self.total_batch_count - len(self.errors)

    success_count = successful_batch_count

    @property
    def failed_item_count(self) -> int:
        """Number of records that were not written."""
        return sum(len(error.items) for error in self.errors)

    @property
    def successful_item_count(self) -> int:
        """Number of records in the batches that were written."""
        return self.total_item_count - self.failed_item_count - self.superseded_item_count

    def _shown(self) -> list[tuple[str, Any]]:
        return [*super()._shown(), *([("errors", self.errors)] if self.errors else [])]


class UpsertResponse(BulkResponse, rename="camel"):
    """Result of an upsert.

    Attributes:
        upserted_count: Number of records written.
    """

    upserted_count: Nullable[int] = 0


class UpsertRecordsResponse(BulkResponse):
    """Result of an upsert of text records.

    Attributes:
        record_count: Number of records that the service accepted; ``upserted_count`` is the same.
    """

    record_count: int = 0

    upserted_count: ClassVar[Alias[int]] = Alias("record_count")


class UpdateResponse(Response, rename="camel"):
    """Result of an update.

    Attributes:
        matched_records: Number of records that matched the filter; None for an update by ID.
    """

    matched_records: Optional[int] = None


class ListItem(Struct, gc=False):
    """An ID in a listing.

    Attributes:
        id: ID of the record.
    """

    id: Nullable[str] = ""


class ListResponse(Listed[ListItem], Response):
    """One page of IDs. Its length and its items are those of ``vectors``.

    Attributes:
        vectors: Items with an ``id`` each.
        pagination: Position of the next page; None on the last page.
        namespace: Namespace that was read.
        usage: Usage of the listing; None if the index does not report it.
    """

    _LISTING = Listing("vectors", "id")

    vectors: Nullable[list[ListItem]] = []
    pagination: Optional[Pagination] = None
    namespace: Nullable[str] = ""
    usage: Optional[Usage] = None


class NamespaceSummary(Struct, rename="camel", gc=False):
    """Statistics of one namespace.

    Attributes:
        vector_count: Number of records.
    """

    vector_count: Nullable[int] = 0


class DescribeIndexStatsResponse(
    Response,
    rename={"index_fullness": "indexFullness", "total_vector_count": "totalVectorCount", "vector_type": "vectorType"},
):
    """Statistics of an index.

    Attributes:
        namespaces: Statistics by namespace.
        dimension: Dimension of the vectors; None for a sparse index.
        index_fullness: Fullness of a pod index, 0 to 1.
        total_vector_count: Number of records in all namespaces.
        metric: Similarity metric of the index; None before API 2025-01.
        vector_type: "dense" or "sparse"; None before API 2025-01.
        memory_fullness: Memory fullness of dedicated read nodes, 0 to 1; None for other indexes.
        storage_fullness: Storage fullness of dedicated read nodes, 0 to 1; None for other indexes.
    """

    _LISTING = Listing("namespaces", "namespace")

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


class SchemaField(Struct, gc=False):
    """How a metadata field is indexed.

    Attributes:
        filterable: Whether filters may name the field.
    """

    filterable: Optional[bool] = None


class NamespaceSchema(Struct, gc=False):
    """Which metadata fields of a namespace are indexed.

    Attributes:
        fields: Settings by name of the metadata field.
    """

    fields: Nullable[dict[str, SchemaField]] = {}


class IndexedFields(Struct, gc=False):
    """Names of the metadata fields that are indexed.

    Attributes:
        fields: The names.
    """

    fields: Nullable[list[str]] = []


class NamespaceDescription(Response):
    """A namespace of an index.

    Attributes:
        name: Name of the namespace.
        record_count: Number of records.
        schema: Which metadata fields are indexed, as given; None before API 2025-10.
        indexed_fields: Names of the indexed metadata fields; None before API 2025-10.
    """

    name: Nullable[str] = ""
    record_count: Nullable[int] = 0
    schema: Optional[NamespaceSchema] = None
    indexed_fields: Optional[IndexedFields] = None


class OfTheOne(Alias[T]):
    """A field of the only namespace on a page."""

    def __init__(self, name: str) -> None:
        property.__init__(
            self,
            lambda page: getattr(page.namespaces[0], name),
            lambda page, value: setattr(page.namespaces[0], name, value),
        )


class ListNamespacesResponse(Listed[NamespaceDescription], Response):
    """One page of namespaces. Its length and its items are those of ``namespaces``.

    Attributes:
        namespaces: The namespaces of the page.
        pagination: Position of the next page; None on the last page.
        total_count: Number of namespaces in all pages; None before API 2025-10.
    """

    _LISTING = Listing("namespaces", "namespace")

    namespaces: Nullable[list[NamespaceDescription]] = []
    pagination: Optional[Pagination] = None
    total_count: Optional[int] = None

    if not TYPE_CHECKING:

        def __getattr__(self, name: str) -> Any:
            hint = ""
            if name in NamespaceDescription.__struct_fields__:
                hint = f" A page holds several namespaces: loop over page.namespaces and read .{name} of each."
            raise AttributeError(f"{type(self).__name__} has no attribute {name!r}.{hint}")


class ListedNamespace(ListNamespacesResponse):
    """A namespace in a listing: a page with only this namespace, which has the fields of the namespace as well.

    So both loops work: ``for namespace in index.list_namespaces(): namespace.name``, and ``for page in
    index.list_namespaces(): for namespace in page.namespaces: namespace.name``.

    Attributes:
        namespaces: The namespace, in a list.
        pagination: Position of the page that follows the one with this namespace; None on the last page.
        total_count: Number of namespaces in all pages; None before API 2025-10.
        name: Name of the namespace.
        record_count: Number of records.
        schema: Which metadata fields are indexed, as given; None before API 2025-10.
        indexed_fields: Names of the indexed metadata fields; None before API 2025-10.

    Example:
        >>> from pinecone.models import ListedNamespace, NamespaceDescription
        >>> listed = ListedNamespace([NamespaceDescription("n", 2)])
        >>> listed.name, [namespace.name for namespace in listed]
        ('n', ['n'])
    """

    _LISTING = None  # type: ignore[assignment]  # one namespace is no table

    name: ClassVar[OfTheOne[str]] = OfTheOne("name")
    record_count: ClassVar[OfTheOne[int]] = OfTheOne("record_count")
    schema: ClassVar[OfTheOne[Optional[NamespaceSchema]]] = OfTheOne("schema")
    indexed_fields: ClassVar[OfTheOne[Optional[IndexedFields]]] = OfTheOne("indexed_fields")

    @classmethod
    def _field_names(cls) -> tuple[str, ...]:
        return NamespaceDescription.__struct_fields__

    def _entries(self) -> list[NamespaceDescription]:
        return self.namespaces

    def keys(self) -> list[str]:
        """Names of the fields that are set, of the namespace and of the page."""
        return [*self.namespaces[0].keys(), *super().keys()]

    def _shown(self) -> list[tuple[str, Any]]:
        return self.namespaces[0].items()


Mapping.register(ListedNamespace)  # so that rows of tables are made of its fields


def one_by_one(page: ListNamespacesResponse) -> Iterator[ListedNamespace]:
    """The namespaces on a page, each as a page of its own."""
    for namespace in page.namespaces:
        listed = ListedNamespace([namespace], page.pagination, page.total_count)
        listed.response_info = page.response_info
        yield listed


class Hit(Struct, rename={"id": "_id", "score": "_score"}, gc=False):
    """A record that a search found.

    Attributes:
        id: ID of the record; ``_id`` is the same.
        score: Relevance, by the metric of the index or by the reranking model; ``_score`` is the same.
        fields: Fields of the record by name.
    """

    id: Nullable[str] = ""
    score: Nullable[float] = 0.0
    fields: Nullable[dict[str, Any]] = {}

    _id: ClassVar[Alias[str]] = Alias("id")
    _score: ClassVar[Alias[float]] = Alias("score")

    def keys(self) -> list[str]:
        """Names of the fields."""
        return ["_id", "_score", "fields"]

    def __contains__(self, key: object) -> bool:
        return key in self.keys() or key in self.__struct_fields__


class SearchResult(Struct, gc=False):
    """Hits of a search.

    Attributes:
        hits: The records, best first.
    """

    hits: Nullable[list[Hit]] = []


class SearchUsage(Struct, gc=False):
    """Usage of a search.

    Attributes:
        read_units: Number of read units consumed.
        embed_total_tokens: Number of tokens embedded; None if nothing was embedded.
        rerank_units: Number of rerank units; None if nothing was reranked.
    """

    read_units: Optional[int] = None
    embed_total_tokens: Optional[int] = None
    rerank_units: Optional[int] = None


class SearchRecordsResponse(Response):
    """Result of a search of records.

    Attributes:
        result: The hits, as ``result.hits``.
        usage: Usage of the search.
    """

    _LISTING = Listing("result", "hit")

    result: Nullable[SearchResult] = field(default_factory=SearchResult)
    usage: Nullable[SearchUsage] = field(default_factory=SearchUsage)

    def _listed(self, field: str) -> list[Hit]:
        return self.result.hits


class ImportErrorMode(str, Enum):
    """How an import handles a record that it cannot read. Case-insensitive."""

    CONTINUE = "continue"
    ABORT = "abort"

    @classmethod
    def _missing_(cls, value: object) -> Optional[ImportErrorMode]:
        return next((mode for mode in cls if isinstance(value, str) and mode.value == value.lower()), None)


class StartImportResponse(Response):
    """Result of starting an import.

    Attributes:
        id: ID of the import.
    """

    id: Nullable[str] = ""


class ImportModel(Response, rename="camel"):
    """An import of records from object storage.

    Attributes:
        id: ID of the import.
        uri: Folder that the records are read from.
        status: "Pending", "InProgress", "Completed", "Failed" or "Cancelled".
        created_at: Start time, a datetime; the text that was sent if it cannot be parsed.
        finished_at: End time; None while it is running.
        percent_complete: Progress in percent, 0 to 100.
        records_imported: Number of records written so far.
        error: Error message; None unless it failed.
    """

    id: Nullable[str] = ""
    uri: Nullable[str] = ""
    status: Nullable[str] = ""
    created_at: Moment = None
    finished_at: Moment = None
    percent_complete: Optional[float] = None
    records_imported: Optional[int] = None
    error: Optional[str] = None

    def __post_init__(self) -> None:
        self.created_at = parse_time(self.created_at)
        self.finished_at = parse_time(self.finished_at)


class ListImportsResponse(Listed[ImportModel], Response):
    """One page of imports. Its length and its items are those of ``data``.

    Attributes:
        data: The imports of the page.
        pagination: Position of the next page; None on the last page.
    """

    _LISTING = Listing("data", "import")

    data: Nullable[list[ImportModel]] = []
    pagination: Optional[Pagination] = None


#: Name of the class in the 9.x line.
ImportList = ListImportsResponse


class ListedId(str):
    """The ID of a record in a listing: a string with an attribute ``id``, as items of pages have."""

    __slots__ = ()

    @property
    def id(self) -> str:
        """The string."""
        return str(self)


class ListPage(HasResponseInfo, list[str], Mapped):
    """One page of IDs: a list of ID strings that has the fields of ``ListResponse`` as well.

    Comparison, iteration, length and ``in`` are those of the list of IDs. Each ID has an attribute ``id`` too.

    Attributes:
        vectors: Items with an ``id`` each.
        pagination: Position of the next page; None on the last page.
        namespace: Namespace that was read.
        usage: Usage of the listing; None if the index does not report it.

    Example:
        >>> from pinecone import ListItem, ListPage, ListResponse
        >>> page = ListPage(ListResponse([ListItem("a")]))
        >>> list(page), page[0].id, page.vectors[0].id
        (['a'], 'a', 'a')
    """

    _LISTING = Listing("vectors", "id")

    response: ListResponse

    def __init__(self, response: ListResponse) -> None:
        super().__init__(ListedId(item.id) for item in response.vectors)
        self.response = response

    if TYPE_CHECKING:
        vectors: list[ListItem]
        pagination: Optional[Pagination]
        namespace: str
        usage: Optional[Usage]

    else:

        def __getattr__(self, name: str) -> Any:
            if name not in ListResponse.__struct_fields__:
                raise AttributeError(f"{type(self).__name__!r} object has no attribute {name!r}")
            return getattr(self.response, name)

        def __setattr__(self, name: str, value: Any) -> None:
            if name in ListResponse.__struct_fields__:
                setattr(self.response, name, value)
            else:
                super().__setattr__(name, value)

    @property
    def _response_info(self) -> Optional[ResponseInfo]:  # type: ignore[override]
        return self.response._response_info

    def keys(self) -> list[str]:
        """Names of the fields that are set."""
        return self.response.keys()

    @overload
    def __getitem__(self, key: SupportsIndex) -> str: ...
    @overload
    def __getitem__(self, key: slice) -> list[str]: ...
    @overload
    def __getitem__(self, key: str) -> Any: ...
    def __getitem__(self, key: Any) -> Any:
        return self.response[key] if isinstance(key, str) else super().__getitem__(key)

    def __setitem__(self, key: Any, value: Any) -> None:
        if isinstance(key, str):
            self.response[key] = value
        else:
            super().__setitem__(key, value)

    def __reduce__(self) -> Any:
        return ListPage, (self.response,)

    # Otherwise those of lists would be used.
    __repr__ = Displayed.__repr__
    _repr_pretty_ = Displayed._repr_pretty_

    def _outline(self, texts: int, level: int) -> Any:
        from pinecone.display.outline import outline

        return outline(list(self), texts, level)
