# @generated from pinecone/db_control/indexes_asyncio.py. Do not edit: run scripts/regen.
"""The indexes of a project."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from pinecone.db_control import calls
from pinecone.exceptions import NotFoundException
from pinecone.transport.runtime import wait

if TYPE_CHECKING:
    from pinecone.db_control.calls import Spec
    from pinecone.models.db_control import DeletionProtection, IndexList, IndexModel, Metric, PodType, VectorType
    from pinecone.transport.http import Http
    from pinecone.versioning import Call, Operations

T = TypeVar("T")


class Indexes:
    """The indexes of a project, as ``pc.indexes``.

    Args:
        transport: Transport of the client.
        ops: Operations that the client may call.
        hosts: Hosts of indexes that the client has looked up, by name; those that may change are dropped.
    """

    def __init__(self, transport: Http, ops: Operations, hosts: dict[str, str]) -> None:
        self._transport = transport
        self._ops = ops
        self._hosts = hosts

    def _send(self, call: Call[T]) -> T:
        return self._transport.send(self._transport.config.host or call.operation.servers[0], call)

    def create(
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
        """Create an index.

        Args:
            name: Name of the index: lower-case letters, digits and hyphens, up to 45 characters.
            spec: ``ServerlessSpec``, ``PodSpec`` or ``ByocSpec``, or the same as a dictionary, such as
                ``{"serverless": {"cloud": "aws", "region": "us-east-1"}}``.
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
            >>> index = pc.indexes.create("movies", ServerlessSpec("aws", "us-east-1"), dimension=2)
            >>> index.status.ready
            True
        """
        self._hosts.pop(name, None)
        index = self._send(
            calls.create_index(
                self._ops,
                name=name,
                spec=spec,
                dimension=dimension,
                metric=metric,
                deletion_protection=deletion_protection,
                vector_type=vector_type,
                tags=tags,
            )
        )
        if timeout == calls.NO_WAIT or calls.is_ready(index):
            return index
        late = f"Index {name!r} was not ready after {timeout} seconds. It is still being created."
        for delay in calls.delays(timeout, late):
            wait(delay)
            index = self.describe(name)
            if calls.is_ready(index):
                break
        return index

    def list(self) -> IndexList:
        """List the indexes of the project.

        Returns:
            The indexes, with ``names()`` for just their names.

        Raises:
            PineconeApiException: The service refused the request.

        Since API 2024-04.

        Example:
            >>> (pc.indexes.list()).names()
            ['movies']
        """
        return self._send(calls.list_indexes(self._ops))

    def describe(self, name: str) -> IndexModel:
        """Describe an index.

        Args:
            name: Name of the index.

        Returns:
            The index, with its host, status and specification.

        Raises:
            NotFoundException: The index does not exist.
            PineconeApiException: The service refused the request.

        Since API 2024-04.

        Example:
            >>> (pc.indexes.describe("movies")).dimension
            2
        """
        return self._send(calls.describe_index(self._ops, name))

    def exists(self, name: str) -> bool:
        """Tell whether an index exists.

        Args:
            name: Name of the index.

        Raises:
            PineconeApiException: The service refused the request.

        Since API 2024-04.

        Example:
            >>> pc.indexes.exists("movies")
            True
        """
        try:
            self.describe(name)
        except NotFoundException:
            return False
        return True

    has = exists

    def configure(
        self,
        name: str,
        replicas: int | None = None,
        pod_type: PodType | str | None = None,
        deletion_protection: DeletionProtection | str | None = None,
        tags: Mapping[str, str] | None = None,
        embed: Mapping[str, Any] | None = None,
        read_capacity: Mapping[str, Any] | None = None,
    ) -> IndexModel:
        """Change an index, in one request that holds just what is given.

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
            >>> (pc.indexes.configure("movies", tags={"env": "test"})).tags
            {'env': 'test'}
        """
        return self._send(
            calls.configure_index(
                self._ops,
                name=name,
                replicas=replicas,
                pod_type=pod_type,
                deletion_protection=deletion_protection,
                tags=tags,
                embed=embed,
                read_capacity=read_capacity,
            )
        )

    def delete(self, name: str, timeout: float | None = None) -> None:
        """Delete an index and all its records.

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
            >>> pc.indexes.delete("movies")
        """
        self._hosts.pop(name, None)
        self._send(calls.delete_index(self._ops, name))
        if timeout == calls.NO_WAIT or not self.exists(name):
            return
        late = f"Index {name!r} was not gone after {timeout} seconds. It is still being deleted."
        for delay in calls.delays(timeout, late):
            wait(delay)
            if not self.exists(name):
                return
