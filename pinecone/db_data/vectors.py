"""The forms in which users pass records, vectors and metadata.

Vectors are checked in `numbers.py` and metadata in `pinecone/arguments/plain.py`; here errors get the name of the
record. Generated code makes the form of the API.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import cached_property
from typing import TYPE_CHECKING, Any, Callable, Optional, Protocol, Union

from pinecone.arguments.plain import UnsendableError, is_mapping, kind_of, plain, plain_mapping
from pinecone.db_data.errors import (
    MetadataDictionaryExpectedError,
    SparseValuesDictionaryExpectedError,
    SparseValuesMissingKeysError,
    SparseValuesTypeError,
    VectorDictionaryExcessKeysError,
    VectorDictionaryMissingKeysError,
    VectorTupleLengthError,
)
from pinecone.db_data.numbers import dense, indices, right_vectors
from pinecone.db_data.usual import MAX_ID_LENGTH, MAX_NON_ZEROS, usual_vectors
from pinecone.display.counting import counted
from pinecone.exceptions import PineconeApiTypeError, PineconeApiValueError
from pinecone.models.db_data import SparseValues, Vector
from pinecone.versioning import unchanged

Wire = Callable[..., dict[str, Any]]


class Array(Protocol):
    """An array of numbers, such as numpy's."""

    def tolist(self) -> Any:
        """The numbers as Python objects."""

    if not TYPE_CHECKING:  # type checkers would require it of every array

        @classmethod
        def __get_pydantic_core_schema__(cls, source: Any, handler: Any) -> Any:
            from pinecone.models.as_pydantic import of_array

            return of_array()


Values = Union[Sequence[float], Array]
Sparse = Union[SparseValues, Mapping[str, Any]]
VectorInput = Union[
    Vector,
    tuple[str, Values],
    tuple[str, Values, Optional[Mapping[str, Any]]],
    Mapping[str, Any],
]

RECORD_KEYS = frozenset({"id", "values", "metadata", "sparse_values", "sparseValues"})


class Checker:
    """Converts records of the user to the form of the API, and refuses those that cannot be sent.

    The dimension must be the same for all records of a checker.

    Args:
        wire: Returns the generated function that makes the JSON object of a record.
        as_sent: Converts the values of several records for the transport; None unless all are valid, of the same type
            and dimension.
        one_as_sent: Converts the values of one record, which are valid.
    """

    def __init__(
        self,
        wire: Callable[[], Wire],
        as_sent: Callable[[list[Any]], list[Any] | None] = right_vectors,
        one_as_sent: Callable[[Any], Any] = unchanged,
    ) -> None:
        self._find_wire = wire
        self._as_sent = as_sent
        self._one_as_sent = one_as_sent
        self._first = ""  # id of the first dense record
        self._dimension: int | None = None

    @cached_property
    def _wire(self) -> Wire:
        # It takes long to import, and most records do not need it.
        return self._find_wire()

    def wire_vectors(self, vectors: Sequence[VectorInput], start: int = 0) -> list[dict[str, Any]]:
        """Records in the form of the API.

        Args:
            vectors: The records.
            start: Position of the first.

        Raises:
            PineconeApiTypeError: A record or one of its parts has the wrong type.
            PineconeApiValueError: A part of a record has an invalid value.
        """
        records = usual_vectors(vectors, self._as_sent)
        if records is None or not self._takes(records[0]):
            return [self._wire_vector(vector, place) for place, vector in enumerate(vectors, start)]
        return records

    def _takes(self, first: dict[str, Any]) -> bool:
        """Whether records like the first one fit the records before them and the API version."""
        if "values" not in first:
            try:
                self._wire(id=first["id"], sparse_values=first["sparseValues"])
            except TypeError:
                return False
            return True
        dimension = len(first["values"])
        if self._dimension is None:
            self._first, self._dimension = first["id"], dimension
        return dimension == self._dimension

    def _wire_vector(self, vector: VectorInput, position: int) -> dict[str, Any]:
        name, values, metadata, sparse = parts(vector, position)
        check_id(name, position)
        part = "values"
        try:
            if values is not None:
                values = self._one_as_sent(dense(values))
                if len(values) != self._dimension:
                    values = self._of_dimension(values, name, position)
            part = "metadata"
            if metadata is not None:
                metadata = plain_metadata(metadata)
        except UnsendableError as refused:
            raise refused.about(f"{named(name, position)}: {part}") from None
        if sparse is not None:
            sparse = wire_sparse(sparse, lambda: f"{named(name, position)}: sparse_values")
        elif values is None:
            raise PineconeApiValueError(f"{named(name, position)} has neither values nor sparse_values.")
        if values is not None:
            return self._wire(id=name, values=values, sparse_values=sparse, metadata=metadata)
        try:
            return self._wire(id=name, sparse_values=sparse, metadata=metadata)
        except TypeError as error:
            raise PineconeApiValueError(
                f"{named(name, position)} has no dense values, which this API version requires."
            ) from error

    def _of_dimension(self, values: Any, name: str, position: int) -> Any:
        """Values that are the first ones, or none: any other number of values is refused."""
        if not len(values):
            return None
        if self._dimension is not None:
            given = counted(len(values), "value")
            raise PineconeApiValueError(
                f"{named(name, position)} has {given}, but record {self._first!r} has {self._dimension}."
            )
        self._first, self._dimension = name, len(values)
        return values


