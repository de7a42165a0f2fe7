"""Keeps the thread in which grpcio reports the answers of a channel."""

from __future__ import annotations

from threading import Lock, Thread, get_ident, main_thread
from typing import TYPE_CHECKING, Callable

if TYPE_CHECKING:
    from pinecone.transport.grpc.grpcio import Started

#: Seconds for which the thread is kept after the last answer. Starting another costs more than a small call, and while
#: the interpreter shuts down, CPython 3.12.1 cannot start another.
KEPT, KEPT_AT_END = 0.01, 1.0


class Answers:
    """The answers that a channel waits for.

    Grpcio waits for them in a thread, which would end after the last answer. It is kept for a while, for the next
    answer. No code of users runs in it.
    """

    def __init__(self) -> None:
        self._lock = Lock()
        self._gate = Lock()  # released when another call has been started
        self._gate.acquire()
        self._beginning = 0
        self._awaited = 0
        self._is_kept = False

    def can_come(self) -> bool:
        """Whether the thread is running or can be started."""
        if self._awaited or self._is_kept or main_thread().is_alive():
            return True
        try:
            Thread(target=int, daemon=True).start()
        except RuntimeError:
            return False
        return True

    def begin(self, start: Callable[[], Started], resume: Callable[[Started], object]) -> Started:
        """Start a call of grpcio.

        Args:
            start: Starts the call and returns it.
            resume: Called with the call when the answer has come: in the thread of grpcio, or at once if it has come.
        """
        with self._lock:
            self._beginning += 1
        begun = 0
        try:
            started = start()
            begun = 1
        finally:
            with self._lock:
                self._beginning -= 1
                self._awaited += begun
                if self._is_kept:
                    self._is_kept = False
                    self._gate.release()
        here = get_ident()
        started.reveal().add_done_callback(lambda _: self._arrived(resume, started, here))
        return started

    def _arrived(self, resume: Callable[[Started], object], started: Started, origin: int) -> None:
        """An answer has come."""
        resume(started)
        with self._lock:
            self._awaited -= 1
            if self._awaited or get_ident() == origin:
                return
            self._is_kept = True
        while not self._gate.acquire(timeout=KEPT if main_thread().is_alive() else KEPT_AT_END):
            with self._lock:
                if self._is_kept and not self._beginning:
                    self._is_kept = False
                    return


class AnswersAsyncio:
    """The answers that a channel of the asyncio API waits for, without a thread: the loop does."""

    def can_come(self) -> bool:
        """Whether answers can be waited for."""
        return True

    def begin(self, start: Callable[[], Started], resume: Callable[[Started], object]) -> Started:
        """Start a call of grpcio; its arguments are those of ``Answers``."""
        return start()


def ignore(started: Started) -> None:
    """Do nothing when an answer has come."""
