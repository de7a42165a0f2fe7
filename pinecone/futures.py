"""The future that a call with ``async_req=True`` returns."""

from __future__ import annotations

from concurrent import futures
from contextlib import suppress
from typing import Callable, TypeVar

from pinecone.display.counting import counted
from pinecone.exceptions import PineconeApiValueError, PineconeTimeoutError

with suppress(RuntimeError):
    # A call may need it, and it cannot be imported after the main thread has ended.
    import concurrent.futures.thread  # noqa: F401

T = TypeVar("T")


class FutureTimeoutError(PineconeTimeoutError, futures.TimeoutError):
    """The result was not ready in time. The call continues."""


class PineconeFuture(futures.Future[T]):
    """Result of a call that runs in the background.

    It has the methods of ``multiprocessing.pool.ApplyResult`` (``get``, ``ready``, ``wait``, ``successful``) and of
    ``concurrent.futures.Future`` (``result``, ``done``, ``add_done_callback``, and ``concurrent.futures.wait``).

    Example:
        >>> future = index.upsert([("a", [0.1, 0.2])], async_req=True)
        >>> future.get()
        UpsertResponse(upserted_count=1)
    """

    _has_callbacks = False

    def result(self, timeout: float | None = None) -> T:
        """Wait for the result.

        Args:
            timeout: Seconds to wait; None for no limit.

        Raises:
            PineconeTimeoutError: The result was not ready in time. The call continues.
            Exception: The exception that the call raised.
        """
        if not self.done():
            futures.wait([self], timeout)
        if not self.done():
            raise FutureTimeoutError(f"There is no result after {counted(timeout, 'second')}.")
        return super().result(0)

    get = result

    def add_done_callback(self, fn: Callable[[PineconeFuture[T]], object]) -> None:
        """Call a function when the call is done: in the thread that ran the call, or at once if it is done already.

        Args:
            fn: The function. Its argument is the future.
        """
        self._has_callbacks = True
        super().add_done_callback(fn)  # type: ignore[arg-type]

    def ready(self) -> bool:
        """Whether the call is done."""
        return self.done()

    def wait(self, timeout: float | None = None) -> None:
        """Wait until the call is done.

        Args:
            timeout: Seconds to wait; None for no limit.
        """
        futures.wait([self], timeout)

    def successful(self) -> bool:
        """Whether the call is done and raised no exception.

        Raises:
            ValueError: The call is not done.
        """
        if not self.done():
            raise PineconeApiValueError("The call is not done yet.")
        return not self.cancelled() and self.exception() is None
