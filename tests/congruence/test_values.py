"""Whatever is given for a value, both transports refuse it with the same words, or send the same."""

from __future__ import annotations

import json
import math
import re
from array import array
from collections import UserList, deque
from datetime import date
from decimal import Decimal
from fractions import Fraction
from typing import Any

import numpy as np
import pandas as pd
import polars as pl
import pyarrow as pa
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from pinecone import SparseValues, Vector, core
from pinecone.db_data import calls
from pinecone.exceptions import PineconeApiTypeError, PineconeApiValueError
from pinecone.versioning import Operations, over_grpc

OPERATIONS = {"REST": Operations("2025-10", core.load), "gRPC": Operations("2025-10", over_grpc)}
NOTHING = dict.fromkeys(["id", "vector", "sparse_vector", "namespace", "filter", "include_values", "include_metadata"])
NOTHING |= {"scan_factor": None, "max_candidates": None}
UNCHANGED = dict.fromkeys(["id", "values", "set_metadata", "namespace", "sparse_values", "filter", "dry_run"])


def upsert(ops: Operations, records: Any) -> Any:
    (batch,) = calls.upsert(ops, None, None).batches(records)
    return batch.call


def query(ops: Operations, **arguments: Any) -> Any:
    return calls.query(ops, **{**NOTHING, "top_k": 1, **arguments})


def update(ops: Operations, **arguments: Any) -> Any:
    return calls.update(ops, **{**UNCHANGED, **arguments})


#: Every place of a vector.
PLACES = {
    "upsert of a tuple": lambda ops, values: upsert(ops, [("a", values)]),
    "upsert of a dictionary": lambda ops, values: upsert(ops, [{"id": "a", "values": values}]),
    "upsert of a Vector": lambda ops, values: upsert(ops, [Vector("a", values)]),
    "second record": lambda ops, values: upsert(ops, [{"id": "b", "values": [0.5] * 3}, {"id": "a", "values": values}]),
    "query": lambda ops, values: query(ops, vector=values),
    "update": lambda ops, values: update(ops, id="a", values=values),
    "sparse values of an upsert": lambda ops, values: upsert(ops, [("a", SparseValues([1, 2, 3], values))]),
    "sparse values of a query": lambda ops, values: query(ops, sparse_vector={"indices": (1, 2, 3), "values": values}),
    "sparse values of an update": lambda ops, values: update(
        ops, id="a", sparse_values=SparseValues([1, 2, 3], values)
    ),
    "search": lambda ops, values: calls.search(ops, "n", None, None, None, {"top_k": 1, "vector": values}),
    "sparse values of a search": lambda ops, values: calls.search(
        ops, "n", {"top_k": 1, "vector": {"sparse_indices": [1, 2, 3], "sparse_values": values}}, None, None, {}
    ),
}


def body_of(call: Any) -> dict[str, Any]:
    """The body of a request by JSON name."""
    if call.operation.rpc is None:
        return json.loads(call.request.body)
    names = {argument: name for name, argument in call.operation._names.items()}
    read = call.operation.read_request(call.request.body)
    return {names[argument]: with_lists(value) for argument, value in read.items()}


def with_lists(value: Any) -> Any:
    """A body with lists for arrays."""
    if isinstance(value, dict):
        return {key: with_lists(item) for key, item in value.items()}
    return [with_lists(item) for item in value] if isinstance(value, (list, array)) else value


def numbers_in(value: Any) -> Any:
    """A body with its numbers as those of 32 bits, which is what vectors have."""
    if isinstance(value, dict):
        return {key: numbers_in(item) for key, item in value.items()}
    if isinstance(value, list):
        return [numbers_in(item) for item in value]
    return float(np.float32(value)) if isinstance(value, (int, float)) and not isinstance(value, bool) else value


def outcomes(call: Any) -> list[Any]:
    """What comes of a call over either transport: the error, or what is sent."""
    found: list[Any] = []
    for ops in OPERATIONS.values():
        try:
            found.append(body_of(call(ops)))
        except (PineconeApiTypeError, PineconeApiValueError) as error:
            found.append((type(error), str(error)))
    return found


NUMBERS = [0.5, -1.25, 3.0]
FORMS = [
    NUMBERS,
    tuple(NUMBERS),
    deque(NUMBERS),
    UserList(NUMBERS),
    dict(enumerate(NUMBERS)).values(),
    array("f", NUMBERS),
    array("d", NUMBERS),
    memoryview(array("f", NUMBERS)),
    np.array(NUMBERS, "<f4"),
    np.array(NUMBERS, ">f4"),
    np.array(NUMBERS, ">f8"),
    np.array(NUMBERS, "f2"),
    np.array(NUMBERS, object),
    np.repeat(np.array(NUMBERS, "f4"), 2)[::2],
    np.ma.array(NUMBERS, mask=[0, 0, 0]),
    list(np.array(NUMBERS, "f4")),
    [0.5, np.float64(-1.25), np.int8(3)],
    [0.5, -1.25, 3],
    pl.Series(NUMBERS),
    pd.Series(NUMBERS),
    pd.Series(NUMBERS, dtype="Float64"),
    pa.array(NUMBERS),
]


