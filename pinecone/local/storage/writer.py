"""A thread that writes to the files of a data folder, as many changes in one transaction as have come together."""

from __future__ import annotations

import asyncio
import logging
import threading
from collections import deque
from collections.abc import Callable
from queue import Empty, SimpleQueue
from typing import NamedTuple, Optional

from pinecone.local.http.errors import RefusedError
from pinecone.local.storage.database import Database

logger = logging.getLogger("pinecone.local")


class _Work(NamedTuple):
    number: int
    database: Optional[Database]  # whose transaction it belongs to; None for work that stands alone
    do: Callable[[], None]


class Writer:
    """Writes in the order in which it is told to. To be made and told in one event loop."""

    def __init__(self) -> None:
        self.last = 0  # number of the last work that it was told
        self._loop = asyncio.get_running_loop()
        self._queue: SimpleQueue[_Work | None] = SimpleQueue()
        self._written = 0
        self._waiting: deque[tuple[int, asyncio.Future[None]]] = deque()
        self._error: Exception | None = None
        self._thread = threading.Thread(target=self._run, name="pinecone-local-writer", daemon=True)
        self._thread.start()

    def write(self, database: Database, do: Callable[[], None]) -> None:
        """Change a database, in a transaction with other changes. Does nothing if it has been closed by then."""
        self.last += 1
        self._queue.put(_Work(self.last, database, do))

    def run(self, do: Callable[[], None]) -> None:
        """Do something when all changes before it are kept, and before all that come after it."""
        self.last += 1
        self._queue.put(_Work(self.last, None, do))

    async def settled(self) -> None:
        """Wait until everything that it was told is kept.

        Raises:
            RefusedError: Something could not be written.
        """
        if self._written < self.last:
            done = self._loop.create_future()
            self._waiting.append((self.last, done))
            await done
        if self._error is not None:
            raise RefusedError(
                "INTERNAL", f"The local server cannot write to its data folder any more: {self._error}. Start it anew."
            )

    async def close(self) -> None:
        """Write what is left, and end the thread."""
        self._queue.put(None)
        await asyncio.to_thread(self._thread.join)

    def _run(self) -> None:
        ended = False
        while not ended:
            together = [self._queue.get()]
            try:
                while True:
                    together.append(self._queue.get_nowait())
            except Empty:
                pass
            ended = together[-1] is None
            work = [part for part in together if part is not None]
            if work:
                if self._error is None:
                    self._try(work)
                self._loop.call_soon_threadsafe(self._tell, work[-1].number)

    def _try(self, work: list[_Work]) -> None:
        try:
            _write(work)
        except Exception as error:  # what is in memory is ahead of the folder: nothing more may be written
            logger.exception("The local server failed to write to its data folder")
            self._error = error

    def _tell(self, written: int) -> None:
        """Let those go on who wait for it."""
        self._written = written
        while self._waiting and self._waiting[0][0] <= written:
            done = self._waiting.popleft()[1]
            if not done.done():
                done.set_result(None)


def _write(work: list[_Work]) -> None:
    changed: list[Database] = []
    for part in work:
        if part.database is None:
            _commit(changed)
            part.do()
        elif part.database.is_open:
            if part.database not in changed:
                part.database.begin()
                changed.append(part.database)
            part.do()
    _commit(changed)


def _commit(changed: list[Database]) -> None:
    for database in changed:
        database.commit()
    changed.clear()
