"""Calls that run in background threads.

The interpreter waits at exit for threads that run, so no call is lost. An idle thread ends after a hundredth of a
second, so the exit does not wait for one. Nothing here uses multiprocessing, whose locks some platforms lack.
"""

from __future__ import annotations

import os
from contextlib import suppress
from typing import TYPE_CHECKING, Any, Callable, TypeVar

if TYPE_CHECKING:
    import queue
    import threading
    from concurrent.futures import Future
    from queue import SimpleQueue

    from pinecone.futures import PineconeFuture
else:
    # They are slow to import, and many programs run nothing in the background.
    from pinecone.lazy import LazyModule

    queue = LazyModule("queue")
    threading = LazyModule("threading")

T = TypeVar("T")

#: Seconds that an idle thread waits for another call. To start a thread for each call would take several times as long.
MAX_IDLE = 0.01


class NeedsThreadError(BaseException):
    """Raised in a coroutine that has sent nothing yet and needs a thread of its own.

    It is not an ``Exception``, because the call has not failed.
    """


class Threads:
    """Runs calls in threads, in the order in which they come; in the caller's thread where none can be started.

    Args:
        limit: Largest number of threads.
    """

    def __init__(self, limit: int) -> None:
        self._limit = limit
        self._pools: dict[int, ThreadPool] = {}

    def submit(self, call: Callable[..., T], *args: Any, **kwargs: Any) -> PineconeFuture[T]:
        """Run a call as soon as a thread is free. If no thread can be started, the call is done on return."""
        # It is slow to import, and many programs run nothing in the background.
        from pinecone.futures import PineconeFuture

        future: PineconeFuture[T] = PineconeFuture()

        def run() -> None:
            if future.set_running_or_notify_cancel():
                settle(future, lambda: call(*args, **kwargs))

        of_this_process(self._pools, lambda: ThreadPool(self._limit)).submit(run)
        return future


def of_this_process(made: dict[int, T], make: Callable[[], T]) -> T:
    """The object of this process, made when it is first needed. A forked child does not have its parent's threads."""
    process = os.getpid()
    return made.get(process) or made.setdefault(process, make())


def settle(future: Future[Any], work: Callable[[], object]) -> None:
    """Call a function, and give its result or exception to a future."""
    try:
        result = work()
    except BaseException as error:
        future.set_exception(error)
    else:
        future.set_result(result)


class ThreadPool:
    """The threads of one process. A forked child has its own: in the child, the parent's lock may be held for ever.

    Args:
        limit: Largest number of threads.
        daemon: Whether the interpreter exits without waiting for the threads.
    """

    def __init__(self, limit: int, daemon: bool = False) -> None:
        self._limit = limit
        self._daemon = daemon
        self._lock = threading.Lock()
        self._jobs: SimpleQueue[Callable[[], None]] = queue.SimpleQueue()
        self._unfinished = 0
        self._running = 0

    def submit(self, job: Callable[[], None]) -> None:
        """Run a job after those that were submitted before."""
        with self._lock:
            self._jobs.put(job)
            self._unfinished += 1
            if self._running >= min(self._unfinished, self._limit):
                return
            self._running += 1
        if not start_thread(self._work, MAX_IDLE, self._daemon):
            self._work(0.0)

    def _work(self, patience: float) -> None:
        """Run one job after the other, until none comes for some seconds."""
        while (job := self._next(patience)) is not None:
            job()
            del job  # or its result would live until the next job
            with self._lock:
                self._unfinished -= 1

    def _next(self, patience: float) -> Callable[[], None] | None:
        """The next job; None when none comes in that many seconds: the thread ends then."""
        with suppress(queue.Empty):
            return self._jobs.get(timeout=patience)
        with self._lock:
            with suppress(queue.Empty):  # jobs come under the lock, so that none comes to a thread that ends
                return self._jobs.get_nowait()
            self._running -= 1
            return None


def start_thread(work: Callable[[float], None], patience: float, daemon: bool = False) -> bool:
    """Start a thread; False where none can be started, or none that the interpreter would wait for."""
    if threading.current_thread() is threading.main_thread() and not threading.main_thread().is_alive():
        return False  # it runs the exit handlers, when the threads have been waited for
    try:
        threading.Thread(target=work, args=(patience,), name="pinecone", daemon=daemon).start()
    except (RuntimeError, MemoryError):  # there are too many; or the main thread has ended, with CPython 3.12.1
        return False
    return True


def default_limit() -> int:
    """Number of threads where the user names none."""
    return 5 * (os.cpu_count() or 1)
