"""Metadata filters: each operator, and any filter against a plain reading of the language."""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from pinecone.local.db_data.filters import Each, Every, compile_filter
from pinecone.local.db_data.store import Namespace, Record
from pinecone.local.http.errors import RefusedError

FILM = {"genre": ["drama", "war"], "year": 2020, "title": "Dunes", "seen": True}


@pytest.mark.parametrize(
    ("filter", "passes"),
    [
        ({}, True),
        ({"title": "Dunes"}, True),
        ({"title": "Other"}, False),
        ({"title": {"$eq": "Dunes"}}, True),
        ({"title": {"$ne": "Dunes"}}, False),
        ({"genre": "war"}, True),
        ({"genre": {"$ne": "war"}}, False),
        ({"genre": {"$in": ["comedy", "war"]}}, True),
        ({"genre": {"$nin": ["comedy", "war"]}}, False),
        ({"genre": {"$nin": ["comedy"]}}, True),
        ({"absent": {"$eq": "x"}}, False),
        ({"absent": {"$ne": "x"}}, True),
        ({"absent": {"$nin": ["x"]}}, True),
        ({"absent": {"$exists": False}}, True),
        ({"absent": {"$exists": True}}, False),
        ({"year": {"$exists": True}}, True),
        ({"year": 2020.0}, True),
        ({"year": {"$gt": 2020}}, False),
        ({"year": {"$gte": 2020}}, True),
        ({"year": {"$lt": 2020.5}}, True),
        ({"year": {"$lte": 2019}}, False),
        ({"year": {"$gt": 2000, "$lt": 2010}}, False),
        ({"title": {"$gt": 1}}, False),
        ({"seen": {"$gte": 0}}, False),
        ({"seen": True}, True),
        ({"seen": 1}, False),
        ({"year": 2020, "title": "Other"}, False),
        ({"$and": [{"year": 2020}, {"title": "Dunes"}]}, True),
        ({"$or": [{"year": 1999}, {"title": "Dunes"}]}, True),
        ({"$or": [{"year": 1999}, {"$and": [{"seen": True}, {"seen": False}]}]}, False),
    ],
)
def test_a_filter_passes_what_it_says(filter: dict[str, Any], passes: bool) -> None:
    assert compile_filter(filter)(FILM) is passes


@pytest.mark.parametrize(
    "filter",
    [
        "genre",
        {"year": None},
        {"year": [2020]},
        {"year": {}},
        {"year": {"$near": 2020}},
        {"year": {"$gt": "2020"}},
        {"year": {"$gt": True}},
        {"year": {"$eq": [2020]}},
        {"year": {"$in": 2020}},
        {"year": {"$in": [None]}},
        {"year": {"$exists": 1}},
        {"$and": []},
        {"$or": {"year": 2020}},
        {"$and": ["year"]},
        {"$not": {"year": 2020}},
    ],
)
def test_a_malformed_filter_is_refused(filter: Any) -> None:
    with pytest.raises(RefusedError) as refused:
        compile_filter(filter)
    assert refused.value.status == 400


scalars = st.one_of(st.sampled_from(["a", "b"]), st.integers(0, 2), st.sampled_from([0.0, 0.5]), st.booleans())
fields = st.sampled_from(["p", "q"])
metadata = st.dictionaries(fields, scalars | st.lists(st.sampled_from(["a", "b", "c"]), max_size=2))
conditions = st.one_of(
    scalars,
    st.builds(lambda op, value: {op: value}, st.sampled_from(["$eq", "$ne"]), scalars),
    st.builds(lambda op, value: {op: value}, st.sampled_from(["$in", "$nin"]), st.lists(scalars, max_size=3)),
    st.builds(
        lambda op, value: {op: value}, st.sampled_from(["$gt", "$gte", "$lt", "$lte"]), st.sampled_from([0, 1, 0.5])
    ),
    st.builds(lambda value: {"$exists": value}, st.booleans()),
)
filters = st.recursive(
    st.dictionaries(fields, conditions, max_size=2),
    lambda inner: st.builds(
        lambda op, parts: {op: parts}, st.sampled_from(["$and", "$or"]), st.lists(inner, min_size=1, max_size=3)
    ),
    max_leaves=5,
)


def plainly_passes(filter: dict[str, Any], metadata: dict[str, Any]) -> bool:
    return all(plainly_holds(name, value, metadata) for name, value in filter.items())


def plainly_holds(name: str, value: Any, metadata: dict[str, Any]) -> bool:
    if name == "$and":
        return all(plainly_passes(part, metadata) for part in value)
    if name == "$or":
        return any(plainly_passes(part, metadata) for part in value)
    ((operator, operand),) = value.items() if isinstance(value, dict) else [("$eq", value)]
    if operator == "$exists":
        return (name in metadata) == operand
    actual = metadata.get(name)
    if operator in ("$gt", "$gte", "$lt", "$lte"):
        if isinstance(actual, bool) or not isinstance(actual, (int, float)):
            return False
        return {
            "$gt": actual > operand,
            "$gte": actual >= operand,
            "$lt": actual < operand,
            "$lte": actual <= operand,
        }[operator]
    elements = actual if isinstance(actual, list) else [actual]
    wanted = operand if operator in ("$in", "$nin") else [operand]
    found = any(
        element == want and isinstance(element, bool) == isinstance(want, bool)
        for element in elements
        for want in wanted
    )
    return found if operator in ("$eq", "$in") else not found


@given(filters, metadata)
def test_any_filter_reads_as_it_is_written(filter: dict[str, Any], metadata: dict[str, Any]) -> None:
    assert compile_filter(filter)(metadata) == plainly_passes(filter, metadata)


@given(st.lists(st.tuples(st.integers(0, 5), st.none() | metadata, filters), max_size=12))
def test_a_namespace_is_filtered_as_each_of_its_records(
    steps: list[tuple[int, dict[str, Any] | None, dict[str, Any]]],
) -> None:
    namespace = Namespace(1, "cosine")
    expected: dict[str, dict[str, Any]] = {}
    for number, fields, filter in steps:
        id = str(number)
        if id in expected and fields is None:
            namespace.delete(id)
            del expected[id]
        else:
            namespace.put(Record(id, np.ones(1, np.float32), None, fields))
            expected[id] = fields or {}
        passing = [id for id in sorted(expected) if plainly_passes(filter, expected[id])]
        assert [record.id for record in namespace.matching(compile_filter(filter))] == passing
        assert namespace.count(compile_filter(filter)) == len(passing)


def test_a_filter_of_a_function_sees_the_records_that_other_filters_pass() -> None:
    namespace = Namespace(1, "cosine")
    for id, fields in (("a", {"p": "x", "n": 1}), ("b", {"p": "y"}), ("c", {"p": "x", "n": 2})):
        namespace.put(Record(id, np.ones(1, np.float32), None, fields))
    where = Every([compile_filter({"p": "x"}), Each(lambda metadata: metadata["n"] == 2)])
    assert [record.id for record in namespace.matching(where)] == ["c"]
    assert where({"p": "x", "n": 2})


@given(st.text(st.characters(codec="utf-8"), min_size=1).filter(lambda name: not name.startswith("$")))
@example('a "quoted" name')
@example("back\\slash")
@example("line\nbreak\x00")
def test_a_field_of_any_name_is_filtered(name: str) -> None:
    namespace = Namespace(1, "cosine")
    for id, fields in (("a", {name: "x"}), ("b", {name: "y"}), ("c", {})):
        namespace.put(Record(id, np.ones(1, np.float32), None, fields))
    assert [record.id for record in namespace.matching(compile_filter({name: "x"}))] == ["a"]
