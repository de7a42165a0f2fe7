"""The restore jobs of a project, which restore backups into new indexes."""

from __future__ import annotations

from collections.abc import AsyncIterator
from typing import TYPE_CHECKING

from pinecone.db_control import calls
from pinecone.service.base_asyncio import ServiceAsyncio
from pinecone.service.pages_asyncio import PagesAsyncio

if TYPE_CHECKING:
    from typing_extensions import Unpack

    from pinecone.models.db_control import RestoreJobList, RestoreJobModel
    from pinecone.transport.call_options import CallOptions


class RestoreJobsAsyncio(ServiceAsyncio):
    """The restore jobs of a project, as ``pc.restore_jobs``. ``pc.indexes.create_from_backup`` starts one."""

    async def list(
        self, *, limit: int | None = None, pagination_token: str | None = None, **options: Unpack[CallOptions]
    ) -> RestoreJobList:
        """List a page of restore jobs, the newest first.

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
            >>> [job.status for job in await pc.restore_jobs.list()]
            ['Completed']
        """
        page = {"limit": limit, "pagination_token": pagination_token}
        return await self._send(calls.list_restore_jobs(self._ops, page), options)

    async def pages(self, *, limit: int | None = None, **options: Unpack[CallOptions]) -> AsyncIterator[RestoreJobList]:
        """List all restore jobs, page by page. Each page is fetched when it is needed.

        Args:
            limit: Maximum number of jobs on a page, 1 to 100. The service's default is 10.
            **options: ``timeout`` in seconds and ``retry``.

        Yields:
            The pages.

        Raises:
            PineconeApiException: The service refused the request.

        Since API 2025-04.

        Example:
            >>> async for page in pc.restore_jobs.pages():
            ...     print([job.status for job in page])
            ['Completed']
        """
        async for page in PagesAsyncio(lambda token: self.list(limit=limit, pagination_token=token, **options)):
            yield page

    async def describe(self, *, job_id: str, **options: Unpack[CallOptions]) -> RestoreJobModel:
        """Describe a restore job.

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
            >>> (await pc.restore_jobs.describe(job_id=index.restore_job_id)).percent_complete
            100.0
        """
        return await self._send(calls.describe_restore_job(self._ops, job_id), options)

    get = describe
