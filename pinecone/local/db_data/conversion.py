"""Convert records between the JSON of requests and responses and the arrays of the store."""

from __future__ import annotations

import json
from math import isfinite
from typing import Any

import numpy as np
import orjson

from pinecone.local.db_data.columns import Floats, SparseValues
from pinecone.local.db_data.index import Index
from pinecone.local.db_data.store import Record
from pinecone.local.http.errors import invalid, message_too_large
from pinecone.models.packed import PackedFloats

MAX_ID = 512
MAX_NON_ZEROS = 2048
MAX_METADATA = 40 * 1024
MAX_UPSERT = 2 * 1024 * 1024
MAX_QUOTED = 500  # characters
_EXACT = 2**53  # largest integer up to which floats are exact
_FIELDS = frozenset({"id", "values", "sparseValues", "metadata"})


def read_record(index: Index, vector: Any) -> Record:
    """Read a record of an upsert.

    Raises:
        RefusedError: The record is malformed, or does not fit the index.
    """
    if not isinstance(vector, dict):
        raise invalid("Each of vectors must be a JSON object.")
    for name in vector.keys() - _FIELDS:
        raise invalid(f"{name} is not a field of a vector.")
    id = read_id(vector.get("id"))
    values = read_values(index, vector.get("values"), "Vector")
    sparse = read_sparse(vector.get("sparseValues"), "sparseValues")
    check_kinds(index, values)
    if index.vector_type == "dense" and values is None:
        raise invalid(f"Vector {id} must have dense values: the index is dense.")
    if index.vector_type == "sparse" and sparse is None:
        raise invalid(f"Vector {id} must have sparse values: the index is sparse.")
    check_not_zero(id, values)
    return Record(id, values, sparse, read_metadata(vector.get("metadata"), f"vector {id}"))


def check_not_zero(id: str, values: Floats | None) -> None:
    """Refuse to store a dense vector of zeros."""
    if values is not None and not values.any():
        raise invalid(f"Dense vectors must contain at least one non-zero value. Vector {id} contains only zeros.")


def check_kinds(index: Index, values: Floats | None) -> None:
    """Refuse dense values in a sparse index. Every index stores sparse values."""
    if index.vector_type == "sparse" and values is not None:
        raise invalid("Index configuration does not support dense values: the index is sparse.")


def read_id(id: Any) -> str:
    """Read the id of a record."""
    if not isinstance(id, str) or not 1 <= len(id) <= MAX_ID:
        raise invalid(f"Vector ID must be a string of 1 to {MAX_ID} characters.")
    if not id.isascii():
        raise invalid(f"Vector ID must be ASCII, but got '{id}'")
    if "\0" in id:
        raise invalid("Vector ID must not contain null character.")
    return id


def read_values(index: Index, values: Any, what: str) -> Floats | None:
    """Read dense values with the dimension of the index; None if there are none.

    Args:
        index: The index of the values.
        values: JSON list of numbers, an array of numbers, or None. An empty list counts as None in a sparse index.
        what: The name of the values in errors.
    """
    if values is None or (values == [] and index.vector_type == "sparse"):
        return None
    vector = _floats(values, what)
    if index.dimension is not None and len(vector) != index.dimension:
        raise invalid(f"{what} dimension {len(vector)} does not match the dimension of the index {index.dimension}")
    return vector


def read_sparse(sparse: Any, what: str) -> SparseValues | None:
    """Read sparse values; None if there are none.

    Args:
        sparse: JSON object with ``indices`` and ``values``, or None.
        what: The name of the values in errors.
    """
    if sparse is None:
        return None
    if not isinstance(sparse, dict):
        raise invalid(f"{what} must be a JSON object with indices and values.")
    values = _floats(sparse.get("values"), f"{what}.values")
    indices = sparse.get("indices")
    if not isinstance(indices, list) or not all(type(item) is int and 0 <= item < 2**32 for item in indices):
        raise invalid(f"{what}.indices must be a list of integers from 0 to {2**32 - 1}.")
    if len(indices) != len(values):
        raise invalid(f"{what}.indices and {what}.values must have the same length.")
    if not 1 <= len(indices) <= MAX_NON_ZEROS:
        raise invalid(f"{what} must have 1 to {MAX_NON_ZEROS} entries.")
    order = np.argsort(np.array(indices, np.uint32), kind="stable")
    ascending = np.array(indices, np.uint32)[order]
    if (ascending[1:] == ascending[:-1]).any():
        raise invalid(f"{what}.indices must not repeat an index.")
    return SparseValues(ascending, values[order])


