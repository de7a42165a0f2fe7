"""Cuts the records of an upsert into requests that the service accepts: limited in number and in bytes.

A list is checked as a whole before the first request is sent. From a generator, no more records are drawn than the next
request holds. How many records fit into a request is estimated from the number of values, and corrected by the size of
each encoded request, so that records are rarely encoded twice. Records that do not fit start the next request.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence
from itertools import accumulate, islice
from operator import itemgetter
from typing import Any, Callable, Generic, NamedTuple, TypeVar

from pinecone.arguments import whole_number
from pinecone.arguments.plain import kind_of
from pinecone.codec.wire import dumps
from pinecone.db_data.usual import id_of_text
from pinecone.exceptions import PineconeApiTypeError, PineconeApiValueError, PineconeException
from pinecone.models.base import Mapped
from pinecone.versioning import Call, unchanged

T = TypeVar("T")
Records = list[Any]

MAX_VECTORS = 1000
MAX_TEXT_RECORDS = 96
MAX_IDS = 1000
MAX_BYTES = 2_000_000
#: Longest text of a number, with the comma.
MAX_NUMBER_LENGTH = 25
#: Largest number of bytes of a request beside its records: the namespace and the names of the fields.
REST = 4_000
#: Share of a request that is filled by estimate.
FILLED = 0.97

#: What is raised for a record that cannot be sent.
UNFIT = (PineconeApiTypeError, PineconeApiValueError)
Refuse = Callable[[int, Any, PineconeException], None]


class Batch(Generic[T]):
    """The records of one request.

    Args:
        part: The records.
        encode: Makes the call for some records.
        name: Returns the id of a record in the form of the API.
        call: The call for all of them, if it is made already.

    Attributes:
        items: The records as the user passed them.
        end: Position after the last of them.
        number: Position among all batches of an upsert, from 0.
        attempts: How often the request was sent.
        error: The last ``PineconeException`` of the request; None if it did not fail.
    """

    __slots__ = ("_call", "_encode", "_ids", "_name", "_records", "attempts", "end", "error", "items", "number")

    def __init__(
        self,
        part: Part,
        encode: Callable[[Records], Call[T]],
        name: Callable[[Any], str],
        call: Call[T] | None = None,
    ) -> None:
        self.items, self._records = part.items, part.records
        self._ids: frozenset[str] | None = None
        self.end = part.places[-1] + 1 if part.places else 0
        self.number = 0
        self.attempts = 0
        self.error: Any = None
        self._encode = encode
        self._name = name
        self._call = call

    @property
    def call(self) -> Call[T]:
        """The call that writes the records."""
        if self._call is None:
            self._call = self._encode(self._records)
        return self._call

    @property
    def ids(self) -> frozenset[str]:
        """Ids of the records. They are collected when they are first needed: a single request needs none."""
        if self._ids is None:
            self._ids = frozenset(map(self._name, self._records))
        return self._ids

    @classmethod
    def unsent(cls, items: Sequence[Any]) -> Batch[T]:
        """A batch of records that are not sent."""
        return cls(Part(items, [], [], ()), no_call, no_call)

    def leave_out(self, ids: frozenset[str]) -> int:
        """Remove the records with some ids; returns their number."""
        kept = [index for index, record in enumerate(self._records) if self._name(record) not in ids]
        count = len(self._records) - len(kept)
        self._ids = self.ids - ids
        self.items = [self.items[index] for index in kept]
        self._records = [self._records[index] for index in kept]
        self._call = None
        return count


def no_call(*arguments: Any) -> Any:
    """Stands for the functions of a batch that is not sent."""
    raise NotImplementedError


class Part(NamedTuple):
    """Some of the records, as columns of the same length.

    Attributes:
        items: The records as the user passed them.
        records: The records in the form of the API.
        numbers: How many numbers take up as much space as each record.
        places: Positions among all records.
    """

    items: Sequence[Any]
    records: Records
    numbers: list[int]
    places: Sequence[int]

    def between(self, start: int, end: int) -> Part:
        """The records from one position of this part to before another."""
        if start == 0 and end >= len(self.records):
            return self
        return Part._make(column[start:end] for column in self)

    def and_then(self, other: Part) -> Part:
        """These records, followed by others."""
        if not self.records:
            return other
        columns: Iterable[tuple[Sequence[Any], Sequence[Any]]] = zip(self, other)
        return Part._make([*column, *more] for column, more in columns)

    def without(self, unfit: set[int]) -> Part:
        """All records except those at some positions of this part."""
        kept = [index for index in range(len(self.records)) if index not in unfit]
        return Part._make([column[index] for index in kept] for column in self)


NO_RECORDS = Part((), [], [], ())


class Kind(NamedTuple):
    """A kind of records, and how their size is estimated.

    Attributes:
        limit: Largest number of records in a request.
        id_of: Returns the id of a record.
        text_of: Returns the part of a record whose size is measured, not estimated.
        counts: Returns for each record how many numbers of the usual length take up as much space.
        per_number: Bytes of such a number, until a request has been encoded.
    """

    limit: int
    id_of: Callable[[Any], str]
    text_of: Callable[[Any], Any]
    counts: Callable[[Records], list[int]]
    per_number: float = 20.0


def refused(position: int, item: Any, error: PineconeException) -> None:
    """Raise the error of a record that cannot be sent."""
    raise error


class Batcher(Generic[T]):
    """Cuts records into batches.

    Args:
        check: Converts records of the user to the form of the API, and raises for wrong ones. Its second argument is
            the position of the first record.
        encode: Makes the call for some records.
        kind: The kind of the records.
        result: Makes the result of several requests from the number of records written.
        batch_size: Largest number of records in a batch, as the user passed it. Without one an empty list is an error.

    Raises:
        PineconeApiTypeError: ``batch_size`` is not a whole number.
        PineconeApiValueError: ``batch_size`` is less than 1.

    Attributes:
        result: The argument of the same name.
        is_single: Whether the records are a list that fits into one request.
    """

    def __init__(
        self,
        check: Callable[[Sequence[Any], int], Records],
        encode: Callable[[Records], Call[T]],
        kind: Kind,
        result: Callable[[int], T],
        batch_size: int | None,
    ) -> None:
        self._check = check
        self._encode = encode
        self._kind = kind
        self._most = kind.limit if batch_size is None else min(whole_number("batch_size", batch_size), kind.limit)
        self._room = FILLED * MAX_BYTES / kind.per_number  # how many numbers a request probably holds
        self._may_be_empty = batch_size is not None
        self.result = result
        self.is_single = False
        self._usual = 1.0  # how many numbers take up as much space as a record, by the last ones
        self._taken: Sequence[Any] = ()  # records that were drawn and may be in no batch yet
        self._first = 0  # position of the first of them

    def batches(self, given: Iterable[Any], refuse: Refuse = refused) -> Iterator[Batch[T]]:
        """Batches of the given records, in their order.

        Args:
            given: The records.
            refuse: Called with the position, the record and the error for each record that cannot be sent. It may
                raise the error.

        Raises:
            PineconeApiTypeError: The records are not a list, or one of them has the wrong type.
            PineconeApiValueError: A record cannot be sent or is too large, or the list is empty.
        """
        if isinstance(given, (str, bytes, Mapped, dict)):
            raise PineconeApiTypeError(f"The records must be a list of records, not one {kind_of(given)}.")
        if isinstance(given, (list, tuple)):
            if not given and not self._may_be_empty:
                raise PineconeApiValueError("The list of records is empty.")
            self._taken = given
            part = self._checked(given, 0, refuse)
            single = self._single(part)
            self.is_single = single is not None
            return self._of_list(part, refuse) if single is None else iter((single,))
        try:
            remaining = iter(given)
        except TypeError:
            raise PineconeApiTypeError(f"The records must be a list of records, not {kind_of(given)}.") from None
        return self._of_stream(remaining, refuse)

    def rest(self, position: int) -> list[tuple[int, Any]]:
        """Positions and records that were drawn, from a position on."""
        return [(place, item) for place, item in enumerate(self._taken, self._first) if place >= position]

    def _single(self, part: Part) -> Batch[T] | None:
        """The batch of all records, if they fit into one request."""
        if not 0 < len(part.records) <= self._most or sum(part.numbers) > self._room:
            return None
        call = self._encode(part.records)
        if size_of(call) > MAX_BYTES:
            self._note(call, part)
            return None
        return Batch(part, self._encode, self._kind.id_of, call)

    def _of_list(self, part: Part, refuse: Refuse) -> Iterator[Batch[T]]:
        part = self._without_too_large(part, refuse)
        start = 0

        def more(count: int) -> Part | None:
            nonlocal start
            start += count
            return part.between(start - count, start) if start - count < len(part.records) else None

        yield from self._cut(NO_RECORDS, more, refuse)

    def _of_stream(self, remaining: Iterator[Any], refuse: Refuse) -> Iterator[Batch[T]]:
        taken: list[Any] = []
        self._taken = taken

        def more(count: int) -> Part | None:
            known = len(taken)
            taken.extend(islice(remaining, count))  # keeps what came before an error
            return self._checked(taken[known:], self._first + known, refuse) if len(taken) > known else None

        part: Part | None = NO_RECORDS
        while part is not None and not part.records:
            part = more(1)
        if part is None:
            return
        self._note(self._encode(part.records), part)  # so that no more records are drawn than needed
        for batch in self._cut(part, more, refuse):
            yield batch
            del taken[: batch.end - self._first]
            self._first = batch.end

    def _cut(self, part: Part, more: Callable[[int], Part | None], refuse: Refuse) -> Iterator[Batch[T]]:
        """Batches of some records and of those that follow.

        Args:
            part: The first records.
            more: Draws a number of the following records, and returns those that can be sent; None at the end.
            refuse: Called for each record that cannot be sent.
        """
        while (part := self._filled(part, more)).records:
            batch, part = self._encoded(part, refuse)
            if batch is not None:
                yield batch

    def _filled(self, part: Part, more: Callable[[int], Part | None]) -> Part:
        """The records, and as many of the following ones as fill a request."""
        while count := self._lacking(part.numbers):
            following = more(count)
            if following is None:
                break
            part = part.and_then(following)
        return part

    def _lacking(self, numbers: list[int]) -> int:
        """How many more records probably fit into a request."""
        total = sum(numbers)
        usual = total / len(numbers) if numbers else self._usual
        return min(self._most - len(numbers), max(int((self._room - total) / usual), not numbers))

    def _end(self, numbers: list[int]) -> int:
        """How many of the records probably fit into a request: at least one, if there is one."""
        sums = [*accumulate(numbers[: self._most])]
        return min(len(sums), max(1, bisect_right(sums, self._room)))

    def _encoded(self, part: Part, refuse: Refuse) -> tuple[Batch[T] | None, Part]:
        """A batch of the first records, or None if they cannot be sent, and the records after it."""
        end = self._end(part.numbers)
        while end:
            first = part.between(0, end)
            call = self._encode(first.records)
            size = self._note(call, first)
            if size <= MAX_BYTES:
                return Batch(first, self._encode, self._kind.id_of, call), part.between(end, len(part.records))
            if end == 1:
                refuse(part.places[0], part.items[0], too_large(part.records[0], part.places[0], size))
                return None, part.between(1, len(part.records))
            part = self._without_too_large(part, refuse)
            end = min(end - 1, self._end(part.numbers))
        return None, part

    def _note(self, call: Call[Any], part: Part) -> int:
        """Correct the estimate by the size of a request; returns the size."""
        size, total = size_of(call), sum(part.numbers)
        self._room = FILLED * MAX_BYTES / max(1.0, size / total)
        self._usual = total / len(part.numbers)
        return size

    def _checked(self, items: Sequence[Any], start: int, refuse: Refuse) -> Part:
        """The records in the form of the API, except those that are wrong.

        Args:
            items: The records.
            start: Position of the first of them.
            refuse: Called for each record that is wrong.
        """
        places: Sequence[int] = range(start, start + len(items))
        try:
            records = self._check(items, start)
        except UNFIT:
            records, right = [], []
            for place, item in zip(places, items):
                try:
                    records += self._check([item], place)
                    right.append(place)
                except UNFIT as error:
                    refuse(place, item, error)
            items, places = [items[place - start] for place in right], right
        return Part(items, records, self._kind.counts(records), places)

    def _without_too_large(self, part: Part, refuse: Refuse) -> Part:
        """The records, except those that are too large for a request of their own."""
        unfit = set()
        for start in range(0, len(part.records), MAX_VECTORS):
            texts = [self._kind.text_of(record) for record in part.records[start : start + MAX_VECTORS]]
            together = len(dumps(texts))
            for index, text in enumerate(texts, start):
                room = MAX_BYTES - REST - MAX_NUMBER_LENGTH * part.numbers[index]
                if together > room and len(dumps(text)) > room:
                    size = size_of(self._encode([part.records[index]]))
                    if size > MAX_BYTES:
                        error = too_large(part.records[index], part.places[index], size)
                        refuse(part.places[index], part.items[index], error)
                        unfit.add(index)
        return part.without(unfit) if unfit else part


def count_numbers(records: Records) -> list[int]:
    """How many numbers of the usual length take up about as much space as each record, as JSON."""
    return [
        4
        + (4 * len(record["metadata"]) if "metadata" in record else 0)
        + ((len(values) if type(values := record["values"]) is list else length(values)) if "values" in record else 0)
        + (2 * len(record["sparseValues"]["indices"]) if "sparseValues" in record else 0)
        for record in records
    ]


def count_packed(records: Records) -> list[int]:
    """How many numbers of 32 bits take up about as much space as each record, packed for gRPC."""
    return [
        10
        + (25 * len(record["metadata"]) if "metadata" in record else 0)
        + (len(record["values"].data) // 4 if "values" in record else 0)
        + (2 * len(record["sparseValues"]["indices"]) if "sparseValues" in record else 0)
        for record in records
    ]


def length(values: Any) -> int:
    """How many numbers of the usual length take up as much space as a vector: numbers of 32 bits have fewer digits."""
    is_short = getattr(values, "itemsize", 8) <= 4 and type(values).__module__ == "numpy"
    return 3 * len(values) // 5 if is_short else len(values)


def one_each(records: Records) -> list[int]:
    """The same estimate for each record."""
    return [1] * len(records)


def metadata_of(record: dict[str, Any]) -> Any:
    """Metadata of a record with vectors."""
    return record.get("metadata")


VECTORS = Kind(MAX_VECTORS, itemgetter("id"), metadata_of, count_numbers)
PACKED_VECTORS = Kind(MAX_VECTORS, itemgetter("id"), metadata_of, count_packed, 4.0)
TEXT_RECORDS = Kind(MAX_TEXT_RECORDS, id_of_text, unchanged, one_each)
IDS = Kind(MAX_IDS, unchanged, unchanged, one_each)


def size_of(call: Call[Any]) -> int:
    """Size of a request in bytes."""
    return len(call.request.body or b"")


def too_large(record: dict[str, Any], position: int, size: int) -> PineconeApiValueError:
    """The error for a record that is too large for a request."""
    name = record.get("id", record.get("_id"))
    return PineconeApiValueError(
        f"Record {name!r} (position {position}) takes {size} bytes, more than the {MAX_BYTES} of a request."
    )
