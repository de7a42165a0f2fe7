"""Conditions on metadata in both styles."""

from __future__ import annotations

import json
import math
from uuid import UUID

import numpy as np
import pytest

from pinecone import core
from pinecone.db_data import calls
from pinecone.db_data.filters import Field, FilterBuilder, as_filter
from pinecone.exceptions import PineconeApiTypeError, PineconeApiValueError
from pinecone.versioning import Operations, over_grpc

GENRE, YEAR = {"genre": {"$eq": "drama"}}, {"year": {"$gt": 2000}}


@pytest.mark.parametrize(
    ("name", "operator", "value"),
    [
        ("eq", "$eq", "x"),
        ("ne", "$ne", "x"),
        ("gt", "$gt", 1),
        ("gte", "$gte", 1),
        ("lt", "$lt", 1),
        ("lte", "$lte", 1),
        ("in_", "$in", ["x", 1]),
        ("is_in", "$in", ["x", 1]),
        ("nin", "$nin", ["x", 1]),
        ("not_in", "$nin", ["x", 1]),
        ("exists", "$exists", False),
    ],
)
def test_every_comparison_in_both_styles(name, operator, value):
    expected = {"k": {operator: value}}
    assert getattr(FilterBuilder(), name)("k", value).to_dict() == expected
    assert getattr(FilterBuilder("k"), name)(value).to_dict() == expected


def test_operators():
    field = Field("k")
    built = [field == 1, field != 1, field > 1, field >= 1, field < 1, field <= 1]
    assert [each.to_dict()["k"] for each in built] == [
        {"$eq": 1},
        {"$ne": 1},
        {"$gt": 1},
        {"$gte": 1},
        {"$lt": 1},
        {"$lte": 1},
    ]
    assert field.exists().to_dict() == {"k": {"$exists": True}}


def test_a_chain_is_a_conjunction():
    assert FilterBuilder().eq("genre", "drama").gt("year", 2000).to_dict() == {"$and": [GENRE, YEAR]}


@pytest.mark.parametrize("year", [FilterBuilder().gt("year", 2000), Field("year") > 2000, YEAR])
def test_conditions_are_joined(year):
    genre = Field("genre") == "drama"
    assert (genre & year).build() == {"$and": [GENRE, YEAR]}
    assert (genre | year).build() == {"$or": [GENRE, YEAR]}


def test_joins_stay_flat_where_they_can():
    a, b, c = (FilterBuilder().gt(name, 1) for name in "abc")
    assert (a & b & c).build() == {"$and": [a.build(), b.build(), c.build()]}
    assert (a | b | c).build() == {"$or": [a.build(), b.build(), c.build()]}
    assert ((a | b) & c).build() == {"$and": [{"$or": [a.build(), b.build()]}, c.build()]}


def test_a_builder_is_not_changed_by_its_use():
    begun = FilterBuilder().eq("genre", "drama")
    begun.gt("year", 2000)
    assert begun.to_dict() == GENRE


def test_a_dictionary_to_begin_with():
    assert FilterBuilder(GENRE).gt("year", 2000).build() == {"$and": [GENRE, YEAR]}
    assert FilterBuilder({}).gt("year", 2000).build() == YEAR
    assert FilterBuilder({}).build() == FilterBuilder().to_dict() == {}


CHAINED = FilterBuilder().eq("genre", "drama")


@pytest.mark.parametrize(
    ("chain", "expected"),
    [
        (CHAINED, {"genre": "drama"}),
        (CHAINED.gt("year", 2000), {"$and": [{"genre": "drama"}, YEAR]}),
        (CHAINED & FilterBuilder().ne("year", 2), {"$and": [{"genre": "drama"}, {"year": {"$ne": 2}}]}),
        (CHAINED | FilterBuilder().eq("year", 2), {"$or": [{"genre": "drama"}, {"year": 2}]}),
        ((CHAINED | YEAR) & YEAR, {"$and": [{"$or": [{"genre": "drama"}, YEAR]}, YEAR]}),
        (CHAINED & FilterBuilder(), {"genre": "drama"}),
        (CHAINED & (Field("genre") == "drama"), {"$and": [{"genre": "drama"}, GENRE]}),
        (FilterBuilder(GENRE), GENRE),
        (Field("genre") == "drama", GENRE),
    ],
    ids=repr,
)
def test_equality_of_a_chain_is_built_short(chain, expected):
    assert chain.build() == expected


