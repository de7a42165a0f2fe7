"""The forms in which users pass records, vectors and metadata. What they are on the wire, generated code knows.

Nothing here looks at single numbers. The encoder refuses what is no JSON and writes NaN and None as null; only then the
input is searched for the culprit, so that an error can name it.
"""

from __future__ import annotations

import math
from collections.abc import Iterable, Mapping, Sequence
from typing import Any, Callable, Optional, Protocol, Union

from pinecone.db_data.errors import (
    MetadataDictionaryExpectedError,
    SparseValuesDictionaryExpectedError,
    SparseValuesMissingKeysError,
    SparseValuesTypeError,
    VectorDictionaryExcessKeysError,
    VectorDictionaryMissingKeysError,
    VectorTupleLengthError,
)
from pinecone.exceptions import PineconeApiTypeError, PineconeApiValueError
from pinecone.models.db_data import SparseValues, Vector
from pinecone.plain import UnsendableError, kind_of, plain, plain_object

Wire = Callable[..., dict[str, Any]]


class Array(Protocol):
    """An array of numbers, such as numpy's."""

    def tolist(self) -> Any:
        """The numbers as Python objects."""


Values = Union[Sequence[float], Array]
Sparse = Union[SparseValues, Mapping[str, Any]]
VectorInput = Union[
    Vector,
    tuple[str, Values],
    tuple[str, Values, Optional[Mapping[str, Any]]],
    Mapping[str, Any],
]

RECORD_KEYS = frozenset({"id", "values", "metadata", "sparse_values", "sparseValues"})

LONGEST_ID = 512
MOST_NON_ZEROS = 2048


class Checker:
    """Makes records as the API takes them of those that a user passes, and refuses what cannot be sent.

    Dimensions are compared over all records that one checker is given.

    Args:
        wire: Makes the JSON object of a record; generated.
    """

    def __init__(self, wire: Wire) -> None:
        self._wire = wire
        self._first = ""  # id of the first dense record
        self._dimension: int | None = None

    def wire_vectors(self, vectors: Iterable[VectorInput], start: int = 0) -> list[dict[str, Any]]:
        """Records as the API takes them.

        Args:
            vectors: The records.
            start: Position of the first.

        Raises:
            PineconeApiTypeError: A record or one of its parts has the wrong type.
            PineconeApiValueError: A record has parts that cannot be used.
        """
        return [
            self._usual(vector) or self._wire_vector(vector, position) for position, vector in enumerate(vectors, start)
        ]

    def _usual(self, vector: VectorInput) -> dict[str, Any] | None:
        """The record if it is of the usual form, a dictionary of id, list or array and metadata, with nothing wrong.

        This takes a third of the time that the general way takes, which all other records go.
        """
        if type(vector) is not dict:
            return None
        values: Any = vector.get("values")
        name, metadata = vector.get("id"), vector.get("metadata")
        if (type(values) is not list and getattr(values, "ndim", None) != 1) or len(values) != self._dimension:
            return None
        if (
            type(name) is not str
            or len(name) > LONGEST_ID
            or not name.isascii()
            or len(vector) != (2 if metadata is None else 3)
        ):
            return None
        if metadata is None:
            return self._wire(id=name, values=values)
        if type(metadata) is not dict:
            return None
        try:
            return self._wire(id=name, values=values, metadata=plain_object(metadata))
        except (UnsendableError, RecursionError):
            return None

    def _wire_vector(self, vector: VectorInput, position: int) -> dict[str, Any]:
        name, values, metadata, sparse = parts(vector, position)
        if type(name) is not str or len(name) > LONGEST_ID or not name.isascii():
            check_id(name, position)
        if values is not None:
            if type(values) is not list:
                values = as_values(values, name, position)
            if len(values) != self._dimension:
                values = self._of_dimension(values, name, position)
        if sparse is not None:
            sparse = wire_sparse(sparse, lambda: named(name, position))
        elif values is None:
            raise PineconeApiValueError(f"{named(name, position)} has neither values nor sparse_values.")
        if metadata is not None:
            metadata = plain_metadata(metadata, lambda: f"{named(name, position)}: metadata")
        if values is not None:
            return self._wire(id=name, values=values, sparse_values=sparse, metadata=metadata)
        try:
            return self._wire(id=name, sparse_values=sparse, metadata=metadata)
        except TypeError as error:
            raise PineconeApiValueError(
                f"{named(name, position)} has no dense values, which this API version requires."
            ) from error

    def _of_dimension(self, values: Any, name: str, position: int) -> Any:
        """Values whose number is not the known dimension: those of the first record, or none at all."""
        if not len(values):
            return None
        if self._dimension is not None:
            raise PineconeApiValueError(
                f"{named(name, position)} has {len(values)} values, but record {self._first!r} has {self._dimension}."
            )
        self._first, self._dimension = name, len(values)
        return values


