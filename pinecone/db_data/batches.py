"""Cuts what a user upserts into requests that the service takes: bounded by number of records and by encoded bytes.

A list is checked as a whole before the first request; of a generator no more is drawn than one request may hold. How
many records fill a request is estimated from the number of values, and what the estimate gets wrong is put right when
the size of the encoded request is known, so that nothing is encoded twice as a rule.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from itertools import islice
from typing import Any, Callable, Generic, NamedTuple, TypeVar

from pinecone.core.wire import dumps
from pinecone.exceptions import PineconeApiTypeError, PineconeApiValueError
from pinecone.models.base import Mapped
from pinecone.versioning import Call

T = TypeVar("T")
Records = list[dict[str, Any]]

MOST_VECTORS = 1000
MOST_TEXT_RECORDS = 96
MOST_BYTES = 2_000_000
#: Longest text of a number, with the comma.
LONGEST_NUMBER = 25
#: Bytes of a request beside its records, at most: the namespace and the names of the fields.
REST = 4_000
#: Share of a request that an estimate may fill.
FILLED = 0.97


class Batch(Generic[T]):
    """What one request writes.

    Attributes:
        items: The records as the user gave them.
        call: The request.
    """

    __slots__ = ("call", "items")

    def __init__(self, items: Sequence[Any], call: Call[T]) -> None:
        self.items = items
        self.call = call


class Estimate(NamedTuple):
    """How the room that a record takes is estimated.

    Attributes:
        count: How many numbers of the usual length take as much room as a record.
        per_number: Bytes of such a number, until the size of a request tells better.
    """

    count: Callable[[dict[str, Any]], int]
    per_number: float


class Cutter(Generic[T]):
    """Cuts records into batches.

    Args:
        check: Makes records as the API takes them of those that the user gave, and refuses wrong ones.
        encode: Makes a call of some records; it is told the position of the first.
        most: Largest number of records in a batch.
        estimate: How the room that a record takes is estimated.
        text: What else a record holds than numbers, which is measured.

    Attributes:
        drawn: Records that were taken from the user and are in no batch yet.
    """

    def __init__(
        self,
        check: Callable[[Sequence[Any]], Records],
        encode: Callable[[Records, int], Call[T]],
        most: int,
        estimate: Estimate,
        text: Callable[[dict[str, Any]], Any],
    ) -> None:
        self._check = check
        self._encode = encode
        self._most = most
        self._count = estimate.count
        self._text = text
        self._per_number = estimate.per_number
        self._position = 0
        self.drawn: Sequence[Any] = ()

    def batches(self, given: Iterable[Any]) -> Iterator[Batch[T]]:
        """Batches of the given records, in their order.

        Raises:
            PineconeApiTypeError: What is given is no list of records, or one of them has the wrong type.
            PineconeApiValueError: A record cannot be sent, or is too large.
        """
        if isinstance(given, (str, bytes, Mapped, dict)):
            raise PineconeApiTypeError(f"The records must be a list of records, not one {type(given).__name__}.")
        if isinstance(given, (list, tuple)):
            yield from self._fitting(given)
        else:
            remaining = iter(given)
            while chunk := list(islice(remaining, self._most)):
                yield from self._fitting(chunk)

    def _fitting(self, items: Sequence[Any]) -> Iterator[Batch[T]]:
        self.drawn = items
        records = self._check(items)
        numbers = [self._count(record) for record in records]
        whole = self._end(numbers, 0) == len(records)
        if not whole:
            self._refuse_too_large(records, numbers)
        start = 0
        while start < len(records):
            end = self._end(numbers, start)
            for first, last, call in self._encoded(records, numbers, start, end, is_first=whole):
                self.drawn = items[last:]
                yield Batch(items[first:last], call)
            start = end
        if not records and not self._position:
            yield Batch(items, self._encode([], 0))
        self._position += len(records)
        self.drawn = ()

    def _end(self, numbers: list[int], start: int) -> int:
        """Where a batch that starts with a record is likely to be full."""
        room = FILLED * MOST_BYTES / self._per_number
        end = min(start + self._most, len(numbers))
        if sum(numbers[start:end]) <= room:
            return end
        end = start
        while end < len(numbers) and end - start < self._most and (room >= numbers[end] or end == start):
            room -= numbers[end]
            end += 1
        return end

    def _encoded(
        self, records: Records, numbers: list[int], start: int, end: int, is_first: bool
    ) -> Iterator[tuple[int, int, Call[T]]]:
        """Calls for records, in as many parts as it takes. Before the first of several, all records are measured."""
        call = self._encode(records[start:end], self._position + start)
        size = len(call.request.body or b"")
        self._per_number = max(1.0, size / sum(numbers[start:end]))
        if size <= MOST_BYTES:
            yield start, end, call
        elif end - start == 1:
            raise too_large(records[start], self._position + start, size)
        else:
            if is_first:
                self._refuse_too_large(records, numbers)
            middle = (start + end) // 2
            yield from self._encoded(records, numbers, start, middle, is_first=False)
            yield from self._encoded(records, numbers, middle, end, is_first=False)

    def _refuse_too_large(self, records: Records, numbers: list[int]) -> None:
        """Refuse records of which one alone is too large for a request. What is no number is measured at once."""
        for start in range(0, len(records), MOST_VECTORS):
            part = records[start : start + MOST_VECTORS]
            together = size_of([self._text(record) for record in part])
            for offset, record in enumerate(part, start):
                room = MOST_BYTES - REST - LONGEST_NUMBER * numbers[offset]
                if together > room and size_of(self._text(record)) > room and size_of(record) > MOST_BYTES - REST:
                    raise too_large(record, self._position + offset, size_of(record))


def count_numbers(record: dict[str, Any]) -> int:
    """How many numbers of the usual length take about as much room as a record with vectors."""
    count = 4 + 4 * len(record["metadata"]) if "metadata" in record else 4
    if "values" in record:
        values = record["values"]
        count += len(values) if type(values) is list else round(len(values) * share(values))
    if "sparseValues" in record:
        count += 2 * len(record["sparseValues"]["indices"])
    return count


def count_packed(record: dict[str, Any]) -> int:
    """How many numbers of 32 bits take about as much room as a record with vectors."""
    count = 10 + 25 * len(record["metadata"]) if "metadata" in record else 10
    if "values" in record:
        count += len(record["values"])
    if "sparseValues" in record:
        count += 2 * len(record["sparseValues"]["indices"])
    return count


def share(values: Any) -> float:
    """How long the numbers of an array are, as a share of the usual length: those of 32 bits have fewer digits."""
    return 0.6 if getattr(values, "itemsize", 8) <= 4 and type(values).__module__ == "numpy" else 1.0


#: Of records with vectors: as text with 64 bits, and packed as gRPC sends them.
TEXT = Estimate(count_numbers, 20.0)
PACKED = Estimate(count_packed, 4.0)
#: Of records of text, which are measured.
ONE_EACH = Estimate(lambda record: 1, 20.0)


def size_of(value: Any) -> int:
    """Bytes of a value as JSON; none for what is no JSON, which is refused where it is sent."""
    try:
        return len(dumps(value))
    except TypeError:
        return 0


def too_large(record: dict[str, Any], position: int, size: int) -> PineconeApiValueError:
    """The error for a record that no request can hold."""
    name = record.get("id", record.get("_id"))
    return PineconeApiValueError(
        f"Record {name!r} (position {position}) takes {size} bytes, more than the {MOST_BYTES} of a request."
    )
