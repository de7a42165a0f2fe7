"""Records that are looked at all at once are refused, or sent, as if each were looked at alone."""

from __future__ import annotations

import collections
import datetime
import decimal
import enum
import fractions
import json
import math
import uuid
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any
from unittest.mock import patch

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from pinecone import SparseValues, Vector, core
from pinecone.db_data import calls, vectors
from pinecone.db_data.usual import usual_texts, usual_vectors
from pinecone.exceptions import PineconeException
from pinecone.versioning import Operations, over_grpc
from tests.versions import REVIEWED

TRANSPORTS = {"REST": Operations("2025-10", core.load), "gRPC": Operations("2025-10", over_grpc)}


class Text(str): ...


class Whole(int): ...


class Real(float): ...


class Mapping(dict): ...


class Items(list): ...


class Colour(enum.Enum):
    RED = "red"
    HALF = 0.5
    ONE = 1


class Level(enum.IntEnum):
    HIGH = 3


class Genre(str, enum.Enum):
    DRAMA = "drama"


@dataclass
class Place:
    id: str = "a"


SCALARS = [
    *("", "a", "ü", "null", "\ud800", Text("a"), b"a", bytearray(b"a")),
    *(0, 1, -1, 2**53, 2**53 + 1, -(2**53) - 1, 2**64, 10**40, Whole(1), Whole(2**60), True, False, None),
    *(0.5, -0.0, 5e-324, 1e39, -1e39, 3.4e38, 1.7e308, math.nan, math.inf, -math.inf, Real(0.5), Real("nan")),
    *(Colour.RED, Colour.HALF, Colour.ONE, Level.HIGH, Genre.DRAMA, uuid.UUID(int=1)),
    *(decimal.Decimal(1), fractions.Fraction(1, 2), 1j, datetime.datetime(2024, 1, 1), datetime.date(2024, 1, 1)),
    *(np.float64(0.5), np.float32(0.1), np.float16(0.1), np.int64(3), np.bool_(True), np.str_("a")),
    *(np.array(0.5), np.datetime64("2024-01-01"), np.ma.masked, Place(), object()),
]
CONTAINERS = [
    *([], (), {}, set(), ["a"], ("a",), {"a"}, frozenset("a"), collections.deque("a"), Items("a"), Mapping(a=1)),
    *([1, 2], [0.5, 1], [[0.5]], [{}], {"a": {"b": 1}}, {1: "a"}, {"\ud800": 1}, {Genre.DRAMA: 1}, {Text("a"): 1}),
    *(range(2), iter([0.5]), np.array([0.5, 1.0]), np.array([1, 2]), np.array(["a"]), np.array([[0.5]])),
]
ARRAYS = [
    *(np.array([0.1, 0.2], kind) for kind in ("f2", "f4", "f8", ">f4", "i8", "u1", "O", "?")),
    *(
        np.array([0.1, math.nan], "f4"),
        np.array([0.1, 1e39]),
        np.array([1, 2], "m8[s]"),
        np.array([2**60, 1]),
        np.array([0.1, 0.2, 0.3, 0.4])[::2],
        *(
            np.array([large, large], kind)
            for large, kind in ((6e4, "f2"), (1.8e19, "f4"), (1.8e19, ">f4"), (1e200, "f8"))
        ),
    ),
    *(np.ma.array([0.1, 0.2], mask=[0, 1]), np.ma.array([0.1, 0.2], mask=False), np.longdouble([0.1, 0.2])),
]
ODD = [*SCALARS, *CONTAINERS]


def dense(**changes: Any) -> dict[str, Any]:
    return {"id": "a", "values": [0.1, 0.2], "metadata": {"genre": "drama", "year": 2020}, **changes}


def sparse(**changes: Any) -> dict[str, Any]:
    return {"id": "a", "sparse_values": {"indices": [1, 2], "values": [0.1, 0.2], **changes}}


#: Each makes records of a value that stands in one place of the last of them.
PLACES = {
    "record": lambda odd: [dense(), odd],
    "id": lambda odd: [dense(), dense(id=odd)],
    "id of a tuple": lambda odd: [("a", [0.1, 0.2]), (odd, [0.1, 0.2])],
    "id of a Vector": lambda odd: [Vector("a", [0.1, 0.2]), Vector(odd, [0.1, 0.2])],
    "values": lambda odd: [dense(), dense(values=odd)],
    "values of a tuple": lambda odd: [("a", [0.1, 0.2]), ("b", odd)],
    "values of a Vector": lambda odd: [Vector("a", [0.1, 0.2]), Vector("b", odd)],
    "number": lambda odd: [dense(), dense(values=[0.1, odd])],
    "first number": lambda odd: [dense(), dense(values=[odd, 0.1])],
    "number among whole ones": lambda odd: [dense(values=[1, 2]), dense(values=[1, odd])],
    "metadata": lambda odd: [dense(), dense(metadata=odd)],
    "metadata of a tuple": lambda odd: [("a", [0.1, 0.2], {}), ("b", [0.1, 0.2], odd)],
    "field": lambda odd: [dense(), dense(metadata={"k": odd})],
    "item of a field": lambda odd: [dense(), dense(metadata={"k": ["a", odd]})],
    "key of a field": lambda odd: [
        dense(),
        dense(metadata={odd: 1} if isinstance(odd, collections.abc.Hashable) else {}),
    ],
    "unknown key": lambda odd: [dense(), dense(colour=odd)],
    "sparse values": lambda odd: [sparse(), {"id": "a", "sparse_values": odd}],
    "sparse values beside dense ones": lambda odd: [
        dense(sparse_values=SparseValues([1], [0.1])),
        dense(sparse_values=odd),
    ],
    "indices": lambda odd: [sparse(), sparse(indices=odd)],
    "index": lambda odd: [sparse(), sparse(indices=[1, odd])],
    "sparse numbers": lambda odd: [sparse(), sparse(values=odd)],
    "sparse number": lambda odd: [sparse(), sparse(values=[0.1, odd])],
    "number of SparseValues": lambda odd: [("a", SparseValues([1], [0.5])), ("b", SparseValues([1], [odd]))],
    "unknown key of sparse values": lambda odd: [sparse(), sparse(colour=odd)],
}
TEXTS = {
    "record": lambda odd: [{"_id": "a", "text": "b"}, odd],
    "_id": lambda odd: [{"_id": "a", "text": "b"}, {"_id": odd}],
    "id": lambda odd: [{"id": "a", "text": "b"}, {"id": odd}],
    "field": lambda odd: [{"_id": "a", "text": "b"}, {"_id": "a", "text": odd}],
    "item of a field": lambda odd: [{"_id": "a", "text": "b"}, {"_id": "a", "text": ["a", odd]}],
}