def test_a_chain_is_sent_and_shown_with_its_operators():
    assert as_filter(CHAINED) == CHAINED.to_dict() == GENRE
    assert repr(CHAINED) == "FilterBuilder({'genre': {'$eq': 'drama'}})"


@pytest.mark.parametrize("empty", [FilterBuilder(), FilterBuilder() & FilterBuilder()], ids=["begun", "joined"])
def test_an_empty_chain_builds_nothing(empty):
    with pytest.raises(ValueError, match="FilterBuilder has no condition"):
        empty.build()
    assert not empty


def test_builders_are_equal_by_what_they_say():
    assert FilterBuilder(GENRE) == FilterBuilder().eq("genre", "drama")
    assert FilterBuilder(GENRE) == GENRE
    assert FilterBuilder(GENRE) != FilterBuilder(YEAR)


def test_a_field_alone_is_no_filter():
    with pytest.raises(PineconeApiValueError, match="'genre' has no condition"):
        as_filter(Field("genre"))


@pytest.mark.parametrize("make", [lambda: FilterBuilder(5), lambda: FilterBuilder().eq("k"), lambda: as_filter("k")])
def test_wrong_arguments(make):
    with pytest.raises(PineconeApiTypeError):
        make()


#: Every call that has a filter.
FILTERED = {
    "query": lambda ops, filter: calls.query(ops, **{**dict.fromkeys(QUERY), "id": "a", "top_k": 1, "filter": filter}),
    "delete": lambda ops, filter: calls.delete(ops, None, None, None, filter),
    "update": lambda ops, filter: calls.update(ops, **{**dict.fromkeys(UPDATE), "filter": filter}),
    "fetch_by_metadata": lambda ops, filter: calls.fetch_by_metadata(ops, filter, None, None, None),
    "describe_index_stats": calls.describe_index_stats,
    "search": lambda ops, filter: calls.search(ops, "n", {"id": "a", "top_k": 1, "filter": filter}, None, None, {}),
}
QUERY = ["vector", "namespace", "include_values", "include_metadata", "sparse_vector", "scan_factor", "max_candidates"]
UPDATE = ["id", "values", "set_metadata", "namespace", "sparse_values", "dry_run"]


@pytest.mark.parametrize("load", [core.load, over_grpc], ids=["REST", "gRPC"])
@pytest.mark.parametrize("method", FILTERED)
@pytest.mark.parametrize(
    ("value", "error", "said"),
    [
        (math.nan, PineconeApiValueError, "is not a finite number"),
        (np.float32("inf"), PineconeApiValueError, "is not a finite number"),
        (None, PineconeApiValueError, "is None"),
        (2**53 + 1, PineconeApiValueError, "is a whole number beyond 2**53"),
        ("\ud800", PineconeApiValueError, "holds text that cannot be sent"),
        (np.datetime64("2026-01-01"), PineconeApiTypeError, "is of type datetime64"),
        (UUID(int=1), PineconeApiTypeError, "is of type UUID"),
    ],
    ids=repr,
)
def test_a_value_that_metadata_never_has_is_refused_in_every_filter(load, method, value, error, said):
    with pytest.raises(error) as caught:
        FILTERED[method](Operations("2025-10", load), {"$and": [{"p": {"$gt": value}}]})
    assert str(caught.value).startswith(f"filter key '$and[0].p.$gt' {said}")


def test_a_condition_that_was_built_is_looked_at_too():
    with pytest.raises(PineconeApiValueError, match=r"filter key 'p.\$gt' is not a finite number"):
        calls.delete(Operations(), None, None, None, Field("p") > math.nan)


@pytest.mark.parametrize("load", [core.load, over_grpc], ids=["REST", "gRPC"])
def test_numbers_of_numpy_are_the_same_on_both_transports(load):
    call = calls.delete(Operations("2025-10", load), None, None, None, {"p": {"$in": np.array([0.1], "f4")}})
    body = call.request.body
    sent = json.loads(body) if call.operation.rpc is None else call.operation.read_request(body)
    assert sent["filter"] == {"p": {"$in": [0.10000000149011612]}}
