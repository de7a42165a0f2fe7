# @generated from pinecone/client/services_asyncio.py. Do not edit: run scripts/regen.
"""The services of the API as properties of the client."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from pinecone.service.faces import Face

if TYPE_CHECKING:
    from pinecone.assistant.assistants import Assistants
    from pinecone.db_control.backups import Backups
    from pinecone.db_control.collections import Collections
    from pinecone.db_control.indexes import Indexes
    from pinecone.db_control.restore_jobs import RestoreJobs
    from pinecone.inference.inference import Inference
    from pinecone.transport.http.transport import Http


class Services(Face):
    """The services of the API. Each takes long to import, and a client may use nothing but an index."""

    _transport: Http

    @cached_property
    def indexes(self) -> Indexes:
        """The indexes: ``create``, ``list``, ``describe``, ``exists``, ``configure``, ``delete`` and more."""
        from pinecone.db_control.indexes import Indexes

        return Indexes(self._transport)

    @cached_property
    def collections(self) -> Collections:
        """The collections: ``create``, ``list``, ``describe``, ``delete``."""
        from pinecone.db_control.collections import Collections

        return Collections(self._transport)

    @cached_property
    def backups(self) -> Backups:
        """The backups: ``create``, ``list``, ``pages``, ``describe``, ``delete``."""
        from pinecone.db_control.backups import Backups

        return Backups(self._transport)

    @cached_property
    def restore_jobs(self) -> RestoreJobs:
        """The restore jobs: ``list``, ``pages``, ``describe``."""
        from pinecone.db_control.restore_jobs import RestoreJobs

        return RestoreJobs(self._transport)

    @cached_property
    def inference(self) -> Inference:
        """Hosted models: ``embed``, ``rerank`` and which models there are."""
        from pinecone.inference.inference import Inference

        return Inference(self._transport)

    @cached_property
    def assistants(self) -> Assistants:
        """The assistants: ``create``, ``list``, ``describe``, ``update``, ``delete``, and what they are asked."""
        from pinecone.assistant.assistants import Assistants

        return Assistants(self._transport)

    @property
    def assistant(self) -> Assistants:
        """The same as ``assistants``."""
        return self.assistants