@contextmanager
def one_by_one() -> Iterator[None]:
    with (
        patch.object(vectors, "usual_vectors", return_value=None),
        patch.object(calls, "usual_texts", return_value=None),
    ):
        yield


def outcome(batcher: Any, records: Any) -> Any:
    try:
        bodies = [batch.call.request.body for batch in batcher.batches(records)]
    except PineconeException as error:
        return type(error), str(error)
    return [[json.loads(line) for line in body.splitlines()] if body[:1] == b"{" else body for body in bodies]


def assert_same(make_cutter: Any, records: Any) -> None:
    found = outcome(make_cutter(), records)
    with one_by_one():
        assert found == outcome(make_cutter(), records), records


@pytest.mark.parametrize("transport", TRANSPORTS)
@pytest.mark.parametrize("place", PLACES)
def test_vectors(transport: str, place: str) -> None:
    for odd in [*ODD, *ARRAYS]:
        assert_same(lambda: calls.upsert(TRANSPORTS[transport], "n", None), PLACES[place](odd))


@pytest.mark.parametrize("place", TEXTS)
def test_text_records(place: str) -> None:
    for odd in ODD:
        assert_same(lambda: calls.upsert_records(TRANSPORTS["REST"], "n", None), TEXTS[place](odd))


def with_keys(kind: Any, record: dict[str, Any]) -> dict[str, Any]:
    return {kind(key): value for key, value in record.items()}


@pytest.mark.parametrize("transport", TRANSPORTS)
@pytest.mark.parametrize("kind", [Text, np.str_])
def test_keys_of_a_subclass_of_text(transport: str, kind: Any) -> None:
    values = with_keys(kind, sparse()["sparse_values"])
    for record in (with_keys(kind, dense()), with_keys(kind, sparse()), sparse() | {"sparse_values": values}):
        assert_same(lambda: calls.upsert(TRANSPORTS[transport], "n", None), [record])
    assert_same(
        lambda: calls.upsert_records(TRANSPORTS["REST"], "n", None), [with_keys(kind, {"_id": "a", "text": "b"})]
    )


numbers = st.one_of(st.floats(width=32), st.floats(), st.integers(-(2**70), 2**70), st.booleans(), st.none())
fields = st.dictionaries(st.text(), st.one_of(st.text(), numbers, st.lists(st.one_of(st.text(), numbers))))


@settings(max_examples=200, deadline=None)
@given(
    st.sampled_from(sorted(TRANSPORTS)),
    st.lists(
        st.fixed_dictionaries(
            {"id": st.text(), "values": st.lists(numbers, min_size=2, max_size=3)}, optional={"metadata": fields}
        ),
        min_size=1,
    ),
)
def test_any_vectors(transport: str, records: list[dict[str, Any]]) -> None:
    assert_same(lambda: calls.upsert(TRANSPORTS[transport], "n", None), records)


@pytest.mark.parametrize("dimension", [1, 15, 16, 2048, 65_535, 65_536])
@pytest.mark.parametrize("count", [1, 7, 8, 9, 1000])
@pytest.mark.parametrize("place", [0, -1])
def test_a_wrong_number_is_found_among_many(dimension: int, count: int, place: int) -> None:
    right = [0.5] * dimension
    rows = [right] * (count if dimension < 2049 else 2)
    assert usual_vectors([{"id": "a", "values": row} for row in rows])
    for wrong in (True, math.nan, -math.inf, 1e39, -1e39, "8 bytes.", None):
        rows[place] = [*right[:-1], wrong]
        assert usual_vectors([{"id": "a", "values": row} for row in rows]) is None


@pytest.mark.parametrize(
    "record",
    [
        dense(),
        ("a", [0.1, 0.2]),
        ("a", np.array([0.1, 0.2]), {"genre": ["drama", "comedy"], "seen": True}),
        Vector("a", [0.1, 0.2], {"score": 0.5}),
        Vector("a", [0.1, 0.2], sparse_values=SparseValues([1], [0.5])),
        {"id": "ü" * 512, "values": [1, 2]},
        sparse(),
    ],
    ids=repr,
)
def test_what_is_usual_is_not_looked_at_one_by_one(record: Any) -> None:
    assert usual_vectors([record, record]) is not None


def test_text_records_of_the_usual_form_are_not_looked_at_one_by_one() -> None:
    assert usual_texts([{"_id": "a", "text": "b", "page": 1}, {"id": "a", "tags": ["x"]}]) is not None


@pytest.mark.parametrize("version", REVIEWED)
@pytest.mark.parametrize("load", [core.load, over_grpc])
def test_dense_records_have_the_same_keys_on_the_wire(version: str, load: Any) -> None:
    record = dense()
    assert load(version)[calls.UPSERT].build("vectors").wire(**record) == record
