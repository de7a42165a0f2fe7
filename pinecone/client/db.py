# @generated from pinecone/client/db_asyncio.py. Do not edit: run scripts/regen.
"""The control plane as ``pc.db``, as the 7.x line has it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pinecone.hints import resolvable

if TYPE_CHECKING:
    from pinecone.client.services import Services
    from pinecone.db_control.backups import Backups
    from pinecone.db_control.collections import Collections
    from pinecone.db_control.indexes import Indexes
    from pinecone.db_control.restore_jobs import RestoreJobs


@resolvable
class DBControl:
    """The control plane as the 7.x line has it: ``pc.db.index`` is ``pc.indexes``, and so on.

    Args:
        client: The client.
    """

    def __init__(self, client: Services) -> None:
        self._client = client

    @property
    def index(self) -> Indexes:
        """The same as ``pc.indexes``."""
        return self._client.indexes

    @property
    def collection(self) -> Collections:
        """The same as ``pc.collections``."""
        return self._client.collections

    @property
    def backup(self) -> Backups:
        """The same as ``pc.backups``."""
        return self._client.backups

    @property
    def restore_job(self) -> RestoreJobs:
        """The same as ``pc.restore_jobs``."""
        return self._client.restore_jobs
