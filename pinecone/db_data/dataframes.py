"""Rows of a dataframe (pandas, polars, pyarrow) as records.

Rows are taken out of the frame a thousand at a time by its own methods, so that it is never copied as a whole and none
of these packages is imported here.
"""

from __future__ import annotations

import math
from collections.abc import Iterable, Iterator, Mapping
from itertools import accumulate, chain, islice
from typing import Any

from pinecone.arguments.plain import kind_of
from pinecone.exceptions import PineconeApiTypeError, PineconeApiValueError

COLUMNS = ("id", "values", "sparse_values", "metadata")
ROWS = 1000


def records(frame: Any) -> Iterator[dict[str, Any]]:
    """Records of a frame with the columns id, values, sparse_values and metadata. Other columns are ignored.

    None and NaN count as absent, in cells of values, sparse_values and metadata and as values in metadata, since a
    frame cannot leave them out.

    Raises:
        PineconeApiTypeError: It is not a dataframe.
        PineconeApiValueError: It lacks the column id, or both values and sparse_values.
    """
    names = column_names(frame)
    if "id" not in names or not {"values", "sparse_values"} & set(names):
        raise PineconeApiValueError("The dataframe needs a column 'id', and 'values' or 'sparse_values'.")
    used = [name for name in COLUMNS if name in names]
    for columns in parts(frame, used):
        yield from records_of(dict(zip(used, columns)))


def column_names(frame: Any) -> list[str]:
    """Names of the columns of a frame.

    Raises:
        PineconeApiTypeError: It is not a dataframe.
    """
    if hasattr(frame, "to_batches") or hasattr(frame, "num_rows") or hasattr(frame, "read_next_batch"):  # pyarrow
        return list(frame.schema.names)
    names = getattr(frame, "columns", None)
    if names is None:
        raise PineconeApiTypeError(f"df must be a dataframe of pandas, polars or pyarrow, not {kind_of(frame)}.")
    return list(names)


def length(frame: Any) -> int | None:
    """Number of rows of a frame; None if it is not known."""
    return len(frame) if hasattr(frame, "__len__") else None


def records_of(columns: dict[str, list[Any]]) -> list[dict[str, Any]]:
    """Records of some rows, from the cells of each column. Going by columns takes a quarter of the time of rows."""
    if "metadata" in columns:
        columns["metadata"] = without_absent(columns["metadata"])
    rows: list[dict[str, Any]] = [{} for _ in columns["id"]]
    for name, cells in columns.items():
        are_present = not may_be_absent(cells)
        for row, cell in zip(rows, cells):
            if are_present or not is_absent(cell):
                row[name] = cell
    return rows


def without_absent(cells: list[Any]) -> list[Any]:
    """Metadata without the keys with absent values."""
    fields = [cell for cell in cells if isinstance(cell, Mapping)]
    if not may_be_absent(chain.from_iterable(field.values() for field in fields)):
        return cells
    return [
        {key: value for key, value in cell.items() if not is_absent(value)} if isinstance(cell, Mapping) else cell
        for cell in cells
    ]


def may_be_absent(cells: Iterable[Any]) -> bool:
    """Whether any cell may be absent, judging by the types."""
    return any(issubclass(kind, float) or kind.__name__ in MISSING for kind in {*map(type, cells)})


def is_absent(value: Any) -> bool:
    """Whether a cell is absent: None, NaN, or the missing value or time of pandas."""
    return math.isnan(value) if isinstance(value, float) else type(value).__name__ in MISSING


MISSING = frozenset({"NoneType", "NAType", "NaTType"})


def parts(frame: Any, names: list[str]) -> Iterator[list[list[Any]]]:
    """Cells of some columns, for a thousand rows at a time."""
    batches = arrow_batches(frame)
    if batches is not None:
        for batch in batches:
            positions = [batch.schema.get_field_index(name) for name in names]
            for start in range(0, batch.num_rows, ROWS):
                part = batch.slice(start, ROWS)
                yield [arrow_cells(part.column(position)) for position in positions]
    elif hasattr(frame, "iter_slices"):  # polars
        for part in frame.select(names).iter_slices(ROWS):
            yield [polars_cells(part[name]) for name in names]
    elif hasattr(frame, "iloc"):  # pandas
        columns = [frame[name] for name in names]
        for start in range(0, len(frame), ROWS):
            yield [column.iloc[start : start + ROWS].tolist() for column in columns]
    else:
        rows = zip(*(frame[name] for name in names))
        while part := [*islice(rows, ROWS)]:
            yield [*map(list, zip(*part))]


def arrow_batches(frame: Any) -> Iterable[Any] | None:
    """Record batches of a table, a batch or a reader of pyarrow; None for any other frame."""
    if hasattr(frame, "to_batches"):
        return frame.to_batches()  # type: ignore[no-any-return]
    if hasattr(frame, "read_next_batch"):
        return frame  # type: ignore[no-any-return]
    return [frame] if hasattr(frame, "num_rows") else None


def arrow_cells(column: Any) -> list[Any]:
    """Cells of a column of pyarrow. Lists of numbers become NumPy arrays, without a copy."""
    try:
        numbers = arrow_numbers(column.flatten())
        lengths = column.value_lengths().to_pylist()
    except (AttributeError, NotImplementedError, ValueError):  # not lists, not numbers, or with nulls
        return list(column.to_pylist())
    return list(column.to_pylist()) if column.null_count else cut(numbers, lengths)


def arrow_numbers(numbers: Any) -> Any:
    """Numbers of pyarrow as a NumPy array, without a copy. ``to_numpy`` of pyarrow would import pandas.

    Raises:
        ValueError: NumPy has no such type of numbers, or there are nulls.
    """
    import numpy

    kind = numpy.dtype(numbers.type.to_pandas_dtype())
    if kind.kind not in "fiu" or numbers.null_count:
        raise ValueError("no numbers, or with nulls")
    return numpy.frombuffer(numbers.buffers()[1] or b"", kind, len(numbers), numbers.offset * kind.itemsize)


def polars_cells(column: Any) -> list[Any]:
    """Cells of a column of polars. Lists of numbers become NumPy arrays."""
    inner = getattr(column.dtype, "inner", None)
    if inner is None or not inner.is_numeric():
        return list(column.to_list())
    numbers = column.explode()
    if numbers.null_count():  # absent or empty lists, or nulls in them
        return [cell if cell is None else cell.to_numpy() for cell in column]
    size = getattr(column.dtype, "size", None)  # only arrays of a fixed size have it
    return cut(numbers.to_numpy(), column.list.len() if size is None else [size] * len(column))


def cut(numbers: Any, lengths: Iterable[int]) -> list[Any]:
    """The numbers of a column, as an array for each of its lists."""
    ends = [*accumulate(lengths, initial=0)]
    return [numbers[start:end] for start, end in zip(ends, ends[1:])]