def read_metadata(metadata: Any, owner: str) -> dict[str, Any] | None:
    """Read the metadata of a record; None if there is none. Floats that are whole numbers become integers.

    Args:
        metadata: JSON object of strings, numbers, booleans and lists of strings, or None.
        owner: The name of the owner of the metadata in errors.
    """
    if metadata is None or metadata == {}:
        return None
    if not isinstance(metadata, dict):
        raise invalid(f"The metadata of {owner} must be a JSON object.")
    for field, value in metadata.items():
        if isinstance(value, list) and all(isinstance(item, str) for item in value):
            continue
        if not isinstance(value, (str, int, float)):
            raise invalid(
                "Metadata value must be a string, number, boolean or list of strings, "
                f"got '{_quoted(value)}' for field '{field}'"
            )
        if isinstance(value, float) and not isfinite(value):
            raise invalid(f"Metadata value must be a finite number, got {value} for field '{field}' of {owner}")
    kept = {field: _number(value) if isinstance(value, float) else value for field, value in metadata.items()}
    size = len(orjson.dumps(kept))
    if size > MAX_METADATA:
        raise invalid(f"Metadata size is {size} bytes, which exceeds the limit of {MAX_METADATA} bytes per vector")
    return kept


def check_upsert_size(size: int) -> None:
    """Refuse to write more than the service accepts in one request.

    Args:
        size: Size of the records in bytes.
    """
    if size > MAX_UPSERT:
        raise message_too_large(size, MAX_UPSERT)


def packed_size(record: Record) -> int:
    """The approximate size of a record in a protobuf message, by which the service measures requests."""
    size = len(record.id)
    if record.values is not None:
        size += record.values.nbytes
    if record.sparse is not None:
        size += record.sparse.indices.nbytes + record.sparse.values.nbytes
    if record.metadata is not None:
        size += len(orjson.dumps(record.metadata))
    return size


def show_record(record: Record, include_values: bool = True, include_metadata: bool = True) -> dict[str, Any]:
    """A record in the form of a response."""
    has_values = include_values and record.values is not None
    shown: dict[str, Any] = {"id": record.id, "values": record.values if has_values else []}
    if include_values and record.sparse is not None:
        shown["sparseValues"] = {"indices": record.sparse.indices, "values": record.sparse.values}
    if include_metadata and record.metadata is not None:
        shown["metadata"] = record.metadata
    return shown


def _number(value: float) -> int | float:
    """A number as it is returned: an integer if it is a whole number that an integer represents exactly."""
    return int(value) if value.is_integer() and abs(value) <= _EXACT else value


def _quoted(value: Any) -> str:
    """The beginning of a value as JSON, as errors of the service quote it, with all numbers as floats."""
    text = json.dumps(_with_floats(value), ensure_ascii=False, separators=(",", ":"), default=str)
    return text if len(text) <= MAX_QUOTED else f"{text[:MAX_QUOTED]}…"


def _with_floats(value: Any) -> Any:
    if isinstance(value, list):
        return [_with_floats(item) for item in value]
    if isinstance(value, dict):
        return {key: _with_floats(item) for key, item in value.items()}
    return float(value) if type(value) is int else value


def _floats(values: Any, what: str) -> Floats:
    if not isinstance(values, (list, PackedFloats)):
        raise invalid(f"{what} must be a list of numbers.")
    if not values:
        return np.empty(0, np.float32)
    try:
        numbers = np.asarray(values) if isinstance(values, list) else values.array()
    except ValueError:  # lists of different lengths
        raise invalid(f"{what} must be a list of numbers.") from None
    if numbers.ndim != 1 or numbers.dtype.kind not in "fiu":
        raise invalid(f"{what} must be a list of numbers.")
    with np.errstate(over="ignore"):
        floats: Floats = numbers.astype(np.float32)
    if not np.isfinite(floats).all():
        raise invalid(f"{what} contains a number that is not finite as a 32-bit float.")
    return floats
