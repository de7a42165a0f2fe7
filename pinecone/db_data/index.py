# @generated from pinecone/db_data/index_asyncio.py. Do not edit: run scripts/regen.
"""An index: its records and namespaces."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import TYPE_CHECKING, Any, Callable, Literal, TypeVar, Union, overload

from pinecone.arguments import str_list
from pinecone.by_route.faces import of_index
from pinecone.db_data.standalone import settings_alone
from pinecone.lazy import lazy_exports
from pinecone.models.page_token import token_after
from pinecone.service.background import background
from pinecone.service.base import Closing, Service
from pinecone.service.pages import Pages
from pinecone.transport.config import sealed
from pinecone.transport.http.transport import Http
from pinecone.transport.threads import Threads, default_limit

if TYPE_CHECKING:
    from typing_extensions import Self, Unpack

    from pinecone.db_data import (
        calls,
        dataframes,
        freshness,
        query_namespaces,
        several,
        upserts,
    )
    from pinecone.db_data.calls import Filter
    from pinecone.db_data.types import OnError
    from pinecone.db_data.vectors import Sparse, Values, VectorInput
    from pinecone.futures import PineconeFuture
    from pinecone.models import db_data
    from pinecone.models.base import EmptyResponse
    from pinecone.models.db_data import (
        DescribeIndexStatsResponse,
        FetchByMetadataResponse,
        FetchResponse,
        ImportErrorMode,
        ImportModel,
        ListedNamespace,
        ListImportsResponse,
        ListNamespacesResponse,
        ListPage,
        ListResponse,
        NamespaceDescription,
        QueryNamespacesResults,
        QueryResponse,
        SearchRecordsResponse,
        StartImportResponse,
        UpdateResponse,
        UpsertRecordsResponse,
        UpsertResponse,
        Vector,
    )
    from pinecone.models.operations import OperationList
    from pinecone.models.search import SearchQuery, SearchRerank
    from pinecone.service import delays, waiting
    from pinecone.transport.call_options import CallOptions
    from pinecone.transport.client_settings import ClientSettings
    from pinecone.transport.config import Config
    from pinecone.transport.transport import Transport
else:
    # They take long to import, and an application may make an index long before it calls it.
    from pinecone.lazy import LazyModule

    delays = LazyModule("pinecone.service.delays")
    waiting = LazyModule("pinecone.service.waiting")
    upserts = LazyModule("pinecone.db_data.upserts")
    calls = LazyModule("pinecone.db_data.calls")
    dataframes = LazyModule("pinecone.db_data.dataframes")
    freshness = LazyModule("pinecone.db_data.freshness")
    query_namespaces = LazyModule("pinecone.db_data.query_namespaces")
    several = LazyModule("pinecone.db_data.several")
    db_data = LazyModule("pinecone.models.db_data")

T = TypeVar("T")

#: Default number of requests in flight.
MAX_CONCURRENT_QUERIES = 32
MAX_CONCURRENT_FETCHES = 4
MAX_CONCURRENT_DELETIONS = 4


class Index(Service, Closing):
    """An index: its records and namespaces.

    An index is usually made by a client, and shares its settings and connections. It can be used after the client was
    closed, and after it was closed itself.

    Args:
        api_key: API key; the environment variable ``PINECONE_API_KEY`` if left out.
        host: Host of the index, as ``describe_index(name).host`` says.
        settings: Other settings of a client, such as ``api_version`` and ``timeout``.

    Raises:
        PineconeConfigurationError: A setting is missing or wrong.

    Since API 2024-04.

    Example:
        >>> index = pc.Index(host="localhost:5081")
        >>> index.upsert([("a", [0.1, 0.2])], namespace="n")
        UpsertResponse(upserted_count=1)
    """

    #: What runs calls in the background, as many as it is told.
    _background: Callable[[int], Any] = Threads

    def __init__(self, api_key: str | None = None, host: str = "", **settings: Unpack[ClientSettings]) -> None:
        given = sealed({**settings, "api_key": api_key, "host": host})
        del api_key, host, settings  # crash reporters read the variables of frames
        config = settings_alone("Index", given)
        self._connect(Http(config), config.host)

    @classmethod
    def over(cls, transport: Transport[Any], host: str, pool_threads: int | None = None) -> Self:
        """An index that shares the settings and connections of a transport.

        Args:
            transport: Transport of a client.
            host: Host of the index.
            pool_threads: Largest number of calls that run in the background, and of namespaces that are queried, at the
                same time; the setting of the client if left out.
        """
        index = cls.__new__(cls)
        index._connect(transport, host, pool_threads)
        return index

    def _connect(self, transport: Transport[Any], host: str, pool_threads: int | None = None) -> None:
        super().__init__(transport)
        self._config = transport.config.at(transport.base_url(host))
        if pool_threads is not None:
            self._config = self._config.replace(pool_threads=pool_threads)
        self._host = self._config.host
        self._threads = self._background(self.pool_threads)

    def __reduce__(self) -> Any:
        # The settings, without connections and threads. Whether the API key goes along is up to the settings.
        return type(self).over, (self._transport, self.host, self._config.pool_threads)

    @property
    def config(self) -> Config:
        """Settings of the index, among them ``host`` and ``api_key``."""
        return self._config

    @property
    def host(self) -> str:
        """Base URL of the index."""
        return self._config.host

    @property
    def pool_threads(self) -> int:
        """Largest number of calls that run in the background at the same time."""
        return self._config.pool_threads or default_limit()

    def _about(self) -> str:
        return f"host={self.host!r}"

    def close(self) -> None:
        """Close the connections to the index. The next call opens a new one.

        Example:
            >>> index.close()
        """
        if "_transport" in vars(self):
            self._transport.close(self.host)

    @overload
    def upsert(
        self,
        vectors: Iterable[VectorInput],
        namespace: str | None = None,
        batch_size: int | None = None,
        show_progress: bool = True,
        *,
        max_concurrency: int = 4,
        max_rounds: int = 5,
        on_error: OnError = "raise",
        async_req: Literal[True],
        **options: Unpack[CallOptions],
    ) -> PineconeFuture[UpsertResponse]: ...
    @overload
    def upsert(
        self,
        vectors: Iterable[VectorInput],
        namespace: str | None = None,
        batch_size: int | None = None,
        show_progress: bool = True,
        *,
        max_concurrency: int = 4,
        max_rounds: int = 5,
        on_error: OnError = "raise",
        async_req: Literal[False] = False,
        **options: Unpack[CallOptions],
    ) -> UpsertResponse: ...
    @overload
    def upsert(
        self,
        vectors: Iterable[VectorInput],
        namespace: str | None = None,
        batch_size: int | None = None,
        show_progress: bool = True,
        *,
        max_concurrency: int = 4,
        max_rounds: int = 5,
        on_error: OnError = "raise",
        async_req: bool,
        **options: Unpack[CallOptions],
    ) -> Union[UpsertResponse, PineconeFuture[UpsertResponse]]: ...
    @background
    def upsert(
        self,
        vectors: Iterable[VectorInput],
        namespace: str | None = None,
        batch_size: int | None = None,
        show_progress: bool = True,
        *,
        max_concurrency: int = 4,
        max_rounds: int = 5,
        on_error: OnError = "raise",
        **options: Unpack[CallOptions],
    ) -> UpsertResponse:
        """Write records. Existing records with the same ids are replaced.

        The records are split into requests of at most 1000 records and 2 MB, which are sent concurrently. A list is
        checked as a whole before the first request is sent. A generator is read ahead by at most one request. If
        several records have the same id, the last one is kept.

        Args:
            vectors: Iterable of records: ``Vector`` objects, ``(id, values)`` or ``(id, values, metadata)`` tuples, or
                dictionaries with the keys id, values, sparse_values and metadata. Values are lists, NumPy arrays,
                series or tensors, and metadata is plain JSON; docs/values.md lists what is accepted.
            namespace: Namespace to write to; the default namespace if left out.
            batch_size: Largest number of records in a request, at most 1000.
            show_progress: Whether to show a progress bar when ``batch_size`` is given and tqdm is installed.
            max_concurrency: Largest number of requests in flight. It is lowered while the service is throttling.
            max_rounds: If there are several requests, those that fail for a temporary reason, including timeouts, are
                sent again in retry rounds. This many rounds in a row without a success end the upsert. Default 5; 0 for
                no rounds. There are none with ``RetryConfig(max_retries=0)``.
            on_error: "raise" to raise the first error when all requests are done; its ``failed_items`` are the records
                that were not written. "report" to return the errors in the result, including those of records that
                cannot be sent.
            options: ``timeout`` and ``retry`` of each request.

        Returns:
            The number of records written; ``errors``, ``has_errors`` and ``failed_items`` tell which ones failed.

        Raises:
            PineconeApiTypeError: A record, or a value in it, is of the wrong type; the message names it.
            PineconeApiValueError: A record is incomplete or too large, or holds None, NaN or another value that cannot
                be sent; the message names it. Or the list of records is empty and there is no ``batch_size``.
            PineconeApiException: The service refused a request.

        Since API 2024-04.

        Example:
            >>> index.upsert(
            ...     [("a", [0.1, 0.2], {"genre": "drama"}), {"id": "b", "values": [0.3, 0.4]}], namespace="n"
            ... )
            UpsertResponse(upserted_count=2)
        """
        batcher = calls.upsert(self._ops, namespace, batch_size)
        bulk = upserts.Bulk(self, batcher, options, max_concurrency, max_rounds, on_error)
        return bulk.run(vectors, show_progress and batch_size is not None)

    def upsert_from_dataframe(
        self,
        df: Any,
        namespace: str | None = None,
        batch_size: int = 500,
        show_progress: bool = True,
        *,
        max_concurrency: int = 4,
        max_rounds: int = 5,
        on_error: OnError = "raise",
        **options: Unpack[CallOptions],
    ) -> UpsertResponse:
        """Write the rows of a dataframe as records. The frame is read a thousand rows at a time.

        Args:
            df: Dataframe of pandas, polars or pyarrow with the column id, at least one of values and sparse_values, and
                optionally metadata. Other columns are ignored. None and NaN count as absent. A record batch and a
                ``RecordBatchReader`` of pyarrow are accepted as well; a reader is read as its records are sent.
                ``RecordBatchReader.from_batches(file.schema_arrow, file.iter_batches(1000))`` streams a file opened as
                ``ParquetFile(path, pre_buffer=False)``.
            namespace: Namespace to write to; the default namespace if left out.
            batch_size: Largest number of records in a request, at most 1000.
            show_progress: Whether to show a progress bar when tqdm is installed.
            max_concurrency: Largest number of requests in flight. It is lowered while the service is throttling.
            max_rounds: Number of retry rounds without a success that ends the upsert, as in ``upsert``.
            on_error: "raise" or "report", as in ``upsert``.
            options: ``timeout`` and ``retry`` of each request.

        Returns:
            The number of records written.

        Raises:
            PineconeApiTypeError: ``df`` is not a dataframe, or a cell is of the wrong type.
            PineconeApiValueError: A column is missing, or a record cannot be sent; the message names it.
            PineconeApiException: The service refused a request.

        Since API 2024-04.

        Example:
            >>> import pandas as pd
            >>> df = pd.DataFrame({"id": ["a", "b"], "values": [[0.1, 0.2], [0.3, 0.4]]})
            >>> index.upsert_from_dataframe(df, namespace="n", show_progress=False)
            UpsertResponse(upserted_count=2)
        """
        batcher = calls.upsert(self._ops, namespace, batch_size)
        bulk = upserts.Bulk(self, batcher, options, max_concurrency, max_rounds, on_error)
        return bulk.run(dataframes.records(df), show_progress, dataframes.length(df))

    @overload
    def upsert_records(
        self,
        namespace: str,
        records: Iterable[Mapping[str, Any]],
        *,
        batch_size: int | None = None,
        max_concurrency: int = 4,
        max_rounds: int = 5,
        on_error: OnError = "raise",
        async_req: Literal[True],
        **options: Unpack[CallOptions],
    ) -> PineconeFuture[UpsertRecordsResponse]: ...
    @overload
    def upsert_records(
        self,
        namespace: str,
        records: Iterable[Mapping[str, Any]],
        *,
        batch_size: int | None = None,
        max_concurrency: int = 4,
        max_rounds: int = 5,
        on_error: OnError = "raise",
        async_req: Literal[False] = False,
        **options: Unpack[CallOptions],
    ) -> UpsertRecordsResponse: ...
    @overload
    def upsert_records(
        self,
        namespace: str,
        records: Iterable[Mapping[str, Any]],
        *,
        batch_size: int | None = None,
        max_concurrency: int = 4,
        max_rounds: int = 5,
        on_error: OnError = "raise",
        async_req: bool,
        **options: Unpack[CallOptions],
    ) -> Union[UpsertRecordsResponse, PineconeFuture[UpsertRecordsResponse]]: ...
    @background
    def upsert_records(
        self,
        namespace: str,
        records: Iterable[Mapping[str, Any]],
        *,
        batch_size: int | None = None,
        max_concurrency: int = 4,
        max_rounds: int = 5,
        on_error: OnError = "raise",
        **options: Unpack[CallOptions],
    ) -> UpsertRecordsResponse:
        """Write text records to an index with integrated embedding, which converts the texts to vectors.

        The records are split into requests of at most 96 records and 2 MB, which are sent concurrently.

        Args:
            namespace: Namespace to write to.
            records: Iterable of dictionaries with ``_id`` or ``id``, the field that the index embeds, and other fields,
                which become metadata.
            batch_size: Largest number of records in a request, at most 96.
            max_concurrency: Largest number of requests in flight. It is lowered while the service is throttling.
            max_rounds: Number of retry rounds without a success that ends the upsert, as in ``upsert``.
            on_error: "raise" or "report", as in ``upsert``.
            options: ``timeout`` and ``retry`` of each request.

        Returns:
            The number of records that the service accepted.

        Raises:
            PineconeApiTypeError: A record, or a value in it, is of the wrong type; the message names it.
            PineconeApiValueError: A record has no id, is too large, or holds None, NaN or another value that cannot be
                sent; the message names it. Or the list of records is empty and there is no ``batch_size``.
            UnsupportedByApiVersion: The API version lacks the operation.
            PineconeApiException: The service refused a request.

        Since API 2025-01.

        Example:
            >>> index.upsert_records("n", [{"_id": "a", "text": "Apples keep doctors away.", "year": 2024}])
            UpsertRecordsResponse(record_count=1)
        """
        batcher = calls.upsert_records(self._ops, namespace, batch_size)
        bulk = upserts.Bulk(self, batcher, options, max_concurrency, max_rounds, on_error)
        return bulk.run(records)

    @overload
    def query(
        self,
        *,
        top_k: int,
        vector: Values | None = None,
        id: str | None = None,
        namespace: str | None = None,
        filter: Filter | None = None,
        include_values: bool | None = None,
        include_metadata: bool | None = None,
        sparse_vector: Sparse | None = None,
        scan_factor: float | None = None,
        max_candidates: int | None = None,
        async_req: Literal[True],
        **options: Unpack[CallOptions],
    ) -> PineconeFuture[QueryResponse]: ...
    @overload
    def query(
        self,
        *,
        top_k: int,
        vector: Values | None = None,
        id: str | None = None,
        namespace: str | None = None,
        filter: Filter | None = None,
        include_values: bool | None = None,
        include_metadata: bool | None = None,
        sparse_vector: Sparse | None = None,
        scan_factor: float | None = None,
        max_candidates: int | None = None,
        async_req: Literal[False] = False,
        **options: Unpack[CallOptions],
    ) -> QueryResponse: ...
    @overload
    def query(
        self,
        *,
        top_k: int,
        vector: Values | None = None,
        id: str | None = None,
        namespace: str | None = None,
        filter: Filter | None = None,
        include_values: bool | None = None,
        include_metadata: bool | None = None,
        sparse_vector: Sparse | None = None,
        scan_factor: float | None = None,
        max_candidates: int | None = None,
        async_req: bool,
        **options: Unpack[CallOptions],
    ) -> Union[QueryResponse, PineconeFuture[QueryResponse]]: ...
    @background
    def query(
        self,
        *,
        top_k: int,
        vector: Values | None = None,
        id: str | None = None,
        namespace: str | None = None,
        filter: Filter | None = None,
        include_values: bool | None = None,
        include_metadata: bool | None = None,
        sparse_vector: Sparse | None = None,
        scan_factor: float | None = None,
        max_candidates: int | None = None,
        **options: Unpack[CallOptions],
    ) -> QueryResponse:
        """Find the records that are most similar to a vector, or to a record of the index.

        Args:
            top_k: Number of matches, 1 to 10000.
            vector: Dense query vector: a list, NumPy array, series or tensor with the dimension of the index.
            id: Id of the record whose vector to query with, instead of ``vector`` and ``sparse_vector``.
            namespace: Namespace to search; the default namespace if left out.
            filter: Condition on metadata, such as ``{"genre": {"$eq": "drama"}}``.
            include_values: Whether to return the values of the matches. Default False.
            include_metadata: Whether to return the metadata of the matches. Default False.
            sparse_vector: Sparse query vector: ``SparseValues`` or ``{"indices": [...], "values": [...]}``.
            scan_factor: How much of the index to scan, 0.5 to 4. For indexes with dedicated read nodes. Since API
                2025-10.
            max_candidates: Number of candidates to rerank by their full vectors, up to 100000. For indexes with
                dedicated read nodes. Since API 2025-10.
            options: ``timeout`` and ``retry`` of this call.

        Returns:
            The matches, best first.

        Raises:
            PineconeApiTypeError: An argument, or a value in the vector or the filter, is of the wrong type.
            PineconeApiValueError: There is no query vector, or the vector or the filter holds a value that cannot be
                sent, such as NaN.
            UnsupportedByApiVersion: The API version lacks an argument.
            PineconeApiException: The service refused the request.

        Since API 2024-04.

        Example:
            >>> result = index.query(vector=[0.2, 0.2], top_k=3, namespace="n", filter={"genre": "drama"})
            >>> [(match.id, match.score) for match in result.matches]
            [('a', 0.949)]
        """
        call = calls.query(
            self._ops,
            top_k=top_k,
            vector=vector,
            id=id,
            namespace=namespace,
            filter=filter,
            include_values=include_values,
            include_metadata=include_metadata,
            sparse_vector=sparse_vector,
            scan_factor=scan_factor,
            max_candidates=max_candidates,
        )
        return self._send(call, options)

    @overload
    def query_namespaces(
        self,
        *ordered: Any,
        vector: Values | None = None,
        namespaces: Sequence[str] | None = None,
        metric: str | None = None,
        top_k: int | None = None,
        filter: Filter | None = None,
        include_values: bool | None = None,
        include_metadata: bool | None = None,
        sparse_vector: Sparse | None = None,
        scan_factor: float | None = None,
        max_candidates: int | None = None,
        show_progress: bool = False,
        async_req: Literal[True],
        **options: Unpack[CallOptions],
    ) -> PineconeFuture[QueryNamespacesResults]: ...
    @overload
    def query_namespaces(
        self,
        *ordered: Any,
        vector: Values | None = None,
        namespaces: Sequence[str] | None = None,
        metric: str | None = None,
        top_k: int | None = None,
        filter: Filter | None = None,
        include_values: bool | None = None,
        include_metadata: bool | None = None,
        sparse_vector: Sparse | None = None,
        scan_factor: float | None = None,
        max_candidates: int | None = None,
        show_progress: bool = False,
        async_req: Literal[False] = False,
        **options: Unpack[CallOptions],
    ) -> QueryNamespacesResults: ...
    @overload
    def query_namespaces(
        self,
        *ordered: Any,
        vector: Values | None = None,
        namespaces: Sequence[str] | None = None,
        metric: str | None = None,
        top_k: int | None = None,
        filter: Filter | None = None,
        include_values: bool | None = None,
        include_metadata: bool | None = None,
        sparse_vector: Sparse | None = None,
        scan_factor: float | None = None,
        max_candidates: int | None = None,
        show_progress: bool = False,
        async_req: bool,
        **options: Unpack[CallOptions],
    ) -> Union[QueryNamespacesResults, PineconeFuture[QueryNamespacesResults]]: ...
    @background
    def query_namespaces(
        self,
        *ordered: Any,
        vector: Values | None = None,
        namespaces: Sequence[str] | None = None,
        metric: str | None = None,
        top_k: int | None = None,
        filter: Filter | None = None,
        include_values: bool | None = None,
        include_metadata: bool | None = None,
        sparse_vector: Sparse | None = None,
        scan_factor: float | None = None,
        max_candidates: int | None = None,
        show_progress: bool = False,
        **options: Unpack[CallOptions],
    ) -> QueryNamespacesResults:
        """Find the records of several namespaces that are most similar to a vector. The queries run concurrently.

        Args:
            ordered: Positional arguments, in the order of the 7.x line: ``vector, namespaces, metric, top_k, …`` or
                ``namespaces, metric, top_k, …``.
            vector: Dense query vector.
            namespaces: Namespaces to search.
            metric: Metric of the index, which decides whether larger scores are better: "cosine", "dotproduct" or
                "euclidean".
            top_k: Total number of matches. Default 10.
            filter: Condition on metadata.
            include_values: Whether to return the values of the matches. Default False.
            include_metadata: Whether to return the metadata of the matches. Default False.
            sparse_vector: Sparse query vector.
            scan_factor: As in ``query``. Since API 2025-10.
            max_candidates: As in ``query``. Since API 2025-10.
            show_progress: Accepted for compatibility with the 7.x line; no progress bar is shown.
            options: ``timeout`` and ``retry`` of each request.

        Returns:
            The best matches of all namespaces, each with its ``namespace``, and the usage of the queries.

        Raises:
            PineconeApiValueError: There are no namespaces, no query vector, or an unknown metric.
            UnsupportedByApiVersion: The API version lacks an argument.
            PineconeApiException: The service refused a request.

        Since API 2024-04.

        Example:
            >>> found = index.query_namespaces(vector=[0.1, 0.2], namespaces=["m", "n"], metric="cosine", top_k=3)
            >>> [(match.id, match.namespace) for match in found.matches]
            [('a', 'n'), ('b', 'n')]
        """
        keywords = {
            "vector": vector,
            "namespaces": namespaces,
            "metric": metric,
            "top_k": top_k,
            "filter": filter,
            "include_values": include_values,
            "include_metadata": include_metadata,
            "sparse_vector": sparse_vector,
        }
        arguments = query_namespaces.arguments_by_name(ordered, keywords)
        spaces: list[str] = arguments.pop("namespaces")
        merged = query_namespaces.QueryResultsAggregator(arguments["top_k"], arguments.pop("metric"))
        rest = {"id": None, "scan_factor": scan_factor, "max_candidates": max_candidates, **arguments}
        queries = [calls.query(self._ops, namespace=space, **rest) for space in spaces]
        limit = self._config.pool_threads or MAX_CONCURRENT_QUERIES
        responses = several.sent(self._transport, self.host, queries, limit, options)
        for space, response in zip(spaces, responses):
            merged.add_results(space, response)
        return merged.get_results()

    @overload
    def search(
        self,
        namespace: str,
        query: SearchQuery | Mapping[str, Any] | None = None,
        rerank: SearchRerank | Mapping[str, Any] | None = None,
        fields: Sequence[str] | None = None,
        *,
        top_k: int | None = None,
        inputs: Mapping[str, Any] | None = None,
        vector: Values | Mapping[str, Any] | None = None,
        id: str | None = None,
        filter: Filter | None = None,
        match_terms: Mapping[str, Any] | None = None,
        async_req: Literal[True],
        **options: Unpack[CallOptions],
    ) -> PineconeFuture[SearchRecordsResponse]: ...
    @overload
    def search(
        self,
        namespace: str,
        query: SearchQuery | Mapping[str, Any] | None = None,
        rerank: SearchRerank | Mapping[str, Any] | None = None,
        fields: Sequence[str] | None = None,
        *,
        top_k: int | None = None,
        inputs: Mapping[str, Any] | None = None,
        vector: Values | Mapping[str, Any] | None = None,
        id: str | None = None,
        filter: Filter | None = None,
        match_terms: Mapping[str, Any] | None = None,
        async_req: Literal[False] = False,
        **options: Unpack[CallOptions],
    ) -> SearchRecordsResponse: ...
    @overload
    def search(
        self,
        namespace: str,
        query: SearchQuery | Mapping[str, Any] | None = None,
        rerank: SearchRerank | Mapping[str, Any] | None = None,
        fields: Sequence[str] | None = None,
        *,
        top_k: int | None = None,
        inputs: Mapping[str, Any] | None = None,
        vector: Values | Mapping[str, Any] | None = None,
        id: str | None = None,
        filter: Filter | None = None,
        match_terms: Mapping[str, Any] | None = None,
        async_req: bool,
        **options: Unpack[CallOptions],
    ) -> Union[SearchRecordsResponse, PineconeFuture[SearchRecordsResponse]]: ...
    @background
    def search(
        self,
        namespace: str,
        query: SearchQuery | Mapping[str, Any] | None = None,
        rerank: SearchRerank | Mapping[str, Any] | None = None,
        fields: Sequence[str] | None = None,
        *,
        top_k: int | None = None,
        inputs: Mapping[str, Any] | None = None,
        vector: Values | Mapping[str, Any] | None = None,
        id: str | None = None,
        filter: Filter | None = None,
        match_terms: Mapping[str, Any] | None = None,
        **options: Unpack[CallOptions],
    ) -> SearchRecordsResponse:
        """Search records by a text, a vector or a record, and optionally rerank them. Also called ``search_records``.

        Args:
            namespace: Namespace to search.
            query: Query as a ``SearchQuery`` or an equivalent dictionary. Its parts can be passed by name instead.
            rerank: How to rerank, as a ``SearchRerank`` or an equivalent dictionary. Not reranked if left out.
            fields: Names of the fields to return; all if left out.
            top_k: Number of records to find, 1 to 10000.
            inputs: Text to search with, ``{"text": "…"}``, for an index with integrated embedding.
            vector: Vector to search with, instead of ``inputs``: numbers, a ``SearchQueryVector`` or an equivalent
                dictionary.
            id: Id of the record to search with, instead of ``inputs``.
            filter: Condition on metadata.
            match_terms: Terms that the records must have. Since API 2025-10.
            options: ``timeout`` and ``retry`` of this call.

        Returns:
            The records, as ``result.hits``, best first.

        Raises:
            PineconeApiValueError: There is no query, or it is given twice.
            UnsupportedByApiVersion: The API version lacks the operation or an argument.
            PineconeApiException: The service refused the request.

        Since API 2025-01.

        Example:
            >>> found = index.search("n", {"inputs": {"text": "fruit"}, "top_k": 2})
            >>> [(hit.id, hit.fields["text"]) for hit in found.result.hits]
            [('a', 'Apples keep doctors away.')]
        """
        flat = {
            "top_k": top_k,
            "inputs": inputs,
            "vector": vector,
            "id": id,
            "filter": filter,
            "match_terms": match_terms,
        }
        return self._send(calls.search(self._ops, namespace, query, rerank, fields, flat), options)

    search_records = search

    @overload
    def fetch(
        self,
        ids: Sequence[str],
        namespace: str | None = None,
        *,
        async_req: Literal[True],
        **options: Unpack[CallOptions],
    ) -> PineconeFuture[FetchResponse]: ...
    @overload
    def fetch(
        self,
        ids: Sequence[str],
        namespace: str | None = None,
        *,
        async_req: Literal[False] = False,
        **options: Unpack[CallOptions],
    ) -> FetchResponse: ...
    @overload
    def fetch(
        self, ids: Sequence[str], namespace: str | None = None, *, async_req: bool, **options: Unpack[CallOptions]
    ) -> Union[FetchResponse, PineconeFuture[FetchResponse]]: ...
    @background
    def fetch(self, ids: Sequence[str], namespace: str | None = None, **options: Unpack[CallOptions]) -> FetchResponse:
        """Read records by id. Many ids are split into several requests, since the length of URLs is limited.

        Args:
            ids: Ids of the records.
            namespace: Namespace to read; the default namespace if left out.
            options: ``timeout`` and ``retry`` of each request.

        Returns:
            The records by id. Ids that do not exist are left out.

        Raises:
            PineconeApiTypeError: An id is not a string.
            PineconeApiValueError: There are no ids.
            PineconeApiException: The service refused the request.

        Since API 2024-04.

        Example:
            >>> (index.fetch(["a"], namespace="n")).vectors["a"].values
            [0.1, 0.2]
        """
        parts = calls.fetch(self._ops, ids, namespace)
        return calls.merged_fetch(several.sent(self._transport, self.host, parts, MAX_CONCURRENT_FETCHES, options))

    @overload
    def fetch_by_metadata(
        self,
        filter: Filter,
        namespace: str | None = None,
        limit: int | None = None,
        pagination_token: str | None = None,
        *,
        async_req: Literal[True],
        **options: Unpack[CallOptions],
    ) -> PineconeFuture[FetchByMetadataResponse]: ...
    @overload
    def fetch_by_metadata(
        self,
        filter: Filter,
        namespace: str | None = None,
        limit: int | None = None,
        pagination_token: str | None = None,
        *,
        async_req: Literal[False] = False,
        **options: Unpack[CallOptions],
    ) -> FetchByMetadataResponse: ...
    @overload
    def fetch_by_metadata(
        self,
        filter: Filter,
        namespace: str | None = None,
        limit: int | None = None,
        pagination_token: str | None = None,
        *,
        async_req: bool,
        **options: Unpack[CallOptions],
    ) -> Union[FetchByMetadataResponse, PineconeFuture[FetchByMetadataResponse]]: ...
    @background
    def fetch_by_metadata(
        self,
        filter: Filter,
        namespace: str | None = None,
        limit: int | None = None,
        pagination_token: str | None = None,
        **options: Unpack[CallOptions],
    ) -> FetchByMetadataResponse:
        """Read one page of the records whose metadata match a filter.

        Args:
            filter: Condition on metadata, such as ``{"genre": {"$eq": "drama"}}``.
            namespace: Namespace to read; the default namespace if left out.
            limit: Page size; the default of the service is 100.
            pagination_token: ``pagination.next`` of the previous page; the first page if left out.
            options: ``timeout`` and ``retry`` of this call.

        Returns:
            The page. Its ``pagination`` is None on the last page.

        Raises:
            PineconeApiTypeError: A value in the filter is of the wrong type.
            PineconeApiValueError: A value in the filter cannot be sent, such as NaN.
            UnsupportedByApiVersion: The API version lacks the operation.
            PineconeApiException: The service refused the request.

        Since API 2025-10.

        Example:
            >>> list((index.fetch_by_metadata({"genre": "drama"}, namespace="n")).vectors)
            ['a']
        """
        return self._send(calls.fetch_by_metadata(self._ops, filter, namespace, limit, pagination_token), options)

    def iter_records(
        self,
        prefix: str | None = None,
        filter: Filter | None = None,
        include_values: bool = True,
        *,
        namespace: str | None = None,
        limit: int | None = None,
        **options: Unpack[CallOptions],
    ) -> Iterator[Vector]:
        """Iterate over the records of a namespace, optionally only those with a prefix, or that match a filter.

        Args:
            prefix: Prefix of the ids.
            filter: Condition on metadata. Since API 2025-10.
            include_values: Whether the records have their values. Without values they take little memory.
            namespace: Namespace to read; the default namespace if left out.
            limit: Page size, 1 to 100. The default is as many as fit into one fetch, 1000 over gRPC and limited by the
                length of a URL over HTTP; with ``filter`` the default of the service, 100.
            options: ``timeout`` and ``retry`` of each request.

        Yields:
            The records.

        Raises:
            UnsupportedByApiVersion: The API version lacks the filter.
            PineconeApiException: The service refused a request; pod indexes cannot be listed.

        Since API 2024-04.

        Example:
            >>> for record in index.iter_records(prefix="doc1#", namespace="n"):
            ...     print(record.id, record.metadata)
            doc1#1 {'genre': 'drama'}
            doc1#2 None
        """
        token: str | None = None
        listed: list[str] = []
        while True:
            if filter is None:
                listing = self.list_paginated(prefix, limit, token, namespace, **options)
                token = token_after(token, listing.pagination)
                ids, listed = [*listed, *(item.id for item in listing.vectors)], []
                if token and limit is None:
                    ids, listed = calls.filling_fetches(self._ops, ids, namespace)
                found = (self.fetch(ids, namespace, **options)).vectors if ids else {}
            else:
                page = self.fetch_by_metadata(filter, namespace, limit, token, **options)
                token = token_after(token, page.pagination)
                found = page.vectors
            for record in found.values():
                if prefix is None or record.id.startswith(prefix):
                    yield record if include_values else db_data.Vector(record.id, metadata=record.metadata)
            if not token:
                return

    @overload
    def update(
        self,
        id: str | None = None,
        values: Values | None = None,
        set_metadata: Mapping[str, Any] | None = None,
        namespace: str | None = None,
        sparse_values: Sparse | None = None,
        filter: Filter | None = None,
        dry_run: bool | None = None,
        *,
        async_req: Literal[True],
        **options: Unpack[CallOptions],
    ) -> PineconeFuture[UpdateResponse]: ...
    @overload
    def update(
        self,
        id: str | None = None,
        values: Values | None = None,
        set_metadata: Mapping[str, Any] | None = None,
        namespace: str | None = None,
        sparse_values: Sparse | None = None,
        filter: Filter | None = None,
        dry_run: bool | None = None,
        *,
        async_req: Literal[False] = False,
        **options: Unpack[CallOptions],
    ) -> UpdateResponse: ...
    @overload
    def update(
        self,
        id: str | None = None,
        values: Values | None = None,
        set_metadata: Mapping[str, Any] | None = None,
        namespace: str | None = None,
        sparse_values: Sparse | None = None,
        filter: Filter | None = None,
        dry_run: bool | None = None,
        *,
        async_req: bool,
        **options: Unpack[CallOptions],
    ) -> Union[UpdateResponse, PineconeFuture[UpdateResponse]]: ...
    @background
    def update(
        self,
        id: str | None = None,
        values: Values | None = None,
        set_metadata: Mapping[str, Any] | None = None,
        namespace: str | None = None,
        sparse_values: Sparse | None = None,
        filter: Filter | None = None,
        dry_run: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> UpdateResponse:
        """Change a record, or the metadata of all records that match a filter.

        Args:
            id: Id of the record to change; left out when ``filter`` is given.
            values: New dense values of the record.
            set_metadata: Metadata to set. Other keys of the record are kept.
            namespace: Namespace of the records; the default namespace if left out.
            sparse_values: New sparse values of the record.
            filter: Condition on the metadata of the records to change. Since API 2025-10.
            dry_run: Whether to only count the records that match ``filter``, without a change. Default False. Since API
                2025-10.
            options: ``timeout`` and ``retry`` of this call.

        Returns:
            The number of records that matched ``filter``; empty for an update by id.

        Raises:
            PineconeApiTypeError: An argument, or a value in it, is of the wrong type.
            PineconeApiValueError: Neither id nor filter is given, or both, or a value cannot be sent, such as NaN.
            UnsupportedByApiVersion: The API version lacks an argument.
            PineconeApiException: The service refused the request.

        Since API 2024-04.

        Example:
            >>> index.update("a", set_metadata={"genre": "comedy"}, namespace="n")
            UpdateResponse()
        """
        call = calls.update(self._ops, id, values, set_metadata, namespace, sparse_values, filter, dry_run)
        return self._send(call, options)

    @overload
    def delete(
        self,
        ids: Sequence[str] | None = None,
        delete_all: bool | None = None,
        namespace: str | None = None,
        filter: Filter | None = None,
        *,
        async_req: Literal[True],
        **options: Unpack[CallOptions],
    ) -> PineconeFuture[EmptyResponse]: ...
    @overload
    def delete(
        self,
        ids: Sequence[str] | None = None,
        delete_all: bool | None = None,
        namespace: str | None = None,
        filter: Filter | None = None,
        *,
        async_req: Literal[False] = False,
        **options: Unpack[CallOptions],
    ) -> EmptyResponse: ...
    @overload
    def delete(
        self,
        ids: Sequence[str] | None = None,
        delete_all: bool | None = None,
        namespace: str | None = None,
        filter: Filter | None = None,
        *,
        async_req: bool,
        **options: Unpack[CallOptions],
    ) -> Union[EmptyResponse, PineconeFuture[EmptyResponse]]: ...
    @background
    def delete(
        self,
        ids: Sequence[str] | None = None,
        delete_all: bool | None = None,
        namespace: str | None = None,
        filter: Filter | None = None,
        **options: Unpack[CallOptions],
    ) -> EmptyResponse:
        """Delete records by id, by filter, or all of a namespace.

        More than 1000 ids are split into several requests, which are retried like those of ``upsert``.

        Args:
            ids: Ids of the records. Ids that do not exist are ignored.
            delete_all: Whether to delete all records of the namespace. Default False.
            namespace: Namespace to delete from; the default namespace if left out.
            filter: Condition on the metadata of the records to delete.
            options: ``timeout`` and ``retry`` of each request.

        Returns:
            An empty dictionary.

        Raises:
            PineconeApiTypeError: An id is not a string, or a value in the filter is of the wrong type.
            PineconeApiValueError: Not exactly one of ``ids``, ``delete_all`` and ``filter`` is given, or a value in the
                filter cannot be sent, such as NaN.
            NotFoundException: The namespace does not exist.
            PineconeApiException: The service refused a request. Other requests are sent all the same; ``failed_items``
                are the ids that may not be deleted.

        Since API 2024-04.

        Example:
            >>> index.delete(ids=["a", "b"], namespace="n")
            {}
        """
        names = None if ids is None else str_list("ids", ids)
        call = calls.delete(self._ops, names, delete_all, namespace, filter)
        if names is None or len(names) <= calls.MAX_DELETED:
            return self._send(call, options)
        batcher = calls.delete_by_id(self._ops, namespace)
        return upserts.Bulk(self, batcher, options, MAX_CONCURRENT_DELETIONS).run(names)

    def list(
        self,
        prefix: str | None = None,
        limit: int | None = None,
        namespace: str | None = None,
        **options: Unpack[CallOptions],
    ) -> Iterator[ListPage]:
        """Iterate over the ids of a serverless index, page by page.

        Args:
            prefix: Prefix of the ids.
            limit: Page size, 1 to 100; the default of the service is 100.
            namespace: Namespace to read; the default namespace if left out.
            options: ``timeout`` and ``retry`` of each request.

        Yields:
            Pages. Each is a list of ids, and has ``vectors``, ``pagination``, ``namespace`` and ``usage``.

        Raises:
            PineconeApiException: The service refused the request.

        Since API 2024-04.

        Example:
            >>> for ids in index.list(prefix="doc1#", namespace="n"):
            ...     print(ids)
            ['doc1#1', 'doc1#2']
        """
        for page in Pages(lambda token: self.list_paginated(prefix, limit, token, namespace, **options)):
            if page.vectors:
                yield db_data.ListPage(page)

    @overload
    def list_paginated(
        self,
        prefix: str | None = None,
        limit: int | None = None,
        pagination_token: str | None = None,
        namespace: str | None = None,
        *,
        async_req: Literal[True],
        **options: Unpack[CallOptions],
    ) -> PineconeFuture[ListResponse]: ...
    @overload
    def list_paginated(
        self,
        prefix: str | None = None,
        limit: int | None = None,
        pagination_token: str | None = None,
        namespace: str | None = None,
        *,
        async_req: Literal[False] = False,
        **options: Unpack[CallOptions],
    ) -> ListResponse: ...
    @overload
    def list_paginated(
        self,
        prefix: str | None = None,
        limit: int | None = None,
        pagination_token: str | None = None,
        namespace: str | None = None,
        *,
        async_req: bool,
        **options: Unpack[CallOptions],
    ) -> Union[ListResponse, PineconeFuture[ListResponse]]: ...
    @background
    def list_paginated(
        self,
        prefix: str | None = None,
        limit: int | None = None,
        pagination_token: str | None = None,
        namespace: str | None = None,
        **options: Unpack[CallOptions],
    ) -> ListResponse:
        """Read one page of the ids of a serverless index.

        Args:
            prefix: Prefix of the ids.
            limit: Page size, 1 to 100; the default of the service is 100.
            pagination_token: ``pagination.next`` of the previous page; the first page if left out.
            namespace: Namespace to read; the default namespace if left out.
            options: ``timeout`` and ``retry`` of this call.

        Returns:
            The page. Its ``pagination`` is None on the last page.

        Raises:
            PineconeApiException: The service refused the request.

        Since API 2024-04.

        Example:
            >>> page = index.list_paginated(limit=2, namespace="n")
            >>> [item.id for item in page]
            ['a', 'b']
        """
        return self._send(calls.list_ids(self._ops, prefix, limit, pagination_token, namespace), options)

    @overload
    def describe_index_stats(
        self, filter: Filter | None = None, *, async_req: Literal[True], **options: Unpack[CallOptions]
    ) -> PineconeFuture[DescribeIndexStatsResponse]: ...
    @overload
    def describe_index_stats(
        self, filter: Filter | None = None, *, async_req: Literal[False] = False, **options: Unpack[CallOptions]
    ) -> DescribeIndexStatsResponse: ...
    @overload
    def describe_index_stats(
        self, filter: Filter | None = None, *, async_req: bool, **options: Unpack[CallOptions]
    ) -> Union[DescribeIndexStatsResponse, PineconeFuture[DescribeIndexStatsResponse]]: ...
    @background
    def describe_index_stats(
        self, filter: Filter | None = None, **options: Unpack[CallOptions]
    ) -> DescribeIndexStatsResponse:
        """Count the records of the index and of its namespaces.

        Args:
            filter: Condition on the metadata of the records to count. Pod indexes only.
            options: ``timeout`` and ``retry`` of this call.

        Returns:
            Counts, dimension and fullness.

        Raises:
            PineconeApiException: The service refused the request.

        Since API 2024-04.

        Example:
            >>> stats = index.describe_index_stats()
            >>> stats.namespaces["n"].vector_count
            2
        """
        return self._send(calls.describe_index_stats(self._ops, filter), options)

    def list_namespaces(
        self,
        prefix: str | None = None,
        limit: int | None = None,
        **options: Unpack[CallOptions],
    ) -> Iterator[ListedNamespace]:
        """Iterate over the namespaces of the index.

        Args:
            prefix: Prefix of the names. Since API 2025-10.
            limit: Page size, 1 to 100; the default of the service is 100.
            options: ``timeout`` and ``retry`` of each request.

        Yields:
            The namespaces. Each also has ``namespaces`` with only itself, for code that expects pages.

        Raises:
            UnsupportedByApiVersion: The API version lacks the operation or an argument.
            PineconeApiException: The service refused the request.

        Since API 2025-04.

        Example:
            >>> for namespace in index.list_namespaces():
            ...     print(namespace.name, namespace.record_count)
            n 2
        """
        for page in Pages(lambda token: self.list_namespaces_paginated(prefix, limit, token, **options)):
            yield from db_data.one_by_one(page)

    @overload
    def list_namespaces_paginated(
        self,
        prefix: str | None = None,
        limit: int | None = None,
        pagination_token: str | None = None,
        *,
        async_req: Literal[True],
        **options: Unpack[CallOptions],
    ) -> PineconeFuture[ListNamespacesResponse]: ...
    @overload
    def list_namespaces_paginated(
        self,
        prefix: str | None = None,
        limit: int | None = None,
        pagination_token: str | None = None,
        *,
        async_req: Literal[False] = False,
        **options: Unpack[CallOptions],
    ) -> ListNamespacesResponse: ...
    @overload
    def list_namespaces_paginated(
        self,
        prefix: str | None = None,
        limit: int | None = None,
        pagination_token: str | None = None,
        *,
        async_req: bool,
        **options: Unpack[CallOptions],
    ) -> Union[ListNamespacesResponse, PineconeFuture[ListNamespacesResponse]]: ...
    @background
    def list_namespaces_paginated(
        self,
        prefix: str | None = None,
        limit: int | None = None,
        pagination_token: str | None = None,
        **options: Unpack[CallOptions],
    ) -> ListNamespacesResponse:
        """Read one page of the namespaces of the index.

        Args:
            prefix: Prefix of the names. Since API 2025-10.
            limit: Page size, 1 to 100; the default of the service is 100.
            pagination_token: ``pagination.next`` of the previous page; the first page if left out.
            options: ``timeout`` and ``retry`` of this call.

        Returns:
            The page. Its ``pagination`` is None on the last page.

        Raises:
            UnsupportedByApiVersion: The API version lacks the operation or an argument.
            PineconeApiException: The service refused the request.

        Since API 2025-04.

        Example:
            >>> [namespace.name for namespace in index.list_namespaces_paginated(limit=10)]
            ['n']
        """
        return self._send(calls.list_namespaces(self._ops, prefix, limit, pagination_token), options)

    @overload
    def create_namespace(
        self,
        name: str | None = None,
        schema: Mapping[str, Any] | None = None,
        *,
        namespace: str | None = None,
        async_req: Literal[True],
        **options: Unpack[CallOptions],
    ) -> PineconeFuture[NamespaceDescription]: ...
    @overload
    def create_namespace(
        self,
        name: str | None = None,
        schema: Mapping[str, Any] | None = None,
        *,
        namespace: str | None = None,
        async_req: Literal[False] = False,
        **options: Unpack[CallOptions],
    ) -> NamespaceDescription: ...
    @overload
    def create_namespace(
        self,
        name: str | None = None,
        schema: Mapping[str, Any] | None = None,
        *,
        namespace: str | None = None,
        async_req: bool,
        **options: Unpack[CallOptions],
    ) -> Union[NamespaceDescription, PineconeFuture[NamespaceDescription]]: ...
    @background
    def create_namespace(
        self,
        name: str | None = None,
        schema: Mapping[str, Any] | None = None,
        *,
        namespace: str | None = None,
        **options: Unpack[CallOptions],
    ) -> NamespaceDescription:
        """Create an empty namespace. An upsert to a namespace that does not exist creates it as well.

        Args:
            name: Name of the namespace.
            schema: Metadata fields to index, such as ``{"fields": {"genre": {"filterable": True}}}``; all if left out.
            namespace: Another name of ``name``.
            options: ``timeout`` and ``retry`` of this call.

        Returns:
            The namespace.

        Raises:
            UnsupportedByApiVersion: The API version lacks the operation.
            ConflictError: The namespace exists already.
            PineconeApiException: The service refused the request.

        Since API 2025-10.

        Example:
            >>> (index.create_namespace("n")).record_count
            0
        """
        return self._send(calls.create_namespace(self._ops, name, namespace, schema), options)

    @overload
    def describe_namespace(
        self,
        namespace: str | None = None,
        *,
        name: str | None = None,
        async_req: Literal[True],
        **options: Unpack[CallOptions],
    ) -> PineconeFuture[NamespaceDescription]: ...
    @overload
    def describe_namespace(
        self,
        namespace: str | None = None,
        *,
        name: str | None = None,
        async_req: Literal[False] = False,
        **options: Unpack[CallOptions],
    ) -> NamespaceDescription: ...
    @overload
    def describe_namespace(
        self, namespace: str | None = None, *, name: str | None = None, async_req: bool, **options: Unpack[CallOptions]
    ) -> Union[NamespaceDescription, PineconeFuture[NamespaceDescription]]: ...
    @background
    def describe_namespace(
        self,
        namespace: str | None = None,
        *,
        name: str | None = None,
        **options: Unpack[CallOptions],
    ) -> NamespaceDescription:
        """Describe a namespace.

        Args:
            namespace: Name of the namespace.
            name: Another name of ``namespace``.
            options: ``timeout`` and ``retry`` of this call.

        Returns:
            Its name and number of records.

        Raises:
            UnsupportedByApiVersion: The API version lacks the operation.
            NotFoundException: The namespace does not exist.
            PineconeApiException: The service refused the request.

        Since API 2025-04.

        Example:
            >>> (index.describe_namespace("n")).record_count
            2
        """
        return self._send(calls.describe_namespace(self._ops, namespace, name), options)

    @overload
    def delete_namespace(
        self,
        namespace: str | None = None,
        *,
        name: str | None = None,
        async_req: Literal[True],
        **options: Unpack[CallOptions],
    ) -> PineconeFuture[EmptyResponse]: ...
    @overload
    def delete_namespace(
        self,
        namespace: str | None = None,
        *,
        name: str | None = None,
        async_req: Literal[False] = False,
        **options: Unpack[CallOptions],
    ) -> EmptyResponse: ...
    @overload
    def delete_namespace(
        self, namespace: str | None = None, *, name: str | None = None, async_req: bool, **options: Unpack[CallOptions]
    ) -> Union[EmptyResponse, PineconeFuture[EmptyResponse]]: ...
    @background
    def delete_namespace(
        self, namespace: str | None = None, *, name: str | None = None, **options: Unpack[CallOptions]
    ) -> EmptyResponse:
        """Delete a namespace and all its records.

        Args:
            namespace: Name of the namespace.
            name: Another name of ``namespace``.
            options: ``timeout`` and ``retry`` of this call.

        Returns:
            An empty dictionary.

        Raises:
            UnsupportedByApiVersion: The API version lacks the operation.
            NotFoundException: The namespace does not exist.
            PineconeApiException: The service refused the request.

        Since API 2025-04.

        Example:
            >>> index.delete_namespace("n")
            {}
        """
        return self._send(calls.delete_namespace(self._ops, namespace, name), options)

    @overload
    def start_import(
        self,
        uri: str,
        integration_id: str | None = None,
        error_mode: ImportErrorMode | str | None = None,
        *,
        async_req: Literal[True],
        **options: Unpack[CallOptions],
    ) -> PineconeFuture[StartImportResponse]: ...
    @overload
    def start_import(
        self,
        uri: str,
        integration_id: str | None = None,
        error_mode: ImportErrorMode | str | None = None,
        *,
        async_req: Literal[False] = False,
        **options: Unpack[CallOptions],
    ) -> StartImportResponse: ...
    @overload
    def start_import(
        self,
        uri: str,
        integration_id: str | None = None,
        error_mode: ImportErrorMode | str | None = None,
        *,
        async_req: bool,
        **options: Unpack[CallOptions],
    ) -> Union[StartImportResponse, PineconeFuture[StartImportResponse]]: ...
    @background
    def start_import(
        self,
        uri: str,
        integration_id: str | None = None,
        error_mode: ImportErrorMode | str | None = None,
        **options: Unpack[CallOptions],
    ) -> StartImportResponse:
        """Start an import of records from Parquet files in object storage. It continues after the call returns.

        Args:
            uri: Folder in object storage, such as "s3://bucket/path/", with a folder for each namespace.
            integration_id: Id of the storage integration with access to the folder; none for public folders.
            error_mode: "continue" to skip records that cannot be read, or "abort". The default of the service is
                "continue".
            options: ``timeout`` and ``retry`` of this call.

        Returns:
            The id of the import.

        Raises:
            PineconeApiValueError: The error mode is unknown.
            UnsupportedByApiVersion: The API version lacks the operation.
            PineconeApiException: The service refused the request.

        Since API 2024-10.

        Example:
            >>> started = index.start_import("s3://bucket/path/", error_mode="abort")
            >>> (index.describe_import(started.id)).uri
            's3://bucket/path/'
        """
        return self._send(calls.start_import(self._ops, uri, integration_id, error_mode), options)

    def list_imports(
        self, limit: int | None = None, pagination_token: str | None = None, **options: Unpack[CallOptions]
    ) -> Iterator[ImportModel]:
        """Iterate over the imports of the index.

        Args:
            limit: Page size, 1 to 100; the default of the service is 100.
            pagination_token: ``pagination.next`` of the page to continue after; the first page if left out.
            options: ``timeout`` and ``retry`` of each request.

        Yields:
            The imports.

        Raises:
            UnsupportedByApiVersion: The API version lacks the operation.
            PineconeApiException: The service refused the request.

        Since API 2024-10.

        Example:
            >>> for one in index.list_imports():
            ...     print(one.uri, one.status)
            s3://bucket/path/ Completed
        """
        for page in Pages(lambda token: self.list_imports_paginated(limit, token, **options), pagination_token):
            yield from page.data

    @overload
    def list_imports_paginated(
        self,
        limit: int | None = None,
        pagination_token: str | None = None,
        *,
        async_req: Literal[True],
        **options: Unpack[CallOptions],
    ) -> PineconeFuture[ListImportsResponse]: ...
    @overload
    def list_imports_paginated(
        self,
        limit: int | None = None,
        pagination_token: str | None = None,
        *,
        async_req: Literal[False] = False,
        **options: Unpack[CallOptions],
    ) -> ListImportsResponse: ...
    @overload
    def list_imports_paginated(
        self,
        limit: int | None = None,
        pagination_token: str | None = None,
        *,
        async_req: bool,
        **options: Unpack[CallOptions],
    ) -> Union[ListImportsResponse, PineconeFuture[ListImportsResponse]]: ...
    @background
    def list_imports_paginated(
        self, limit: int | None = None, pagination_token: str | None = None, **options: Unpack[CallOptions]
    ) -> ListImportsResponse:
        """Read one page of the imports of the index.

        Args:
            limit: Page size, 1 to 100; the default of the service is 100.
            pagination_token: ``pagination.next`` of the previous page; the first page if left out.
            options: ``timeout`` and ``retry`` of this call.

        Returns:
            The page. Its ``pagination`` is None on the last page.

        Raises:
            UnsupportedByApiVersion: The API version lacks the operation.
            PineconeApiException: The service refused the request.

        Since API 2024-10.

        Example:
            >>> [one.status for one in index.list_imports_paginated(limit=10)]
            ['Completed']
        """
        return self._send(calls.list_imports(self._ops, limit, pagination_token), options)

    @overload
    def describe_import(
        self, id: str | int, *, async_req: Literal[True], **options: Unpack[CallOptions]
    ) -> PineconeFuture[ImportModel]: ...
    @overload
    def describe_import(
        self, id: str | int, *, async_req: Literal[False] = False, **options: Unpack[CallOptions]
    ) -> ImportModel: ...
    @overload
    def describe_import(
        self, id: str | int, *, async_req: bool, **options: Unpack[CallOptions]
    ) -> Union[ImportModel, PineconeFuture[ImportModel]]: ...
    @background
    def describe_import(self, id: str | int, **options: Unpack[CallOptions]) -> ImportModel:
        """Describe an import.

        Args:
            id: Id of the import.
            options: ``timeout`` and ``retry`` of this call.

        Returns:
            Its status and progress.

        Raises:
            UnsupportedByApiVersion: The API version lacks the operation.
            NotFoundException: The import does not exist.
            PineconeApiException: The service refused the request.

        Since API 2024-10.

        Example:
            >>> (index.describe_import(started.id)).percent_complete
            100.0
        """
        return self._send(calls.describe_import(self._ops, id), options)

    @overload
    def cancel_import(
        self, id: str | int, *, async_req: Literal[True], **options: Unpack[CallOptions]
    ) -> PineconeFuture[EmptyResponse]: ...
    @overload
    def cancel_import(
        self, id: str | int, *, async_req: Literal[False] = False, **options: Unpack[CallOptions]
    ) -> EmptyResponse: ...
    @overload
    def cancel_import(
        self, id: str | int, *, async_req: bool, **options: Unpack[CallOptions]
    ) -> Union[EmptyResponse, PineconeFuture[EmptyResponse]]: ...
    @background
    def cancel_import(self, id: str | int, **options: Unpack[CallOptions]) -> EmptyResponse:
        """Cancel an import. A finished import is not changed.

        Args:
            id: Id of the import.
            options: ``timeout`` and ``retry`` of this call.

        Returns:
            An empty dictionary.

        Raises:
            UnsupportedByApiVersion: The API version lacks the operation.
            NotFoundException: The import does not exist.
            PineconeApiException: The service refused the request.

        Since API 2024-10.

        Example:
            >>> index.cancel_import(started.id)
            {}
        """
        return self._send(calls.cancel_import(self._ops, id), options)

    def wait_until_visible(
        self, response: UpsertResponse | UpdateResponse | EmptyResponse, timeout: float | None = 60.0
    ) -> None:
        """Wait until a write is visible to reads. Serverless indexes only.

        Args:
            response: The result of ``upsert``, ``update`` or ``delete``.
            timeout: Seconds to wait; None for no limit.

        Raises:
            PineconeApiValueError: The response has no sequence number.
            PineconeTimeoutError: The write is not visible yet. It is not lost.
            PineconeApiException: The service refused a request.

        Since API 2024-04.

        Example:
            >>> index.wait_until_visible(index.upsert([("a", [0.1, 0.2])]), timeout=10)
        """
        target, namespace = freshness.info_of_write(response)
        probe = calls.probe(self._ops, namespace)
        waiting.until(
            lambda seen: seen.response_info is not None and seen.response_info.is_reconciled(target),
            self._send(probe),
            lambda: self._send(probe),
            self._transport.wait,
            delays.delays(timeout, "the write", "visible", "indexed"),
        )

    @of_index
    def call(self, route: str, /, *, options: CallOptions | None = None, **arguments: Any) -> Any:
        """Call any operation of an index by its route, also one that no method is made of.

        ``pc.call`` says more. Arguments are checked as plain JSON, one number after the other: ``upsert`` is faster.

        Args:
            route: Method and path as the API documents have them, such as "POST /query".
            options: ``timeout`` in seconds and ``retry`` of the call.
            **arguments: Arguments of the operation, in the names of ``index.operations()``.

        Returns:
            What the methods return, where there is one for the operation, else a ``View``, a text or bytes, or None for
            an answer without a body; an iterator where the answer comes in pieces.

        Raises:
            PineconeApiTypeError: An argument is missing or of the wrong type.
            PineconeApiValueError: There is no such route, or it is not called here; the text says what is near.
            UnsupportedByApiVersion: The version that the client is pinned to lacks the operation or an argument.
            PineconeApiException: The service refused the request.

        Since API 2024-04.

        Example:
            >>> found = index.call("POST /query", id="a", top_k=1, namespace="n")
            >>> [match.id for match in found.matches]
            ['a']
        """
        from pinecone.by_route.sending import through_index

        return through_index(self, route, options, arguments)

    def operations(self) -> OperationList:
        """List the operations that ``call`` of an index takes. Nothing is sent.

        Returns:
            The operations, as ``pc.operations()`` lists them.

        Since API 2024-04.

        Example:
            >>> "POST /query" in index.operations().routes()
            True
        """
        from pinecone.by_route.listing import operations

        return operations(self._ops, "index")

    @property
    def bulk_import(self) -> BulkImport:
        """Imports, as the 7.x line names them: ``index.bulk_import.start`` is ``index.start_import``."""
        return BulkImport(self)

    @property
    def namespace(self) -> Namespaces:
        """Namespaces, as the 7.x line names them: ``index.namespace.describe`` is ``index.describe_namespace``."""
        return Namespaces(self)


class BulkImport:
    """The methods for imports, with the names of the 7.x line."""

    def __init__(self, index: Index) -> None:
        self.start = index.start_import
        self.list = index.list_imports
        self.list_paginated = index.list_imports_paginated
        self.describe = index.describe_import
        self.cancel = index.cancel_import


class Namespaces:
    """The methods for namespaces, with the names of the 7.x line."""

    def __init__(self, index: Index) -> None:
        self.create = index.create_namespace
        self.list = index.list_namespaces
        self.list_paginated = index.list_namespaces_paginated
        self.describe = index.describe_namespace
        self.delete = index.delete_namespace


#: A name that integrations import.
_Index = Index

if TYPE_CHECKING:
    ApplyResult = PineconeFuture

# ApplyResult is what integrations call the type of what ``async_req=True`` returns.
lazy_exports(__name__, {"pinecone.futures": "PineconeFuture as ApplyResult"})
