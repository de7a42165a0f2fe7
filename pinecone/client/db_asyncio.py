# @generated from codegen/services.toml. Do not edit: run scripts/regen.
"""The control plane as ``pc.db``, as the 7.x line has it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pinecone.hints import resolvable

if TYPE_CHECKING:
    from pinecone.client.services_asyncio import ServicesAsyncio
    from pinecone.db_control.backups_asyncio import BackupsAsyncio
    from pinecone.db_control.collections_asyncio import CollectionsAsyncio
    from pinecone.db_control.indexes_asyncio import IndexesAsyncio
    from pinecone.db_control.restore_jobs_asyncio import RestoreJobsAsyncio


@resolvable
class DBControlAsyncio:
    """The control plane as the 7.x line has it: ``pc.db.index`` is ``pc.indexes``, and so on.

    Args:
        client: The client.
    """

    def __init__(self, client: ServicesAsyncio) -> None:
        self._client = client

    @property
    def index(self) -> IndexesAsyncio:
        """The same as ``pc.indexes``."""
        return self._client.indexes

    @property
    def collection(self) -> CollectionsAsyncio:
        """The same as ``pc.collections``."""
        return self._client.collections

    @property
    def backup(self) -> BackupsAsyncio:
        """The same as ``pc.backups``."""
        return self._client.backups

    @property
    def restore_job(self) -> RestoreJobsAsyncio:
        """The same as ``pc.restore_jobs``."""
        return self._client.restore_jobs
