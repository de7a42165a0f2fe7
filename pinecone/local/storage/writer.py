"""A thread that writes to the files of a data folder. It puts all pending changes into one transaction."""

from __future__ import annotations

import asyncio
import logging
import threading
from collections import deque
from collections.abc import Awaitable, Callable
from queue import Empty, SimpleQueue
from typing import NamedTuple, Optional

from pinecone.local.http.errors import RefusedError
from pinecone.local.storage.database import Database

logger = logging.getLogger("pinecone.local")


class _Work(NamedTuple):
    number: int
    database: Optional[Database]  # the database of its transaction; None for work outside of transactions
    do: Callable[[], None]


class Writer:
    """Writes changes in the order in which they are queued. It must be created and used in one event loop.

    After a failed write nothing more is written, because the memory may be ahead of the folder.

    Args:
        roll_back: Sets the memory to the state of the folder. It is awaited before the failure is reported.
    """

    def __init__(self, roll_back: Callable[[], Awaitable[None]]) -> None:
        self.last = 0  # number of the last queued work
        self._roll_back = roll_back
        self._loop = asyncio.get_running_loop()
        self._queue: SimpleQueue[_Work | None] = SimpleQueue()
        self._done = 0
        self._waiting: deque[tuple[int, asyncio.Future[None]]] = deque()
        self._error: Exception | None = None
        self._kept_until = 0  # all work up to this number is stored
        self._kept: set[int] = set()  # later work that is stored although its transaction failed as a whole
        self._rolled_back: asyncio.Future[None] | None = None
        self._thread = threading.Thread(target=self._run, name="pinecone-local-writer", daemon=True)
        self._thread.start()

    @property
    def failed(self) -> bool:
        """Whether a write has failed."""
        return self._error is not None

    def check(self) -> None:
        """Refuse to write after a failed write.

        Raises:
            RefusedError: A write has failed.
        """
        if self._error is not None:
            raise RefusedError(
                "INTERNAL", f"The local server cannot write to its data folder: {self._error}. Restart the server."
            )

    def write(self, database: Database, do: Callable[[], None]) -> None:
        """Queue a change of a database, in a transaction with other changes. It is skipped if the database is closed.

        Raises:
            RefusedError: A write has failed.
        """
        self.check()
        self.last += 1
        self._queue.put(_Work(self.last, database, do))

    def run(self, do: Callable[[], None]) -> None:
        """Queue a function that runs after all earlier changes are stored and before all later ones.

        Raises:
            RefusedError: A write has failed.
        """
        self.check()
        self.last += 1
        self._queue.put(_Work(self.last, None, do))

    async def settled(self, after: int) -> None:
        """Wait until all queued changes are stored.

        Args:
            after: Number of the last work that does not concern the caller.

        Raises:
            RefusedError: A change that concerns the caller could not be written and was rolled back.
        """
        last = self.last
        if self._done < last:
            done = self._loop.create_future()
            self._waiting.append((last, done))
            await done
        if self._rolled_back is not None:
            await asyncio.shield(self._rolled_back)
            if not self._kept.issuperset(range(max(after, self._kept_until) + 1, last + 1)):
                self.check()

    async def close(self) -> None:
        """Write everything that is pending, and end the thread."""
        self._queue.put(None)
        await asyncio.to_thread(self._thread.join)
        if self._rolled_back is not None:
            await self._rolled_back

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
        changed: dict[Database, list[int]] = {}
        try:
            self._write(work, changed)
            self._kept_until = work[-1].number
            self._kept.clear()
        except Exception as error:
            logger.exception("The local server failed to write to its data folder")
            for database in changed:
                database.roll_back()
            self._error = error

    def _write(self, work: list[_Work], changed: dict[Database, list[int]]) -> None:
        for part in work:
            if part.database is None:
                self._commit(changed)
                part.do()
            elif part.database.is_open:
                if part.database not in changed:
                    part.database.begin()
                changed.setdefault(part.database, []).append(part.number)
                part.do()
                continue
            self._kept.add(part.number)
        self._commit(changed)

    def _commit(self, changed: dict[Database, list[int]]) -> None:
        for database in list(changed):
            database.commit()
            self._kept.update(changed.pop(database))

    def _tell(self, done: int) -> None:
        """Wake up the tasks that wait for it."""
        if self._error is not None and self._rolled_back is None:
            self._rolled_back = asyncio.ensure_future(self._roll_back())
        self._done = done
        while self._waiting and self._waiting[0][0] <= done:
            future = self._waiting.popleft()[1]
            if not future.done():
                future.set_result(None)
