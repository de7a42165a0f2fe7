"""The thread in which grpcio tells of the answers of a channel."""

from __future__ import annotations

from threading import Lock, Thread, get_ident, main_thread
from typing import TYPE_CHECKING, Callable

if TYPE_CHECKING:
    from pinecone.transport.grpc.grpcio import Started

#: Seconds for which the thread is kept after the last answer. To start another costs more than a small call. At the end
#: of the interpreter CPython 3.12.1 starts no other.
KEPT, KEPT_AT_END = 0.01, 1.0


class Answers:
    """The answers that are awaited on a channel.

    Grpcio has a thread for them, which would end with the last. It is kept for a while, so that it is there for the
    next. No code of users runs in it.
    """

    def __init__(self) -> None:
        self._lock = Lock()
        self._gate = Lock()  # which opens when another call has begun
        self._gate.acquire()
        self._beginning = 0
        self._awaited = 0
        self._is_kept = False

    def can_come(self) -> bool:
        """Whether the thread is there or can be started."""
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
            resume: Called with it when the answer is there: in the thread of grpcio, or here if it is there at once.
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
        """An answer is there."""
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
    """The same for the asyncio API of grpcio, where the loop waits for answers."""

    def can_come(self) -> bool:
        """Whether the loop can wait for an answer."""
        return True

    def begin(self, start: Callable[[], Started], resume: Callable[[Started], object]) -> Started:
        """Start a call of grpcio; its arguments are those of ``Answers``."""
        return start()


def ignore(started: Started) -> None:
    """Do nothing about an answer: something waits for it."""