def of(value: Any) -> str:
    return f"{type(value).__module__}.{type(value).__name__}-{getattr(value, 'dtype', '')}"


def written(value: Any) -> str:
    """The type and the value, without addresses: all processes that run the tests give a test one name."""
    return f"{of(value)}-{re.sub(' at 0x[0-9a-f]+', '', repr(value))}"[:60]


@pytest.mark.parametrize("place", PLACES)
@pytest.mark.parametrize("values", FORMS, ids=of)
def test_a_vector_may_have_any_of_these_forms(place: str, values: Any) -> None:
    expected = outcomes(lambda ops: PLACES[place](ops, NUMBERS))
    assert [numbers_in(each) for each in outcomes(lambda ops: PLACES[place](ops, values))] == expected
    assert expected[0] == expected[1]


@pytest.mark.parametrize("place", PLACES)
@pytest.mark.parametrize("values", [[NUMBERS], np.array([NUMBERS], "f4"), pa.array([NUMBERS])], ids=of)
def test_only_what_is_searched_with_may_be_in_a_list_of_its_own(place: str, values: Any) -> None:
    expected = outcomes(lambda ops: PLACES[place](ops, NUMBERS))
    found = [numbers_in(each) for each in outcomes(lambda ops: PLACES[place](ops, values))]
    if place in ("query", "search"):
        assert found == expected
    else:
        assert [each[0] for each in found] == [found[0][0]] * 2
        assert issubclass(found[0][0], (PineconeApiTypeError, PineconeApiValueError))


@pytest.mark.parametrize("place", PLACES)
@pytest.mark.parametrize(
    "values", [range(3), np.arange(3), np.arange(3, dtype=">i8"), np.arange(3, dtype="u1")], ids=of
)
def test_whole_numbers_may_too(place: str, values: Any) -> None:
    expected = outcomes(lambda ops: PLACES[place](ops, [0.0, 1.0, 2.0]))
    assert [numbers_in(each) for each in outcomes(lambda ops: PLACES[place](ops, values))] == expected


@pytest.mark.parametrize("place", PLACES)
@pytest.mark.parametrize(
    ("values", "error"),
    [
        ("abc", PineconeApiTypeError),
        (b"abc", PineconeApiTypeError),
        (bytearray(b"abc"), PineconeApiTypeError),
        (memoryview(b"abc"), PineconeApiTypeError),
        ({1.0, 2.0, 3.0}, PineconeApiTypeError),
        (iter(NUMBERS), PineconeApiTypeError),
        (3, PineconeApiTypeError),
        (["3"] * 3, PineconeApiTypeError),
        ([True] * 3, PineconeApiTypeError),
        ([[0.5]] * 3, PineconeApiTypeError),
        ([1j] * 3, PineconeApiTypeError),
        ([Decimal(1)] * 3, PineconeApiTypeError),
        ([Fraction(1)] * 3, PineconeApiTypeError),
        ([date(2026, 1, 1)] * 3, PineconeApiTypeError),
        (["ˀaaaaaaa"] * 3, PineconeApiTypeError),
        (np.array([True] * 3), PineconeApiTypeError),
        (np.array([1j] * 3), PineconeApiTypeError),
        (np.array(["3"] * 3), PineconeApiTypeError),
        (np.array([1, 2, 3], "M8[ns]"), PineconeApiTypeError),
        (np.array([1, 2, 3], np.longdouble), PineconeApiTypeError),
        ([np.longdouble(1)] * 3, PineconeApiTypeError),
        (list(np.ma.array([1, 2, 3], mask=[0, 1, 0])), PineconeApiTypeError),
        (np.ma.array([1, 2, 3], mask=[0, 1, 0]), PineconeApiValueError),
        (np.ma.array(NUMBERS, "f4", mask=[0, 1, 0]), PineconeApiValueError),
        (np.array([[NUMBERS]]), PineconeApiValueError),
        (np.array([0.5, math.nan, 0.5], "f4"), PineconeApiValueError),
        (np.array([0.5, math.inf, 0.5], ">f8"), PineconeApiValueError),
        (np.array([0.5, 1e39, 0.5]), PineconeApiValueError),
        (np.array([0, 2**53 + 1, 0]), PineconeApiValueError),
        ([0.5, math.nan, 0.5], PineconeApiValueError),
        ([0.5, -math.inf, 1], PineconeApiValueError),
        ([0.5, None, 0.5], PineconeApiValueError),
        ([0.5, 1e39, 0.5], PineconeApiValueError),
        ([0.5, 2**70, 0.5], PineconeApiValueError),
        ([1, 2**53 + 1, 1], PineconeApiValueError),
        ([10**400] * 3, PineconeApiValueError),
        (pl.Series([0.5, None, 0.5]), PineconeApiValueError),
        (pd.Series([1, None, 1], dtype="Int64"), PineconeApiValueError),
        (pa.array([0.5, None, 0.5]), PineconeApiValueError),
    ],
    ids=written,
)
def test_anything_else_is_refused(place: str, values: Any, error: type[Exception]) -> None:
    if isinstance(values, type(iter([]))):
        values = iter(NUMBERS)  # a new one each time
    rest, grpc = outcomes(lambda ops: PLACES[place](ops, values))
    assert rest == grpc
    assert issubclass(rest[0], error), rest


