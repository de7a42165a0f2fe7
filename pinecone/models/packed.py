"""Values that arrive packed over gRPC, 32 bits each, and become a list of floats when they are read.

Making the list takes ten times longer than reading the response.
"""

from __future__ import annotations

import sys
from array import array
from collections.abc import Iterator
from enum import EnumMeta
from typing import Any, TypeVar

from pinecone.models.base import Struct

R = TypeVar("R", bound="HasValues")


class PackedFloats:
    """Numbers as they arrived: little-endian floats."""

    __slots__ = ("data",)

    data: bytes

    def tolist(self) -> list[float]:
        """The numbers in a list."""
        values = array("f", self.data)
        if sys.byteorder == "big":
            values.byteswap()
        return values.tolist()

    value = _value_ = property(tolist)

    def array(self) -> Any:
        """The numbers as a new numpy array."""
        import numpy  # which few need

        return numpy.frombuffer(self.data, "<f4").astype("f4")

    def __len__(self) -> int:
        return len(self.data) // 4

    def __iter__(self) -> Iterator[float]:
        return iter(self.tolist())

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, (list, PackedFloats)):
            return NotImplemented
        return len(self) == len(other) and self.tolist() == [*other]

    __hash__ = None  # type: ignore[assignment]

    def __reduce__(self) -> Any:
        return list, (self.tolist(),)

    def __repr__(self) -> str:
        return repr(self.tolist())


#: The class of the instances. Its metaclass is that of enums: `msgspec.to_builtins` and others, which read results in C
#: and not by their attributes, take an instance for a member of an enum and write its value, the list.
Packed: Any = type.__new__(EnumMeta, "Packed", (PackedFloats,), {"__slots__": ()})


def packed(data: bytes) -> Any:
    """Packed numbers.

    Raises:
        ValueError: The last number is cut off.
    """
    if len(data) % 4:
        raise ValueError("Packed numbers are cut off.")
    made = object.__new__(Packed)
    made.data = data
    return made


class HasValues(Struct):
    """A record with a field ``values``."""

    def values_array(self) -> Any:
        """The values as a new numpy array of float32. It needs numpy.

        Over gRPC the array is made of the bytes that arrived, in a fraction of the time that the list takes.
        """
        values = type(self).values.stored(self)  # type: ignore[attr-defined]
        if type(values) is Packed:
            return values.array()
        import numpy  # which few need

        return numpy.array([] if values is None else values, "f4")


class Unpacked:
    """A descriptor in place of the slot of a field: packed numbers become a list when the field is read."""

    def __init__(self, slot: Any) -> None:
        self.stored = slot.__get__
        self._store = slot.__set__

    def __get__(self, record: object, kind: type | None = None) -> Any:
        if record is None:
            return self
        values = self.stored(record)
        if type(values) is Packed:
            values = values.tolist()
            self._store(record, values)
        return values

    def __set__(self, record: object, values: object) -> None:
        self._store(record, values)


def unpacking(kind: type[R]) -> type[R]:
    """Make a class unpack its values when they are read."""
    kind.values = Unpacked(kind.__dict__["values"])  # type: ignore[attr-defined]
    return kind
