"""Results as rows of tables, and to what looks for dataclasses."""

from __future__ import annotations

import copy
import dataclasses
import json
import pickle
import pprint
from collections.abc import Mapping

import pytest

from pinecone import Pinecone, PineconeApiTypeError, ServerlessSpec
from pinecone.models.db_control import (
    BackupList,
    CloudProvider,
    CollectionList,
    IndexList,
    IndexModel,
    PodSpec,
)
from pinecone.models.db_data import (
    Hit,
    ImportModel,
    ListedNamespace,
    ListPage,
    ListResponse,
    NamespaceDescription,
    NamespaceMatch,
    QueryResponse,
    ScoredVector,
    SparseValues,
    Usage,
    Vector,
)
from pinecone.models.inference import EmbeddingsList, RerankResult
from pinecone.models.search import SearchRerank

MATCHES = [ScoredVector("a", 0.5, [0.25, 0.5], {"genre": "drama"}), ScoredVector("b", 0.25)]
INDEXES = IndexList({"indexes": [{"name": "movies", "dimension": 2}, {"name": "words", "tags": {"team": "a"}}]})
BACKUPS = BackupList({"data": [{"backup_id": "1", "name": "first", "record_count": 5}]})
COLLECTIONS = CollectionList({"collections": [{"name": "copy", "status": "Ready"}]})
EMBEDDINGS = EmbeddingsList({"data": [{"values": [0.5, 0.25], "vector_type": "dense"}]})
RERANKED = RerankResult({"data": [{"index": 1, "score": 0.5, "document": {"text": "x"}}]})

ROWS = {
    "matches": (MATCHES, ["id", "score", "values", "metadata"]),
    "matches of namespaces": ([NamespaceMatch("a", 0.5, namespace="n")], ["id", "score", "values", "namespace"]),
    "hits": ([Hit("a", 0.5, {"text": "x"})], ["_id", "_score", "fields"]),
    "vectors": ([Vector("a", [0.5], {"genre": "drama"})], ["id", "values", "metadata"]),
    "namespaces": ([NamespaceDescription("n", 2)], ["name", "record_count"]),
    "listed namespaces": ([ListedNamespace([NamespaceDescription("n", 2)])], ["name", "record_count"]),
    "imports": ([ImportModel("1", "s3://b/p/", "Completed")], ["id", "uri", "status"]),
    "indexes": (INDEXES, ["name", "dimension", "tags"]),
    "backups": (BACKUPS, ["backup_id", "name", "record_count"]),
    "collections": (COLLECTIONS, ["name", "status"]),
    "embeddings": (EMBEDDINGS, ["values", "vector_type"]),
    "reranked": (RERANKED, ["index", "score", "document"]),
}
each_kind = pytest.mark.parametrize(("rows", "columns"), ROWS.values(), ids=ROWS)


@each_kind
def test_a_data_frame_has_a_column_for_each_field(rows, columns):
    pandas = pytest.importorskip("pandas", "3.1", reason="which takes the fields in their order")
    for given in (rows, list(rows)):
        frame = pandas.DataFrame(given)
        assert list(frame.columns)[: len(columns)] == columns
        assert len(frame) == len(rows)


def test_cells_of_a_data_frame_are_plain():
    pandas = pytest.importorskip("pandas")
    frame = pandas.DataFrame(MATCHES)
    assert list(frame["id"]) == ["a", "b"]
    assert (frame["values"][0], frame["metadata"][0]) == ([0.25, 0.5], {"genre": "drama"})
    indexes = pandas.DataFrame(INDEXES)
    assert (indexes["tags"][1], indexes["name"][1]) == ({"team": "a"}, "words")
    assert json.loads(frame.to_json(orient="records"))[0]["metadata"] == {"genre": "drama"}


@each_kind
def test_a_frame_of_polars_has_a_column_for_each_field(rows, columns):
    polars = pytest.importorskip("polars")
    frame = polars.DataFrame(list(rows))
    assert frame.columns[: len(columns)] == columns
    assert len(frame) == len(rows)