@pytest.mark.parametrize("place", ["upsert", "query", "update"])
@pytest.mark.parametrize(
    ("indices", "error"),
    [
        (["3"], PineconeApiTypeError),
        ([True], PineconeApiTypeError),
        ([1.0], PineconeApiTypeError),
        (np.array([1.0]), PineconeApiTypeError),
        ([Decimal(1)], PineconeApiTypeError),
        ([None], PineconeApiTypeError),
        ("1", PineconeApiTypeError),
        ({1}, PineconeApiTypeError),
        ([-1], PineconeApiValueError),
        ([2**32], PineconeApiValueError),
        ([2**70], PineconeApiValueError),
        (np.array([-1]), PineconeApiValueError),
        ([1, 2], PineconeApiValueError),
        ([], PineconeApiValueError),
    ],
    ids=repr,
)
def test_sparse_indices_that_are_none_are_refused(place: str, indices: Any, error: type[Exception]) -> None:
    sparse = {"indices": indices, "values": [0.5]}
    call = {
        "upsert": lambda ops: upsert(ops, [{"id": "a", "sparse_values": sparse}]),
        "query": lambda ops: query(ops, sparse_vector=sparse),
        "update": lambda ops: update(ops, id="a", sparse_values=sparse),
    }[place]
    rest, grpc = outcomes(call)
    assert rest == grpc
    assert issubclass(rest[0], error), rest


@pytest.mark.parametrize(
    "indices",
    [(1, 7), range(1, 8, 6), np.array([1, 7], ">u4"), [np.int64(1), 7], array("I", [1, 7]), pl.Series([1, 7])],
)
def test_sparse_indices_may_have_any_form(indices: Any) -> None:
    sent = {"indices": [1, 7], "values": [0.5, 0.25]}
    for each in outcomes(lambda ops: query(ops, sparse_vector={"indices": indices, "values": [0.5, 0.25]})):
        assert each["sparseVector"] == sent


#: Anything that Python may hold where a number, a text or a whole argument is meant.
ANYTHING = st.recursive(
    st.one_of(
        st.none(),
        st.booleans(),
        st.integers(),
        st.floats(),
        st.text(),
        st.text(st.characters(categories=["Cs"])),
        st.binary(max_size=4),
        st.complex_numbers(),
        st.decimals(),
        st.fractions(),
        st.dates(),
        st.uuids(),
        st.floats(width=32).map(np.float32),
        st.floats(width=16).map(np.float16),
        st.integers(0, 2**64 - 1).map(np.uint64),
        st.integers(-(2**63), 2**63 - 1).map(np.int64),
        st.booleans().map(np.bool_),
        st.floats().map(np.longdouble),
        st.integers(-(2**40), 2**40).map(lambda number: np.datetime64(number, "s")),
    ),
    lambda inner: st.one_of(
        st.lists(inner, max_size=3),
        st.lists(inner, max_size=3).map(tuple),
        st.dictionaries(st.one_of(st.text(), st.integers(), st.none(), st.text().map(np.str_)), inner, max_size=3),
        st.lists(st.floats(width=32), max_size=3).map(lambda numbers: np.array(numbers, ">f4")),
        st.lists(st.integers(-(2**63), 2**63 - 1), max_size=3).map(np.array),
    ),
    max_leaves=6,
)


@settings(max_examples=300, deadline=None)
@given(ANYTHING)
def test_metadata_of_anything(value: Any) -> None:
    rest, grpc = outcomes(lambda ops: upsert(ops, [("a", [0.5], {"k": value})]))
    assert rest == grpc


