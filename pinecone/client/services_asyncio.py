# @generated from codegen/services.toml. Do not edit: run scripts/regen.
"""The services of the API as properties of the client."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from pinecone.service.faces import Face

if TYPE_CHECKING:
    from pinecone.assistant.assistants_asyncio import AssistantsAsyncio
    from pinecone.db_control.backups_asyncio import BackupsAsyncio
    from pinecone.db_control.collections_asyncio import CollectionsAsyncio
    from pinecone.db_control.indexes_asyncio import IndexesAsyncio
    from pinecone.db_control.restore_jobs_asyncio import RestoreJobsAsyncio
    from pinecone.inference.inference_asyncio import InferenceAsyncio
    from pinecone.transport.http.transport_asyncio import HttpAsyncio


class ServicesAsyncio(Face):
    """The services of the API. Each takes long to import, and a client may use nothing but an index."""

    _transport: HttpAsyncio

    @cached_property
    def indexes(self) -> IndexesAsyncio:
        """The indexes: ``create``, ``list``, ``describe``, ``exists``, ``configure``, ``delete`` and more."""
        from pinecone.db_control.indexes_asyncio import IndexesAsyncio

        return IndexesAsyncio(self._transport)

    @cached_property
    def collections(self) -> CollectionsAsyncio:
        """The collections: ``create``, ``list``, ``describe``, ``delete``."""
        from pinecone.db_control.collections_asyncio import CollectionsAsyncio

        return CollectionsAsyncio(self._transport)

    @cached_property
    def backups(self) -> BackupsAsyncio:
        """The backups: ``create``, ``list``, ``pages``, ``describe``, ``delete``."""
        from pinecone.db_control.backups_asyncio import BackupsAsyncio

        return BackupsAsyncio(self._transport)

    @cached_property
    def restore_jobs(self) -> RestoreJobsAsyncio:
        """The restore jobs: ``list``, ``pages``, ``describe``."""
        from pinecone.db_control.restore_jobs_asyncio import RestoreJobsAsyncio

        return RestoreJobsAsyncio(self._transport)

    @cached_property
    def inference(self) -> InferenceAsyncio:
        """Hosted models: ``embed``, ``rerank`` and which models there are."""
        from pinecone.inference.inference_asyncio import InferenceAsyncio

        return InferenceAsyncio(self._transport)

    @cached_property
    def assistants(self) -> AssistantsAsyncio:
        """The assistants: ``create``, ``list``, ``describe``, ``update``, ``delete``, and what they are asked."""
        from pinecone.assistant.assistants_asyncio import AssistantsAsyncio

        return AssistantsAsyncio(self._transport)

    @property
    def assistant(self) -> AssistantsAsyncio:
        """The same as ``assistants``."""
        return self.assistants
