"""The thread in which grpcio tells of the answers of a channel."""

from __future__ import annotations

from threading import Lock, Thread, main_thread
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from pinecone.dispatcher import Task

#: Seconds for which the thread is kept after the last answer. To start another costs more than a small call. At the end
#: of the interpreter CPython 3.12 starts no other.
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

    def begin(self, task: Task[Any], method: Any, *arguments: Any) -> None:
        """Call a method of the channel. The task goes on when the answer is there."""
        with self._lock:
            self._awaited += 1
        try:
            call = method.future(*arguments)
        except BaseException:
            with self._lock:
                self._awaited -= 1
            raise
        finally:
            self._let_go()
        call.add_done_callback(lambda call: self._arrived(task, call))

    def _let_go(self) -> None:
        """Let the thread tell of answers again if it is kept."""
        with self._lock:
            if self._is_kept:
                self._is_kept = False
                self._gate.release()

    def _arrived(self, task: Task[Any], call: Any) -> None:
        """An answer is there. The thread of grpcio calls this."""
        task.resume(call)
        with self._lock:
            self._awaited -= 1
            if self._awaited:
                return
            self._is_kept = True
        while not self._gate.acquire(timeout=KEPT if main_thread().is_alive() else KEPT_AT_END):
            with self._lock:
                if self._is_kept and not self._awaited:
                    self._is_kept = False
                    return
