# @generated from pinecone/transport/begun_asyncio.py. Do not edit: run scripts/regen.
"""A request that was sent while the answers to others are waited for."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Protocol

from pinecone.exceptions import PineconeException

if TYPE_CHECKING:
    from pinecone.transport.call_options import Timeout
    from pinecone.transport.http.bodies import Progress
    from pinecone.versioning import Call


class Beginner(Protocol):
    """Sends a request and waits for its answer in two steps."""

    base: str

    def open(self, call: Call[Any], timeout: Timeout) -> Any:
        """Send a request; returns what ``answer`` or ``close`` is to be called with."""

    def answer(self, opened: Any, call: Call[Any], timeout: Timeout) -> tuple[int, dict[str, str], bytes]:
        """Wait for the answer; returns status, headers and body."""

    def close(self, opened: Any) -> None:
        """Stop waiting for the answer."""


class Begun:
    """A request that was sent, and what comes of it. It takes the place of the connections in the first attempt.

    Args:
        pool: Sends it and waits for the answer.
        call: The request.
        timeout: Time that it may take.

    Attributes:
        base: Base URL of the host.
    """

    def __init__(self, pool: Beginner, call: Call[Any], timeout: Timeout) -> None:
        self.base = pool.base
        self._pool = pool
        self._call = call
        self._timeout = timeout
        self._opened: Any = None
        self._answer: tuple[int, dict[str, str], bytes] | None = None
        self._error: PineconeException | None = None

    @classmethod
    def of(cls, pool: Beginner, call: Call[Any], timeout: Timeout) -> Begun:
        """Send a request. A failure is kept for ``exchange``."""
        begun = cls(pool, call, timeout)
        try:
            begun._opened = pool.open(call, timeout)
        except PineconeException as error:
            begun._error = error
        return begun

    def receive(self) -> bool:
        """Wait for the answer; returns whether the request has succeeded."""
        opened, self._opened = self._opened, None
        if opened is not None:
            try:
                self._answer = self._pool.answer(opened, self._call, self._timeout)
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
        opened, self._opened = self._opened, None
        if opened is not None:
            self._pool.close(opened)
