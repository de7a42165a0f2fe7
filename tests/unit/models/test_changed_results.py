"""Results can be changed: every field of every one, by attribute and by key, and what lies in them."""

from __future__ import annotations

import copy
import inspect
import json
import pickle
from importlib import import_module

import msgspec
import pytest

from pinecone import core
from pinecone.models.assistant import ChatResponse
from pinecone.models.base import Mapped, Response, Struct
from pinecone.models.db_control import IndexList, IndexModel, RestoreJobModel
from pinecone.models.db_data import (
    BatchError,
    BulkResponse,
    Hit,
    ListedNamespace,
    ListPage,
    ListResponse,
    NamespaceDescription,
    QueryResponse,
    ScoredVector,
    UpsertRecordsResponse,
)
from pinecone.models.inference import EmbeddingsList, ModelInfo, RerankResult
from pinecone.models.packed import HasValues
from pinecone.models.search import Input
from pinecone.models.view import ListView, NamedList, PagedView, View

MODULES = ("db_data", "db_control", "inference", "assistant", "admin", "page", "view")
BASES = (Mapped, Struct, Response, BulkResponse, HasValues, View, ListView, NamedList, PagedView, Input)


def results():
    found = set()
    for name in MODULES:
        for kind in vars(import_module(f"pinecone.models.{name}")).values():
            if inspect.isclass(kind) and issubclass(kind, (Struct, View)) and kind not in BASES:
                found.add(kind)
    return sorted(found, key=lambda kind: kind.__name__)


def made(kind):
    if kind is ListedNamespace:
        return kind([NamespaceDescription("n", 2)])
    return kind() if issubclass(kind, View) else msgspec.convert({}, kind) if not required(kind) else unfilled(kind)


def required(kind):
    return len(kind.__struct_fields__) > len(kind.__struct_defaults__)


def unfilled(kind):
    return kind(**dict.fromkeys(kind.__struct_fields__[: len(kind.__struct_fields__) - len(kind.__struct_defaults__)]))


@pytest.mark.parametrize("kind", results(), ids=lambda kind: kind.__name__)
def test_every_field_can_be_set(kind):
    for name in kind._field_names():
        result = made(kind)
        setattr(result, name, "by attribute")
        assert getattr(result, name) == result[name] == result.get(name) == "by attribute"
        result[name] = "by key"
        assert getattr(result, name) == result[name] == "by key"
        assert "by key" in [value for _, value in result.items()]
        assert "by key" in result.to_dict().values()


def described(**changes):
    body = {"name": "movies", "status": {"ready": True, "state": "Ready"}, "tags": {"team": "a"}, "metric": "cosine"}
    parse = core.load(core.DEFAULT)["GET /indexes/{index_name}"].parse
    return IndexModel(parse(200, "application/json", json.dumps({**body, **changes}).encode()))


def test_what_was_set_is_in_copies():
    index = described()
    index.name = "words"
    index.status.state = "Terminating"
    index.tags["team"] = "b"
    index.tags.owner = "c"
    for same in (copy.copy(index), copy.deepcopy(index), pickle.loads(pickle.dumps(index))):  # noqa: S301 - our own
        assert same == index
        assert same.to_dict() == {
            "name": "words",
            "status": {"ready": True, "state": "Terminating"},
            "tags": {"team": "b", "owner": "c"},
            "metric": "cosine",
        }


def test_a_copy_is_not_changed():
    index = described()
    copied = copy.copy(index)
    index.name = "words"
    assert (copied.name, copied == index) == ("movies", False)


def test_a_field_set_to_none_is_unset():
    index = described()
    index.tags = None
    assert (index.tags, "tags" in index, "tags" in index.to_dict()) == (None, False, False)


def test_a_key_that_no_version_has_can_be_set():
    index = described()
    index["note"] = "x"
    assert (index.note, index["note"], index.to_dict()["note"]) == ("x", "x", "x")


