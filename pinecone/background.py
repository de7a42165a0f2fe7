"""Calls that run in the background of the sync face: ``async_req=True``.

The interpreter waits at its end for threads that run, so that no call is lost, and a thread without a call ends so soon
that nobody waits for an idle one. Nothing here uses multiprocessing, whose locks some hosts lack.
"""

from __future__ import annotations

import os
from collections import deque
from functools import cache, wraps
from typing import TYPE_CHECKING, Any, Callable, TypeVar

from pinecone.exceptions import PineconeApiValueError
from pinecone.faces import arguments_of, is_misfit, misfit, with_options

if TYPE_CHECKING:
    import threading
    from inspect import Signature

    from pinecone.futures import PineconeFuture
else:
    # It takes long to import, and many an index runs nothing in the background.
    from pinecone.lazy import LazyModule

    threading = LazyModule("threading")

T = TypeVar("T")
Method = TypeVar("Method", bound=Callable[..., Any])

#: Seconds that a thread waits for another call. To start one for each of a series takes several times as long.
PATIENCE = 0.01


class NeedsThreadError(BaseException):
    """Raised in a coroutine that has sent nothing yet, and cannot go on but in a thread of its own.

    It is no ``Exception``, since it is no failure of the call.
    """


class Threads:
    """Threads that run calls in the order in which they come. Without any, the caller's own thread runs them.

    Args:
        limit: Largest number of threads.
    """

    def __init__(self, limit: int) -> None:
        self._limit = limit
        self._crews: dict[int, Crew] = {}

    def submit(self, call: Callable[..., T], *args: Any, **kwargs: Any) -> PineconeFuture[T]:
        """Run a call as soon as a thread is free. Where none can be had, it is done on return."""
        # It takes long to import, and many an index runs nothing in the background.
        from pinecone.futures import PineconeFuture

        future: PineconeFuture[T] = PineconeFuture()

        def run() -> None:
            if future.set_running_or_notify_cancel():
                try:
                    result = call(*args, **kwargs)
                except BaseException as error:
                    future.set_exception(error)
                else:
                    future.set_result(result)

        process = os.getpid()
        crew = self._crews.get(process) or self._crews.setdefault(process, Crew(self._limit))
        crew.take(run)
        return future


class Crew:
    """The threads of one process. A forked child has none of its parent's, whose lock may be taken for ever there.

    Args:
        limit: Largest number of threads.
    """

    def __init__(self, limit: int) -> None:
        self._limit = limit
        self._changed = threading.Condition(threading.Lock())
        self._jobs: deque[Callable[[], None]] = deque()
        self._running = 0
        self._idle = 0

    def take(self, job: Callable[[], None]) -> None:
        """Run a job after those that were taken before."""
        with self._changed:
            self._jobs.append(job)
            if len(self._jobs) <= self._idle:
                self._changed.notify()
                return
            if self._running == self._limit:
                return
            self._running += 1
        if not started(self._work, PATIENCE):
            self._work(0.0)

    def _work(self, patience: float) -> None:
        """What a thread does: one job after the other, until there is none for a while."""
        while (job := self._next(patience)) is not None:
            job()
            del job  # or its result would live until the next job

    def _next(self, patience: float) -> Callable[[], None] | None:
        """The next job; None, after which the thread ends, when none comes in as many seconds."""
        with self._changed:
            if not self._jobs and patience:
                self._idle += 1
                self._changed.wait(patience)
                self._idle -= 1
            if self._jobs:
                return self._jobs.popleft()
            self._running -= 1
            return None


def started(work: Callable[[float], None], patience: float) -> bool:
    """Start a thread; False where there can be none, or none that the interpreter waits for."""
    if threading.current_thread() is threading.main_thread() and not threading.main_thread().is_alive():
        return False  # it runs the exit handlers, when the threads have been waited for
    try:
        threading.Thread(target=work, args=(patience,), name="pinecone", daemon=False).start()
    except RuntimeError:  # there are too many; or the main thread has ended, with CPython 3.12.1
        return False
    return True


def default_limit() -> int:
    """Number of threads where the user names none."""
    return 5 * (os.cpu_count() or 1)


def background(method: Callable[..., Any]) -> Callable[..., Any]:
    """Let a method of the sync face take ``async_req=True``, and return a ``PineconeFuture`` then.

    ``codegen/unasync.py`` writes the overloads that say so to type checkers.
    """

    own = arguments_of(method, "async_req")

    @wraps(method)
    def either(self: Any, *args: Any, async_req: bool = False, **kwargs: Any) -> Any:
        if kwargs and own is not None and not own.issuperset(kwargs):
            kwargs = with_options(method, own, kwargs)
        if async_req:
            return begun(self, method, args, kwargs)
        try:
            return method(self, *args, **kwargs)
        except TypeError as error:
            if not is_misfit(error):
                raise
        raise misfit(self, method, args, kwargs)

    return either


def begun(self: Any, method: Any, args: Any, kwargs: Any) -> PineconeFuture[Any]:
    """A method that runs in the background, if it can be called like this."""
    try:
        given = signature_of(method).bind(self, *args, **kwargs).arguments
    except TypeError:
        given = None
    if given is None:
        raise misfit(self, method, args, kwargs)
    if given.get("batch_size") is not None:
        raise PineconeApiValueError(f"{method.__name__} takes either async_req=True or batch_size, not both.")
    future: PineconeFuture[Any] = self._threads.submit(method, self, *args, **kwargs)
    return future


@cache
def signature_of(method: Callable[..., Any]) -> Signature:
    """What a method takes, which takes as long to find out as a small call."""
    from inspect import signature  # takes long to import

    return signature(method)


def background_asyncio(method: Method) -> Method:
    """The asyncio face has tasks for this: nothing changes."""
    return method
