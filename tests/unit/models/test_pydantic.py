"""Results and arguments are fields of pydantic's models, and methods are called and described through pydantic."""

from __future__ import annotations

import inspect
import sys
from typing import Optional, Union

import pytest

from pinecone import (
    FilterBuilder,
    Index,
    IndexModel,
    PodSpec,
    QueryResponse,
    ScoredVector,
    SearchQuery,
    SearchRerank,
    ServerlessSpec,
    SparseValues,
    Vector,
)

pydantic = pytest.importorskip("pydantic", minversion="2.0")

VECTOR = Vector("a", [1.0, 2.0], {"genre": "drama"}, SparseValues([1], [0.5]))

OBJECTS = [
    VECTOR,
    VECTOR.sparse_values,
    ServerlessSpec("aws", "us-east-1"),
    PodSpec("us-east1-gcp"),
    SearchQuery(inputs={"text": "apple"}, top_k=3),
    SearchRerank("bge-reranker-v2-m3", ["text"]),
    QueryResponse(matches=[ScoredVector("a", 0.5)], namespace="n"),
    IndexModel(name="movies", host="h", kept="as it came"),
]

#: Methods of an index that tools are made of.
METHODS = ["delete", "describe_index_stats", "fetch", "list_paginated", "query", "search", "update", "upsert"]


@pytest.fixture(params=OBJECTS, ids=lambda value: type(value).__name__)
def value(request):
    return request.param


@pytest.fixture
def adapter(value):
    return pydantic.TypeAdapter(type(value))


@pytest.fixture
def index(server):
    with server.client() as pc:
        pc.create_index("movies", ServerlessSpec("aws", "us-east-1"), 2)
        yield pc.Index("movies")


def test_an_object_is_taken_as_it_is(value, adapter):
    assert adapter.validate_python(value) is value


def test_a_dictionary_becomes_an_object(value, adapter):
    assert adapter.validate_python(value.to_dict()) == value


def test_what_is_written_is_read(value, adapter):
    assert adapter.validate_json(adapter.dump_json(value)) == value


@pytest.mark.parametrize("mode", ["validation", "serialization"])
def test_it_is_described_as_an_object(adapter, mode):
    assert adapter.json_schema(mode=mode)["type"] == "object"


def test_an_unknown_field_is_named():
    with pytest.raises(pydantic.ValidationError, match="metdata"):
        pydantic.TypeAdapter(Vector).validate_python({"id": "a", "metdata": {}})


def test_models_have_them_as_fields():
    model = pydantic.create_model(
        "Job", vector=(Vector, ...), spec=(Union[ServerlessSpec, PodSpec], ...), query=(Optional[SearchQuery], None)
    )
    job = model(vector={"id": "a", "values": [1]}, spec=PodSpec("us-east1-gcp"))
    assert (job.vector, job.spec, job.query) == (Vector("a", [1.0]), PodSpec("us-east1-gcp"), None)
    assert model.model_validate_json(job.model_dump_json()) == job


@pytest.mark.skipif(sys.version_info < (3, 10), reason="There is no X | Y before Python 3.10.")
@pytest.mark.parametrize("method", METHODS)
def test_methods_are_described_by_their_annotations(method):
    function = getattr(Index, method)
    described = pydantic.TypeAdapter(function).json_schema()
    assert [*described["properties"], "options"] == list(inspect.signature(function).parameters)


@pytest.mark.skipif(sys.version_info < (3, 10), reason="There is no X | Y before Python 3.10.")
def test_a_method_is_called_with_what_pydantic_made_of_its_arguments(index):
    index.upsert([VECTOR], namespace="n")
    query = pydantic.validate_call(index.query)
    found = query(vector=["1", 2], top_k="1", namespace="n", filter=FilterBuilder().eq("genre", "drama"))
    assert [match.id for match in found.matches] == ["a"]


def test_options_may_be_passed_together(index):
    # So do frameworks that make tools of functions.
    assert index.query(vector=[1.0, 2.0], top_k=1, options={"timeout": 5}).matches == []
    assert index.describe_index_stats(options={}).total_vector_count == 0
    with pytest.raises(TypeError, match="nope"):
        index.query(vector=[1.0, 2.0], top_k=1, options={"nope": 5})
