# @generated from pinecone/db_data/bulk_asyncio.py. Do not edit: run scripts/regen.
"""Sends the batches of a bulk upsert: several at once, fewer when the service is throttling, and none lost silently."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from threading import Lock
from typing import Any, Callable, Generic, Optional, TypeVar, Union, cast

from pinecone.db_data.batches import Batch, Cutter
from pinecone.db_data.concurrency import each
from pinecone.db_data.progress import progress
from pinecone.exceptions import PineconeApiValueError, PineconeException, RateLimitError
from pinecone.models.base import Response
from pinecone.models.db_data import BatchError, UpsertRecordsResponse, UpsertResponse
from pinecone.transport.runtime import wait
from pinecone.versioning import Call

R = TypeVar("R", bound=Response)
W = TypeVar("W", bound=Union[UpsertResponse, UpsertRecordsResponse])

#: How often a batch that is throttled is sent again, after the transport gave up on it.
MOST_ROUNDS = 5
LONGEST_WAIT = 60.0


class Bulk(Generic[R]):
    """One bulk upsert.

    Args:
        send: Sends a call.
        max_concurrency: Largest number of requests under way.
        on_error: "raise" to raise the error of the first batch that failed, when all others are done; "report" to
            only report it.

    Attributes:
        responses: Response of each batch that was written, with the number of its records.
        errors: The batches that were not written.

    Raises:
        PineconeApiValueError: An argument has a value that cannot be used.
    """

    def __init__(self, send: Callable[[Call[R]], Any], max_concurrency: int, on_error: str) -> None:
        if max_concurrency < 1:
            raise PineconeApiValueError("max_concurrency must be at least 1.")
        if on_error not in ("raise", "report"):
            raise PineconeApiValueError(f"on_error must be 'raise' or 'report', not {on_error!r}.")
        self._send = send
        self._most = self._limit = max_concurrency
        self._on_error = on_error
        self._lock = Lock()
        self.responses: list[tuple[int, R]] = []
        self.errors: list[BatchError] = []

    def run(
        self, cutter: Cutter[R], given: Iterable[Any], show_progress: bool = False, total: Optional[int] = None
    ) -> None:
        """Send all batches.

        Args:
            cutter: Makes the batches.
            given: The records.
            show_progress: Whether there is to be a progress bar.
            total: Number of the records, where it cannot be asked of ``given``.

        Raises:
            PineconeException: A batch was not written, or a record cannot be sent. Its ``failed_items`` are the
                records that were not written, as far as they were taken from ``given``.
        """
        total = len(given) if isinstance(given, Sequence) else total
        with progress(show_progress, total) as advance:

            def write(job: tuple[int, Batch[R]]) -> None:
                self._write(*job)
                advance(len(job[1].items))

            try:
                each(write, enumerate(cutter.batches(given)), lambda: self._limit)
            except PineconeException as error:  # a record that cannot be sent
                raise self._with_items(error, cutter.drawn) from error.__cause__
        if self.errors and self._on_error == "raise":
            self.errors.sort()
            raise self._with_items(self.errors[0].error, ())

    def _write(self, index: int, batch: Batch[R]) -> None:
        for attempt in range(MOST_ROUNDS):
            try:
                response: R = self._send(batch.call)
            except RateLimitError as error:
                with self._lock:
                    self._limit = max(1, self._limit // 2)
                failure: PineconeException = error
                if attempt + 1 < MOST_ROUNDS:
                    asked = error.retry_after
                    wait(min(2.0**attempt if asked is None else asked, LONGEST_WAIT))
            except PineconeException as error:
                failure = error
                break
            else:
                with self._lock:
                    self._limit = min(self._most, self._limit + 1)
                    self.responses.append((len(batch.items), response))
                return
        with self._lock:
            self.errors.append(BatchError(index, list(batch.items), failure))

    def _with_items(self, error: PineconeException, drawn: Sequence[Any]) -> PineconeException:
        failed = [item for one in sorted(self.errors, key=lambda one: one.batch_index) for item in one.items]
        error.failed_items = [*failed, *drawn]
        return error

    def upserted(self) -> UpsertResponse:
        """One result for all batches. A response counts for as many records as its batch has, at most."""
        if len(self.responses) == 1 and not self.errors:
            result = cast("UpsertResponse", self.responses[0][1])
        else:
            result = UpsertResponse(sum(min(count_of(one), items) for items, one in self.responses))
        return self._complete(result)

    def records_upserted(self) -> UpsertRecordsResponse:
        """One result for all batches of text records."""
        return self._complete(UpsertRecordsResponse(sum(items for items, _ in self.responses)))

    def _complete(self, result: W) -> W:
        last = max((one for _, one in self.responses), key=sequence_number_of, default=None)
        result.__dict__.update(
            errors=sorted(self.errors),
            total_batch_count=len(self.responses) + len(self.errors),
            total_item_count=sum(items for items, _ in self.responses) + sum(len(e.items) for e in self.errors),
        )
        if last is not None:
            result.__dict__.update(_response_info=last._response_info, _namespace=last._namespace)
        return result


def count_of(response: Any) -> int:
    """How many records a response says were written."""
    return int(response.upserted_count)


def sequence_number_of(response: Response) -> int:
    """Sequence number of a write; 0 where the service gives none."""
    info = response.response_info
    return 0 if info is None else info.lsn_committed or 0