@settings(max_examples=200, deadline=None)
@given(ANYTHING)
def test_a_filter_of_anything(value: Any) -> None:
    rest, grpc = outcomes(lambda ops: query(ops, id="a", filter={"k": {"$eq": value}}))
    assert rest == grpc


@settings(max_examples=200, deadline=None)
@given(st.lists(ANYTHING, min_size=1, max_size=3))
def test_a_vector_of_anything(values: list[Any]) -> None:
    rest, grpc = outcomes(lambda ops: query(ops, vector=values))
    assert numbers_in(rest) == numbers_in(grpc)


def inner(name: str) -> str:
    """What the package calls an argument. What is refused names it as users do."""
    return "page_size" if name == "limit" else name


ARGUMENTS = {
    "query": lambda ops, name, value: query(ops, **{"id": "a", name: value}),
    "update": lambda ops, name, value: update(ops, **{"id": "a", name: value}),
    "delete": lambda ops, name, value: calls.delete(
        ops, **{"ids": None, "delete_all": True, "namespace": None, "filter": None, name: value}
    ),
    "list": lambda ops, name, value: calls.list_ids(
        ops, **{"prefix": None, "page_size": None, "pagination_token": None, "namespace": None, inner(name): value}
    ),
    "list_namespaces": lambda ops, name, value: calls.list_namespaces(
        ops, **{"prefix": None, "page_size": None, "pagination_token": None, inner(name): value}
    ),
    "fetch_by_metadata": lambda ops, name, value: calls.fetch_by_metadata(
        ops,
        **{"filter": {"k": 1}, "namespace": None, "page_size": None, "pagination_token": None, inner(name): value},
    ),
    "fetch": lambda ops, name, value: calls.fetch(ops, **{"ids": ["a"], "namespace": None, name: value})[0],
}


@pytest.mark.parametrize(
    ("method", "name", "value"),
    [
        ("query", "id", 1),
        ("query", "namespace", 1),
        ("query", "top_k", "3"),
        ("query", "top_k", 3.0),
        ("query", "top_k", True),
        ("query", "top_k", None),
        ("query", "filter", "x"),
        ("query", "include_values", "yes"),
        ("query", "include_values", 1),
        ("query", "include_metadata", "no"),
        ("query", "scan_factor", "2"),
        ("query", "scan_factor", True),
        ("query", "max_candidates", "9"),
        ("query", "id", b"a"),
        ("update", "id", 1),
        ("update", "namespace", 1),
        ("update", "values", "abc"),
        ("update", "set_metadata", "abc"),
        ("update", "sparse_values", [0.5]),
        ("delete", "ids", [1]),
        ("delete", "ids", "a"),
        ("delete", "ids", 5),
        ("delete", "delete_all", "yes"),
        ("delete", "filter", "x"),
        ("delete", "namespace", 1),
        ("list", "prefix", 1),
        ("query", "top_k", np.array([1.0])),
        ("list", "limit", "5"),
        ("list", "pagination_token", 1),
        ("list", "namespace", 1),
        ("list_namespaces", "limit", "5"),
        ("list_namespaces", "prefix", 1),
        ("fetch_by_metadata", "filter", "x"),
        ("fetch_by_metadata", "limit", 1.5),
        ("fetch", "ids", [1]),
        ("fetch", "ids", None),
        ("fetch", "ids", b"a"),
        ("fetch", "namespace", 1),
    ],
)
def test_an_argument_of_a_wrong_type_is_refused(method: str, name: str, value: Any) -> None:
    rest, grpc = outcomes(lambda ops: ARGUMENTS[method](ops, name, value))
    assert rest == grpc
    assert issubclass(rest[0], PineconeApiTypeError), rest
    assert f"{name} must be" in rest[1]


@pytest.mark.parametrize("vector", ["abc", "", 5])
def test_a_query_vector_that_is_none_is_refused(vector: Any) -> None:
    rest, grpc = outcomes(lambda ops: query(ops, vector=vector))
    assert rest == grpc == (PineconeApiTypeError, f"vector must be a list of numbers, not {type(vector).__name__}.")


@pytest.mark.parametrize("name", ["id", "namespace"])
def test_text_that_cannot_be_sent_is_refused(name: str) -> None:
    rest, grpc = outcomes(lambda ops: query(ops, **{"id": "a", name: "a\ud800"}))
    assert rest == grpc
    assert rest[1] == f"{name} holds text that cannot be sent: character 1 is a lone surrogate."


def test_scalars_of_numpy_are_taken() -> None:
    rest, grpc = outcomes(
        lambda ops: query(
            ops, id=np.str_("a"), top_k=np.int64(3), include_values=np.bool_(True), namespace=np.str_("n")
        )
    )
    assert rest == grpc == {"id": "a", "topK": 3, "includeValues": True, "namespace": "n"}
