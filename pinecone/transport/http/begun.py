# @generated from pinecone/transport/http/begun_asyncio.py. Do not edit: run scripts/regen.
"""A request that was sent while the answers to others are waited for."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from pinecone.exceptions import PineconeException

if TYPE_CHECKING:
    from pinecone.transport.http.bodies import Progress
    from pinecone.transport.http.connection import Connection
    from pinecone.transport.http.pool import Pool
    from pinecone.transport.options import Timeout
    from pinecone.versioning import Call


class Begun:
    """A request that was sent, and what comes of it. It takes the place of the connections in the first attempt.

    Args:
        pool: The connections to the host.
        call: The request.
        timeout: Seconds that each step may take.

    Attributes:
        base: Base URL of the host.
    """

    def __init__(self, pool: Pool, call: Call[Any], timeout: Timeout) -> None:
        self.base = pool.base
        self._pool = pool
        self._call = call
        self._timeout = timeout
        self._connection: Connection | None = None
        self._answer: tuple[int, dict[str, str], bytes] | None = None
        self._error: PineconeException | None = None

    @classmethod
    def of(cls, pool: Pool, call: Call[Any], timeout: Timeout) -> Begun:
        """Send a request. A failure is kept for ``exchange``."""
        begun = cls(pool, call, timeout)
        try:
            begun._connection = pool.open(call, timeout)
        except PineconeException as error:
            begun._error = error
        return begun

    def receive(self) -> bool:
        """Wait for the answer; returns whether the request has succeeded."""
        connection, self._connection = self._connection, None
        if connection is not None:
            try:
                self._answer = self._pool.answer(connection, self._call, self._timeout)
            except PineconeException as error:
                self._error = error
        return self._answer is not None and 200 <= self._answer[0] < 300

    def exchange(
        self, call: Call[Any], timeout: Timeout, progress: Progress | None = None
    ) -> tuple[int, dict[str, str], bytes]:
        """What came of the request, which ``receive`` has waited for."""
        if self._answer is None:
            raise self._error or RuntimeError("The answer was not waited for.")
        return self._answer

    def close(self) -> None:
        """Wait for the answer no more."""
        connection, self._connection = self._connection, None
        if connection is not None:
            self._pool.close(connection)
