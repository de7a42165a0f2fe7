"""Runs the coroutines of calls in the background: many calls with one thread, without asyncio.

A coroutine runs until it awaits an ``Event``: an answer, or the end of a wait. Neither needs a thread of ours. A call
that can only block until it has its answers runs in a thread of its own.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Coroutine, Generator
from concurrent.futures import Future
from heapq import heappop, heappush
from itertools import count
from queue import Empty, SimpleQueue
from threading import Lock
from time import monotonic
from typing import Any, Callable, Generic, Optional, TypeVar

from pinecone.futures import PineconeFuture
from pinecone.transport.threads import MAX_IDLE, NeedsThreadError, ThreadPool, settle, start_thread

T = TypeVar("T")

#: Seconds after which a waiting thread checks whether it is still needed.
CHECK_INTERVAL = 0.25


class Event:
    """Something that a coroutine awaits, and that has a value when it has happened.

    Args:
        begin: Starts it. When it has happened, ``resume`` of the task must be called.
    """

    __slots__ = ("_begin",)

    def __init__(self, begin: Callable[[Task[Any]], object]) -> None:
        self._begin = begin

    def __await__(self) -> Generator[Callable[[Task[Any]], object], Any, Any]:
        return (yield self._begin)


async def pause(seconds: float) -> None:
    """Wait while other calls continue."""
    await Event(lambda task: task.dispatcher.post_after(seconds, task))


async def in_thread(work: Callable[[], T]) -> T:
    """The result of a blocking function, which runs in a thread of its own."""
    future: Future[T] = Future()

    def run(task: Task[Any]) -> None:
        settle(future, work)
        task.resume(None)

    await Event(lambda task: task.dispatcher.threads.submit(lambda: run(task)))
    return future.result()


class Task(Generic[T]):
    """A call in the background.

    Args:
        dispatcher: Dispatcher that runs it.
        coroutine: Makes the coroutine of the call; returns None for a call that needs a thread of its own.
        alone: Runs the call in the current thread.

    Attributes:
        dispatcher: Dispatcher that runs it.
        future: The future of its result.
        running: The coroutine, once it is made.
    """

    __slots__ = ("_value", "alone", "coroutine", "dispatcher", "future", "running")

    def __init__(
        self, dispatcher: Dispatcher, coroutine: Callable[[], Optional[Coroutine[Any, Any, T]]], alone: Callable[[], T]
    ) -> None:
        self.dispatcher = dispatcher
        self.coroutine = coroutine
        self.alone = alone
        self.future: PineconeFuture[T] = PineconeFuture()
        self.running: Optional[Coroutine[Any, Any, T]] = None
        self._value: Any = None

    def resume(self, value: Any) -> None:
        """Continue with the value of the event. It may be called in any thread."""
        self._value = value
        self.dispatcher.post(self)

    def advance(self) -> None:
        """Run the coroutine until it awaits something.

        Raises:
            StopIteration: The coroutine has ended; the ``value`` of the exception is the result.
            NeedsThreadError: The call needs a thread of its own.
        """
        if self.running is None:
            self.running = self.coroutine()
            if self.running is None:
                raise NeedsThreadError
        step: Callable[[Any], Any] = self.running.send
        while True:
            begin = step(self._taken())
            try:
                begin(self)
            except BaseException as error:
                step, self._value = self.running.throw, error
            else:
                return

    def _taken(self) -> Any:
        """The value of the event. No variable keeps it, since crash reporters record the variables of frames."""
        value, self._value = self._value, None
        return value


def raise_interrupt(future: Future[Any]) -> None:
    """Raise an exception that is not about the call, such as KeyboardInterrupt: it belongs to the caller's thread."""
    error = future.exception()
    if error is not None and not isinstance(error, Exception):
        raise error


