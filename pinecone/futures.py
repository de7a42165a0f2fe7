"""Calls that run in the background of the sync face: ``async_req=True``, and the batches of a bulk upsert.

Threads are made when they are first needed and never keep the interpreter from exiting. Nothing here uses
multiprocessing, whose locks some hosts lack.
"""

from __future__ import annotations

import os
from collections.abc import Callable
from concurrent import futures
from functools import wraps
from inspect import signature
from queue import SimpleQueue
from threading import Lock, Thread
from typing import TYPE_CHECKING, Any, Optional, TypeVar

from pinecone.exceptions import PineconeApiValueError, PineconeTimeoutError

T = TypeVar("T")
Method = TypeVar("Method", bound=Callable[..., Any])

Job = Optional[Callable[[], None]]


class FutureTimeoutError(PineconeTimeoutError, futures.TimeoutError):
    """A result was not there in the time that was allowed. The call goes on."""


class PineconeFuture(futures.Future[T]):
    """Result of a call that runs in the background.

    It answers as ``multiprocessing.pool.ApplyResult`` does (``get``, ``ready``, ``wait``, ``successful``) and as
    ``concurrent.futures.Future`` does (``result``, ``done``, ``add_done_callback``, and ``concurrent.futures.wait``).

    Example:
        >>> future = index.upsert([("a", [0.1, 0.2])], async_req=True)
        >>> future.get()
        UpsertResponse(upserted_count=1)
    """

    def result(self, timeout: float | None = None) -> T:
        """Wait for the result.

        Args:
            timeout: Seconds to wait; None for no limit.

        Raises:
            PineconeTimeoutError: The result was not there in time. The call goes on.
            Exception: What the call raised.
        """
        futures.wait([self], timeout)
        if not self.done():
            raise FutureTimeoutError(f"There is no result after {timeout} seconds.")
        return super().result(0)

    get = result

    if TYPE_CHECKING:

        def add_done_callback(self, fn: Callable[[PineconeFuture[T]], object]) -> None: ...

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
        """Whether the call is done and raised nothing.

        Raises:
            ValueError: The call is not done.
        """
        if not self.done():
            raise PineconeApiValueError("The call is not done yet.")
        return not self.cancelled() and self.exception() is None


class Threads:
    """Threads that run calls in the order in which they come.

    Args:
        limit: Largest number of threads.
    """

    def __init__(self, limit: int) -> None:
        self._limit = limit
        self._lock = Lock()
        self._restart()

    def _restart(self) -> None:
        self._jobs: SimpleQueue[Job] = SimpleQueue()
        self._process = os.getpid()
        self._started = 0
        self._unfinished = 0

    def submit(self, call: Callable[..., T], *args: Any, **kwargs: Any) -> PineconeFuture[T]:
        """Run a call as soon as a thread is free."""
        future: PineconeFuture[T] = PineconeFuture()

        def run() -> None:
            if future.set_running_or_notify_cancel():
                try:
                    result = call(*args, **kwargs)
                except BaseException as error:
                    self._finished()
                    future.set_exception(error)
                else:
                    self._finished()
                    future.set_result(result)

        with self._lock:
            if self._process != os.getpid():  # a forked child has none of its parent's threads
                self._restart()
            self._unfinished += 1
            if self._started < min(self._unfinished, self._limit):
                self._started += 1
                Thread(target=work, args=(self._jobs,), name="pinecone", daemon=True).start()
        self._jobs.put(run)
        return future

    def _finished(self) -> None:
        with self._lock:
            self._unfinished -= 1

    def close(self) -> None:
        """Let the threads end when they have run what they were given."""
        with self._lock:
            for _ in range(self._started):
                self._jobs.put(None)
            self._restart()


def work(jobs: SimpleQueue[Job]) -> None:
    """What a thread does: one job after the other, until there is none."""
    while True:
        job = jobs.get()
        if job is None:
            return
        job()
        del job  # or its result would live until the next job


def default_limit() -> int:
    """Number of threads where the user names none."""
    return 5 * (os.cpu_count() or 1)


def parameters(method: Callable[..., Any]) -> list[str]:
    """Names of the arguments of a method."""
    return [name for name in signature(method).parameters if name not in ("self", "options")]


def background(method: Callable[..., Any]) -> Callable[..., Any]:
    """Let a method of the sync face take ``async_req=True``, and return a ``PineconeFuture`` then.

    ``codegen/faces.py`` writes the overloads that say so to type checkers.
    """

    @wraps(method)
    def either(self: Any, *args: Any, async_req: bool = False, **kwargs: Any) -> Any:
        if not async_req:
            return method(self, *args, **kwargs)
        given = signature(method).bind(self, *args, **kwargs).arguments
        if given.get("batch_size") is not None:
            raise PineconeApiValueError(f"{method.__name__} takes either async_req=True or batch_size, not both.")
        return self._threads.submit(method, self, *args, **kwargs)

    return either


def background_asyncio(method: Method) -> Method:
    """The asyncio face has tasks for this: nothing changes."""
    return method
