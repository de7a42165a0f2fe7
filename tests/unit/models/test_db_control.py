"""Results of the control plane: one class in every API version, read in every style."""

from __future__ import annotations

import copy
import json
import pickle
import sys

import msgspec
import pytest

from pinecone import (
    BackupList,
    BackupModel,
    ByocSpec,
    CollectionList,
    CollectionModel,
    CreateIndexFromBackupResponse,
    IndexEmbed,
    IndexList,
    IndexModel,
    IndexSpec,
    IndexStatus,
    IndexTags,
    Metric,
    ModelIndexEmbed,
    PodSpec,
    RestoreJobModel,
    ServerlessSpec,
    ServerlessSpecInfo,
    core,
)
from pinecone.models.base import ResponseInfo
from pinecone.models.db_control import MetadataFieldInfo
from pinecone.models.view import View
from tests.versions import REVIEWED

INDEX = {
    "name": "movies",
    "dimension": 2,
    "metric": "cosine",
    "host": "movies.test",
    "spec": {"serverless": {"cloud": "aws", "region": "us-east-1"}},
    "status": {"ready": True, "state": "Ready"},
    "tags": {"env": "test"},
    "vector_type": "dense",
    "embed": {"model": "m", "field_map": {"text": "t"}},
    "added_later": {"deep": [1]},
}


@pytest.fixture(params=REVIEWED)
def operations(request):
    return core.load(request.param)


@pytest.fixture
def index(operations):
    response = operations["GET /indexes/{index_name}"].parse(200, "application/json", json.dumps(INDEX).encode())
    return IndexModel(response)


def test_classes_are_those_of_every_version(index):
    assert type(index) is IndexModel
    assert type(index.spec) is IndexSpec
    assert type(index.spec.serverless) is ServerlessSpecInfo
    assert type(index.status) is IndexStatus
    assert type(index.tags) is IndexTags
    assert type(index.embed) is ModelIndexEmbed


def test_attributes(index):
    assert (index.name, index.dimension, index.metric, index.host) == ("movies", 2, "cosine", "movies.test")
    assert (index.spec.serverless.cloud, index.spec.serverless.region) == ("aws", "us-east-1")
    assert (index.status.ready, index.status.state) == (True, "Ready")
    assert (index.tags["env"], index.tags.get("none"), index.tags.to_dict()) == ("test", None, {"env": "test"})
    assert (index.spec.pod, index.spec.byoc, index.private_host, index.deletion_protection) == (None, None, None, None)


def test_keys(index):
    assert index["status"]["ready"] is True
    assert index["spec"]["serverless"]["cloud"] == index.spec["serverless"].cloud == "aws"
    assert index.status["state"] == "Ready"
    assert index["private_host"] is None
    assert index["added_later"] == {"deep": [1]}
    with pytest.raises(KeyError):
        index["nonsense"]


def test_get(index):
    assert index.get("host") == "movies.test"
    assert index.get("private_host", "none") == "none"
    assert index.get("nonsense") is None
    assert index.spec.get("serverless").get("region") == "us-east-1"
    assert index.get("status").get("ready") is True


def test_mapping(index):
    assert "host" in index
    assert "private_host" not in index
    assert dict(index).keys() == INDEX.keys() == set(index.keys())
    assert len(index) == len(INDEX)
    assert dict(index.items())["name"] == "movies"
    assert index.to_dict() == INDEX
    assert json.loads(json.dumps(index.to_dict())) == INDEX


def test_an_unknown_attribute(index):
    with pytest.raises(AttributeError, match="'IndexModel' object has no attribute 'index_type'"):
        index.index_type  # noqa: B018
    with pytest.raises(AttributeError, match="'ServerlessSpecInfo' object has no attribute 'pods'"):
        index.spec.serverless.pods  # noqa: B018
    assert index.added_later == {"deep": [1]}


def test_copies(index):
    for other in (pickle.loads(pickle.dumps(index)), copy.copy(index), copy.deepcopy(index)):  # noqa: S301 - our own
        assert type(other) is IndexModel
        assert other == index
        assert other.spec.serverless.region == "us-east-1"


def test_equality(index):
    assert index == IndexModel(INDEX)
    assert index != IndexModel({**INDEX, "name": "other"})
    assert index != View(INDEX)
    assert index != INDEX


def test_what_is_shown(index):
    assert repr(index).startswith("IndexModel(name='movies', ")
    assert "IndexStatus(ready=True, state='Ready')" in repr(index)
    assert "<td>movies.test</td>" in index._repr_html_()
    assert "host" in dir(index)


