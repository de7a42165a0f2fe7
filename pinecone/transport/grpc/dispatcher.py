"""Runs the coroutines of calls in the background, any number of them with one thread. None of it is asyncio.

A coroutine runs until it awaits an ``Event``: an answer, or the end of a wait. What it awaits goes on elsewhere and
takes no thread of ours. A call that can do nothing but wait for its answers has a thread of its own.
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

#: Seconds after which a thread that waits looks whether it is needed.
CHECK_INTERVAL = 0.25


class Event:
    """What a coroutine awaits: something that goes on elsewhere, and has a value when it is done.

    Args:
        begin: Begins it, and has ``resume`` of the task called when it is done.
    """

    __slots__ = ("_begin",)

    def __init__(self, begin: Callable[[Task[Any]], object]) -> None:
        self._begin = begin

    def __await__(self) -> Generator[Callable[[Task[Any]], object], Any, Any]:
        return (yield self._begin)


async def pause(seconds: float) -> None:
    """Wait, and let other calls go on."""
    await Event(lambda task: task.dispatcher.post_after(seconds, task))


async def in_thread(work: Callable[[], T]) -> T:
    """What a function returns that keeps its thread waiting: it has one of its own."""
    future: Future[T] = Future()

    def run(task: Task[Any]) -> None:
        settle(future, work)
        task.resume(None)

    await Event(lambda task: task.dispatcher.threads.submit(lambda: run(task)))
    return future.result()


class Task(Generic[T]):
    """A call in the background.

    Args:
        dispatcher: What runs it.
        coroutine: Makes its coroutine; gives None for a call that needs a thread of its own.
        alone: Does the same in whichever thread it is called.

    Attributes:
        dispatcher: What runs it.
        future: What becomes of it.
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
        """Go on with the value of what was awaited. May be called in whichever thread."""
        self._value = value
        self.dispatcher.post(self)

    def advance(self) -> None:
        """Let the coroutine go on until it awaits something.

        Raises:
            StopIteration: It has ended; its ``value`` is the result.
            NeedsThreadError: It cannot go on here.
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
        """The value of what was awaited, which no variable keeps: crash reporters read those of frames."""
        value, self._value = self._value, None
        return value


def raise_interrupt(future: Future[Any]) -> None:
    """Raise what ended a call and is no failure of it: Ctrl-C, since it came in the thread of the caller."""
    error = future.exception()
    if error is not None and not isinstance(error, Exception):
        raise error


class Dispatcher:
    """The calls in the background of one index, in one process.

    There is one thread as long as there are calls, and the interpreter waits for it at its end. Others join it only
    while a callback of the user keeps it.

    Args:
        limit: Largest number of calls under way. The others wait for their turn.

    Attributes:
        threads: Threads for what keeps its thread waiting.
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
        self._away = 0  # of the threads, those in callbacks of the user
        self.threads = ThreadPool(limit)

    def submit(
        self,
        coroutine: Callable[[], Optional[Coroutine[Any, Any, T]]],
        alone: Callable[[], T],
        begins_here: bool = True,
    ) -> PineconeFuture[T]:
        """Run a call when it is its turn. Where no thread can be had, it is done on return.

        Args:
            coroutine: Makes the coroutine of the call; gives None for one that needs a thread of its own.
            alone: Does the same in whichever thread it is called.
            begins_here: Whether the call may begin in the thread of the caller, if there is no other before it.
        """
        task = Task(self, coroutine, alone)
        with self._lock:
            has_thread = self._threads > 0 or self._has_started()
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
        """Let a task go on, in a thread of ours."""
        self._events.put(task)
        self._relieve()

    def post_after(self, seconds: float, task: Task[Any]) -> None:
        """Let a task go on after some time."""
        with self._lock:
            heappush(self._timers, (monotonic() + seconds, next(self._numbers), task))

    # Places

    def _free_place(self) -> None:
        """A task is done: its place is free for the next."""
        with self._lock:
            self._pending -= 1
            if self._waiting:
                self._events.put(self._waiting.popleft())
                return
            self._places += 1
            if not self._pending:
                self._events.put(None)  # for a thread that waits

    # Threads

    def _has_started(self) -> bool:
        """Start a thread, while the lock is held; False where none can be had."""
        if not start_thread(self._work, MAX_IDLE):
            return False
        self._threads += 1
        return True

    def _relieve(self) -> None:
        """Start another thread if all are in callbacks of the user, and there is something to do."""
        if self._away and (self._timers or not self._events.empty()):
            with self._lock:
                if self._away == self._threads:
                    self._has_started()

    def _work(self, patience: float) -> None:
        """What a thread does."""
        try:
            self._serve(patience)
        except BaseException:  # of a callback of the user, such as SystemExit
            with self._lock:
                self._threads -= 1
                if self._pending and not self._threads:
                    self._has_started()
            raise

    def _serve(self, patience: float) -> None:
        """Let one task after the other go on, as long as there are any."""
        while True:
            try:
                task = self._events.get(timeout=self._time(patience))
            except Empty:
                if self._is_over():
                    return
                continue
            if task is not None:
                self._advance(task)
                del task  # or its result would live until the next

    def _time(self, patience: float) -> float:
        """Seconds to wait for an event. Tasks whose time has come are to go on."""
        rest = CHECK_INTERVAL if self._pending else patience
        if self._timers:
            with self._lock:
                now = monotonic()
                while self._timers and self._timers[0][0] <= now:
                    self._events.put(heappop(self._timers)[2])
                if self._timers:
                    rest = min(rest, self._timers[0][0] - now)
        return rest

    def _is_over(self) -> bool:
        """Whether a thread that has waited in vain is not needed."""
        with self._lock:
            if not self._events.empty():
                return False
            if self._pending and self._threads - self._away == 1:
                return False
            self._threads -= 1
            return True

    # Tasks

    def _advance(self, task: Task[Any]) -> None:
        """Let a task go on until it awaits something, or is done."""
        if task.running is None and not task.future.set_running_or_notify_cancel():
            self._free_place()
            return
        try:
            task.advance()
        except StopIteration as end:
            self._finish(task, task.future.set_result, end.value)
        except NeedsThreadError:
            self.threads.submit(lambda: self._settle(task))
        except BaseException as error:
            self._finish(task, task.future.set_exception, error)

    def _settle(self, task: Task[Any]) -> None:
        """Do all of a task in a thread of its own."""
        try:
            settle(task.future, task.alone)
        finally:
            self._free_place()

    def _finish(self, task: Task[Any], settle: Callable[[Any], None], outcome: Any) -> None:
        """A task is done. Callbacks of the user run here, which may take as long as they like."""
        self._free_place()
        if not task.future._has_callbacks:
            settle(outcome)
            return
        with self._lock:
            self._away += 1
        self._relieve()
        try:
            settle(outcome)
        finally:
            with self._lock:
                self._away -= 1
