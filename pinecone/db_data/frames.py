"""Rows of a dataframe (pandas, polars, pyarrow) as records, one at a time.

The frame's own way to go through it is used, so that nothing is copied as a whole and none of these packages is
imported here.
"""

from __future__ import annotations

import math
from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from pinecone.exceptions import PineconeApiTypeError, PineconeApiValueError

COLUMNS = ("id", "values", "sparse_values", "metadata")
ROWS = 1000


def records(frame: Any) -> Iterator[dict[str, Any]]:
    """Records of a frame with the columns id, values, sparse_values and metadata; other columns are left out.

    A cell of values, sparse_values or metadata that is None or NaN is taken as absent, and so is such a value of a key
    in the metadata, since a frame has no other way to say that.

    Raises:
        PineconeApiTypeError: It is no dataframe.
        PineconeApiValueError: It has no column id, or none with values.
    """
    names = column_names(frame)
    if "id" not in names or not {"values", "sparse_values"} & set(names):
        raise PineconeApiValueError("The dataframe needs a column 'id', and 'values' or 'sparse_values'.")
    used = [name for name in COLUMNS if name in names]
    for row in rows(frame, used):
        record = {name: cell for name, cell in zip(used, row) if not is_absent(cell)}
        metadata = record.get("metadata")
        if isinstance(metadata, Mapping):
            record["metadata"] = {key: value for key, value in metadata.items() if not is_absent(value)}
        yield record


def column_names(frame: Any) -> list[str]:
    """Names of the columns of a frame.

    Raises:
        PineconeApiTypeError: It is no dataframe.
    """
    names = getattr(frame, "column_names", None)  # pyarrow, whose columns are the data
    names = getattr(frame, "columns", None) if names is None else names
    if names is None:
        raise PineconeApiTypeError(f"{type(frame).__name__} is no dataframe of pandas, polars or pyarrow.")
    return list(names)


def length(frame: Any) -> int | None:
    """Number of rows of a frame, if it is one."""
    return len(frame) if hasattr(frame, "__len__") else None


def rows(frame: Any, names: list[str]) -> Iterable[Any]:
    """Cells of the named columns, row by row."""
    if hasattr(frame, "to_batches"):  # pyarrow
        return arrow_rows(frame, names)
    if hasattr(frame, "iter_rows"):  # polars
        return polars_rows(frame, names)
    return zip(*(frame[name] for name in names))


def arrow_rows(table: Any, names: list[str]) -> Iterator[Any]:
    """Rows of a table of pyarrow. Lists of numbers stay arrays, without a copy."""
    for batch in table.select(names).to_batches(max_chunksize=ROWS):
        yield from zip(*(arrow_cells(batch.column(position)) for position in range(len(names))))


def arrow_cells(column: Any) -> Iterable[Any]:
    """Cells of a column of pyarrow."""
    values = getattr(column, "values", None)
    if values is None or column.null_count or values.null_count or not hasattr(values, "to_numpy"):
        return list(column.to_pylist())
    try:
        return [cell.values.to_numpy(zero_copy_only=True) for cell in column]
    except ValueError:  # no numbers, or numbers that numpy keeps in another way
        return list(column.to_pylist())


def polars_rows(frame: Any, names: list[str]) -> Iterator[Any]:
    """Rows of a frame of polars. Lists of numbers become arrays of numpy, without a copy."""
    for part in frame.select(names).iter_slices(ROWS):
        yield from zip(*(polars_cells(part[name]) for name in names))


def polars_cells(column: Any) -> Iterable[Any]:
    """Cells of a column of polars."""
    for cell in column:
        yield cell.to_numpy() if hasattr(cell, "to_numpy") and cell.dtype.is_numeric() else cell


def is_absent(value: Any) -> bool:
    """Whether a cell is empty: None, NaN, or what pandas has for a missing value or time."""
    return value is None or (isinstance(value, float) and math.isnan(value)) or type(value).__name__ in MISSING


MISSING = frozenset({"NAType", "NaTType"})