def test_looking_at_a_result_does_not_change_it():
    index = described(spec={"serverless": {"cloud": "aws", "region": "x", "later": [{"a": None}]}}, embed=None)
    before = index.to_dict()
    assert index.spec.serverless.later
    assert (index.tags, index.status) == ({"team": "a"}, index["status"])
    assert index.to_dict() == before

    message = {"message": {"content": "x", "later": 5}, "citations": [{"position": 1, "references": []}]}
    answer = ChatResponse(message)
    assert (answer.message.role, answer.citations[0].position) == ("assistant", 1)
    assert answer.to_dict() == message
    answer.message.content = "y"
    answer.citations[0].position = 2
    assert answer.to_dict()["message"]["content"] == "y"
    assert answer.to_dict()["citations"][0]["position"] == 2


def test_items_of_a_list_can_be_set():
    indexes = IndexList({"indexes": [{"name": "a"}, {"name": "b"}]})
    indexes[0] = IndexModel(name="c")
    indexes[1].name = "d"
    indexes.indexes.append(IndexModel(name="e"))
    assert indexes.to_dict() == {"indexes": [{"name": "c"}, {"name": "d"}, {"name": "e"}]}


def test_embeddings_and_reranked_rows():
    embeddings = EmbeddingsList({"data": [{"values": [0.5, 0.25]}]})
    embeddings[0].values[0] = 0.75
    assert embeddings[0]["values"] == [0.75, 0.25]
    embeddings[0]["values"] = [1.0]
    assert embeddings.to_dict() == {"data": [{"values": [1.0]}]}

    reranked = RerankResult({"data": [{"index": 0, "score": 0.5, "document": {"text": "x"}}]})
    row = reranked.data[0]
    row.score = 0.75
    row.document.text = "y"
    row.document["id"] = "a"
    assert row.to_dict() == {"index": 0, "score": 0.75, "document": {"text": "y", "id": "a"}}


def test_hits_under_all_their_names():
    hit = Hit("a", 0.5)
    hit._id, hit._score = "b", 0.75
    assert (hit.id, hit["_id"], hit.score) == ("b", "b", 0.75)
    hit["_id"], hit["_score"] = "c", 1.0
    assert (hit.id, hit.score, hit.to_dict()) == ("c", 1.0, {"_id": "c", "_score": 1.0, "fields": {}})


def test_names_that_a_field_has_besides():
    written = UpsertRecordsResponse(3)
    written.upserted_count = 4
    assert written.record_count == 4
    written["upserted_count"] = 5
    assert written["upserted_count"] == written.record_count == 5
    with pytest.raises(KeyError):
        written["nonsense"] = 5


def test_a_page_of_ids():
    page = ListPage(ListResponse(namespace="n"))
    page.namespace = "m"
    assert (page.namespace, page["namespace"], page.response.namespace) == ("m", "m", "m")
    page["namespace"] = "k"
    assert page.namespace == "k"


def test_a_match_of_a_query():
    found = QueryResponse([ScoredVector("a", 0.5)])
    found.matches[0].score = 1.0
    found["matches"].append(ScoredVector("b"))
    assert [match["score"] for match in found.matches] == [1.0, 0.0]


def test_a_time():
    job = RestoreJobModel(created_at="2025-01-02T03:04:05Z")
    assert job.created_at.year == 2025
    assert job.to_dict() == {"created_at": "2025-01-02T03:04:05Z"}
    job.created_at = job.created_at.replace(year=2024)
    assert job.to_dict() == {"created_at": "2024-01-02T03:04:05Z"}


def test_the_other_name_of_a_field():
    model = ModelInfo(model="m")
    model.name = "n"
    assert (model.model, model.name, model["model"], model["name"], model.get("name")) == ("n", "n", "n", "n", "n")
    model["name"] = "k"
    assert model.to_dict() == {"model": "k"}


def test_a_batch_that_failed():
    error = BatchError(1, [{"id": "a"}], ValueError("no"))
    error.batch_index = 2
    assert error.to_dict() == {"batch_index": 2, "items": [{"id": "a"}], "error": "no", "error_message": "no"}
    assert repr(error) == "BatchError(batch_index=2, item_count=1, error_message='no')"
    assert pickle.loads(pickle.dumps(error)).items == error.items  # noqa: S301 - our own
