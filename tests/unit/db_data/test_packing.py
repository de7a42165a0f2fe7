"""Vectors are packed all at once to what each is packed to alone, with numpy and without; or not at all."""

from __future__ import annotations

import enum
import math
import sys
from collections.abc import Iterator
from importlib.machinery import ModuleSpec
from importlib.metadata import version
from types import ModuleType
from typing import Any
from unittest.mock import patch

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from pinecone.codec import floats
from pinecone.db_data import packing
from pinecone.db_data.packing import packed_vectors

LARGEST = 3.4028234663852886e38  # of 32 bits


@pytest.fixture(params=["with numpy", "without numpy"])
def has_numpy(request: Any) -> Iterator[bool]:
    if request.param == "with numpy":
        assert packing.loaded_numpy() is np
        with patch.object(packing, "FEW", 0):
            yield True
    else:
        with patch.object(packing, "loaded_numpy", return_value=None):
            yield False


def blobs(rows: Any) -> Any:
    found = packed_vectors(rows)
    return found and [values.data for values in found]


@pytest.mark.parametrize("dimension", [1, 14, 15, 16, 17, 100, 8191, 8192, 65_536])
def test_many_are_packed_as_each_is(has_numpy: bool, dimension: int) -> None:
    rows = [[(row + 1) * math.sqrt(place) - 7 for place in range(dimension)] for row in range(3 + 10_000 // dimension)]
    assert blobs(rows) == [*map(floats.pack, rows)]


@pytest.mark.skipif(version("msgspec").startswith("0.18."), reason="msgspec 0.18 takes no enums of floats")
def test_a_member_of_an_enum_is_packed_as_its_value(has_numpy: bool) -> None:
    class Half(enum.Enum):
        VALUE = 0.5

    assert blobs([[0.25, Half.VALUE]]) == [floats.pack([0.25, 0.5])]


def test_whole_numbers_are_packed(has_numpy: bool) -> None:
    rows = [[3, 4, 5], [2**53, -1, 0]]
    assert blobs(rows) == [*map(floats.pack, rows)]


@pytest.mark.parametrize(
    "value", [LARGEST, -LARGEST, 3.0e38, LARGEST + 1e31, 5e-324, 1e-40, -0.0, 1.7014118346046923e38]
)
def test_numbers_at_the_limits_are_packed(has_numpy: bool, value: float) -> None:
    rows = [[0.5, value], [value, 0.5]]
    assert blobs(rows) == [*map(floats.pack, rows)]


@pytest.mark.parametrize("value", [math.nan, math.inf, -math.inf, 3.5e38, -1e300, True, 1, None, "x", np.float64(1.0)])
def test_what_needs_another_look_is_not_packed(has_numpy: bool, value: Any) -> None:
    for rows in ([[0.5, value]], [[0.5, 0.5], [value, 0.5]], [[0.5] * 9000, [*[0.5] * 8999, value]]):
        assert packed_vectors(rows) is None


def test_vectors_that_are_not_alike_are_not_packed(has_numpy: bool) -> None:
    array = np.array([0.5, 0.5], "f4")
    for rows in (
        [[0.5], [0.5, 0.5]],
        [[]],
        [[0.5, 0.5], (0.5, 0.5)],
        [[0.5, 0.5], array],
        [array, array[:1]],
        [array, array.astype("i8")],
        [array[:0]],
        [array.reshape(1, 2)],
    ):
        assert packed_vectors(rows) is None


@given(
    st.integers(1, 40).flatmap(lambda size: st.lists(st.lists(st.floats(), min_size=size, max_size=size), min_size=1))
)
def test_any_floats(rows: list[list[float]]) -> None:
    try:
        expected = [*map(floats.pack, rows)]
    except TypeError:
        expected = None
    assert blobs(rows) == expected
    with patch.object(packing, "loaded_numpy", return_value=None):
        assert blobs(rows) == expected


@pytest.mark.parametrize("kind", ["f2", "f4", "f8", "i1", "u1", "i8", "u8"])
@pytest.mark.parametrize("step", [1, 2])
def test_arrays_are_packed_as_each_is(kind: str, step: int) -> None:
    rows = [*np.arange(30_000).reshape(10, 3000).astype("f4").astype(kind)[:, ::step]]
    if kind == "f2":
        rows = [row / np.float16(2000) for row in rows]
    assert blobs(rows) == [*map(floats.pack, rows)]


@pytest.mark.parametrize(
    ("kind", "value"),
    [
        ("f4", math.nan),
        ("f4", math.inf),
        ("f8", 1e300),
        ("f8", 3.5e38),
        ("f2", -math.inf),
        ("i8", 2**53 + 1),
        ("u8", 2**63),
    ],
)
@pytest.mark.filterwarnings("error")
def test_arrays_that_need_another_look_are_not_packed(kind: str, value: Any) -> None:
    rows = np.ones((20, 1000), kind)
    rows[-1, -1] = value
    assert packed_vectors([*rows]) is None


def test_numpy_that_another_thread_has_begun_to_import_is_not_used(monkeypatch: pytest.MonkeyPatch) -> None:
    begun = ModuleType("numpy")
    begun.__spec__ = ModuleSpec("numpy", None)
    begun.__spec__._initializing = True  # type: ignore[attr-defined]
    for module in (begun, None):
        monkeypatch.setitem(sys.modules, "numpy", module)
        assert packing.loaded_numpy() is None
        assert blobs([[0.5, 1.0]]) == [floats.pack([0.5, 1.0])]