def plain_metadata(metadata: Any, what: Callable[[], str]) -> dict[str, Any]:
    """Metadata as plain JSON.

    Args:
        metadata: The metadata of a record.
        what: Says whose they are, for messages.

    Raises:
        PineconeApiTypeError: They are no dictionary, or something in them is of a type that the API does not know.
        PineconeApiValueError: Something in them is None, NaN, or another value that cannot be sent.
    """
    if not isinstance(metadata, Mapping):
        raise MetadataDictionaryExpectedError(f"{what()} must be a dict, not {kind_of(metadata)}.")
    made: dict[str, Any] = plain(metadata, what())
    return made


def check_id(name: Any, position: int) -> None:
    """Refuse an id that no record can have.

    Raises:
        PineconeApiTypeError: It is no string.
        PineconeApiValueError: It is too long, or text that cannot be sent.
    """
    what = f"The id of the record at position {position}"
    if not isinstance(name, str):
        raise PineconeApiTypeError(f"{what} must be a str, not {kind_of(name)}.")
    plain(name, what)
    if len(name) > LONGEST_ID:
        raise PineconeApiValueError(
            f"{what} begins with {name[:40]!r} and has {len(name)} characters; {LONGEST_ID} are allowed."
        )


def as_values(values: Any, name: str, position: int) -> Any:
    """Dense values that are no list, in a form that the encoder takes."""
    if isinstance(values, (str, bytes, Mapping)) or not hasattr(values, "__len__"):
        raise PineconeApiTypeError(f"{named(name, position)}: values must be a list, not {kind_of(values)}.")
    if getattr(values, "ndim", 1) != 1:
        raise PineconeApiValueError(f"{named(name, position)}: values have {values.ndim} dimensions in place of one.")
    return values if isinstance(values, tuple) or hasattr(values, "tolist") else list(values)


def named(name: Any, position: int) -> str:
    """How messages name a record."""
    return f"Record {name!r} (position {position})"


Parts = tuple[Any, Any, Any, Any]


def parts(vector: VectorInput, position: int) -> Parts:
    """Id, values, metadata and sparse values of a record in any of the accepted forms."""
    if isinstance(vector, dict):
        return parts_of_mapping(vector, position)
    if isinstance(vector, Vector):
        return vector.id, vector.values, vector.metadata, vector.sparse_values
    if isinstance(vector, (tuple, list)):
        return parts_of_tuple(vector, position)
    if isinstance(vector, Mapping):  # last, because the check takes longer than the others
        return parts_of_mapping(vector, position)
    kind = kind_of(vector)
    raise PineconeApiTypeError(f"The record at position {position} must be a Vector, dict or tuple, not {kind}.")


