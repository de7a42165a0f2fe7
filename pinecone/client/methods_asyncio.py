# @generated from codegen/delegations.toml. Do not edit: run scripts/regen.
"""The control plane as methods of the client: ``pc.create_index`` is ``pc.indexes.create``, and so on."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from pinecone.client.services_asyncio import ServicesAsyncio

if TYPE_CHECKING:
    from typing_extensions import Unpack

    from pinecone.db_control.calls import Embed, Spec
    from pinecone.models.base import JsonObject
    from pinecone.models.db_control import (
        AwsRegion,
        AzureRegion,
        BackupList,
        BackupModel,
        CloudProvider,
        CollectionList,
        CollectionModel,
        CreateIndexFromBackupResponse,
        DeletionProtection,
        GcpRegion,
        IndexList,
        IndexModel,
        Metric,
        PodType,
        RestoreJobList,
        RestoreJobModel,
        VectorType,
    )
    from pinecone.transport.call_options import CallOptions, WaitingOptions


class MethodsAsyncio(ServicesAsyncio):
    """The control plane as methods of the client: ``pc.create_index`` is ``pc.indexes.create``, and so on."""

    async def create_index(
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

        This is the same as ``indexes.create``.

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
            >>> index = await pc.create_index("movies", ServerlessSpec("aws", "us-east-1"), dimension=2)
            >>> index.status.ready
            True
        """
        return await self.indexes.create(
            name,
            spec,
            dimension,
            metric,
            timeout,
            deletion_protection,
            vector_type,
            tags,
            schema,
            read_capacity,
            **options,
        )

    async def create_index_for_model(
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

        This is the same as ``indexes.create_for_model``.

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
            >>> index = await pc.create_index_for_model("articles", "aws", "us-east-1", embed)
        """
        return await self.indexes.create_for_model(
            name, cloud, region, embed, tags, deletion_protection, timeout, read_capacity, schema, **options
        )

    async def create_index_from_backup(
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

        This is the same as ``indexes.create_from_backup``.

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
            >>> index = await pc.create_index_from_backup(name="movies-again", backup_id=backup.backup_id)
            >>> job = await pc.describe_restore_job(job_id=index.restore_job_id)
        """
        return await self.indexes.create_from_backup(
            name=name,
            backup_id=backup_id,
            deletion_protection=deletion_protection,
            tags=tags,
            timeout=timeout,
            **options,
        )

    async def list_indexes(self, **options: Unpack[CallOptions]) -> IndexList:
        """List the indexes of the project.

        This is the same as ``indexes.list``.

        Args:
            **options: ``timeout`` in seconds and ``retry``.

        Returns:
            The indexes, with ``names()`` for just their names.

        Raises:
            PineconeApiException: The service refused the request.

        Since API 2024-04.

        Example:
            >>> (await pc.list_indexes()).names()
            ['movies']
        """
        return await self.indexes.list(**options)

    async def describe_index(self, name: str, **options: Unpack[CallOptions]) -> IndexModel:
        """Describe an index.

        This is the same as ``indexes.describe``.

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
            >>> (await pc.describe_index("movies")).dimension
            2
        """
        return await self.indexes.describe(name, **options)

    async def has_index(self, name: str, **options: Unpack[CallOptions]) -> bool:
        """Check whether an index exists.

        This is the same as ``indexes.exists``.

        Args:
            name: Name of the index.
            **options: ``timeout`` in seconds and ``retry``.

        Returns:
            Whether it exists; False for an empty name, without a request.

        Raises:
            PineconeApiException: The service refused the request.

        Since API 2024-04.

        Example:
            >>> await pc.has_index("movies")
            True
        """
        return await self.indexes.exists(name, **options)

    async def configure_index(
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

        This is the same as ``indexes.configure``.

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
            >>> (await pc.configure_index("movies", tags={"env": "test"})).tags
            {'env': 'test'}
        """
        return await self.indexes.configure(
            name,
            replicas,
            pod_type,
            deletion_protection,
            tags,
            embed,
            read_capacity,
            serverless_read_capacity,
            byoc_read_capacity,
            **options,
        )

    async def delete_index(self, name: str, timeout: float | None = None, **options: Unpack[WaitingOptions]) -> None:
        """Delete an index and all its records.

        This is the same as ``indexes.delete``.

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
            >>> await pc.delete_index("movies")
        """
        await self.indexes.delete(name, timeout, **options)

    async def create_collection(self, name: str, source: str, **options: Unpack[CallOptions]) -> CollectionModel:
        """Create a collection from a pod index.

        This is the same as ``collections.create``.

        Args:
            name: Name of the collection: lower-case letters, digits and hyphens, up to 45 characters.
            source: Name of the pod index.
            **options: ``timeout`` in seconds and ``retry``.

        Returns:
            The collection, which is still being created.

        Raises:
            ConflictError: A collection with that name already exists.
            PineconeApiException: The service refused the request.

        Since API 2024-04.

        Example:
            >>> collection = await pc.create_collection("movies-2024", source="movies")
        """
        return await self.collections.create(name, source, **options)

    async def list_collections(self, **options: Unpack[CallOptions]) -> CollectionList:
        """List the collections of the project.

        This is the same as ``collections.list``.

        Args:
            **options: ``timeout`` in seconds and ``retry``.

        Returns:
            The collections, with ``names()`` for just their names.

        Raises:
            PineconeApiException: The service refused the request.

        Since API 2024-04.

        Example:
            >>> (await pc.list_collections()).names()
            ['movies-2024']
        """
        return await self.collections.list(**options)

    async def describe_collection(self, name: str, **options: Unpack[CallOptions]) -> CollectionModel:
        """Describe a collection.

        This is the same as ``collections.describe``.

        Args:
            name: Name of the collection.
            **options: ``timeout`` in seconds and ``retry``.

        Returns:
            The collection, with its status, size and number of records.

        Raises:
            NotFoundException: The collection does not exist.
            PineconeApiException: The service refused the request.

        Since API 2024-04.

        Example:
            >>> (await pc.describe_collection("movies-2024")).status
            'Ready'
        """
        return await self.collections.describe(name, **options)

    async def delete_collection(self, name: str, **options: Unpack[CallOptions]) -> None:
        """Delete a collection.

        This is the same as ``collections.delete``.

        Args:
            name: Name of the collection.
            **options: ``timeout`` in seconds and ``retry``.

        Raises:
            NotFoundException: The collection does not exist.
            PineconeApiException: The service refused the request.

        Since API 2024-04.

        Example:
            >>> await pc.delete_collection("movies-2024")
        """
        await self.collections.delete(name, **options)

    async def create_backup(
        self,
        *,
        index_name: str,
        backup_name: str | None = None,
        description: str | None = None,
        name: str | None = None,
        **options: Unpack[CallOptions],
    ) -> BackupModel:
        """Back up a serverless index.

        This is the same as ``backups.create``.

        Args:
            index_name: Name of the index.
            backup_name: Name of the backup, which need not be unique; no name if left out.
            description: Description of the backup.
            name: The same as ``backup_name``.
            **options: ``timeout`` in seconds and ``retry``.

        Returns:
            The backup, which is still being created.

        Raises:
            NotFoundException: The index does not exist.
            PineconeApiException: The service refused the request.

        Since API 2025-04.

        Example:
            >>> backup = await pc.create_backup(index_name="movies", backup_name="before-the-move")
        """
        return await self.backups.create(
            index_name=index_name, backup_name=backup_name, description=description, name=name, **options
        )

    async def list_backups(
        self,
        *,
        index_name: str | None = None,
        limit: int | None = None,
        pagination_token: str | None = None,
        **options: Unpack[CallOptions],
    ) -> BackupList:
        """List a page of backups, the newest first.

        This is the same as ``backups.list``.

        Args:
            index_name: Name of the index; the backups of all indexes of the project if left out.
            limit: Maximum number of backups on the page, 1 to 100. The service's default is 10.
            pagination_token: Token of the page, ``pagination.next`` of the page before.
            **options: ``timeout`` in seconds and ``retry``.

        Returns:
            The backups of the page, with ``pagination.next`` if there are more. ``pages`` iterates over all pages.

        Raises:
            NotFoundException: The index does not exist.
            PineconeApiException: The service refused the request.

        Since API 2025-04.

        Example:
            >>> (await pc.list_backups(index_name="movies")).names()
            ['before-the-move']
        """
        return await self.backups.list(index_name=index_name, limit=limit, pagination_token=pagination_token, **options)

    async def describe_backup(self, *, backup_id: str, **options: Unpack[CallOptions]) -> BackupModel:
        """Describe a backup.

        This is the same as ``backups.describe``.

        Args:
            backup_id: ID of the backup.
            **options: ``timeout`` in seconds and ``retry``.

        Returns:
            The backup, with its status, source and size.

        Raises:
            NotFoundException: The backup does not exist.
            PineconeApiException: The service refused the request.

        Since API 2025-04.

        Example:
            >>> (await pc.describe_backup(backup_id=backup.backup_id)).status
            'Ready'
        """
        return await self.backups.describe(backup_id=backup_id, **options)

    async def delete_backup(self, *, backup_id: str, **options: Unpack[CallOptions]) -> None:
        """Delete a backup.

        This is the same as ``backups.delete``.

        Args:
            backup_id: ID of the backup.
            **options: ``timeout`` in seconds and ``retry``.

        Raises:
            NotFoundException: The backup does not exist.
            PineconeApiException: The service refused the request.

        Since API 2025-04.

        Example:
            >>> await pc.delete_backup(backup_id=backup.backup_id)
        """
        await self.backups.delete(backup_id=backup_id, **options)

    async def list_restore_jobs(
        self, *, limit: int | None = None, pagination_token: str | None = None, **options: Unpack[CallOptions]
    ) -> RestoreJobList:
        """List a page of restore jobs, the newest first.

        This is the same as ``restore_jobs.list``.

        Args:
            limit: Maximum number of jobs on the page, 1 to 100. The service's default is 10.
            pagination_token: Token of the page, ``pagination.next`` of the page before.
            **options: ``timeout`` in seconds and ``retry``.

        Returns:
            The jobs of the page, with ``pagination.next`` if there are more. ``pages`` iterates over all pages.

        Raises:
            PineconeApiException: The service refused the request.

        Since API 2025-04.

        Example:
            >>> [job.status for job in await pc.list_restore_jobs()]
            ['Completed']
        """
        return await self.restore_jobs.list(limit=limit, pagination_token=pagination_token, **options)

    async def describe_restore_job(self, *, job_id: str, **options: Unpack[CallOptions]) -> RestoreJobModel:
        """Describe a restore job.

        This is the same as ``restore_jobs.describe``.

        Args:
            job_id: ID of the job.
            **options: ``timeout`` in seconds and ``retry``.

        Returns:
            The job, with its status and progress.

        Raises:
            NotFoundException: The job does not exist.
            PineconeApiException: The service refused the request.

        Since API 2025-04.

        Example:
            >>> (await pc.describe_restore_job(job_id=index.restore_job_id)).percent_complete
            100.0
        """
        return await self.restore_jobs.describe(job_id=job_id, **options)
