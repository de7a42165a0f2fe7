# @generated from pinecone/db_data/index_asyncio.py. Do not edit: run scripts/regen.
"""An index: its records and namespaces."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import islice
from typing import TYPE_CHECKING, Any, TypeVar

from pinecone.config import Config
from pinecone.db_data import calls
from pinecone.exceptions import PineconeApiValueError, PineconeConfigurationError
from pinecone.models.db_data import ListPage, UpsertResponse
from pinecone.transport.http import Http
from pinecone.versioning import Operations

if TYPE_CHECKING:
    from types import TracebackType

    from pinecone.db_data.vectors import Sparse, Values, VectorInput
    from pinecone.models.db_data import (
        DescribeIndexStatsResponse,
        FetchResponse,
        ListNamespacesResponse,
        ListResponse,
        NamespaceDescription,
        QueryResponse,
        UpdateResponse,
    )
    from pinecone.versioning import Call

T = TypeVar("T")


class Index:
    """An index: its records and namespaces.

    Usually made by a client, whose settings and connections it then shares. It may outlive the client, and may be
    closed and used again.

    Args:
        api_key: API key; the environment variable ``PINECONE_API_KEY`` if left out.
        host: Host of the index, as ``describe_index(name).host`` says.
        settings: The other settings of a client, such as ``api_version`` and ``timeout``.

    Raises:
        PineconeConfigurationError: A setting is missing or wrong.

    Since API 2024-04.

    Example:
        >>> index = pc.Index(host="localhost:5081")
        >>> index.upsert([("a", [0.1, 0.2])], namespace="n")
        UpsertResponse(upserted_count=1)
    """

    def __init__(self, api_key: str | None = None, host: str = "", **settings: Any) -> None:
        if not host:
            raise PineconeConfigurationError("An index needs its host.")
        self._connect(Http(Config.of(api_key, host, **settings)), host)

    @classmethod
    def over(cls, transport: Http, host: str) -> Index:
        """An index that shares the settings and connections of a transport.

        Args:
            transport: Transport of a client.
            host: Host of the index.
        """
        index = cls.__new__(cls)
        index._connect(transport, host)
        return index

    def _connect(self, transport: Http, host: str) -> None:
        self._transport = transport
        self._config = transport.config.at(host)
        self._ops = Operations(self._config.api_version)

    @property
    def config(self) -> Config:
        """Settings of the index, among them ``host`` and ``api_key``."""
        return self._config

    @property
    def host(self) -> str:
        """Base URL of the index."""
        return self._config.host

    def __repr__(self) -> str:
        return f"{type(self).__name__}(host={self.host!r})"

    def __enter__(self) -> Index:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def close(self) -> None:
        """Close the connections to the index. The next call opens one again.

        Example:
            >>> index.close()
        """
        self._transport.close(self.host)

    def _send(self, call: Call[T]) -> T:
        return self._transport.send(self.host, call)

    def upsert(
        self, vectors: Iterable[VectorInput], namespace: str | None = None, batch_size: int | None = None
    ) -> UpsertResponse:
        """Write records; a record whose id is there already is replaced.

        Args:
            vectors: Records: ``Vector`` objects, ``(id, values)`` or ``(id, values, metadata)`` tuples, or dictionaries
                with the keys id, values, sparse_values and metadata. Values may be numpy arrays.
            namespace: Namespace to write to; the default namespace if left out.
            batch_size: Largest number of records in a request; all in one request if left out. The batches are sent
                one after the other, and the first that fails ends the call.

        Returns:
            The number of records written.

        Raises:
            PineconeApiTypeError: A record has the wrong type; the text names it.
            PineconeApiValueError: A record holds None or NaN, or lacks what it needs; the text names it.
            PineconeApiException: The service refused the request.

        Since API 2024-04.

        Example:
            >>> index.upsert(
            ...     [("a", [0.1, 0.2], {"genre": "drama"}), {"id": "b", "values": [0.3, 0.4]}], namespace="n"
            ... )
            UpsertResponse(upserted_count=2)
        """
        if batch_size is None:
            return self._send(calls.upsert(self._ops, vectors, namespace))
        if batch_size < 1:
            raise PineconeApiValueError("batch_size must be at least 1.")
        remaining = iter(vectors)
        written = 0
        while batch := list(islice(remaining, batch_size)):
            written += (self._send(calls.upsert(self._ops, batch, namespace))).upserted_count
        return UpsertResponse(written)

    def query(
        self,
        *,
        top_k: int,
        vector: Values | None = None,
        id: str | None = None,
        namespace: str | None = None,
        filter: Mapping[str, Any] | None = None,
        include_values: bool | None = None,
        include_metadata: bool | None = None,
        sparse_vector: Sparse | None = None,
        scan_factor: float | None = None,
        max_candidates: int | None = None,
    ) -> QueryResponse:
        """Find the records that are most similar to a vector, or to a record of the index.

        Args:
            top_k: Number of matches, 1 to 10000.
            vector: Dense query vector: a list or numpy array of as many numbers as the index has dimensions.
            id: Id of the record whose vector to query with, in place of ``vector`` and ``sparse_vector``.
            namespace: Namespace to search; the default namespace if left out.
            filter: Condition on metadata, such as ``{"genre": {"$eq": "drama"}}``.
            include_values: Whether matches carry their values. Default False.
            include_metadata: Whether matches carry their metadata. Default False.
            sparse_vector: Sparse query vector: ``SparseValues`` or ``{"indices": [...], "values": [...]}``.
            scan_factor: How much of an index with dedicated read nodes to scan, 0.5 to 4. Since API 2025-10.
            max_candidates: Number of candidates to rerank by their full vectors, up to 100000, for an index with
                dedicated read nodes. Since API 2025-10.

        Returns:
            The matches, best first.

        Raises:
            PineconeApiValueError: There is no query vector, or it holds NaN.
            UnsupportedByApiVersion: The API version lacks an argument.
            PineconeApiException: The service refused the request.

        Since API 2024-04.

        Example:
            >>> result = index.query(vector=[0.1, 0.2], top_k=3, filter={"genre": "drama"})
            >>> [(match.id, match.score) for match in result.matches]
            [('a', 0.998)]
        """
        return self._send(
            calls.query(
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
        )

    def fetch(self, ids: Sequence[str], namespace: str | None = None) -> FetchResponse:
        """Read records by id.

        Args:
            ids: Ids of the records.
            namespace: Namespace to read; the default namespace if left out.

        Returns:
            The records by id; ids that do not exist are left out.

        Raises:
            PineconeApiException: The service refused the request.

        Since API 2024-04.

        Example:
            >>> (index.fetch(["a"], namespace="n")).vectors["a"].values
            [0.1, 0.2]
        """
        return self._send(calls.fetch(self._ops, ids, namespace))

    def update(
        self,
        id: str | None = None,
        values: Values | None = None,
        set_metadata: Mapping[str, Any] | None = None,
        namespace: str | None = None,
        sparse_values: Sparse | None = None,
        filter: Mapping[str, Any] | None = None,
        dry_run: bool | None = None,
    ) -> UpdateResponse:
        """Change a record, or the metadata of all records that match a filter.

        Args:
            id: Id of the record to change; left out when ``filter`` is given.
            values: Dense values to replace those of the record.
            set_metadata: Metadata to add; keys that are there already are replaced, others stay.
            namespace: Namespace of the records; the default namespace if left out.
            sparse_values: Sparse values to replace those of the record.
            filter: Condition on the metadata of the records to change. Since API 2025-10.
            dry_run: Whether to only count the records that match ``filter``. Default False. Since API 2025-10.

        Returns:
            The number of records that matched ``filter``; empty for an update by id.

        Raises:
            PineconeApiValueError: Neither id nor filter is given, or both, or a value is None or NaN.
            UnsupportedByApiVersion: The API version lacks an argument.
            PineconeApiException: The service refused the request.

        Since API 2024-04.

        Example:
            >>> index.update("a", set_metadata={"genre": "comedy"}, namespace="n")
            UpdateResponse()
        """
        return self._send(
            calls.update(
                self._ops,
                id=id,
                values=values,
                set_metadata=set_metadata,
                namespace=namespace,
                sparse_values=sparse_values,
                filter=filter,
                dry_run=dry_run,
            )
        )

    def delete(
        self,
        ids: Sequence[str] | None = None,
        delete_all: bool | None = None,
        namespace: str | None = None,
        filter: Mapping[str, Any] | None = None,
    ) -> dict[str, Any]:
        """Delete records by id, by filter, or all of a namespace.

        Args:
            ids: Ids of the records; those that do not exist are no error.
            delete_all: Whether to delete all records of the namespace. Default False.
            namespace: Namespace to delete from; the default namespace if left out.
            filter: Condition on the metadata of the records to delete.

        Returns:
            An empty dictionary.

        Raises:
            PineconeApiValueError: Nothing says what to delete.
            NotFoundException: The namespace does not exist.
            PineconeApiException: The service refused the request.

        Since API 2024-04.

        Example:
            >>> index.delete(ids=["a", "b"], namespace="n")
            {}
        """
        return self._send(calls.delete(self._ops, ids, delete_all, namespace, filter))

    def list(
        self, prefix: str | None = None, limit: int | None = None, namespace: str | None = None
    ) -> Iterator[ListPage]:
        """Go through the ids of a serverless index, page by page.

        Args:
            prefix: What the ids must begin with.
            limit: Number of ids a page, 1 to 100; the service's default is 100.
            namespace: Namespace to read; the default namespace if left out.

        Yields:
            Pages: lists of ids that also have ``vectors``, ``pagination``, ``namespace`` and ``usage``.

        Raises:
            PineconeApiException: The service refused the request.

        Since API 2024-04.

        Example:
            >>> for ids in index.list(prefix="doc1#", namespace="n"):
            ...     index.delete(ids=ids, namespace="n")
        """
        token: str | None = None
        while True:
            page = self.list_paginated(prefix, limit, token, namespace)
            if page.vectors:
                yield ListPage(page)
            token = page.pagination.next if page.pagination else None
            if not token:
                return

    def list_paginated(
        self,
        prefix: str | None = None,
        limit: int | None = None,
        pagination_token: str | None = None,
        namespace: str | None = None,
    ) -> ListResponse:
        """Read one page of the ids of a serverless index.

        Args:
            prefix: What the ids must begin with.
            limit: Number of ids, 1 to 100; the service's default is 100.
            pagination_token: ``pagination.next`` of the page before; the first page if left out.
            namespace: Namespace to read; the default namespace if left out.

        Returns:
            The page. Its ``pagination`` is None when it is the last.

        Raises:
            PineconeApiException: The service refused the request.

        Since API 2024-04.

        Example:
            >>> page = index.list_paginated(limit=2, namespace="n")
            >>> [item.id for item in page.vectors]
            ['a', 'b']
        """
        return self._send(calls.list_ids(self._ops, prefix, limit, pagination_token, namespace))

    def describe_index_stats(self, filter: Mapping[str, Any] | None = None) -> DescribeIndexStatsResponse:
        """Count the records of the index and of its namespaces.

        Args:
            filter: Condition on the metadata of the records to count; only pod indexes take it.

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
        return self._send(calls.describe_index_stats(self._ops, filter))

    def list_namespaces(self, prefix: str | None = None, limit: int | None = None) -> Iterator[ListNamespacesResponse]:
        """Go through the namespaces of the index, page by page.

        Args:
            prefix: What the names must begin with. Since API 2025-10.
            limit: Number of namespaces a page, 1 to 100; the service's default is 100.

        Yields:
            Pages; each can be looped over for the namespaces in it.

        Raises:
            UnsupportedByApiVersion: The API version lacks the operation or an argument.
            PineconeApiException: The service refused the request.

        Since API 2025-04.

        Example:
            >>> for page in index.list_namespaces():
            ...     for namespace in page:
            ...         print(namespace.name, namespace.record_count)
        """
        token: str | None = None
        while True:
            page = self.list_namespaces_paginated(prefix, limit, token)
            if page.namespaces:
                yield page
            token = page.pagination.next if page.pagination else None
            if not token:
                return

    def list_namespaces_paginated(
        self,
        prefix: str | None = None,
        limit: int | None = None,
        pagination_token: str | None = None,
    ) -> ListNamespacesResponse:
        """Read one page of the namespaces of the index.

        Args:
            prefix: What the names must begin with. Since API 2025-10.
            limit: Number of namespaces, 1 to 100; the service's default is 100.
            pagination_token: ``pagination.next`` of the page before; the first page if left out.

        Returns:
            The page. Its ``pagination`` is None when it is the last.

        Raises:
            UnsupportedByApiVersion: The API version lacks the operation or an argument.
            PineconeApiException: The service refused the request.

        Since API 2025-04.

        Example:
            >>> [namespace.name for namespace in index.list_namespaces_paginated(limit=10)]
            ['n']
        """
        return self._send(calls.list_namespaces(self._ops, prefix, limit, pagination_token))

    def create_namespace(
        self,
        name: str | None = None,
        schema: Mapping[str, Any] | None = None,
        *,
        namespace: str | None = None,
    ) -> NamespaceDescription:
        """Create an empty namespace. Upserting to a namespace that does not exist creates it as well.

        Args:
            name: Name of the namespace.
            schema: Metadata fields to index, ``{"fields": {"genre": {"filterable": True}}}``; all if left out.
            namespace: The same as ``name``.

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
        return self._send(calls.create_namespace(self._ops, name, namespace, schema))

    def describe_namespace(self, namespace: str | None = None, *, name: str | None = None) -> NamespaceDescription:
        """Describe a namespace.

        Args:
            namespace: Name of the namespace.
            name: The same as ``namespace``.

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
        return self._send(calls.describe_namespace(self._ops, namespace, name))

    def delete_namespace(self, namespace: str | None = None, *, name: str | None = None) -> dict[str, Any]:
        """Delete a namespace and all its records.

        Args:
            namespace: Name of the namespace.
            name: The same as ``namespace``.

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
        return self._send(calls.delete_namespace(self._ops, namespace, name))


#: Name that integrations import.
_Index = Index
