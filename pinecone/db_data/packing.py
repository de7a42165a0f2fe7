"""Packs vectors for gRPC, with 32 bits a number: in parts, while they are in the processor's cache."""

from __future__ import annotations

import sys
from typing import Any, Optional

from pinecone.codec.floats import Blob, are_finite, pack
from pinecone.db_data.numbers import AT_ONCE, WHOLES, are_arrays, are_lists, fits, is_right_array, messages

#: Up to this many numbers are packed faster without NumPy.
FEW = 512


def packed_vector(values: Any) -> Blob:
    """A valid vector, packed for gRPC."""
    return Blob(pack(values))


def packed_vectors(rows: list[Any]) -> Optional[list[Blob]]:
    """Vectors packed for gRPC; None unless all are valid, of the same type and dimension."""
    if are_lists(rows):
        blobs = packed_floats(rows)
        if blobs is None and all(fits(row, WHOLES) for row in rows):
            blobs = [*map(pack, rows)]
    else:
        blobs = packed_arrays(rows) if are_arrays(rows) else None
    return None if blobs is None else [*map(Blob, blobs)]


def packed_floats(rows: list[list[Any]]) -> Optional[list[bytes]]:
    """Lists of the same length, packed; None unless they hold only floats.

    The check encodes the numbers as MessagePack, so that their doubles are there already. NumPy converts these in a
    fraction of the time that Python's objects would take.
    """
    count = len(rows[0])
    numpy = loaded_numpy() if len(rows) * count > FEW else None
    blobs: list[bytes] = []
    for some, message, start in messages(rows):
        if not message:
            return None
        if numpy is None:
            try:
                blobs += map(pack, some)
            except (OverflowError, TypeError):
                return None
            continue
        shape, steps = (len(some), count), (9 * (count + 1), 9)
        with numpy.errstate(over="ignore"):
            # No variable holds the doubles, since the next message reuses their memory.
            singles = numpy.ndarray(shape, ">f8", message, start + 10, steps).astype("<f4").ravel()
        packed = singles.tobytes()
        if not is_right_array(singles) and not are_finite(packed):
            return None
        blobs += cut(packed, count)
    return blobs


def packed_arrays(rows: list[Any]) -> Optional[list[bytes]]:
    """Arrays of the same type and length, packed; None unless all are valid."""
    if len({row.dtype for row in rows}) != 1:
        return None
    numpy = sys.modules["numpy"]
    count = len(rows[0])
    step = max(1, AT_ONCE // count)
    blobs: list[bytes] = []
    for first in range(0, len(rows), step):
        some = numpy.concatenate(rows[first : first + step])
        with numpy.errstate(over="ignore", invalid="ignore"):
            singles = some.astype("<f4", copy=False)
        if not is_right_array(singles) or (some.dtype.kind != "f" and not is_right_array(some)):
            return None
        blobs += cut(singles.tobytes(), count)
    return blobs


def cut(blob: bytes, count: int) -> list[bytes]:
    """Packed numbers in parts of as many numbers each."""
    return [blob[at : at + 4 * count] for at in range(0, len(blob), 4 * count)]


def loaded_numpy() -> Any:
    """NumPy, if the program has imported it completely."""
    numpy = sys.modules.get("numpy")
    return None if getattr(getattr(numpy, "__spec__", None), "_initializing", True) else numpy