def test_results_answer_as_dataclasses():
    match = MATCHES[0]
    assert dataclasses.is_dataclass(match)
    assert [field.name for field in dataclasses.fields(match)][:2] == ["id", "score"]
    assert dataclasses.replace(match, score=0.75) == ScoredVector("a", 0.75, [0.25, 0.5], {"genre": "drama"})
    assert dataclasses.replace(IndexModel(name="movies"), name="words").to_dict() == {"name": "words"}
    whole = dataclasses.asdict(
        QueryResponse([ScoredVector("a", sparse_values=SparseValues([1], [0.5]))], "n", Usage(5))
    )
    assert whole["matches"][0]["sparse_values"] == {"indices": [1], "values": [0.5]}
    assert whole["usage"] == {"read_units": 5}
    with pytest.raises(TypeError):
        dataclasses.replace(match, nonsense=1)


def test_arguments_have_their_fields_as_variables():
    vector = Vector("a", [0.5], {"genre": "drama"}, SparseValues([1], [0.5]))
    assert list(vars(vector)) == ["id", "values", "metadata", "sparse_values"]
    assert vars(vector.sparse_values) == {"indices": [1], "values": [0.5]}
    assert vars(ServerlessSpec("aws", "us-east-1"))["region"] == "us-east-1"
    assert vars(SearchRerank("m", ["text"]))["rank_fields"] == ["text"]
    assert copy.deepcopy(vector) == pickle.loads(pickle.dumps(vector)) == vector  # noqa: S301 - our own bytes


def test_equal_specs_have_the_same_hash():
    assert len({ServerlessSpec("aws", "us-east-1"), ServerlessSpec(CloudProvider.AWS, "us-east-1"), PodSpec("e")}) == 2


@pytest.mark.parametrize("result", [MATCHES[0], INDEXES, INDEXES[0], QueryResponse(MATCHES * 20)])
def test_what_prints_dataclasses_prints_results(result):
    assert type(result).__name__ in pprint.pformat(result)


@pytest.mark.parametrize("result", [MATCHES[0], INDEXES[0], QueryResponse(MATCHES)])
def test_what_encodes_dataclasses_asks_for_a_default(result):
    orjson = pytest.importorskip("orjson")
    dataclasses.asdict(result)
    assert orjson.loads(orjson.dumps(result, default=lambda value: value.to_dict())) == result.to_dict()
    with pytest.raises(TypeError):
        json.dumps(result)


@pytest.mark.parametrize(
    "result", [MATCHES[0], INDEXES[0], QueryResponse(), ListedNamespace([NamespaceDescription("n")])]
)
def test_results_are_mappings(result):
    assert isinstance(result, Mapping)
    assert {**result} == dict(result)


@pytest.mark.parametrize("result", [INDEXES, EMBEDDINGS, ListResponse(), ListPage(ListResponse())])
def test_lists_are_no_mappings(result):
    assert not isinstance(result, Mapping)


@pytest.fixture
def pc(server):
    with Pinecone("key", host=server.url) as client:
        yield client


def test_results_are_no_arguments(pc):
    pc.create_index("movies", ServerlessSpec("aws", "us-east-1"), 2)
    found = QueryResponse([ScoredVector("a", 0.5, [0.5, 0.25])])
    with pc.Index("movies") as index:
        with pytest.raises(PineconeApiTypeError, match="position 0 must be a Vector, dict or tuple, not ScoredVector"):
            index.upsert(found.matches)
        with pytest.raises(PineconeApiTypeError, match=r"filter must be .* not QueryResponse"):
            index.query(vector=[0.5, 0.25], top_k=1, filter=found)
    with pytest.raises(PineconeApiTypeError, match=r"inputs\[0\] must be a str or a dict, not RankedDocument"):
        pc.inference.embed("multilingual-e5-large", RERANKED.data)


def test_the_spec_of_an_index_makes_another(pc):
    made = pc.create_index("movies", ServerlessSpec("aws", "us-east-1"), 2)
    assert pc.create_index("copy", made.spec, 2).spec == made.spec
