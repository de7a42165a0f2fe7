"""Decides what an upsert of several requests does next. Pure: nothing here draws records, sends or waits.

Two batches that share an id are never in flight together, so that the last of several records with the same id wins.
A batch that failed for a temporary reason is held, and sent again in a later retry round, without the ids that were
drawn again since. A round starts when there is nothing else to do, and ends when each of its batches has succeeded or
failed.
"""

from __future__ import annotations

from collections.abc import Sequence
from enum import Enum
from typing import Any, Generic, TypeVar, cast

from pinecone.db_data.batches import Batch
from pinecone.exceptions import PineconeException, RateLimitError
from pinecone.transport.retry import RetryConfig, delay, is_passing

T = TypeVar("T")

MAX_ROUNDS = 5
#: Largest number of batches that are held for the next round.
MAX_HELD = 16
#: Number of permanent failures in a row after which no more batches are drawn.
MAX_FAILED_IN_A_ROW = 100


class Step(Enum):
    """What to do next."""

    DRAW = "draw the next batch"
    SEND = "send a batch"
    SETTLE = "wait for a batch that is in flight"
    PAUSE = "wait, and then start a round"
    END = "stop"


class Schedule(Generic[T]):
    """The batches of one upsert and their states.

    Args:
        max_concurrency: Largest number of requests in flight.
        max_rounds: Number of rounds in a row without a success after which to give up; 0 for no rounds.
        policy: When a request is sent again.

    Attributes:
        limit: Number of requests that may be in flight: fewer while the service is throttling.
        responses: Number of records and response of each batch that was written.
        failed: The batches that failed permanently.
        superseded: Number of records that were not sent again because later records had the same ids.
        end: Position after the last record of all batches that were drawn.
        is_exhausted: Whether all batches were drawn.
    """

    def __init__(self, max_concurrency: int, max_rounds: int, policy: RetryConfig) -> None:
        self._most = self.limit = max_concurrency
        self._max_rounds = max_rounds if policy.max_retries else 0
        self._policy = policy
        self._queue: dict[Batch[T], set[Batch[T]]] = {}  # each with the batches that must be done first
        self._under_way: dict[Batch[T], None] = {}
        self._held: list[Batch[T]] = []
        self._numbered = 0
        self._drawn = 0
        self._is_in_round = self._has_written = self._is_stopped = False
        self._failed_rounds = 0
        self._failed_in_a_row = 0
        self.responses: list[tuple[int, T]] = []
        self.failed: list[Batch[T]] = []
        self.superseded = 0
        self.end = 0
        self.is_exhausted = False

    @property
    def is_alone(self) -> bool:
        """Whether there is only one batch."""
        return self.is_exhausted and self._drawn == 1

    def step(self) -> Step:
        """What to do next."""
        if self._wants_another():
            return Step.DRAW
        if len(self._under_way) < self.limit and self._next() is not None:
            return Step.SEND
        if self._under_way:
            return Step.SETTLE
        return Step.PAUSE if self._held else Step.END

    def _wants_another(self) -> bool:
        if self.is_exhausted or self._is_stopped or self._is_in_round or len(self._held) >= MAX_HELD:
            return False
        if self._drawn < 2:  # a single batch is sent differently, so that the first waits for the second
            return True
        return len(self._queue) < self._most and self._next() is None  # one is encoded while others are sent

    def _next(self) -> Batch[T] | None:
        """The first batch that need not wait for another one."""
        return next((batch for batch, blockers in self._queue.items() if not blockers), None)

    def draw(self, batch: Batch[T] | None) -> None:
        """Note that a batch was drawn, or that there are no more."""
        if batch is None:
            self.is_exhausted = True
            return
        self._drawn += 1
        self._number(batch)
        known = self.superseded
        for earlier in (*self._held, *self.failed):
            self._supersede(earlier, batch)
        if self.superseded > known:
            self._held = [held for held in self._held if held.items]
            self.failed = [failed for failed in self.failed if failed.items]
        to_come = (*self._under_way, *self._queue)
        self._queue[batch] = {other for other in to_come if not batch.ids.isdisjoint(other.ids)}
        self.end = batch.end

    def refuse(self, items: Sequence[Any], error: PineconeException) -> None:
        """Note records that cannot be sent."""
        batch: Batch[T] = Batch.unsent(items)
        batch.error = error
        self._number(batch)
        self.failed.append(batch)

    def fail_alone(self, batch: Batch[T], error: PineconeException) -> None:
        """Note that a single batch was sent, and failed."""
        self.draw(batch)
        self.draw(None)
        self.send()
        self.settle(batch, None, error)

    def stop(self) -> None:
        """Draw no more batches, and start no more rounds."""
        self._is_stopped = True
        self._max_rounds = 0
        self.failed += self._held
        self._held = []

    def send(self) -> Batch[T]:
        """The next batch to send. It counts as in flight."""
        batch = next(batch for batch, blockers in self._queue.items() if not blockers)
        self._under_way[batch] = None
        del self._queue[batch]
        return batch

    def settle(self, batch: Batch[T], response: T | None, error: BaseException | None) -> None:
        """Note that a batch succeeded, or failed."""
        if error is None:
            self._note_success(batch, cast("T", response))
        else:
            self._note_failure(batch, error)
        del self._under_way[batch]
        for blockers in self._queue.values():
            blockers.discard(batch)
        if self._is_in_round and not self._queue and not self._under_way:
            self._end_round()

    def _note_success(self, batch: Batch[T], response: T) -> None:
        self.responses.append((len(batch.items), response))
        self.limit = min(self._most, self.limit + 1)
        self._has_written = True
        self._failed_in_a_row = 0

    def _note_failure(self, batch: Batch[T], error: BaseException) -> None:
        if isinstance(error, RateLimitError):
            self.limit = max(1, self.limit // 2)
        if isinstance(error, PineconeException):
            batch.attempts += error.attempts
            error.attempts = batch.attempts
            batch.error = error
        for later, blockers in self._queue.items():
            if batch in blockers:
                self._supersede(batch, later)
        if not batch.items:
            return
        if self._max_rounds and not self.is_alone and is_passing(error, self._policy):
            self._held.append(batch)
            return
        self.failed.append(batch)
        self._failed_in_a_row += 1
        self._is_stopped |= self._failed_in_a_row >= MAX_FAILED_IN_A_ROW

    def _end_round(self) -> None:
        self._is_in_round = False
        self._failed_rounds = 0 if self._has_written else self._failed_rounds + 1
        if self._failed_rounds >= self._max_rounds:
            self.stop()

    def pause(self) -> float:
        """Seconds to wait before the next round: longer after each without a success, and as the service asked."""
        asked = max(getattr(batch.error, "retry_after", None) or 0.0 for batch in self._held)
        return delay(self._policy, self._policy.max_retries + 1 + self._failed_rounds, asked)

    def begin_round(self) -> None:
        """Start a round: the batches that are held are sent again."""
        self._queue = {batch: set() for batch in self._held}
        self._held = []
        self._is_in_round, self._has_written = True, False

    def lost(self) -> list[Batch[T]]:
        """Batches that were drawn and may not be written, in their order."""
        known = dict.fromkeys((*self.failed, *self._held, *self._under_way, *self._queue))
        return sorted(known, key=lambda batch: batch.number)

    def _number(self, batch: Batch[T]) -> None:
        batch.number = self._numbered
        self._numbered += 1

    def _supersede(self, earlier: Batch[T], later: Batch[T]) -> None:
        if not earlier.ids.isdisjoint(later.ids):
            self.superseded += earlier.leave_out(later.ids)
