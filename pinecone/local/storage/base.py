"""What a server asks of the place where it keeps things."""

from __future__ import annotations

from typing import Protocol

from pinecone.local.db_data.imports import Imports
from pinecone.local.http.call import Handler


class Storage(Protocol):
    """Is told what a server has, and brings it back. It does not answer for what it holds: the server does that."""

    @property
    def damaged(self) -> list[str]:
        """What could not be brought back, in sentences."""

    def restore(self) -> None:
        """Bring back what was kept."""

    def opened(self, imports: Imports) -> None:
        """An index is served from now on, with its imports."""

    def closed(self, imports: Imports) -> None:
        """An index is served no more."""

    def looking(self, handle: Handler) -> Handler:
        """A handler that answers, and keeps what has changed by that, if anything can be kept."""

    def keeping(self, handle: Handler) -> Handler:
        """A handler that answers when what it changed of the server is kept."""

    def settling(self, handle: Handler) -> Handler:
        """A handler that answers when what it changed of an index is kept."""

    def telling(self, handle: Handler) -> Handler:
        """A handler that tells only what is kept."""

    def check(self) -> None:
        """Refuse what would change the server if nothing can be kept."""

    async def keep(self) -> None:
        """Keep the server as it is."""

    async def close(self) -> None:
        """Let go of everything."""


class Memory:
    """The storage of a server that is in memory only: it keeps nothing."""

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
