"""Arguments of methods of an index that are of a wrong type."""

from __future__ import annotations

import pytest

from pinecone import Pinecone
from pinecone.exceptions import PineconeApiTypeError, PineconeApiValueError

RECORDS = [("a", [0.5])]


@pytest.fixture
def index():
    """An index that nobody serves: nothing of what is refused is sent."""
    with Pinecone(api_key="k").Index(host="http://127.0.0.1:9") as index:
        yield index


@pytest.mark.parametrize("name", ["batch_size", "max_concurrency", "max_rounds"])
@pytest.mark.parametrize("value", ["5", 2.5, [1], True])
def test_numbers_of_a_bulk_upsert(index, name, value):
    for upsert in (
        lambda **options: index.upsert(RECORDS, **options),
        lambda **options: index.upsert_records("n", [{"_id": "a"}], **options),
    ):
        with pytest.raises(PineconeApiTypeError, match=f"{name} must be a whole number, not {type(value).__name__}"):
            upsert(**{name: value})


@pytest.mark.parametrize(("name", "least"), [("batch_size", 1), ("max_concurrency", 1), ("max_rounds", 0)])
def test_numbers_that_are_too_small(index, name, least):
    with pytest.raises(PineconeApiValueError, match=f"{name} must be at least {least}"):
        index.upsert(RECORDS, **{name: least - 1})


@pytest.mark.parametrize("records", [None, 5, object()])
def test_what_holds_no_records(index, records):
    with pytest.raises(PineconeApiTypeError, match="The records must be a list of records"):
        index.upsert(records)
    with pytest.raises(PineconeApiTypeError, match="The records must be a list of records"):
        index.upsert_records("n", records)


def test_no_records(index):
    with pytest.raises(PineconeApiValueError, match="The list of records is empty"):
        index.upsert([])
    with pytest.raises(PineconeApiValueError, match="The list of records is empty"):
        index.upsert_records("n", [])
    pandas = pytest.importorskip("pandas")
    for result in (
        index.upsert([], batch_size=100),
        index.upsert(iter([])),
        index.upsert_records("n", [], batch_size=10),
        index.upsert_records("n", iter([])),
        index.upsert_from_dataframe(pandas.DataFrame({"id": [], "values": []})),
    ):
        assert result.upserted_count == 0


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        ({"namespaces": 5}, "namespaces must be a list of strings, not int"),
        ({"namespaces": [1]}, "namespaces must be strings, not int"),
        ({"top_k": "3"}, "top_k must be a whole number, not str"),
        ({"vector": "abc"}, "vector must be a list of numbers, not str"),
    ],
)
def test_arguments_of_a_query_over_namespaces(index, arguments, said):
    with pytest.raises(PineconeApiTypeError, match=said):
        index.query_namespaces(**{"vector": [0.5], "namespaces": ["n"], "metric": "cosine", "top_k": 3, **arguments})


def test_a_metric_that_is_none(index):
    with pytest.raises(PineconeApiValueError, match="metric must be cosine, dotproduct or euclidean"):
        index.query_namespaces(vector=[0.5], namespaces=["n"], metric=["cosine"], top_k=3)
