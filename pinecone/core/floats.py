# @generated from codegen/templates/floats.py. Do not edit: run scripts/regen.
"""Lists of floats as gRPC sends them, in 32 bits each, without a Python object for each of them."""

from __future__ import annotations

import sys
from array import array
from collections.abc import Callable, Iterable
from functools import lru_cache
from math import isfinite
from struct import Struct
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    Floats = array[float]
else:
    Floats = array  # on Python 3.9 it takes no parameter

_IS_LITTLE = sys.byteorder == "little"


class FloatList(Floats):
    """Numbers as they came over the wire, in 32 bits each, which act as a list of Python's floats.

    A number becomes a Python float when it is looked at, which is ten times faster than making all of them. For
    `isinstance` it is a list. numpy takes it as it is: `numpy.asarray(values)` copies nothing. Slices and copies
    are plain lists.

    Example:
        >>> from pinecone.core.rpc import FloatList
        >>> values = FloatList([0.5, 0.25])
        >>> values == [0.5, 0.25], values[1:], len(values)
        (True, [0.25], 2)
    """

    __slots__ = ()
    # What reads lists in C does not ask for it, and sees the array that this is.
    __class__ = property(lambda self: list)

    def __new__(cls, values: Iterable[float] = ()) -> FloatList:
        return array.__new__(cls, "f", values)  # type: ignore[return-value]

    def copy(self) -> list[float]:
        """The numbers in a plain list."""
        return self.tolist()

    def __copy__(self) -> list[float]:  # type: ignore[override]
        return self.tolist()

    def __deepcopy__(self, memo: Any) -> list[float]:  # type: ignore[override]
        return self.tolist()

    def __reduce_ex__(self, protocol: Any) -> Any:
        return list, (self.tolist(),)

    def __getitem__(self, key: Any) -> Any:
        found = array.__getitem__(self, key)
        return found.tolist() if isinstance(key, slice) else found

    def __eq__(self, other: object) -> bool:
        if type(other) is FloatList:
            return array.__eq__(self, other)
        return self.tolist() == other if isinstance(other, list) else NotImplemented

    def __ne__(self, other: object) -> bool:
        found = self.__eq__(other)
        return found if found is NotImplemented else not found

    def __add__(self, other: Any) -> Any:
        return self.tolist() + list(other) if isinstance(other, list) else NotImplemented

    def __radd__(self, other: Any) -> Any:
        return other + self.tolist() if isinstance(other, list) else NotImplemented

    def __mul__(self, count: Any) -> Any:
        return self.tolist() * count

    __rmul__ = __mul__

    def __repr__(self) -> str:
        return repr(self.tolist())


def read(found: list[float], data: bytes) -> list[float]:
    """Packed floats, behind those that were found before."""
    values = FloatList(data)
    if not _IS_LITTLE:
        values.byteswap()
    return found + values if found else values  # type: ignore[return-value]


@lru_cache(maxsize=256)
def _packer(count: int) -> Callable[..., bytes]:
    # The packers of the machine's own floats are the fastest.
    return Struct(f"{count}f" if _IS_LITTLE else f"<{count}f").pack


def pack(values: Any) -> bytes:
    """Pack a list or an array of numbers as floats.

    Raises:
        TypeError: There is something else in it, or a number that is not finite.
    """
    if type(values) is list or type(values) is tuple:
        packed = _packer(len(values))(*values)
    elif (dtype := getattr(values, "dtype", None)) is not None and _are_numbers(values, dtype):
        packed = (values if dtype.str == "<f4" else values.astype("<f4")).tobytes()
    elif isinstance(values, array) and values.typecode == "f" and _IS_LITTLE:
        packed = values.tobytes()
    else:
        return pack(values.tolist() if hasattr(values, "tolist") else list(values))
    # Only what is nearly as large as floats can be, infinite or NaN has such a byte in the fourth place.
    highest = packed[3::4]
    if b"\x7f" in highest or b"\xff" in highest:
        _refuse_infinite(packed)
    return packed


def _are_numbers(values: Any, dtype: Any) -> bool:
    """Whether it is an array of numpy with one dimension and numbers in it."""
    return getattr(dtype, "kind", "") in ("f", "i", "u") and values.ndim == 1 and hasattr(values, "tobytes")


def _refuse_infinite(packed: bytes) -> None:
    if not all(map(isfinite, read([], packed))):
        raise TypeError("a number is not finite")