def parts_of_mapping(vector: Mapping[str, Any], position: int) -> Parts:
    """Id, values, metadata and sparse values of a record that is a mapping."""
    if not RECORD_KEYS.issuperset(vector):
        unknown = ", ".join(sorted(map(repr, vector.keys() - RECORD_KEYS)))
        raise VectorDictionaryExcessKeysError(f"The record at position {position} has unknown keys: {unknown}.")
    if "id" not in vector:
        raise VectorDictionaryMissingKeysError(f"The record at position {position} has no id.")
    get = vector.get
    sparse = get("sparse_values")
    return vector["id"], get("values"), get("metadata"), get("sparseValues") if sparse is None else sparse


def parts_of_tuple(vector: Sequence[Any], position: int) -> Parts:
    """Id, values, metadata and sparse values of a record that is (id, values) or (id, values, metadata)."""
    if len(vector) == 2:
        name, values = vector
        metadata = None
    elif len(vector) == 3:
        name, values, metadata = vector
    else:
        raise VectorTupleLengthError(
            f"The record at position {position} is a tuple of {len(vector)}; "
            "it must be (id, values) or (id, values, metadata)."
        )
    return (name, None, metadata, values) if isinstance(values, SparseValues) else (name, values, metadata, None)


def wire_sparse(sparse: Sparse, what: Callable[[], str]) -> dict[str, Any]:
    """Sparse values as the API takes them.

    Args:
        sparse: Sparse values, or a mapping with the keys indices and values.
        what: Says what they belong to, for messages.

    Raises:
        PineconeApiTypeError: It is neither.
        PineconeApiValueError: Keys are missing, indices and values differ in number, or there are none or too many.
    """
    if isinstance(sparse, SparseValues):
        sparse = {"indices": sparse.indices, "values": sparse.values}
    elif type(sparse) is not dict:
        if not isinstance(sparse, Mapping):
            raise SparseValuesDictionaryExpectedError(
                f"{what()}: sparse values must be SparseValues or a dict, not {kind_of(sparse)}."
            )
        sparse = dict(sparse)
    if len(sparse) != 2 or "indices" not in sparse or "values" not in sparse:
        raise SparseValuesMissingKeysError(f"{what()}: sparse values need just the keys 'indices' and 'values'.")
    try:
        count, values = len(sparse["indices"]), len(sparse["values"])
    except TypeError:
        raise SparseValuesTypeError(f"{what()}: sparse indices and values must be lists.") from None
    if count != values:
        raise PineconeApiValueError(f"{what()}: {count} sparse indices, but {values} values.")
    if not count:
        raise PineconeApiValueError(f"{what()}: the sparse values are empty.")
    if count > MOST_NON_ZEROS:
        raise PineconeApiValueError(f"{what()}: {count} sparse values are too many; {MOST_NON_ZEROS} are allowed.")
    return sparse


def explain(vectors: Iterable[Any], start: int = 0) -> None:
    """Find what the encoder refused or wrote as null, in records as the API takes them.

    Args:
        vectors: The records.
        start: Position of the first.

    Raises:
        PineconeApiValueError: A value is None, NaN or infinite.
        PineconeApiTypeError: A value has a type that the API does not know.
    """
    for position, record in enumerate(vectors, start):
        what = named(record.get("id"), position)
        for key, value in record.items():
            if key != "metadata":
                explain_numbers(value, f"{what}: {key}")


def explain_numbers(values: Any, what: str) -> None:
    """Find a value in a vector that is no finite number.

    Raises:
        PineconeApiValueError: A value is None, NaN or infinite.
        PineconeApiTypeError: A value is no number.
    """
    if isinstance(values, Mapping):
        for key, inner in values.items():
            explain_numbers(inner, f"{what}.{key}")
    elif not isinstance(values, str):
        for position, value in enumerate(values.tolist() if hasattr(values, "tolist") else values):
            number = value.item() if hasattr(value, "item") else value
            if number is None or (isinstance(number, float) and not math.isfinite(number)):
                raise PineconeApiValueError(f"{what}[{position}] is not a finite number.")
            if not isinstance(number, (int, float)):
                raise PineconeApiTypeError(f"{what}[{position}] must be a number, not {kind_of(value)}.")