def plain_metadata(metadata: Any) -> dict[str, Any]:
    """Metadata as plain JSON.

    Raises:
        UnsendableError: It is not a mapping, or a value in it cannot be sent.
    """
    if not is_mapping(metadata):
        raise UnsendableError(f"must be a dict, not {kind_of(metadata)}", MetadataDictionaryExpectedError)
    return plain_mapping(metadata)


def check_id(name: Any, position: int) -> None:
    """Refuse an invalid id.

    Raises:
        PineconeApiTypeError: It is not a string.
        PineconeApiValueError: It is too long, or holds a lone surrogate.
    """
    if type(name) is str and len(name) <= MAX_ID_LENGTH and name.isascii():
        return
    what = f"The id of the record at position {position}"
    if not isinstance(name, str):
        raise PineconeApiTypeError(f"{what} must be a str, not {kind_of(name)}.")
    plain(name, what)
    if len(name) > MAX_ID_LENGTH:
        raise PineconeApiValueError(
            f"{what} begins with {name[:40]!r} and has {len(name)} characters; at most {MAX_ID_LENGTH} are allowed."
        )


def named(name: Any, position: int) -> str:
    """A record, as messages name it."""
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
    if is_mapping(vector):  # last, since this check takes the longest
        return parts_of_mapping(vector, position)
    raise PineconeApiTypeError(
        f"The record at position {position} must be a Vector, dict or tuple, not {kind_of(vector)}."
    )


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
    """Sparse values in the form of the API.

    Args:
        sparse: Sparse values, or a mapping with the keys indices and values.
        what: Returns their name for messages.

    Raises:
        PineconeApiTypeError: They are of another type, or something in them is not a number.
        PineconeApiValueError: Keys are missing, there are not as many indices as values, there are none or too many, or
            one of them cannot be sent.
    """
    if isinstance(sparse, SparseValues):
        sparse = {"indices": sparse.indices, "values": sparse.values}
    elif not is_mapping(sparse):
        raise SparseValuesDictionaryExpectedError(f"{what()} must be SparseValues or a dict, not {kind_of(sparse)}.")
    if len(sparse) != 2 or "indices" not in sparse or "values" not in sparse:
        raise SparseValuesMissingKeysError(f"{what()} must have just the keys 'indices' and 'values'.")
    part = "indices"
    try:
        positions = indices(sparse["indices"])
        part = "values"
        values = dense(sparse["values"])
    except UnsendableError as refused:
        if refused.error is PineconeApiTypeError:
            refused.error = SparseValuesTypeError
        raise refused.about(f"{what()}.{part}") from None
    if len(positions) != len(values):
        given = f"{counted(len(positions), 'index', 'indices')}, but {counted(len(values), 'value')}"
        raise PineconeApiValueError(f"{what()} have {given}.")
    if not positions:
        raise PineconeApiValueError(f"{what()} are empty.")
    if len(positions) > MAX_NON_ZEROS:
        raise PineconeApiValueError(f"{what()} have {len(positions)} numbers; at most {MAX_NON_ZEROS} are allowed.")
    return {"indices": positions, "values": values}
