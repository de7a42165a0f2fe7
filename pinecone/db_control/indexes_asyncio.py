"""The indexes of a project."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from pinecone.db_control import calls
from pinecone.exceptions import PineconeException
from pinecone.models.db_control import restored
from pinecone.service.base_asyncio import ServiceAsyncio
from pinecone.service.delays import NO_WAIT, check_wait, delays
from pinecone.service.waiting_asyncio import is_found_asyncio, until_asyncio, until_gone_asyncio

if TYPE_CHECKING:
    from typing_extensions import Unpack

    from pinecone.db_control.calls import Embed, Spec
    from pinecone.models.base import JsonObject
    from pinecone.models.db_control import (
        AwsRegion,
        AzureRegion,
        CloudProvider,
        CreateIndexFromBackupResponse,
        DeletionProtection,
        GcpRegion,
        IndexList,
        IndexModel,
        Metric,
        PodType,
        VectorType,
    )
    from pinecone.transport.call_options import CallOptions, WaitingOptions
    from pinecone.transport.transport_asyncio import TransportAsyncio


class IndexesAsyncio(ServiceAsyncio):
    """The indexes of a project, as ``pc.indexes``.

    Args:
        transport: Transport of the client.
    """

    def __init__(self, transport: TransportAsyncio[Any]) -> None:
        super().__init__(transport)
        self._hosts: dict[str, str] = {}

    async def host_of(self, name: str, *, again: bool = False) -> str:
        """Host of an index. It is looked up once, and cached until this client creates or deletes the index.

        Args:
            name: Name of the index.
            again: Whether to look it up again if it is cached. Default False.

        Returns:
            The host, which is ``describe(name).host``.

        Raises:
            NotFoundException: The index does not exist.
            PineconeException: The index has no host yet.
            PineconeApiException: The service refused the request.

        Since API 2024-04.

        Example:
            >>> await pc.indexes.host_of("movies")
            'localhost:5081'
        """
        if again or name not in self._hosts:
            host = (await self.describe(name)).host
            if not host or not isinstance(host, str):
                raise PineconeException(f"Index {name!r} has no host yet. Wait until it is ready.")
            self._hosts[name] = host
        return self._hosts[name]

    async def create(
        self,
        name: str,
        spec: Spec,
        dimension: int | None = None,
        metric: Metric | str | None = None,
        timeout: float | None = None,
        deletion_protection: DeletionProtection | str | None = None,
        vector_type: VectorType | str | None = None,
        tags: Mapping[str, str] | None = None,
        schema: JsonObject | None = None,
        read_capacity: JsonObject | None = None,
        **options: Unpack[WaitingOptions],
    ) -> IndexModel:
        """Create an index.

        Args:
            name: Name of the index: lower-case letters, digits and hyphens, up to 45 characters.
            spec: ``ServerlessSpec``, ``PodSpec``, ``ByocSpec`` or ``IntegratedSpec``, or a dictionary such as
                ``{"serverless": {"cloud": "aws", "region": "us-east-1"}}``.
            dimension: Dimension of the vectors, 1 to 20000; left out for a sparse index.
            metric: "cosine", "dotproduct" or "euclidean". Default "cosine", for a sparse index "dotproduct".
            timeout: Seconds to wait until the index is ready. None waits without limit, -1 does not wait.
            deletion_protection: "enabled" to protect the index from deletion. Default "disabled". Since API 2024-07.
            vector_type: "dense" or "sparse". Default "dense". Since API 2025-01.
            tags: Tags by key. Since API 2024-10.
            schema: Which metadata fields are indexed, such as ``{"genre": {"filterable": True}}``; all when left out.
                It becomes part of the specification. Since API 2025-10.
            read_capacity: On-demand or dedicated read capacity, such as ``{"mode": "OnDemand"}``. It becomes part
                of the specification. Since API 2025-10.
            **options: ``_request_timeout``, the timeout of each request in seconds, and ``retry``.

        Returns:
            The index.

        Raises:
            UnsupportedByApiVersion: The API version lacks an argument.
            PineconeTimeoutError: The index was not ready in time; its creation continues.
            IndexInitFailedError: The index failed to initialize.
            ConflictError: An index with that name already exists.
            PineconeApiException: The service refused the request.

        Since API 2024-04.

        Example:
            >>> from pinecone import ServerlessSpec
            >>> index = await pc.indexes.create("movies", ServerlessSpec("aws", "us-east-1"), dimension=2)
            >>> index.status.ready
            True
        """
        check_wait(timeout)
        call = calls.create_index(
            self._ops,
            name=name,
            spec=spec,
            dimension=dimension,
            metric=metric,
            deletion_protection=deletion_protection,
            vector_type=vector_type,
            tags=tags,
            schema=schema,
            read_capacity=read_capacity,
        )
        self._hosts.pop(name, None)
        index = await self._send(call, options)
        return await self._until_ready(index, timeout, options)

    async def create_for_model(
        self,
        name: str,
        cloud: CloudProvider | str,
        region: AwsRegion | GcpRegion | AzureRegion | str,
        embed: Embed,
        tags: Mapping[str, str] | None = None,
        deletion_protection: DeletionProtection | str | None = None,
        timeout: float | None = None,
        read_capacity: JsonObject | None = None,
        schema: JsonObject | None = None,
        **options: Unpack[WaitingOptions],
    ) -> IndexModel:
        """Create a serverless index with integrated embedding.

        Args:
            name: Name of the index: lower-case letters, digits and hyphens, up to 45 characters.
            cloud: Cloud provider, such as "aws".
            region: Region of the provider, such as "us-east-1".
            embed: The model and the field to embed, as ``IndexEmbed`` or a dictionary, such as
                ``{"model": "multilingual-e5-large", "field_map": {"text": "chunk_text"}}``.
            tags: Tags by key.
            deletion_protection: "enabled" to protect the index from deletion. Default "disabled".
            timeout: Seconds to wait until the index is ready. None waits without limit, -1 does not wait.
            read_capacity: On-demand or dedicated read capacity, such as ``{"mode": "OnDemand"}``. Since API 2025-10.
            schema: Which metadata fields are indexed, such as ``{"genre": {"filterable": True}}``; all when left out.
                Since API 2025-10.
            **options: ``_request_timeout``, the timeout of each request in seconds, and ``retry``.

        Returns:
            The index.

        Raises:
            UnsupportedByApiVersion: The API version lacks an argument.
            PineconeTimeoutError: The index was not ready in time; its creation continues.
            IndexInitFailedError: The index failed to initialize.
            ConflictError: An index with that name already exists.
            PineconeApiException: The service refused the request.

        Since API 2025-01.

        Example:
            >>> embed = {"model": "multilingual-e5-large", "field_map": {"text": "chunk_text"}}
            >>> index = await pc.indexes.create_for_model("articles", "aws", "us-east-1", embed)
        """
        timeout, read_capacity, schema = calls.in_order_of_7(timeout, read_capacity, schema)
        check_wait(timeout)
        call = calls.create_index_for_model(
            self._ops,
            name=name,
            cloud=cloud,
            region=region,
            embed=embed,
            tags=tags,
            deletion_protection=deletion_protection,
            read_capacity=read_capacity,
            schema=schema,
        )
        self._hosts.pop(name, None)
        index = await self._send(call, options)
        return await self._until_ready(index, timeout, options)

    async def create_from_backup(
        self,
        *,
        name: str,
        backup_id: str,
        deletion_protection: DeletionProtection | str | None = None,
        tags: Mapping[str, str] | None = None,
        timeout: float | None = None,
        **options: Unpack[WaitingOptions],
    ) -> CreateIndexFromBackupResponse:
        """Create an index from a backup.

        Args:
            name: Name of the new index: lower-case letters, digits and hyphens, up to 45 characters.
            backup_id: ID of the backup.
            deletion_protection: "enabled" to protect the index from deletion. Default "disabled".
            tags: Tags by key; those of the backup if left out.
            timeout: Seconds to wait until the index is ready. None waits without limit, -1 does not wait.
            **options: ``_request_timeout``, the timeout of each request in seconds, and ``retry``.

        Returns:
            The index, with ``restore_job_id`` and ``index_id`` as well.

        Raises:
            NotFoundException: The backup does not exist.
            PineconeTimeoutError: The index was not ready in time; its creation continues.
            IndexInitFailedError: The index failed to initialize.
            ConflictError: An index with that name already exists.
            PineconeApiException: The service refused the request.

        Since API 2025-04.

        Example:
            >>> index = await pc.indexes.create_from_backup(name="movies-again", backup_id=backup.backup_id)
            >>> job = await pc.restore_jobs.describe(job_id=index.restore_job_id)
        """
        check_wait(timeout)
        call = calls.create_index_from_backup(
            self._ops, name=name, backup_id=backup_id, deletion_protection=deletion_protection, tags=tags
        )
        self._hosts.pop(name, None)
        started = await self._send(call, options)
        index = await self._until_ready(await self.describe(name, **options), timeout, options)
        return restored(index, started)

    async def _until_ready(self, index: IndexModel, timeout: float | None, options: WaitingOptions) -> IndexModel:
        if timeout == NO_WAIT:
            return index
        pauses = delays(timeout, f"index {index.name!r}", "ready", "created")
        return await until_asyncio(
            calls.is_ready, index, lambda: self.describe(index.name, **options), self._transport.wait, pauses
        )

    async def list(self, **options: Unpack[CallOptions]) -> IndexList:
        """List the indexes of the project.

        Args:
            **options: ``timeout`` in seconds and ``retry``.

        Returns:
            The indexes, with ``names()`` for just their names.

        Raises:
            PineconeApiException: The service refused the request.

        Since API 2024-04.

        Example:
            >>> (await pc.indexes.list()).names()
            ['movies']
        """
        return await self._send(calls.list_indexes(self._ops), options)

    async def describe(self, name: str, **options: Unpack[CallOptions]) -> IndexModel:
        """Describe an index.

        Args:
            name: Name of the index.
            **options: ``timeout`` in seconds and ``retry``.

        Returns:
            The index, with its host, status and specification.

        Raises:
            NotFoundException: The index does not exist.
            PineconeApiException: The service refused the request.

        Since API 2024-04.

        Example:
            >>> (await pc.indexes.describe("movies")).dimension
            2
        """
        return await self._send(calls.describe_index(self._ops, name), options)

    async def exists(self, name: str, **options: Unpack[CallOptions]) -> bool:
        """Check whether an index exists.

        Args:
            name: Name of the index.
            **options: ``timeout`` in seconds and ``retry``.

        Returns:
            Whether it exists; False for an empty name, without a request.

        Raises:
            PineconeApiException: The service refused the request.

        Since API 2024-04.

        Example:
            >>> await pc.indexes.exists("movies")
            True
        """
        return name != "" and await is_found_asyncio(lambda: self.describe(name, **options))

    has = exists

    async def configure(
        self,
        name: str,
        replicas: int | None = None,
        pod_type: PodType | str | None = None,
        deletion_protection: DeletionProtection | str | None = None,
        tags: Mapping[str, str] | None = None,
        embed: Embed | None = None,
        read_capacity: JsonObject | None = None,
        serverless_read_capacity: JsonObject | None = None,
        byoc_read_capacity: JsonObject | None = None,
        **options: Unpack[CallOptions],
    ) -> IndexModel:
        """Change the settings of an index. Settings that are left out keep their values.

        Args:
            name: Name of the index.
            replicas: Number of replicas of a pod index.
            pod_type: Pod type of a pod index: the same type with the same or a larger size.
            deletion_protection: "enabled" or "disabled". Since API 2024-07.
            tags: Tags to add or replace; an empty value removes the tag. Since API 2024-10.
            embed: Settings of integrated embedding, as ``IndexEmbed`` or a dictionary. Since API 2025-01.
            read_capacity: Read capacity of a serverless index, such as ``{"mode": "OnDemand"}``. Since API 2025-10.
            serverless_read_capacity: The same as ``read_capacity``.
            byoc_read_capacity: Read capacity of an index in your own cloud (BYOC). Since API 2025-10.
            **options: ``timeout`` in seconds and ``retry``.

        Returns:
            The index as it is after the change.

        Raises:
            PineconeApiValueError: No change is passed, or changes for different types of indexes.
            UnsupportedByApiVersion: The API version lacks an argument.
            NotFoundException: The index does not exist.
            PineconeApiException: The service refused the request.

        Since API 2024-04.

        Example:
            >>> (await pc.indexes.configure("movies", tags={"env": "test"})).tags
            {'env': 'test'}
        """
        call = calls.configure_index(
            self._ops,
            name=name,
            replicas=replicas,
            pod_type=pod_type,
            deletion_protection=deletion_protection,
            tags=tags,
            embed=embed,
            read_capacity=read_capacity,
            serverless_read_capacity=serverless_read_capacity,
            byoc_read_capacity=byoc_read_capacity,
        )
        return await self._send(call, options)

    async def delete(self, name: str, timeout: float | None = None, **options: Unpack[WaitingOptions]) -> None:
        """Delete an index and all its records.

        Args:
            name: Name of the index.
            timeout: Seconds to wait until the index is deleted. None waits without limit, -1 does not wait.
            **options: ``_request_timeout``, the timeout of each request in seconds, and ``retry``.

        Raises:
            NotFoundException: The index does not exist.
            ForbiddenException: Deletion protection is enabled.
            PineconeTimeoutError: The index was not deleted in time; the deletion continues.
            PineconeApiException: The service refused the request.

        Since API 2024-04.

        Example:
            >>> await pc.indexes.delete("movies")
        """
        check_wait(timeout)
        call = calls.delete_index(self._ops, name)
        self._hosts.pop(name, None)
        await self._send(call, options)
        await until_gone_asyncio(
            lambda: self.describe(name, **options), self._transport.wait, timeout, f"index {name!r}"
        )
