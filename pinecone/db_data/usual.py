"""The fast path for records of the usual forms: all records are checked at once, in C.

Nearly all records take it. For other forms, and if something is wrong, the result is None; `vectors.py` and `calls.py`
then check the records one by one, and name the wrong one.
"""

from __future__ import annotations

import sys
from collections.abc import Mapping, Sequence
from typing import Annotated, Any, Callable, Optional, Union

import orjson
from msgspec import UNSET, Meta, Struct, UnsetType

from pinecone.db_data.numbers import Index, Whole, all_of, are_right, fits, right_vectors
from pinecone.models.db_data import SparseValues, Vector

MAX_ID_LENGTH = 512
MAX_NON_ZEROS = 2048

Records = list[dict[str, Any]]

Finite = Annotated[float, Meta(ge=-sys.float_info.max, le=sys.float_info.max)]
#: Metadata and text records without nesting.
Fields = dict[str, Union[str, bool, Whole, Finite, list[Union[str, bool, Whole, Finite]]]]
Id = Annotated[str, Meta(max_length=MAX_ID_LENGTH)]


class UsualVector(Struct, forbid_unknown_fields=True, gc=False):
    """A record with vectors. Its numbers are checked elsewhere, so that they are not copied."""

    id: Id
    values: Any = UNSET
    sparse_values: Any = UNSET
    metadata: Union[Fields, UnsetType] = UNSET


class UsualSparse(Struct, forbid_unknown_fields=True, gc=False):
    """Sparse values."""

    indices: Annotated[list[Index], Meta(min_length=1, max_length=MAX_NON_ZEROS)]
    values: Any


VECTORS, SPARSE, TEXTS, IDS = map(all_of, (UsualVector, UsualSparse, Fields, Id))


def usual_vectors(
    vectors: Sequence[Any], as_sent: Callable[[list[Any]], Optional[list[Any]]] = right_vectors
) -> Optional[Records]:
    """Records with vectors in the form of the API; None unless all are valid, with the same parts and dimension.

    Args:
        vectors: The records.
        as_sent: Converts their values for the transport; None unless all are valid, of the same type and dimension.
    """
    records = as_dictionaries(vectors)
    if records is None or not fits(records, VECTORS):
        return None
    ids = [record["id"] for record in records]
    metadata = [record["metadata"] for record in records if "metadata" in record]
    if not can_be_encoded((ids, metadata)):
        return None
    values = [record["values"] for record in records if "values" in record]
    if values:
        sent = as_sent(values) if len(values) == len(records) else None
        if sent is None:
            return None
        if sent is not values:
            records = [{**record, "values": one} for record, one in zip(records, sent)]
    sparse = [record["sparse_values"] for record in records if "sparse_values" in record]
    if not sparse:
        return records if values else None
    made = usual_sparse(sparse) if len(sparse) == len(records) else None
    return made and [*map(with_sparse, records, made)]


def with_sparse(record: dict[str, Any], sparse: dict[str, Any]) -> dict[str, Any]:
    """A record with its sparse values in the form of the API."""
    record = {**record, "sparseValues": sparse}
    del record["sparse_values"]
    return record


def as_dictionaries(vectors: Sequence[Any]) -> Optional[Records]:
    """Records as dictionaries; None unless all are of the same form."""
    kinds = {*map(type, vectors)}
    if kinds == {dict}:
        return list(vectors)
    if kinds == {Vector}:
        return [*map(of_vector, vectors)]
    if kinds == {tuple}:
        lengths = {*map(len, vectors)}
        if lengths == {2}:
            return [{"id": name, "values": values} for name, values in vectors]
        if lengths == {3}:
            return [{"id": name, "values": values, "metadata": metadata} for name, values, metadata in vectors]
    return None


def of_vector(vector: Vector) -> dict[str, Any]:
    """A vector as a dictionary of its parts that are set."""
    record: dict[str, Any] = {"id": vector.id}
    values = vector.values
    if values is not None and (type(values) is not list or values):
        record["values"] = values
    if vector.metadata is not None:
        record["metadata"] = vector.metadata
    if vector.sparse_values is not None:
        record["sparse_values"] = vector.sparse_values
    return record


def usual_sparse(given: list[Any]) -> Optional[Records]:
    """Sparse values as dictionaries; None unless all are valid."""
    if {*map(type, given)} == {SparseValues}:
        given = [{"indices": sparse.indices, "values": sparse.values} for sparse in given]
    if {*map(type, given)} != {dict} or not fits(given, SPARSE):
        return None
    indices = [sparse["indices"] for sparse in given]
    values = [sparse["values"] for sparse in given]
    if {*map(type, indices), *map(type, values)} != {list} or [*map(len, indices)] != [*map(len, values)]:
        return None
    return given if are_right(values) else None


def usual_texts(records: Sequence[Any]) -> Optional[Records]:
    """Text records; None unless all are valid."""
    if {*map(type, records)} != {dict} or not fits(records, TEXTS) or not can_be_encoded(records):
        return None
    ids = [record["_id"] if "_id" in record else record.get("id") for record in records]
    return list(records) if fits(ids, IDS) else None


def id_of_text(record: Mapping[str, Any]) -> Any:
    """Id of a text record."""
    return record["_id"] if "_id" in record else record.get("id")


def can_be_encoded(value: Any) -> bool:
    """Whether a value holds neither sets nor lone surrogates, which msgspec accepts."""
    try:
        orjson.dumps(value)
    except TypeError:
        return False
    return True
