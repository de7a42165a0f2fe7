"""Numbers over gRPC: what may be passed for a vector, what is refused, and the list that comes back."""

from __future__ import annotations

import copy
import json
import math
import operator
import pickle
from array import array
from datetime import date
from decimal import Decimal
from enum import Enum
from typing import Any

import numpy as np
import orjson
import pytest

from pinecone import core
from pinecone.core import floats
from pinecone.core.floats import FloatList

UPSERT = core.load_rpc("2025-10")["POST /vectors/upsert"]
NUMBERS = [0.5, -1.25, 3.0]


def sent(values: Any) -> Any:
    (vector,) = UPSERT.read_request(UPSERT.encode(vectors=[{"id": "a", "values": values}]).body)["vectors"]
    return vector.get("values", [])


@pytest.mark.parametrize(
    "values",
    [
        NUMBERS,
        tuple(NUMBERS),
        np.array(NUMBERS, "<f4"),
        np.array(NUMBERS, ">f4"),
        np.array(NUMBERS, "f8"),
        np.array(NUMBERS, "f2"),
        np.array(NUMBERS, object),
        np.repeat(np.array(NUMBERS, "f4"), 2)[::2],
        list(np.array(NUMBERS, "f4")),
        array("f", NUMBERS),
        array("d", NUMBERS),
        memoryview(array("f", NUMBERS)),
        FloatList(NUMBERS),
        iter(NUMBERS),
    ],
    ids=lambda values: f"{type(values).__name__}-{getattr(values, 'dtype', '')}",
)
def test_vectors_in_any_form(values: Any) -> None:
    assert sent(values) == NUMBERS


def test_whole_numbers() -> None:
    assert sent([1, 2]) == sent(np.array([1, 2])) == [1.0, 2.0]
    assert sent([]) == sent(np.array([], "f4")) == []


def test_the_largest_numbers_are_sent() -> None:
    largest = float(np.finfo("f4").max)
    assert sent([largest, -largest]) == [largest, -largest]
    assert sent(np.array([largest, -largest], "f4")) == [largest, -largest]


@pytest.mark.parametrize("bad", [math.nan, math.inf, -math.inf, 1e39, None, "0.5", [0.5], 1j, 10**400])
@pytest.mark.parametrize("form", [list, tuple, lambda values: np.array(values, object)])
def test_what_is_no_finite_number_is_refused(bad: Any, form: Any) -> None:
    with pytest.raises(TypeError):
        sent(form([0.5, bad, 0.5]))


@pytest.mark.filterwarnings("ignore:overflow encountered in cast:RuntimeWarning")
@pytest.mark.parametrize(
    "values",
    [
        np.array([0.5, math.nan], "f4"),
        np.array([math.inf], "f8"),
        np.array([1e39], "f8"),
        np.array([math.nan], "f2"),
        np.array(["0.5"]),
        np.array([[0.5]], "f4"),
        np.array(0.5, "f4"),
        0.5,
        None,
        np.array([1j]),
        array("d", [math.nan]),
        array("f", [math.inf]),
    ],
    ids=repr,
)
def test_arrays_of_anything_else_are_refused(values: Any) -> None:
    body = {"id": "a", "values": values} if values is not None else {"id": "a", "values": [None]}
    with pytest.raises(TypeError):
        UPSERT.encode(vectors=[body])


class Genre(str, Enum):
    DRAMA = "drama"


@pytest.mark.parametrize(
    ("value", "arrives"),
    [
        ("ü", "ü"),
        (True, True),
        (3, 3),
        (0.1, 0.1),
        (["a", "b"], ["a", "b"]),
        (("a",), ["a"]),
        ({"a": {"b": 1}}, {"a": {"b": 1}}),
        (np.float32(0.5), 0.5),
        (np.int64(3), 3),
        (np.bool_(True), True),
        (np.str_("a"), "a"),
        (np.array([1, 2]), [1, 2]),
        (Genre.DRAMA, "drama"),
    ],
    ids=repr,
)
def test_metadata(value: Any, arrives: Any) -> None:
    body = UPSERT.encode(vectors=[{"id": "a", "metadata": {"key": value}}]).body
    (vector,) = UPSERT.read_request(body)["vectors"]
    assert repr(vector["metadata"]) == repr({"key": arrives})


@pytest.mark.parametrize(
    "value",
    [None, math.nan, math.inf, date(2026, 1, 1), object(), Decimal(1), b"x", {1: 2}, [None], {"a": None}, 10**400],
    ids=repr,
)
def test_metadata_that_is_no_json_is_refused(value: Any) -> None:
    with pytest.raises(TypeError):
        UPSERT.encode(vectors=[{"id": "a", "metadata": {"key": value}}])