def test_a_description_made_by_hand():
    index = IndexModel(name="movies", status={"ready": False, "state": "Initializing"})
    assert (index.name, index.status.ready, index.host) == ("movies", False, None)
    with pytest.raises(TypeError, match="IndexModel needs an object, not NoneType"):
        IndexModel(None)


def test_parts_that_only_one_version_knows_are_views():
    held = core.load("2025-10")["GET /indexes/{index_name}"].parse(
        200,
        "application/json",
        json.dumps(
            {
                **INDEX,
                "spec": {
                    "serverless": {
                        "cloud": "aws",
                        "region": "us-east-1",
                        "read_capacity": {"mode": "OnDemand", "status": {"state": "Ready"}},
                    }
                },
            }
        ).encode(),
    )
    capacity = IndexModel(held).spec.serverless.read_capacity
    assert isinstance(capacity, View)
    assert (capacity.mode, capacity["mode"], capacity.status.state) == ("OnDemand", "OnDemand", "Ready")


def test_a_schema_is_the_same_class_whatever_version_it_belongs_to():
    schema = {"fields": {"genre": {"filterable": True}}}
    held = {**INDEX, "spec": {"serverless": {"cloud": "aws", "region": "us-east-1", "schema": schema}}}
    loaded = core.load(REVIEWED[-1])["GET /indexes/{index_name}"].parse(
        200, "application/json", json.dumps(held).encode()
    )
    field = IndexModel(loaded).spec.serverless.schema.fields["genre"]
    assert type(field) is MetadataFieldInfo
    assert (field.filterable, IndexModel(loaded).spec.serverless.schema.to_dict()) == (True, schema)


@pytest.mark.parametrize(
    ("kind", "items"), [(IndexList, "indexes"), (CollectionList, "collections"), (BackupList, "data")]
)
def test_lists(kind, items):
    found = kind({items: [{"name": "a"}, {"name": "b"}]})
    assert found.names() == [item.name for item in found] == [item["name"] for item in found] == ["a", "b"]
    assert (len(found), found[0].name, found[-1].name, len(found[:1])) == (2, "a", "b", 1)
    assert getattr(found, items) == found[items] == list(found)
    assert found[1] in found
    assert items in found
    assert dict(found) == {items: list(found)}
    assert found.to_dict() == {items: [{"name": "a"}, {"name": "b"}]}
    assert found.get(items) == list(found)
    assert pickle.loads(pickle.dumps(found)) == copy.deepcopy(found) == found  # noqa: S301 - our own
    assert "<td>a</td>" in found._repr_html_()
    with pytest.raises(AttributeError, match="nonsense"):
        found.nonsense  # noqa: B018


def test_wrappers_of_the_7_line_are_the_results_themselves():
    indexes = IndexList({"indexes": [INDEX]})
    assert indexes.index_list["indexes"][0].name == indexes.index_list.indexes[0].name == "movies"
    assert indexes[0].index.status["ready"] is True
    collections = CollectionList({"collections": [{"name": "copy"}]})
    assert collections.collection_list.collections[0].name == "copy"
    assert RestoreJobModel(backup_id="b").restore_job.backup_id == "b"


def test_tags_answer_as_attributes(index):
    assert index.tags.env == "test"
    assert isinstance(index.tags, dict)
    assert type(index.tags.to_dict()) is dict
    with pytest.raises(AttributeError, match="team"):
        _ = index.tags.team


def test_a_collection_is_a_dictionary(operations):
    body = {"name": "copy", "status": "Ready", "environment": "e", "vector_count": 5, "later": 1}
    response = operations["GET /collections/{collection_name}"].parse(200, "", json.dumps(body).encode())
    collection = CollectionModel(response)
    assert isinstance(collection, dict)
    assert collection == body == {**collection} == json.loads(json.dumps(collection)) == collection.to_dict()
    assert (collection.name, collection["vector_count"], collection.later) == ("copy", 5, 1)
    assert (collection.size, collection["size"], collection.get("size"), "size" in collection) == (None,) * 3 + (False,)
    assert repr(collection).startswith("CollectionModel(name='copy'")
    assert pickle.loads(pickle.dumps(collection)) == copy.copy(collection) == collection  # noqa: S301 - our own
    collection.status = "Terminating"
    assert (collection["status"], type(collection.to_dict())) == ("Terminating", dict)
    with pytest.raises(AttributeError, match="nonsense"):
        _ = collection.nonsense
    with pytest.raises(KeyError):
        _ = collection["nonsense"]


