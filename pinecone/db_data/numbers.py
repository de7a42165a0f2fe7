"""Checks and converts vectors: of records, queries, updates and sparse values, for every transport.

Encoders get a list of Python numbers, or a NumPy array that they take as it is, and never a value that they would
refuse, round or convert. Single numbers are only looked at in Python if one of them is wrong or of an unusual type.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator, Mapping, Sequence, Set
from enum import Enum
from itertools import chain
from math import isfinite
from struct import Struct
from typing import Annotated, Any, Optional, Union

import msgspec

from pinecone.arguments.plain import MAX_EXACT_INTEGER, UnsendableError, check_mask, kind_of
from pinecone.exceptions import PineconeApiTypeError

MAX_INDEX = 2**32 - 1
#: If the sum of their squares is below this, no number is too large for 32 bits.
SQUARES = 1e76

pack_float = Struct("<f").pack
encode_into = msgspec.msgpack.Encoder().encode_into
Whole = Annotated[int, msgspec.Meta(ge=-MAX_EXACT_INTEGER, le=MAX_EXACT_INTEGER)]
Real = Annotated[float, msgspec.Meta(ge=-3.4e38, le=3.4e38)]
Index = Annotated[int, msgspec.Meta(ge=0, le=MAX_INDEX)]
PLAIN_NUMBERS = frozenset({float, int})


def dense(values: Any) -> Any:
    """The numbers of a vector in a form that every encoder takes: a list, or a NumPy array.

    Args:
        values: A list, tuple or other sequence of numbers; an array, series or tensor with one dimension.

    Raises:
        UnsendableError: It is of another type, or holds something else than finite numbers that fit into 32 bits.
    """
    given: Any = values if type(values) is list else listed(values)
    if type(given) is not list:
        return whole_array(given)
    if are_floats(given) or fits(given, WHOLES):
        return given
    kinds = {*map(type, given)}
    if kinds <= PLAIN_NUMBERS and fits(given, NUMBERS):
        return given
    if len(kinds) == 1 and is_scalar(given[0]):  # the scalars of list(array)
        return dense(sys.modules["numpy"].array(given))
    return [number(value, position) for position, value in enumerate(given)]


def dense_of_query(values: Any) -> Any:
    """The numbers of a query vector. It may be nested in a list or an array, as models return it.

    Raises:
        UnsendableError: As for other vectors, or there are several vectors.
    """
    try:
        return dense(values)
    except UnsendableError:
        rows = rows_of(values)
        if not rows:
            raise
    if len(rows) > 1:
        raise UnsendableError(
            f"holds {len(rows)} vectors, and a search takes one: pass one of them", PineconeApiTypeError
        )
    return dense(rows[0])


def rows_of(values: Any) -> list[Any]:
    """The vectors in a list or array of vectors; empty for anything else."""
    if hasattr(values, "to_pylist"):  # an array of pyarrow
        values = values.to_pylist()
    if getattr(values, "ndim", 2) != 2 or not (is_sequence(values) or hasattr(values, "tolist")):
        return []
    rows = list(values)
    return rows if all(is_sequence(row) for row in rows) else []


def indices(values: Any) -> list[int]:
    """The indices of a sparse vector as a list.

    Args:
        values: A sequence, array, series or tensor of whole numbers.

    Raises:
        UnsendableError: It is of another type, or holds something else than whole numbers from 0 to 2**32 - 1.
    """
    given: Any = values if type(values) is list else listed(values)
    if type(given) is not list:
        given = given.tolist()
    return given if fits(given, INDICES) else [index(value, position) for position, value in enumerate(given)]


def listed(values: Any) -> Any:
    """Numbers in any form other than a list, as a NumPy array if they are one, else as a list.

    Raises:
        UnsendableError: They are unordered, an iterator, bytes or masked, or do not have exactly one dimension.
    """
    numpy = sys.modules.get("numpy")  # there are no NumPy arrays before it is imported
    if numpy is not None and isinstance(values, numpy.ndarray):
        check_mask(values)
        if values.ndim != 1:
            raise UnsendableError(f"must have one dimension, not {values.ndim}")
        return native(numpy.asarray(values)) if values.dtype.kind in "fiu" else objects(values)
    if hasattr(values, "to_pylist"):  # an array of pyarrow
        return values.to_pylist()
    if hasattr(values, "to_numpy"):  # a series of pandas or polars
        return listed(values.to_numpy())
    if hasattr(values, "tolist") and not is_raw(values):  # array.array, a tensor of PyTorch, an array of JAX
        return listed(values.tolist())
    if hasattr(values, "__array__"):  # a tensor of TensorFlow
        return listed(values.__array__())
    if not is_sequence(values):
        raise UnsendableError(f"must be a list of numbers, not {kind_of(values)}", PineconeApiTypeError)
    return list(values)


def is_sequence(values: Any) -> bool:
    """Whether a value is an ordered collection that can be read more than once."""
    return (
        hasattr(values, "__len__")
        and hasattr(values, "__iter__")
        and not isinstance(values, (str, Mapping, Set, Iterator))
        and not is_raw(values)
    )


def is_raw(values: Any) -> bool:
    """Whether a value is bytes, which could hold numbers of any size."""
    return isinstance(values, (bytes, bytearray)) or (isinstance(values, memoryview) and values.format in "Bbc")


def objects(values: Any) -> list[Any]:
    """A NumPy array of anything but numbers as a list.

    Raises:
        UnsendableError: It holds times, which NumPy would convert to whole numbers.
    """
    if values.dtype.kind in "mM":
        raise UnsendableError(f"must be numbers, not {values.dtype}", PineconeApiTypeError)
    found: list[Any] = values.tolist()
    return found


def native(values: Any) -> Any:
    """An array of numbers in the byte order of this machine.

    Raises:
        UnsendableError: They have more than 64 bits.
    """
    if values.dtype.itemsize > 8:
        raise UnsendableError(f"must be numbers of at most 64 bits, not {values.dtype}", PineconeApiTypeError)
    return values if values.dtype.isnative else values.astype(values.dtype.newbyteorder("="))


def is_native(dtype: Any) -> bool:
    """Whether encoders take numbers of a NumPy type as they are in memory."""
    return dtype.kind in "fiu" and dtype.itemsize <= 8 and dtype.isnative


def whole_array(values: Any) -> Any:
    """A NumPy array whose numbers can be sent.

    Raises:
        UnsendableError: A number is not finite, or too large.
    """
    if is_right_array(values):
        return values
    return [number(value, position) for position, value in enumerate(values.tolist())]


def is_right_array(values: Any) -> bool:
    """Whether all numbers of an array are finite and not too large."""
    return are_right_arrays([values])


def are_right_arrays(arrays: list[Any]) -> bool:
    """Whether all numbers of arrays are finite and not too large."""
    # NumPy would warn of squares that are too large for their type; then the numbers themselves are checked. The block
    # is entered once for all arrays, since entering takes three times as long as checking one.
    with sys.modules["numpy"].errstate(over="ignore", invalid="ignore"):
        return all(map(is_bounded_array, arrays))


def is_bounded_array(values: Any) -> bool:
    """Whether all numbers of an array are finite and not too large, if overflow raises no warning."""
    if values.dtype.kind == "f":
        # The sum is not finite if a number is not. It takes half the time of numpy.isfinite(values).all().
        return float(values.dot(values)) < SQUARES
    return not len(values) or -MAX_EXACT_INTEGER <= int(values.min()) <= int(values.max()) <= MAX_EXACT_INTEGER


def are_right(lists: list[list[Any]]) -> bool:
    """Whether lists can be sent as they are: all hold only floats, or only whole numbers."""
    if len({*map(len, lists)}) != 1 or len(lists) * len(lists[0]) <= FEW:
        is_right = are_floats([*chain.from_iterable(lists)])
    else:
        is_right = all(message and are_small(message, start) for _, message, start in messages(lists))
    return is_right or all(fits(values, WHOLES) for values in lists)


def right_vectors(rows: list[Any]) -> Optional[list[Any]]:
    """The vectors; None unless all can be sent as they are, and are of the same type and dimension."""
    is_right = are_right(rows) if are_lists(rows) else are_arrays(rows) and are_right_arrays(rows)
    return rows if is_right else None


def are_lists(rows: list[Any]) -> bool:
    """Whether all vectors are lists of the same length, which is not 0."""
    return {*map(type, rows)} == {list} and len({*map(len, rows)}) == 1 and bool(rows[0])


def are_arrays(rows: list[Any]) -> bool:
    """Whether all vectors are NumPy arrays that encoders take, of the same length, which is not 0."""
    numpy = sys.modules.get("numpy")
    if numpy is None or {*map(type, rows)} != {numpy.ndarray} or len(shapes := {row.shape for row in rows}) != 1:
        return False
    (shape,) = shapes
    return len(shape) == 1 and shape != (0,) and all(map(is_native, {row.dtype for row in rows}))


def are_floats(values: list[Any]) -> bool:
    """Whether a list holds only floats that are finite and fit into 32 bits."""
    start = size_of_head(len(values))
    message = bytearray()
    return has_marks(message, values, start, FLOAT * len(values)) and are_small(message, start)


def messages(lists: list[list[Any]]) -> Iterator[tuple[list[list[Any]], bytearray, int]]:
    """Lists of the same length, a few at a time, each with their MessagePack and the position of the first mark in it.

    The message is empty unless all items are floats. A text before each list makes its head nine bytes long, so that
    all marks are nine bytes apart. Each message reuses the memory of the one before, which saves a quarter of the time.
    """
    message = bytearray()
    count = len(lists[0])
    text = " " * (8 - size_of_head(count))
    marks = bytes([EMPTY_TEXT + len(text)]) + FLOAT * count
    step = max(1, AT_ONCE // (count + 1))
    for first in range(0, len(lists), step):
        some = lists[first : first + step]
        items: list[Any] = [text] * (2 * len(some))
        items[1::2] = some
        start = size_of_head(len(items))
        yield some, message if has_marks(message, items, start, marks * len(some)) else bytearray(), start


def has_marks(message: bytearray, items: list[Any], start: int, marks: bytes) -> bool:
    """Encode a list as MessagePack; returns whether the bytes at every ninth position are the given marks.

    MessagePack writes a float as a mark and eight bytes, the exponent first, and msgspec does so only for Python's own
    floats. Comparing the marks, and then the exponents, is the fastest way to check a list.
    """
    try:
        encode_into(items, message)
    except (msgspec.MsgspecError, TypeError, ValueError, OverflowError, RecursionError):
        return False
    return message[start::9] == marks


def are_small(message: bytearray, start: int) -> bool:
    """Whether all floats of a MessagePack list fit into 32 bits."""
    return LARGE not in message[start + 1 :: 9].translate(SIZES)


def size_of_head(count: int) -> int:
    """Number of bytes before the items of a MessagePack list."""
    return 1 if count < 1 << 4 else 3 if count < 1 << 16 else 5


FLOAT = b"\xcb"
#: The mark of an empty text. Those of texts of up to 31 bytes follow it.
EMPTY_TEXT = 0xA0
#: Up to this many numbers it is faster to join all lists before they are checked.
FEW = 256
#: How many numbers are checked together: more would not fit into the processor's cache.
AT_ONCE = 8192
LARGE = b"L"
#: For each first byte of a number: whether the number is larger than about 2**113.
SIZES = bytes(ord(LARGE) if byte & 0x7F >= 0x47 else 0 for byte in range(256))


def all_of(kind: Any) -> Any:
    """The type that `fits` takes for lists of items of a type. It is slow to make."""
    return msgspec.defstruct("All", [("items", list[kind])], gc=False)


def fits(values: Sequence[Any], all_of_kind: Any) -> bool:
    """Whether all items of a list are of a type and within its bounds."""
    try:
        msgspec.convert({"items": values}, all_of_kind)
    except (msgspec.MsgspecError, ValueError, TypeError, AttributeError, RecursionError):
        return False
    return True


WHOLES = all_of(Whole)
NUMBERS = all_of(Union[Whole, Real])
INDICES = all_of(Index)


def is_scalar(value: Any) -> bool:
    """Whether a value is a NumPy scalar."""
    numpy = sys.modules.get("numpy")
    return numpy is not None and isinstance(value, numpy.number)


def number(value: Any, position: int) -> float:
    """A number of a vector: a Python number, or a scalar of NumPy or of a tensor.

    Raises:
        UnsendableError: It is not a number, not finite, or too large.
    """
    found = scalar(value)
    if isinstance(found, int) and not isinstance(found, bool):
        if not -MAX_EXACT_INTEGER <= found <= MAX_EXACT_INTEGER:
            raise at(position, UnsendableError("is a whole number beyond 2**53"))
        return int(found)
    if found is None or (isinstance(found, float) and not isfinite(found)):
        raise at(position, UnsendableError("is not a finite number"))
    if isinstance(found, float) and not hasattr(found, "dtype"):
        try:
            pack_float(found)
        except OverflowError:
            raise at(position, UnsendableError("is too large for a number of 32 bits")) from None
        return float(found)
    nested = ": a vector is one list of numbers" if is_sequence(value) else ""
    raise at(position, UnsendableError(f"must be a number, not {kind_of(value)}{nested}", PineconeApiTypeError))


def index(value: Any, position: int) -> int:
    """An index of a sparse vector.

    Raises:
        UnsendableError: It is not a whole number, or out of range.
    """
    found = scalar(value)
    if not isinstance(found, int) or isinstance(found, bool):
        raise at(position, UnsendableError(f"must be a whole number, not {kind_of(value)}", PineconeApiTypeError))
    if not 0 <= found <= MAX_INDEX:
        raise at(position, UnsendableError("is not between 0 and 2**32 - 1"))
    return int(found)


def scalar(value: Any) -> Any:
    """A scalar of NumPy or of a tensor as a Python number, and a member of an enum as its value; else the value."""
    if isinstance(value, Enum):
        return value.value
    is_masked = getattr(value, "mask", False) is not False
    return value.item() if hasattr(value, "item") and not getattr(value, "ndim", 0) and not is_masked else value


def at(position: int, refused: UnsendableError) -> UnsendableError:
    """The error with the position of the value."""
    refused.path = f"[{position}]"
    return refused