@pytest.mark.parametrize("index", [-1, 2**32, 1.5, None, "x"])
def test_sparse_indices_that_are_none_are_refused(index: Any) -> None:
    with pytest.raises(TypeError):
        UPSERT.encode(vectors=[{"id": "a", "sparseValues": {"indices": [1, index], "values": NUMBERS[:2]}}])


def test_sparse_values() -> None:
    sparse = {"indices": np.array([1, 300, 2**32 - 1]), "values": np.array(NUMBERS, "f4")}
    (vector,) = UPSERT.read_request(UPSERT.encode(vectors=[{"id": "a", "sparseValues": sparse}]).body)["vectors"]
    assert vector["sparseValues"] == {"indices": [1, 300, 2**32 - 1], "values": NUMBERS}


# The list that comes back -----------------------------------------------------------------------------


@pytest.fixture
def values() -> list[float]:
    query = core.load_rpc("2025-10")["POST /query"]
    (match,) = query.parse(query.write_response({"matches": [{"id": "a", "values": NUMBERS}]})).matches
    assert type(match.values) is FloatList
    return match.values


def test_it_is_read_like_a_list(values: list[float]) -> None:
    assert isinstance(values, list)
    assert len(values) == 3
    assert values[0] == values[-3] == 0.5
    assert values[1:] == [-1.25, 3.0]
    assert type(values[1:]) is list
    assert [*values] == NUMBERS
    assert -1.25 in values
    assert values.index(3.0) == 2
    assert list(reversed(values)) == NUMBERS[::-1]
    assert sum(values) == sum(NUMBERS)
    with pytest.raises(IndexError):
        values[3]


def test_it_is_equal_to_lists_with_the_same_numbers(values: list[float]) -> None:
    assert values == NUMBERS
    assert NUMBERS == values  # noqa: SIM300 - the list is asked first
    assert (values != NUMBERS) is False
    assert values != NUMBERS[1:]
    assert NUMBERS[1:] != values
    assert values == FloatList(NUMBERS)
    assert values != FloatList(NUMBERS[1:])
    assert values != tuple(NUMBERS)
    assert values != "text"
    with pytest.raises(TypeError):
        hash(values)


def test_it_looks_like_a_list(values: list[float]) -> None:
    assert repr(values) == repr(NUMBERS)


def test_it_is_joined_like_a_list(values: list[float]) -> None:
    assert operator.add(values, [1.0]) == [*NUMBERS, 1.0]
    assert operator.add([1.0], values) == [1.0, *NUMBERS]
    assert values + values == values * 2 == 2 * values == NUMBERS * 2
    assert type(values + values) is type(values * 2) is list
    with pytest.raises(TypeError):
        operator.add(values, (1.0,))


def test_copies_are_lists(values: list[float]) -> None:
    for copied in (values.copy(), copy.copy(values), copy.deepcopy(values), pickle.loads(pickle.dumps(values))):  # noqa: S301
        assert type(copied) is list
        assert copied == NUMBERS


def test_numpy_takes_it_without_a_copy(values: list[float]) -> None:
    taken = np.asarray(values)
    assert taken.dtype == np.float32
    taken[0] = 7.0
    assert values[0] == 7.0


def test_encoders_of_json_write_its_numbers_or_say_that_they_cannot(values: list[float]) -> None:
    assert json.loads(json.dumps(values, default=list)) == NUMBERS
    assert orjson.loads(orjson.dumps(values, default=list)) == NUMBERS
    with pytest.raises(TypeError):
        json.dumps(values)
    with pytest.raises(TypeError):
        orjson.dumps(values)


def test_results_with_it_become_plain(values: list[float]) -> None:
    query = core.load_rpc("2025-10")["POST /query"]
    result = query.parse(query.write_response({"matches": [{"id": "a", "values": NUMBERS}]}))
    assert json.loads(json.dumps(result.to_dict()))["matches"] == [{"id": "a", "score": 0.0, "values": NUMBERS}]
    assert pickle.loads(pickle.dumps(result)) == result  # noqa: S301
    assert "0.5, -1.25, 3.0" in repr(result)


def test_it_is_sent_again_as_it_came(values: list[float]) -> None:
    assert floats.pack(values) == floats.pack(NUMBERS)
    rest = core.load("2025-10")["POST /vectors/upsert"]
    assert json.loads(rest.encode(vectors=[{"id": "a", "values": values}]).body)["vectors"][0]["values"] == NUMBERS