def test_the_next_page():
    page = BackupList({"data": [], "pagination": {"next": "t"}})
    assert page.pagination.next == page["pagination"]["next"] == page.next_token == "t"
    assert page.to_dict() == {"pagination": {"next": "t"}, "data": []}
    last = BackupList({"data": []})
    assert (last.pagination, last.next_token) == (None, None)


def test_a_time_that_is_none_is_left_as_it_is():
    assert RestoreJobModel(created_at="yesterday").created_at == "yesterday"


DEEP = json.loads('{"a":' * 500 + "1" + "}" * 500)


@pytest.mark.parametrize("wrong", [5, "text", [1], [[]], {"serverless": 5}, {"pod": [1]}, DEEP])
def test_parts_of_another_shape_are_left_as_they_are(wrong):
    held = {"name": "movies", "spec": wrong, "status": wrong, "tags": wrong, "embed": wrong}
    indexes = IndexList({"indexes": [held]})
    assert "movies" in repr(indexes[0]) + repr(indexes)
    assert "movies" in indexes._repr_html_()
    assert indexes[0].to_dict() == held
    assert [key for key, _ in indexes[0].items()] == list(held)


def test_an_index_from_a_backup_keeps_its_job():
    made = CreateIndexFromBackupResponse({**INDEX, "restore_job_id": "j", "index_id": "i"})
    assert pickle.loads(pickle.dumps(made)) == made  # noqa: S301 - our own
    assert "restore_job_id" in made


@pytest.mark.parametrize(
    ("spec", "wire"),
    [
        (ServerlessSpec("aws", "us-east-1"), {"serverless": {"cloud": "aws", "region": "us-east-1"}}),
        (PodSpec("us-east1-gcp", pods=2), {"pod": {"environment": "us-east1-gcp", "pod_type": "p1.x1", "pods": 2}}),
        (ByocSpec("aws-1"), {"byoc": {"environment": "aws-1"}}),
    ],
)
def test_specifications_as_dictionaries(spec, wire):
    assert spec.asdict() == wire
    assert {"serverless": spec.to_dict()} == wire or spec.to_dict() in wire.values()
    assert pickle.loads(pickle.dumps(spec)) == copy.deepcopy(spec) == spec  # noqa: S301 - our own


def test_choices_are_strings():
    assert f"{Metric.COSINE}" == str(Metric.COSINE) == Metric.COSINE.value == Metric.COSINE == "cosine"
    assert json.dumps({"metric": Metric.COSINE}) == '{"metric": "cosine"}'
    assert IndexEmbed("m", {"text": "t"}, Metric.COSINE).as_dict()["metric"] == "cosine"
    assert Metric("cosine") is Metric.COSINE


def test_a_field_with_the_name_of_a_method_is_a_field():
    index = IndexModel({"name": "movies", "keys": 1, "to_dict": 2, "_held": 3})
    assert dict(index) == {"name": "movies", "keys": 1, "to_dict": 2, "_held": 3}
    assert repr(index) == "IndexModel(name='movies', keys=1, to_dict=2, _held=3)"


def test_a_list_is_made_of_its_items():
    found = BackupList([BackupModel(name="a"), BackupModel(name="b")], pagination={"next": "t"})
    assert (found.names(), len(found), found.next_token) == (["a", "b"], 2, "t")
    assert found.to_dict() == {"data": [{"name": "a"}, {"name": "b"}], "pagination": {"next": "t"}}
    for wrong in ([], ["a"], [5, IndexModel()]):
        with pytest.raises(TypeError, match="IndexList needs an object, not list"):
            IndexList(wrong)


@pytest.mark.skipif(sys.version_info < (3, 10), reason="annotations cannot be evaluated")
def test_a_description_is_decoded_past_its_constructor():
    index = msgspec.json.decode(json.dumps({"name": "movies", "status": {"ready": True}}), type=IndexModel)
    assert (index.name, index.status.ready, index.host) == ("movies", True, None)
    assert index.to_dict() == {"name": "movies", "status": {"ready": True}}


def test_what_a_response_said_can_be_set():
    index = IndexModel(name="movies")
    index.response_info = ResponseInfo({"x-request-id": "r"})
    assert index.response_info.request_id == "r"
    assert (ResponseInfo().raw_headers, ResponseInfo().request_id) == ({}, None)


def test_a_misspelt_field_cannot_be_set():
    index = IndexModel(name="movies")
    with pytest.raises(AttributeError, match="dimensions"):
        index.dimensions = 3


def test_a_subclass_may_have_attributes_of_its_own():
    class Movies(IndexModel):
        pass

    index = Movies(name="movies")
    index.owner = "cinema"
    assert index.owner == "cinema"
