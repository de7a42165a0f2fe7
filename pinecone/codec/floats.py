"""Lists of floats as gRPC sends them, in 32 bits each, without a Python object for each of them."""

from __future__ import annotations

import sys
from array import array
from collections.abc import Callable
from enum import Enum
from functools import lru_cache
from math import isfinite
from struct import Struct, error
from typing import Any

import msgspec

from pinecone.models.packed import Packed, packed

_IS_LITTLE = sys.byteorder == "little"


class Blob(msgspec.Struct, gc=False):
    """Numbers that are packed already. The garbage collector takes no notice of so many."""

    data: bytes

    def __len__(self) -> int:
        return len(self.data) // 4


def read(found: Any, data: bytes) -> Any:
    """Packed floats, behind those that were found before. They become a list when they are looked at."""
    values = packed(data)
    return [*found, *values] if found else values


@lru_cache(maxsize=256)
def packer(count: int) -> Callable[..., bytes]:
    """What packs so many numbers."""
    # The packers of the machine's own floats are the fastest.
    return Struct(f"{count}f" if _IS_LITTLE else f"<{count}f").pack


def pack(values: Any) -> bytes:
    """Pack a list or an array of numbers as floats.

    Raises:
        TypeError: There is something else in it, or a number that is not finite.
    """
    if type(values) is Blob or type(values) is Packed:
        return values.data  # type: ignore[no-any-return]
    if type(values) is list or type(values) is tuple:
        pack_all = packer(len(values))
        try:
            blob = pack_all(*values)
        except error:  # JSON has the value of a member of an enum
            blob = pack_all(*[one.value if isinstance(one, Enum) else one for one in values])
    elif (dtype := getattr(values, "dtype", None)) is not None and _are_numbers(values, dtype):
        blob = (values if dtype.str == "<f4" else values.astype("<f4")).tobytes()
    elif isinstance(values, array) and values.typecode == "f" and _IS_LITTLE:
        blob = values.tobytes()
    else:
        return pack(values.tolist() if hasattr(values, "tolist") else list(values))
    if not are_finite(blob):
        raise TypeError("a number is not finite")
    return blob


def are_finite(blob: bytes) -> bool:
    """Whether all packed numbers are finite."""
    # Only what is nearly as large as floats can be, infinite or NaN has such a byte in the fourth place.
    highest = blob[3::4]
    return (b"\x7f" not in highest and b"\xff" not in highest) or all(map(isfinite, read([], blob)))


def _are_numbers(values: Any, dtype: Any) -> bool:
    """Whether it is an array of numpy with one dimension and numbers in it."""
    return getattr(dtype, "kind", "") in ("f", "i", "u") and values.ndim == 1 and hasattr(values, "tobytes")
