"""Sends the records of an upsert, or the ids of a deletion, in one or several requests; accounts for each of them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import suppress
from functools import cached_property
from operator import attrgetter
from typing import TYPE_CHECKING, Any, Callable, Generic, Optional, TypeVar, Union

from pinecone.arguments import whole_number
from pinecone.db_data.batches import Batch, Batcher
from pinecone.db_data.concurrency import Done, WorkersAsyncio
from pinecone.db_data.progress import progress
from pinecone.db_data.schedule import MAX_ROUNDS, Schedule, Step
from pinecone.exceptions import PineconeApiValueError, PineconeException
from pinecone.models.base import EmptyResponse
from pinecone.models.db_data import BatchError, UpsertRecordsResponse, UpsertResponse

if TYPE_CHECKING:
    from pinecone.service.base_asyncio import ServiceAsyncio

R = TypeVar("R", bound=Union[UpsertResponse, UpsertRecordsResponse, EmptyResponse])


class BulkAsyncio(Generic[R]):
    """One upsert, or one deletion of many ids.

    Args:
        index: Sends the calls.
        batcher: Makes the batches.
        options: ``timeout`` and ``retry`` of each call.
        max_concurrency: Largest number of requests in flight.
        max_rounds: Number of retry rounds in a row without a success after which to give up; 0 for no rounds.
        on_error: "raise" to raise the first error when all requests are done; "report" to return the errors in the
            result.

    Raises:
        PineconeApiTypeError: A number is of the wrong type.
        PineconeApiValueError: An argument has an invalid value.
    """

    def __init__(
        self,
        index: ServiceAsyncio,
        batcher: Batcher[R],
        options: Mapping[str, Any],
        max_concurrency: int,
        max_rounds: int = MAX_ROUNDS,
        on_error: str = "raise",
    ) -> None:
        self._index = index
        self._batcher = batcher
        self._options = options
        self._max_concurrency = whole_number("max_concurrency", max_concurrency)
        self._max_rounds = whole_number("max_rounds", max_rounds, least=0)
        if on_error not in ("raise", "report"):
            raise PineconeApiValueError(f"on_error must be 'raise' or 'report', not {on_error!r}.")
        self._reports = on_error == "report"
        self._refused: set[int] = set()  # positions of records that cannot be sent
        self._failure: Optional[Exception] = None  # an error of anything but a request

    @cached_property
    def _schedule(self) -> Schedule[R]:
        policy = self._options.get("retry") or self._index._config.retry_config
        return Schedule(self._max_concurrency, self._max_rounds, policy)

    async def run(self, given: Iterable[Any], show_progress: bool = False, total: Optional[int] = None) -> R:
        """Send all records.

        Args:
            given: The records.
            show_progress: Whether to show a progress bar.
            total: Number of records, if ``given`` has no length.

        Returns:
            One result for all requests.

        Raises:
            PineconeException: A request failed, or a record cannot be sent. Like any other exception that is raised
                here, it has ``failed_items``: the records that were drawn and may not be written.
        """
        try:
            batches = self._batcher.batches(given, self._refuse)
            if self._batcher.is_single and not self._refused and not show_progress:
                (batch,) = batches
                try:
                    result: R = await self._index._send(batch.call, self._options)
                    result.__dict__["total_item_count"] = len(batch.items)
                    return result
                except PineconeException as error:
                    self._schedule.fail_alone(batch, error)
            else:
                total = len(given) if isinstance(given, Sequence) else total
                with progress(show_progress, total) as advance:
                    await self._drive(batches, advance)
            self._conclude(isinstance(given, (list, tuple)))
        except BaseException as error:
            self._account(error)
            raise
        return self._result()

    async def _drive(self, batches: Iterator[Batch[R]], advance: Callable[[int], Any]) -> None:
        """Take the steps of the schedule. After an error of anything but a request no more is drawn."""
        schedule = self._schedule

        def send(batch: Batch[R]) -> Any:
            options = self._options if schedule.is_alone else {**self._options, "wait": workers.wait}
            return self._index._send(batch.call, options)

        workers: WorkersAsyncio[Batch[R]] = WorkersAsyncio(send, self._max_concurrency)
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
                    elif self._max_concurrency == 1 or schedule.is_alone:
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
        """Note a record that cannot be sent, or raise its error."""
        if not self._reports:
            raise error
        self._schedule.refuse([item], error)
        self._refused.add(position)

    def _conclude(self, is_list: bool) -> None:
        """Raise the error of the call, if there is one."""
        if self._failure is not None:
            raise self._failure
        failed = self._schedule.failed
        if failed and not self._reports:
            raise min(failed, key=attrgetter("number")).error
        if not self._schedule.is_exhausted:
            error = failed[-1].error
            if not is_list:  # the records that were not drawn cannot be reported
                raise error
            rest = self._rest()
            self._schedule.end += len(rest)
            self._schedule.refuse(rest, error)

    def _rest(self) -> list[Any]:
        """The records that were drawn and belong to no batch."""
        return [item for position, item in self._batcher.rest(self._schedule.end) if position not in self._refused]

    def _account(self, error: BaseException) -> None:
        """Add the records that may not be written, and the reasons, to an exception."""
        lost = self._schedule.lost()
        failures = [batch.error for batch in lost if batch.error is not None]
        if failures and error not in failures:
            chain(error, failures[0])
        items = [*(item for batch in lost for item in batch.items), *self._rest()]
        with suppress(Exception):  # some exceptions take no attributes
            error.failed_items = items  # type: ignore[attr-defined]
        if isinstance(error, PineconeException):
            error.errors = batch_errors(lost)

    def _result(self) -> R:
        """One result for all requests. Each response counts for at most as many records as its request had."""
        schedule = self._schedule
        written = sum(items for items, _ in schedule.responses)
        failed = sum(len(batch.items) for batch in schedule.failed)
        counts = [min(getattr(response, "upserted_count", items) or 0, items) for items, response in schedule.responses]
        result = self._batcher.result(sum(counts))
        result.__dict__.update(
            errors=batch_errors(sorted(schedule.failed, key=attrgetter("number"))),
            total_batch_count=len(schedule.responses) + len(schedule.failed),
            total_item_count=written + failed + schedule.superseded,
            superseded_item_count=schedule.superseded,
        )
        if schedule.responses:
            result.response_info = max((one for _, one in schedule.responses), key=sequence_number_of).response_info
        return result


def batch_errors(batches: Iterable[Batch[Any]]) -> list[BatchError]:
    """The errors of batches, as results and exceptions report them."""
    return [BatchError(batch.number, list(batch.items), batch.error) for batch in batches if batch.error is not None]


def chain(error: BaseException, beneath: BaseException) -> None:
    """Add an exception at the end of the chain of causes of another one."""
    seen = {id(beneath)}
    while id(error) not in seen:
        seen.add(id(error))
        below = error.__cause__ or (None if error.__suppress_context__ else error.__context__)
        if below is None:
            error.__context__ = beneath
            return
        error = below


def sequence_number_of(response: Any) -> int:
    """Sequence number of a write; 0 if the service sent none."""
    info = response.response_info
    return 0 if info is None else info.lsn_committed or 0
