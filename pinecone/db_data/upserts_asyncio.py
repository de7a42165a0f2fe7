"""Sends the batches of a bulk upsert, or of a deletion of many ids, several at once, and accounts for each record."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from contextlib import suppress
from typing import Any, Callable, Generic, Optional, TypeVar, Union, cast

from pinecone.arguments import whole_number
from pinecone.db_data.batches import Batch, Batcher
from pinecone.db_data.concurrency import Done, WorkersAsyncio
from pinecone.db_data.progress import progress
from pinecone.db_data.schedule import Schedule, Step
from pinecone.exceptions import PineconeApiValueError, PineconeException
from pinecone.models.base import EmptyResponse, Response
from pinecone.models.db_data import BatchError, UpsertRecordsResponse, UpsertResponse
from pinecone.transport.retry import RetryConfig
from pinecone.versioning import Call

R = TypeVar("R", bound=Union[Response, EmptyResponse])
W = TypeVar("W", bound=Union[UpsertResponse, UpsertRecordsResponse, EmptyResponse])


class BulkAsyncio(Generic[R]):
    """One bulk upsert, or one deletion of many ids.

    Args:
        send: Sends a call; it is told how to wait before it sends the call again, unless that is as usual.
        policy: When a call is sent again.
        max_concurrency: Largest number of requests under way.
        max_rounds: After how many rounds in a row that wrote nothing to give up; 0 for no rounds.
        on_error: "raise" to raise the error of the first batch that failed, when all others are done; "report" to
            only report it.

    Raises:
        PineconeApiTypeError: An argument that is a number is given as something else.
        PineconeApiValueError: An argument has a value that cannot be used.
    """

    def __init__(
        self,
        send: Callable[[Call[R], Any], Any],
        policy: RetryConfig,
        max_concurrency: int,
        max_rounds: int,
        on_error: str,
    ) -> None:
        max_concurrency = whole_number("max_concurrency", max_concurrency)
        max_rounds = whole_number("max_rounds", max_rounds, least=0)
        if on_error not in ("raise", "report"):
            raise PineconeApiValueError(f"on_error must be 'raise' or 'report', not {on_error!r}.")
        self._send = send
        self._one_by_one = max_concurrency == 1
        self._reports = on_error == "report"
        self._schedule: Schedule[R] = Schedule(max_concurrency, max_rounds, policy)
        self._refused: set[int] = set()  # positions of records that cannot be sent
        self._failure: Optional[Exception] = None  # of something else than a request

    async def run(
        self, batcher: Batcher[R], given: Iterable[Any], show_progress: bool = False, total: Optional[int] = None
    ) -> None:
        """Send all batches.

        Args:
            batcher: Makes the batches.
            given: The records.
            show_progress: Whether there is to be a progress bar.
            total: Number of the records, where it cannot be asked of ``given``.

        Raises:
            PineconeException: A batch was not written, or a record cannot be sent. Like any other exception that is
                raised here, it has ``failed_items``: the records that were drawn and are not known to be written.
        """
        total = len(given) if isinstance(given, Sequence) else total
        try:
            batches = batcher.batches(given, self._refuse)
            with progress(show_progress, total) as advance:
                await self._drive(batches, advance)
            self._conclude(batcher, isinstance(given, (list, tuple)))
        except BaseException as error:
            self._account(error, batcher)
            raise

    async def _drive(self, batches: Iterator[Batch[R]], advance: Callable[[int], Any]) -> None:
        """Do one step after the other. A failure of anything but a request ends the drawing; it is kept for the end."""
        schedule = self._schedule
        workers: WorkersAsyncio[Batch[R]] = WorkersAsyncio(
            lambda batch: self._send(batch.call, None if schedule.is_alone else workers.wait)
        )
        try:
            while (step := schedule.step()) is not Step.END:
                try:
                    if step is Step.DRAW:
                        schedule.draw(next(batches, None))
                    elif step is Step.SETTLE:
                        self._settle(await workers.finished(), advance)
                    elif step is Step.PAUSE:
                        await workers.wait(schedule.pause())
                        schedule.begin_round()
                    elif self._one_by_one or schedule.is_alone:
                        await workers.run(schedule.send())
                    else:
                        await workers.start(schedule.send())
                except Exception as error:
                    if self._failure is None:
                        self._failure = error
                    else:
                        chain(self._failure, error)
                    schedule.stop()
        finally:
            for done in await workers.leave():
                schedule.settle(*done)

    def _settle(self, done: Done, advance: Callable[[int], Any]) -> None:
        batch, response, error = done
        self._schedule.settle(batch, response, error)
        if error is None:
            advance(len(batch.items))
        elif not isinstance(error, PineconeException):
            raise error

    def _refuse(self, position: int, item: Any, error: PineconeException) -> None:
        """A record cannot be sent."""
        if not self._reports:
            raise error
        self._schedule.refuse([item], error)
        self._refused.add(position)

    def _conclude(self, batcher: Batcher[R], is_list: bool) -> None:
        """Raise what is to be raised when all is done."""
        if self._failure is not None:
            raise self._failure
        failed = self._schedule.failed
        if failed and not self._reports:
            raise min(failed, key=number_of).error
        if not self._schedule.is_exhausted:
            error = failed[-1].error
            if not is_list:  # what else there is cannot be reported
                raise error
            rest = self._rest(batcher)
            self._schedule.end += len(rest)
            self._schedule.refuse(rest, error)

    def _rest(self, batcher: Batcher[R]) -> list[Any]:
        """The records that were drawn and are in no batch."""
        return [item for position, item in batcher.rest(self._schedule.end) if position not in self._refused]

    def _account(self, error: BaseException, batcher: Batcher[R]) -> None:
        """Note on an exception what was not written, and why."""
        lost = self._schedule.lost()
        failures = [batch.error for batch in lost if batch.error is not None]
        if failures and error not in failures:
            chain(error, failures[0])
        items = [*(item for batch in lost for item in batch.items), *self._rest(batcher)]
        with suppress(Exception):  # it may be one that takes no attributes
            error.failed_items = items  # type: ignore[attr-defined]
        if isinstance(error, PineconeException):
            error.errors = batch_errors(lost)

    def upserted(self) -> UpsertResponse:
        """One result for all batches. A response counts for as many records as its batch has, at most."""
        responses = self._schedule.responses
        if len(responses) == 1 and not self._schedule.failed:
            result = cast("UpsertResponse", responses[0][1])
        else:
            result = UpsertResponse(sum(min(count_of(one), items) for items, one in responses))
        return self._complete(result)

    def records_upserted(self) -> UpsertRecordsResponse:
        """One result for all batches of text records."""
        return self._complete(UpsertRecordsResponse(sum(items for items, _ in self._schedule.responses)))

    def deleted(self) -> EmptyResponse:
        """One result for all batches of ids."""
        return self._complete(EmptyResponse())

    def _complete(self, result: W) -> W:
        schedule = self._schedule
        written = sum(items for items, _ in schedule.responses)
        failed = sum(len(batch.items) for batch in schedule.failed)
        last = max((one for _, one in schedule.responses), key=sequence_number_of, default=None)
        result.__dict__.update(
            errors=batch_errors(sorted(schedule.failed, key=number_of)),
            total_batch_count=len(schedule.responses) + len(schedule.failed),
            total_item_count=written + failed + schedule.superseded,
            superseded_item_count=schedule.superseded,
        )
        if last is not None:
            result.__dict__.update(_response_info=last._response_info, _namespace=last._namespace)
        return result


def number_of(batch: Batch[Any]) -> int:
    """Position of a batch among all of them."""
    return batch.number


def batch_errors(batches: Iterable[Batch[Any]]) -> list[BatchError]:
    """What is told of the batches that failed."""
    return [BatchError(batch.number, list(batch.items), batch.error) for batch in batches if batch.error is not None]


def chain(error: BaseException, beneath: BaseException) -> None:
    """Let the traceback of an exception show another one beneath all that it shows already."""
    seen = {id(beneath)}
    while id(error) not in seen:
        seen.add(id(error))
        below = error.__cause__ or (None if error.__suppress_context__ else error.__context__)
        if below is None:
            error.__context__ = beneath
            return
        error = below


def count_of(response: Any) -> int:
    """How many records a response says were written."""
    return int(response.upserted_count)


def sequence_number_of(response: Response | EmptyResponse) -> int:
    """Sequence number of a write; 0 where the service gives none."""
    info = response.response_info
    return 0 if info is None else info.lsn_committed or 0
