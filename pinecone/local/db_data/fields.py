"""The values of a metadata field in all records, encoded as numbers. A filter reads each distinct value once."""

from __future__ import annotations

import re
import threading
from array import array
from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import Any, Protocol

import msgspec
import numpy as np
import numpy.typing as npt
import orjson

from pinecone.local.db_data.columns import Mask, grown

_BATCH = 8192
_MISSING = 0  # the code of records without the field
_UNUSUAL = re.compile(r'["\\\x00-\x1f]')  # characters that a field of msgspec cannot have in its name
_BOOLEANS = {False: (False,), True: (True,)}  # True == 1 in Python, but not in JSON


class Values(Protocol):
    """The distinct values of a field, by code. Code 0 means that a record lacks the field."""

    def __len__(self) -> int:
        """The number of codes."""

    def codes_of(self, operands: Iterable[Any]) -> list[int]:
        """Codes of the values that equal one of some strings, numbers and booleans, or of lists that contain one."""

    def numbers(self) -> npt.NDArray[np.float64]:
        """The values as numbers; NaN for values that are not numbers."""


class Test(Protocol):
    """The condition of a filter on the value of one field."""

    def passing(self, values: Values) -> Mask:
        """A mask of the distinct values that pass."""


class Fields:
    """The metadata of the records of a namespace, by field. A field is encoded when a filter first names it.

    The thread that writes records the changed rows; the threads that search update the codes.

    Args:
        metadata: Encoded metadata by row. It grows, and rows are reported when they change.
    """

    def __init__(self, metadata: Sequence[bytes | None]) -> None:
        self._metadata = metadata
        self._lock = threading.Lock()
        self._columns: tuple[dict[str, _Column], list[int]] = {}, []  # encoded fields, and all rows written since then

    def note(self, row: int) -> None:
        """Record that the metadata of a row has changed."""
        columns, written = self._columns
        if len(written) > 2 * len(self._metadata):
            self._columns = {}, []  # encoding everything again is faster than catching up
        elif columns:
            written.append(row)

    def passing(self, field: str, test: Test, count: int) -> Mask:
        """A mask of the first ``count`` rows, of those whose value passes."""
        with self._lock:
            columns, written = self._columns
            if field not in columns or columns[field].wasteful:
                columns[field] = _Column(field, len(written))
                columns[field].code(self._metadata, range(len(self._metadata)))
            columns[field].catch_up(self._metadata, written)
            return columns[field].passing(test, count)

    def of_row(self, row: int) -> Mapping[str, Any]:
        """The metadata of a row."""
        return decoded(self._metadata[row]) or {}


class _Column:
    """One field.

    Args:
        name: Name of the field.
        read: How many of the recorded rows the first encoding includes.
    """

    def __init__(self, name: str, read: int) -> None:
        self._read_values = _reader(name)
        self._codes = np.zeros(0, np.int32)  # by row
        self._code_of: dict[Any, int] = {None: _MISSING}
        self._lists: dict[str, list[int]] = {}  # codes of the lists that contain a string
        self._numbers = array("d", [np.nan])  # by code
        self._read = read

    def __len__(self) -> int:
        return len(self._numbers)

    @property
    def wasteful(self) -> bool:
        """Whether most codes may belong to values that no record has."""
        return len(self) > 2 * len(self._codes) + _BATCH

    def catch_up(self, metadata: Sequence[bytes | None], written: Sequence[int]) -> None:
        """Encode the rows that were written since the last call."""
        rows = written[self._read :]
        self._read += len(rows)
        self.code(metadata, rows)

    def code(self, metadata: Sequence[bytes | None], rows: Sequence[int]) -> None:
        """Encode the values of some rows."""
        if rows and max(rows) >= len(self._codes):
            self._codes = grown(self._codes, max(rows) + 1, _MISSING)
        for start in range(0, len(rows), _BATCH):
            batch = rows[start : start + _BATCH]
            joined = b",".join([metadata[row] or b"{}" for row in batch])
            values = self._read_values(b"[%b]" % joined)
            known = self._code_of
            if {list, bool}.isdisjoint(map(type, values)):
                codes = [known[value] if value in known else self._add(value) for value in values]
            else:
                codes = [known[key] if (key := _key(value)) in known else self._add(value) for value in values]
            self._codes[np.array(batch, np.intp)] = codes

    def passing(self, test: Test, count: int) -> Mask:
        """A mask of the first ``count`` rows, of those whose value passes."""
        return test.passing(self).take(self._codes[:count])

    def codes_of(self, operands: Iterable[Any]) -> list[int]:
        codes = []
        for operand in operands:
            if _key(operand) in self._code_of:
                codes.append(self._code_of[_key(operand)])
            if isinstance(operand, str):
                codes += self._lists.get(operand, ())
        return codes

    def numbers(self) -> npt.NDArray[np.float64]:
        return np.array(self._numbers)

    def _add(self, value: Any) -> int:
        code = len(self)
        self._code_of[_key(value)] = code
        is_number = isinstance(value, (int, float)) and not isinstance(value, bool)
        self._numbers.append(float(value) if is_number else np.nan)
        if isinstance(value, list):
            for item in set(value):
                self._lists.setdefault(item, []).append(code)
        return code


def _reader(name: str) -> Callable[[bytes], list[Any]]:
    """A function that reads the values of a field, None for a missing one, from a JSON list of metadata."""
    if _UNUSUAL.search(name):
        return lambda records: [record.get(name) for record in orjson.loads(records)]
    only = msgspec.defstruct("Only", [("value", Any, None)], rename={"value": name}, gc=False)
    decoder: msgspec.json.Decoder[list[Any]] = msgspec.json.Decoder(list[only])  # type: ignore[valid-type]
    return lambda records: [record.value for record in decoder.decode(records)]


def encoded(metadata: Mapping[str, Any] | None) -> bytes | None:
    """Metadata in its stored form."""
    # the bytes of orjson keep a much larger buffer alive
    return None if metadata is None else bytes(memoryview(orjson.dumps(metadata)))


def decoded(metadata: bytes | None) -> dict[str, Any] | None:
    """Metadata from its stored form."""
    return None if metadata is None else orjson.loads(metadata)


def _key(value: Any) -> Any:
    """A key that distinguishes values as JSON does."""
    if isinstance(value, list):
        return tuple(value)
    return _BOOLEANS[value] if isinstance(value, bool) else value
