"""Deletes the resources of a project."""

from __future__ import annotations

from collections.abc import Collection
from typing import TYPE_CHECKING

from pinecone.exceptions import ForbiddenException

if TYPE_CHECKING:
    from pinecone.models.db_control import BackupModel
    from pinecone.transport.config import Config

KINDS = ("indexes", "collections", "backups", "assistants")


async def empty_asyncio(config: Config, kinds: Collection[str]) -> None:
    """Delete all indexes, collections, backups and assistants of a project, or some of these kinds.

    Args:
        config: Settings with an API key of the project.
        kinds: Kinds of resources to delete, some of ``KINDS``.

    Raises:
        ForbiddenException: An index has deletion protection. Nothing was deleted.
        PineconeApiException: The service refused a request.
    """
    # Imported here, since few users of Admin need it.
    from pinecone.client.base import from_config
    from pinecone.client.client_asyncio import PineconeAsyncio

    async with from_config(PineconeAsyncio, config) as pc:
        if "indexes" in kinds:
            indexes = list(await pc.list_indexes())
            protected = [index.name for index in indexes if index.deletion_protection == "enabled"]
            if protected:
                raise ForbiddenException(
                    f"Indexes with deletion protection enabled cannot be deleted: {', '.join(protected)}"
                )
            for index in indexes:
                await pc.delete_index(index.name)
        if "collections" in kinds:
            for collection in await pc.list_collections():
                await pc.delete_collection(collection.name)
        if "backups" in kinds:
            # Deleting while paging would move what is left to other pages.
            backups: list[BackupModel] = []
            async for page in pc.backups.pages():
                backups += page
            for backup in backups:
                await pc.backups.delete(backup_id=backup.backup_id)
        if "assistants" in kinds:
            for assistant in await pc.assistant.list_assistants():
                await pc.assistant.delete_assistant(assistant.name)
