"""Several jobs at once, on each of the faces. The name without the suffix is that of the sync face."""

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

#: Seconds after which a thread that waits looks whether it is to go on waiting. The main thread sees Ctrl-C then, also
#: where the system does not wake it, as on Windows.
GLANCE = 0.25


class Done(NamedTuple):
    """A job that is done.

    Attributes:
        job: The job.
        result: What came of it.
        error: The exception that it ended with in place of a result.
    """

    job: Any
    result: Any = None
    error: Optional[BaseException] = None


class GivenUpError(PineconeException):
    """Nobody waits for the job any more."""


class Workers(Generic[J]):
    """Threads that work on jobs. The interpreter does not wait for them at exit.

    Args:
        work: What to do with a job.
        limit: Largest number of threads.

    Attributes:
        busy: How many jobs are under way, or done and not taken yet.
    """

    def __init__(self, work: Callable[[J], Any], limit: int) -> None:
        self._work = work
        self._threads = ThreadPool(limit, daemon=True)
        self._done: SimpleQueue[Done] = SimpleQueue()
        self._gate = Lock()  # released when nobody waits for the jobs any more; much lighter than an Event
        self._gate.acquire()
        self.busy = 0

    def run(self, job: J) -> None:
        """Work on a job in the thread of the caller."""
        self.busy += 1
        self._put(job)

    def start(self, job: J) -> None:
        """Work on a job in a thread; in that of the caller where none can be started."""
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
        """Wait for a job that is done, and take it."""
        while True:
            try:
                done = self._done.get(timeout=GLANCE)
            except Empty:
                continue
            self.busy -= 1
            return done

    def wait(self, seconds: float) -> None:
        """Wait, until it is known that nobody waits for the jobs any more.

        Raises:
            GivenUpError: Nobody does.
        """
        end = monotonic() + seconds
        while not self._gate.acquire(timeout=max(0.0, min(GLANCE, end - monotonic()))):
            if monotonic() >= end:
                return
        self._gate.release()
        raise GivenUpError("The call was given up while it waited to be sent again.")

    def leave(self) -> list[Done]:
        """Wait for the jobs no more: those that wait give up, and the threads end.

        Returns:
            Those that are done all the same.
        """
        self._gate.release()
        return [self._done.get() for _ in range(self._done.qsize())]


class WorkersAsyncio(Generic[J]):
    """Tasks that work on jobs.

    Args:
        work: What to do with a job.
        limit: Largest number of tasks. Who starts the jobs keeps to it.

    Attributes:
        busy: How many jobs are under way, or done and not taken yet.
    """

    def __init__(self, work: Callable[[J], Awaitable[Any]], limit: int) -> None:
        self._work = work
        self._tasks: set[asyncio.Task[None]] = set()
        self._done: deque[Done] = deque()
        self.busy = 0

    async def run(self, job: J) -> None:
        """Work on a job right here."""
        self.busy += 1
        await self._put(job)

    async def start(self, job: J) -> None:
        """Work on a job in a task, which begins before this returns."""
        import asyncio

        try:
            loop = asyncio.get_running_loop()
        except RuntimeError:  # a call in the background of the sync face, which is no task
            raise NeedsThreadError from None
        self.busy += 1

        def ended(task: asyncio.Task[None]) -> None:
            self._tasks.discard(task)
            if task.cancelled():  # by others, before it began
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
        """Wait for a job that is done, and take it."""
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
        """Wait for the jobs no more: the tasks are cancelled.

        Returns:
            Those that are done all the same.
        """
        if self._tasks:
            import asyncio

            for task in self._tasks:
                task.cancel()
            await asyncio.gather(*self._tasks, return_exceptions=True)
        return list(self._done)
