"""The backups of a project: static copies of serverless indexes."""

from __future__ import annotations

from collections.abc import AsyncIterator
from typing import TYPE_CHECKING

from pinecone.db_control import calls
from pinecone.service.base_asyncio import ServiceAsyncio
from pinecone.service.pages_asyncio import PagesAsyncio

if TYPE_CHECKING:
    from typing_extensions import Unpack

    from pinecone.models.db_control import BackupList, BackupModel
    from pinecone.transport.call_options import CallOptions


class BackupsAsyncio(ServiceAsyncio):
    """The backups of a project, as ``pc.backups``."""

    async def create(
        self,
        *,
        index_name: str,
        backup_name: str | None = None,
        description: str | None = None,
        name: str | None = None,
        **options: Unpack[CallOptions],
    ) -> BackupModel:
        """Back up a serverless index.

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
            >>> backup = await pc.backups.create(index_name="movies", backup_name="before-the-move")
        """
        call = calls.create_backup(
            self._ops, index_name=index_name, backup_name=backup_name, name=name, description=description
        )
        return await self._send(call, options)

    async def list(
        self,
        *,
        index_name: str | None = None,
        limit: int | None = None,
        pagination_token: str | None = None,
        **options: Unpack[CallOptions],
    ) -> BackupList:
        """List a page of backups, the newest first.

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
            >>> (await pc.backups.list(index_name="movies")).names()
            ['before-the-move']
        """
        page = {"limit": limit, "pagination_token": pagination_token}
        return await self._send(calls.list_backups(self._ops, index_name, page), options)

    async def pages(
        self, *, index_name: str | None = None, limit: int | None = None, **options: Unpack[CallOptions]
    ) -> AsyncIterator[BackupList]:
        """List all backups, page by page. Each page is fetched when it is needed.

        Args:
            index_name: Name of the index; the backups of all indexes of the project if left out.
            limit: Maximum number of backups on a page, 1 to 100. The service's default is 10.
            **options: ``timeout`` in seconds and ``retry``.

        Yields:
            The pages.

        Raises:
            NotFoundException: The index does not exist.
            PineconeApiException: The service refused the request.

        Since API 2025-04.

        Example:
            >>> async for page in pc.backups.pages(index_name="movies"):
            ...     print(page.names())
            ['before-the-move']
        """
        async for page in PagesAsyncio(
            lambda token: self.list(index_name=index_name, limit=limit, pagination_token=token, **options)
        ):
            yield page

    async def describe(self, *, backup_id: str, **options: Unpack[CallOptions]) -> BackupModel:
        """Describe a backup.

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
            >>> (await pc.backups.describe(backup_id=backup.backup_id)).status
            'Ready'
        """
        return await self._send(calls.describe_backup(self._ops, backup_id), options)

    get = describe

    async def delete(self, *, backup_id: str, **options: Unpack[CallOptions]) -> None:
        """Delete a backup.

        Args:
            backup_id: ID of the backup.
            **options: ``timeout`` in seconds and ``retry``.

        Raises:
            NotFoundException: The backup does not exist.
            PineconeApiException: The service refused the request.

        Since API 2025-04.

        Example:
            >>> await pc.backups.delete(backup_id=backup.backup_id)
        """
        await self._send(calls.delete_backup(self._ops, backup_id), options)
