"""The interface between a server and its storage."""

from __future__ import annotations

from typing import Protocol

from pinecone.local.db_data.imports import Imports
from pinecone.local.http.call import Handler


class Storage(Protocol):
    """Stores the data of a server and restores it. Requests are answered from the server, not from the storage."""

    @property
    def damaged(self) -> list[str]:
        """Messages about what could not be restored."""

    def restore(self) -> None:
        """Restore the stored data."""

    def opened(self, imports: Imports) -> None:
        """Start to store an index and its imports. It is called when the index is opened."""

    def closed(self, imports: Imports) -> None:
        """Stop storing an index. It is called when the index is closed."""

    def looking(self, handle: Handler) -> Handler:
        """Wrap a handler that reads. Changes that it causes are stored, if the storage works."""

    def keeping(self, handle: Handler) -> Handler:
        """Wrap a handler that changes the server. It replies when its changes are stored."""

    def settling(self, handle: Handler) -> Handler:
        """Wrap a handler that changes an index. It replies when its changes are stored."""

    def telling(self, handle: Handler) -> Handler:
        """Wrap a handler that reads an index. It replies only with stored data."""

    def check(self) -> None:
        """Refuse changes of the server if they cannot be stored."""

    async def keep(self) -> None:
        """Store the current state of the server."""

    async def close(self) -> None:
        """Release all resources."""


class Memory:
    """The storage of a server that is only in memory: it stores nothing."""

    def __init__(self) -> None:
        self.damaged: list[str] = []

    def restore(self) -> None:
        """There is nothing."""

    def opened(self, imports: Imports) -> None:
        """There is nothing to do."""

    def closed(self, imports: Imports) -> None:
        """There is nothing to do."""

    def looking(self, handle: Handler) -> Handler:
        """The handler itself."""
        return handle

    def keeping(self, handle: Handler) -> Handler:
        """The handler itself."""
        return handle

    def settling(self, handle: Handler) -> Handler:
        """The handler itself."""
        return handle

    def telling(self, handle: Handler) -> Handler:
        """The handler itself."""
        return handle

    def check(self) -> None:
        """Everything is kept in memory."""

    async def keep(self) -> None:
        """There is nothing to do."""

    async def close(self) -> None:
        """There is nothing to do."""
