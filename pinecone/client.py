# @generated from pinecone/client_asyncio.py. Do not edit: run scripts/regen.
"""The client: indexes of a project, and the way to each of them."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from pinecone.client_base import ClientBase, warn_unknown
from pinecone.config import DEFAULT_TIMEOUT, Config
from pinecone.exceptions import PineconeApiValueError, PineconeException
from pinecone.transport.http import Http

if TYPE_CHECKING:
    from types import TracebackType

    from pinecone.db_control.calls import Spec
    from pinecone.db_control.indexes import Indexes
    from pinecone.db_data.index import Index
    from pinecone.models.db_control import DeletionProtection, IndexList, IndexModel, Metric, PodType, VectorType


class DBControl:
    """Resources of the control plane, as ``pc.db``.

    Attributes:
        index: The same as ``pc.indexes``.
    """

    def __init__(self, index: Indexes) -> None:
        self.index = index


class Pinecone(ClientBase):
    """A client of Pinecone.

    Args:
        api_key: API key; the environment variable ``PINECONE_API_KEY`` if left out.
        host: Host of the control plane; ``PINECONE_CONTROLLER_HOST``, else the host of the cloud service if left out. A
            host without scheme is taken for https, on this machine for http.
        proxy_url: Proxy that requests go through.
        proxy_headers: Headers for the proxy itself.
        ssl_ca_certs: File with the certificates to trust in place of the usual ones.
        ssl_verify: Whether the certificate of the service is checked. Default True.
        additional_headers: Headers for every request.
        source_tag: Name of the integration, reported in the User-Agent header.
        api_version: API version to pin the client to, such as "2025-01"; ``PINECONE_API_VERSION`` if left out. Without
            a pin, calls speak the default version, and only for what it lacks the oldest version that has it.
        timeout: Seconds to wait for a connection, for sending and for each part of an answer; None for no limit.
        connection_pool_maxsize: Largest number of connections to one host. Default no limit.
        unknown: Settings that are not known are ignored with a warning.

    Raises:
        PineconeConfigurationError: A setting is missing or wrong.

    Since API 2024-04.

    Example:
        >>> from pinecone import Pinecone
        >>> with Pinecone(api_key="key", host="http://localhost:5080") as pc:
        ...     pc.list_indexes()
    """

    def __init__(
        self,
        api_key: str | None = None,
        host: str | None = None,
        proxy_url: str | None = None,
        proxy_headers: Mapping[str, str] | None = None,
        ssl_ca_certs: str | None = None,
        ssl_verify: bool | None = None,
        additional_headers: Mapping[str, str] | None = None,
        *,
        source_tag: str | None = None,
        api_version: str | None = None,
        timeout: float | None = DEFAULT_TIMEOUT,
        connection_pool_maxsize: int | None = None,
        **unknown: Any,
    ) -> None:
        warn_unknown("Pinecone", unknown)
        self._config = Config.of(
            api_key=api_key,
            host=host,
            proxy_url=proxy_url,
            proxy_headers=proxy_headers,
            ssl_ca_certs=ssl_ca_certs,
            ssl_verify=ssl_verify,
            additional_headers=additional_headers,
            source_tag=source_tag,
            api_version=api_version,
            timeout=timeout,
            connection_pool_maxsize=connection_pool_maxsize,
        )
        self._transport = Http(self._config)
        self._hosts: dict[str, str] = {}
        self._indexes: Indexes | None = None

    def __enter__(self) -> Pinecone:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def close(self) -> None:
        """Close the connections of the client and its indexes. The next call of either opens one again.

        Example:
            >>> pc.close()
        """
        self._transport.close()

    @property
    def indexes(self) -> Indexes:
        """The indexes of the project: ``create``, ``list``, ``describe``, ``exists``, ``configure``, ``delete``."""
        if self._indexes is None:
            # The control plane takes long to import, and a client may use nothing but an index.
            from pinecone.db_control.indexes import Indexes
            from pinecone.versioning import Operations

            self._indexes = Indexes(self._transport, Operations(self._config.api_version), self._hosts)
        return self._indexes

    @property
    def db(self) -> DBControl:
        """Resources of the control plane in the spelling of the 7.x line: ``pc.db.index`` is ``pc.indexes``."""
        return DBControl(self.indexes)

    def index(self, name: str = "", host: str = "", **unknown: Any) -> Index:
        """Use an index.

        Args:
            name: Name of the index. Its host is looked up once and kept.
            host: Host of the index, as ``describe_index(name).host`` says; nothing is looked up then.
            unknown: Settings that are not known are ignored with a warning.

        Returns:
            The index. It shares the connections of the client, and may outlive it.

        Raises:
            PineconeApiValueError: Neither name nor host is given.
            NotFoundException: There is no index of that name.
            PineconeApiException: The service refused the request.

        Since API 2024-04.

        Example:
            >>> index = pc.index("movies")
        """
        from pinecone.db_data.index import Index

        warn_unknown("index", unknown)
        if not name and not host:
            raise PineconeApiValueError("An index needs its name or its host.")
        return Index.over(self._transport, host or self._host_of(name))

    Index = index

    def _host_of(self, name: str) -> str:
        if name not in self._hosts:
            host = (self.indexes.describe(name)).host
            if not host:
                raise PineconeException(f"Index {name!r} has no host yet. Wait until it is ready.")
            self._hosts[name] = host
        return self._hosts[name]

    def create_index(
        self,
        name: str,
        spec: Spec,
        dimension: int | None = None,
        metric: Metric | str | None = None,
        timeout: float | None = None,
        deletion_protection: DeletionProtection | str | None = None,
        vector_type: VectorType | str | None = None,
        tags: Mapping[str, str] | None = None,
    ) -> IndexModel:
        """Create an index; the same as ``indexes.create``.

        Args:
            name: Name of the index: lower-case letters, digits and hyphens, up to 45 characters.
            spec: ``ServerlessSpec``, ``PodSpec`` or ``ByocSpec``, or the same as a dictionary.
            dimension: Number of values of a dense vector, 1 to 20000; left out for a sparse index.
            metric: "cosine", "dotproduct" or "euclidean". Default "cosine", for a sparse index "dotproduct".
            timeout: Seconds to wait until the index is ready. None waits without limit, -1 does not wait.
            deletion_protection: "enabled" to keep the index from being deleted. Default "disabled". Since API 2024-07.
            vector_type: "dense" or "sparse". Default "dense". Since API 2025-01.
            tags: Tags by key. Since API 2024-10.

        Returns:
            The index.

        Raises:
            UnsupportedByApiVersion: The API version lacks an argument.
            PineconeTimeoutError: The index was not ready in time; it is still being created.
            ConflictError: An index of that name exists already.
            PineconeApiException: The service refused the request.

        Since API 2024-04.

        Example:
            >>> from pinecone import ServerlessSpec
            >>> index = pc.create_index("movies", ServerlessSpec("aws", "us-east-1"), dimension=2)
        """
        return self.indexes.create(name, spec, dimension, metric, timeout, deletion_protection, vector_type, tags)

    def list_indexes(self) -> IndexList:
        """List the indexes of the project; the same as ``indexes.list``.

        Returns:
            The indexes, with ``names()`` for just their names.

        Raises:
            PineconeApiException: The service refused the request.

        Since API 2024-04.

        Example:
            >>> (pc.list_indexes()).names()
            ['movies']
        """
        return self.indexes.list()

    def describe_index(self, name: str) -> IndexModel:
        """Describe an index; the same as ``indexes.describe``.

        Args:
            name: Name of the index.

        Returns:
            The index, with its host, status and specification.

        Raises:
            NotFoundException: The index does not exist.
            PineconeApiException: The service refused the request.

        Since API 2024-04.

        Example:
            >>> (pc.describe_index("movies")).dimension
            2
        """
        return self.indexes.describe(name)

    def has_index(self, name: str) -> bool:
        """Tell whether an index exists; the same as ``indexes.exists``.

        Args:
            name: Name of the index.

        Raises:
            PineconeApiException: The service refused the request.

        Since API 2024-04.

        Example:
            >>> pc.has_index("movies")
            True
        """
        return self.indexes.exists(name)

    def configure_index(
        self,
        name: str,
        replicas: int | None = None,
        pod_type: PodType | str | None = None,
        deletion_protection: DeletionProtection | str | None = None,
        tags: Mapping[str, str] | None = None,
        embed: Mapping[str, Any] | None = None,
        read_capacity: Mapping[str, Any] | None = None,
    ) -> IndexModel:
        """Change an index; the same as ``indexes.configure``.

        Args:
            name: Name of the index.
            replicas: Number of replicas of a pod index.
            pod_type: Pod type of a pod index, of the same kind and not smaller.
            deletion_protection: "enabled" or "disabled". Since API 2024-07.
            tags: Tags to add or replace; an empty value removes the tag. Since API 2024-10.
            embed: Settings of integrated embedding. Since API 2025-01.
            read_capacity: Read capacity of a serverless index, such as ``{"mode": "OnDemand"}``. Since API 2025-10.

        Returns:
            The index as it is after the change.

        Raises:
            PineconeApiValueError: Nothing to change is given.
            UnsupportedByApiVersion: The API version lacks an argument.
            NotFoundException: The index does not exist.
            PineconeApiException: The service refused the request.

        Since API 2024-04.

        Example:
            >>> (pc.configure_index("movies", tags={"env": "test"})).tags
            {'env': 'test'}
        """
        return self.indexes.configure(name, replicas, pod_type, deletion_protection, tags, embed, read_capacity)

    def delete_index(self, name: str, timeout: float | None = None) -> None:
        """Delete an index and all its records; the same as ``indexes.delete``.

        Args:
            name: Name of the index.
            timeout: Seconds to wait until the index is gone. None waits without limit, -1 does not wait.

        Raises:
            NotFoundException: The index does not exist.
            ForbiddenException: Deletion protection is enabled.
            PineconeTimeoutError: The index was not gone in time; it is still being deleted.
            PineconeApiException: The service refused the request.

        Since API 2024-04.

        Example:
            >>> pc.delete_index("movies")
        """
        self.indexes.delete(name, timeout)