class Dispatcher:
    """Runs the background calls of one index, in one process.

    It has one thread while there are calls, and the interpreter waits for that thread when it exits. It has more
    threads only while callbacks of the user run.

    Args:
        limit: Largest number of calls under way. Other calls wait.

    Attributes:
        threads: Threads for blocking functions.
    """

    def __init__(self, limit: int) -> None:
        self._lock = Lock()
        self._events: SimpleQueue[Optional[Task[Any]]] = SimpleQueue()
        self._timers: list[tuple[float, int, Task[Any]]] = []
        self._numbers = count()
        self._waiting: deque[Task[Any]] = deque()
        self._places = limit
        self._pending = 0
        self._threads = 0
        self._in_callbacks = 0  # threads that run callbacks of the user
        self.threads = ThreadPool(limit)

    def submit(
        self,
        coroutine: Callable[[], Optional[Coroutine[Any, Any, T]]],
        alone: Callable[[], T],
        begins_here: bool = True,
    ) -> PineconeFuture[T]:
        """Run a call when it is its turn. If no thread can be started, the call is done on return.

        Args:
            coroutine: Makes the coroutine of the call; returns None for a call that needs a thread of its own.
            alone: Runs the call in the current thread.
            begins_here: Whether the call may begin in the thread of the caller, if no other call is waiting.
        """
        task = Task(self, coroutine, alone)
        with self._lock:
            has_thread = self._threads > 0 or self._start_thread()
            has_place = has_thread and self._places > 0
            self._pending += has_thread
            self._places -= has_place
            if has_thread and not has_place:
                self._waiting.append(task)
        if has_place and begins_here:
            self._advance(task)
        elif has_place:
            self.post(task)
        elif not has_thread and task.future.set_running_or_notify_cancel():
            settle(task.future, task.alone)
        if task.future.done():
            raise_interrupt(task.future)
        return task.future

    def post(self, task: Task[Any]) -> None:
        """Continue a task in a thread of the dispatcher."""
        self._events.put(task)
        self._replace_busy_threads()

    def post_after(self, seconds: float, task: Task[Any]) -> None:
        """Continue a task after some time."""
        with self._lock:
            heappush(self._timers, (monotonic() + seconds, next(self._numbers), task))

    # Places

    def _free_place(self) -> None:
        """A task is done: another one takes its place."""
        with self._lock:
            self._pending -= 1
            if self._waiting:
                self._events.put(self._waiting.popleft())
                return
            self._places += 1
            if not self._pending:
                self._events.put(None)  # wakes a waiting thread, which may end then

    # Threads

    def _start_thread(self) -> bool:
        """Start a thread while the lock is held; returns whether that was possible."""
        if not start_thread(self._work, MAX_IDLE):
            return False
        self._threads += 1
        return True

    def _replace_busy_threads(self) -> None:
        """Start another thread if all threads run callbacks of the user and there is something to do."""
        if self._in_callbacks and (self._timers or not self._events.empty()):
            with self._lock:
                if self._in_callbacks == self._threads:
                    self._start_thread()

    def _work(self, patience: float) -> None:
        """Run a thread."""
        try:
            self._serve(patience)
        except BaseException:  # from a callback of the user, such as SystemExit
            with self._lock:
                self._threads -= 1
                if self._pending and not self._threads:
                    self._start_thread()
            raise

    def _serve(self, patience: float) -> None:
        """Continue one task after the other, as long as there are tasks."""
        while True:
            try:
                task = self._events.get(timeout=self._time_to_wait(patience))
            except Empty:
                if self._ends():
                    return
                continue
            if task is not None:
                self._advance(task)
                del task  # otherwise its result would live until the next event

    def _time_to_wait(self, patience: float) -> float:
        """Seconds to wait for an event. Tasks whose wait has ended become events."""
        rest = CHECK_INTERVAL if self._pending else patience
        if self._timers:
            with self._lock:
                now = monotonic()
                while self._timers and self._timers[0][0] <= now:
                    self._events.put(heappop(self._timers)[2])
                if self._timers:
                    rest = min(rest, self._timers[0][0] - now)
        return rest

    def _ends(self) -> bool:
        """Whether a thread that waited without an event is not needed; it must end then."""
        with self._lock:
            if not self._events.empty():
                return False
            if self._pending and self._threads - self._in_callbacks == 1:
                return False
            self._threads -= 1
            return True

    # Tasks

    def _advance(self, task: Task[Any]) -> None:
        """Run a task until it awaits something or is done."""
        if task.running is None and not task.future.set_running_or_notify_cancel():
            self._free_place()
            return
        try:
            task.advance()
        except StopIteration as end:
            self._finish(task, task.future.set_result, end.value)
        except NeedsThreadError:
            self.threads.submit(lambda: self._run_alone(task))
        except BaseException as error:
            self._finish(task, task.future.set_exception, error)

    def _run_alone(self, task: Task[Any]) -> None:
        """Run a task as a whole, in a thread of its own."""
        try:
            settle(task.future, task.alone)
        finally:
            self._free_place()

    def _finish(self, task: Task[Any], settle: Callable[[Any], None], outcome: Any) -> None:
        """A task is done. Callbacks of the user run here, and may take any time."""
        self._free_place()
        if not task.future._has_callbacks:
            settle(outcome)
            return
        with self._lock:
            self._in_callbacks += 1
        self._replace_busy_threads()
        try:
            settle(outcome)
        finally:
            with self._lock:
                self._in_callbacks -= 1
