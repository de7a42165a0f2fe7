"""Jobs that run concurrently: in threads, and in tasks of asyncio."""

from __future__ import annotations

from collections import deque
from collections.abc import Awaitable
from functools import partial
from queue import Empty, SimpleQueue
from threading import Lock
from time import monotonic
from typing import TYPE_CHECKING, Any, Callable, Generic, NamedTuple, Optional, TypeVar

from pinecone.exceptions import PineconeException
from pinecone.transport.threads import NeedsThreadError, ThreadPool

if TYPE_CHECKING:
    import asyncio

J = TypeVar("J")

#: Seconds after which a waiting thread checks whether to go on waiting. The main thread notices Ctrl-C then, even where
#: the system does not wake it up, as on Windows.
GLANCE = 0.25


class Done(NamedTuple):
    """A finished job.

    Attributes:
        job: The job.
        result: Its result.
        error: The exception that it raised; None if it did not.
    """

    job: Any
    result: Any = None
    error: Optional[BaseException] = None


class GivenUpError(PineconeException):
    """The caller no longer waits for the job."""


class Workers(Generic[J]):
    """Runs jobs in threads. The interpreter does not wait for them at exit.

    Args:
        work: Runs a job.
        limit: Largest number of threads.

    Attributes:
        busy: Number of jobs that are running, or finished and not collected.
    """

    def __init__(self, work: Callable[[J], Any], limit: int) -> None:
        self._work = work
        self._threads = ThreadPool(limit, daemon=True)
        self._done: SimpleQueue[Done] = SimpleQueue()
        self._gate = Lock()  # released when the caller stops waiting; much cheaper than an Event
        self._gate.acquire()
        self.busy = 0

    def run(self, job: J) -> None:
        """Run a job in the thread of the caller."""
        self.busy += 1
        self._put(job)

    def start(self, job: J) -> None:
        """Run a job in another thread; in that of the caller if none can be started."""
        self.busy += 1
        self._threads.submit(partial(self._put, job))

    def _put(self, job: J) -> None:
        try:
            result = self._work(job)
        except BaseException as error:
            self._done.put(Done(job, error=error))
        else:
            self._done.put(Done(job, result))

    def finished(self) -> Done:
        """Wait for a job to finish, and collect it."""
        while True:
            try:
                done = self._done.get(timeout=GLANCE)
            except Empty:
                continue
            self.busy -= 1
            return done

    def wait(self, seconds: float) -> None:
        """Wait, as long as the caller waits for the jobs.

        Raises:
            GivenUpError: The caller has stopped waiting.
        """
        end = monotonic() + seconds
        while not self._gate.acquire(timeout=max(0.0, min(GLANCE, end - monotonic()))):
            if monotonic() >= end:
                return
        self._gate.release()
        raise GivenUpError("The call was given up while it waited to be sent again.")

    def leave(self) -> list[Done]:
        """Stop waiting for the jobs. Jobs that wait are given up, and the threads end.

        Returns:
            The jobs that are finished and not collected.
        """
        self._gate.release()
        return [self._done.get() for _ in range(self._done.qsize())]


class WorkersAsyncio(Generic[J]):
    """Runs jobs in tasks of asyncio.

    Args:
        work: Runs a job.
        limit: Largest number of tasks, which the caller respects.

    Attributes:
        busy: Number of jobs that are running, or finished and not collected.
    """

    def __init__(self, work: Callable[[J], Awaitable[Any]], limit: int) -> None:
        self._work = work
        self._tasks: set[asyncio.Task[None]] = set()
        self._done: deque[Done] = deque()
        self.busy = 0

    async def run(self, job: J) -> None:
        """Run a job in the task of the caller."""
        self.busy += 1
        await self._put(job)

    async def start(self, job: J) -> None:
        """Run a job in another task, which starts before this returns."""
        import asyncio

        try:
            loop = asyncio.get_running_loop()
        except RuntimeError:  # a call in the background of the sync client, without a loop
            raise NeedsThreadError from None
        self.busy += 1

        def ended(task: asyncio.Task[None]) -> None:
            self._tasks.discard(task)
            if task.cancelled():  # by others, before it started
                self._done.append(Done(job, error=asyncio.CancelledError()))

        task = loop.create_task(self._put(job))
        self._tasks.add(task)
        task.add_done_callback(ended)
        await asyncio.sleep(0)

    async def _put(self, job: J) -> None:
        try:
            result = await self._work(job)
        except BaseException as error:
            self._done.append(Done(job, error=error))
        else:
            self._done.append(Done(job, result))

    async def finished(self) -> Done:
        """Wait for a job to finish, and collect it."""
        import asyncio

        while not self._done:
            await asyncio.wait(self._tasks, return_when=asyncio.FIRST_COMPLETED)
        self.busy -= 1
        return self._done.popleft()

    async def wait(self, seconds: float) -> None:
        """Wait, and let other tasks run."""
        import asyncio

        await asyncio.sleep(seconds)

    async def leave(self) -> list[Done]:
        """Stop waiting for the jobs, and cancel the tasks.

        Returns:
            The jobs that are finished and not collected.
        """
        if self._tasks:
            import asyncio

            for task in self._tasks:
                task.cancel()
            await asyncio.gather(*self._tasks, return_exceptions=True)
        return list(self._done)
