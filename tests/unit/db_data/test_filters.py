"""Conditions on metadata in both styles."""

from __future__ import annotations

import pytest

from pinecone.db_data.filters import Field, FilterBuilder, as_filter
from pinecone.exceptions import PineconeApiTypeError, PineconeApiValueError

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
    assert getattr(FilterBuilder(), name)("k", value).build() == expected
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
    assert FilterBuilder().eq("genre", "drama").gt("year", 2000).build() == {"$and": [GENRE, YEAR]}


@pytest.mark.parametrize("year", [FilterBuilder().gt("year", 2000), Field("year") > 2000, YEAR])
def test_conditions_are_joined(year):
    genre = Field("genre") == "drama"
    assert (genre & year).build() == {"$and": [GENRE, YEAR]}
    assert (genre | year).build() == {"$or": [GENRE, YEAR]}


def test_joins_stay_flat_where_they_can():
    a, b, c = (FilterBuilder().eq(name, 1) for name in "abc")
    assert (a & b & c).build() == {"$and": [a.build(), b.build(), c.build()]}
    assert (a | b | c).build() == {"$or": [a.build(), b.build(), c.build()]}
    assert ((a | b) & c).build() == {"$and": [{"$or": [a.build(), b.build()]}, c.build()]}


def test_a_builder_is_not_changed_by_its_use():
    begun = FilterBuilder().eq("genre", "drama")
    begun.gt("year", 2000)
    assert begun.build() == GENRE


def test_a_dictionary_to_begin_with():
    assert FilterBuilder(GENRE).gt("year", 2000).build() == {"$and": [GENRE, YEAR]}
    assert FilterBuilder({}).build() == FilterBuilder().build() == {}


def test_builders_are_equal_by_what_they_say():
    assert FilterBuilder(GENRE) == FilterBuilder().eq("genre", "drama")
    assert FilterBuilder(GENRE) == GENRE
    assert FilterBuilder(GENRE) != FilterBuilder(YEAR)


def test_a_field_alone_is_no_filter():
    with pytest.raises(PineconeApiValueError, match="'genre' is compared with nothing"):
        as_filter(Field("genre"))


@pytest.mark.parametrize("make", [lambda: FilterBuilder(5), lambda: FilterBuilder().eq("k"), lambda: as_filter("k")])
def test_wrong_arguments(make):
    with pytest.raises(PineconeApiTypeError):
        make()
