"""The protocol that all results answer, and where published lines disagree on shapes."""

from __future__ import annotations

import copy
import json
import pickle

import msgspec
import pytest

from pinecone import core
from pinecone.models.base import Mapped
from pinecone.models.db_control import ByocSpec, IndexList, IndexModel, Metric, PodSpec, ServerlessSpec
from pinecone.models.db_data import (
    DescribeIndexStatsResponse,
    FetchByMetadataResponse,
    FetchResponse,
    ListNamespacesResponse,
    ListPage,
    ListResponse,
    NamespaceDescription,
    QueryResponse,
    ScoredVector,
    SparseValues,
    UpdateResponse,
    UpsertResponse,
    Usage,
    Vector,
    one_by_one,
)
from tests.versions import REVIEWED

QUERY = {
    "matches": [
        {"id": "a", "score": 0.5, "values": [0.25] * 100, "metadata": {"genre": "drama"}},
        {"id": "b", "score": 0.25, "sparseValues": {"indices": [1], "values": [2.0]}},
    ],
    "namespace": "n",
    "usage": {"readUnits": 5},
}
NAMESPACES = {
    "namespaces": [{"name": "n", "record_count": "5", "schema": {"fields": {"genre": {"filterable": True}}}}],
    "pagination": {"next": "token"},
    "total_count": 1,
}
STATS = {
    "namespaces": {"n": {"vectorCount": 2}},
    "dimension": 3,
    "indexFullness": 0.5,
    "totalVectorCount": 2,
    "vectorType": "dense",
    "memory_fullness": 0.25,
    "storage_fullness": 0.125,
}
LISTING = {"vectors": [{"id": "a"}, {"id": "b"}], "pagination": {"next": "t"}, "namespace": "n"}
INDEX = {
    "name": "movies",
    "dimension": 3,
    "metric": "cosine",
    "host": "movies.example",
    "spec": {"serverless": {"cloud": "aws", "region": "us-east-1"}},
    "status": {"ready": True, "state": "Ready"},
    "new_field": {"of": "tomorrow"},
}


def decoded(kind, value):
    return msgspec.json.Decoder(kind, strict=False).decode(json.dumps(value).encode())


def described(version, **changes):
    route = "GET /indexes/{index_name}"
    body = json.dumps({**INDEX, **changes}).encode()
    return IndexModel(core.load(version)[route].parse(200, "application/json", body))


RESULTS = [
    decoded(QueryResponse, QUERY),
    decoded(FetchResponse, {"vectors": {"a": {"id": "a", "values": [1, 2]}}, "namespace": "n"}),
    decoded(ListNamespacesResponse, NAMESPACES),
    decoded(NamespaceDescription, NAMESPACES["namespaces"][0]),
    decoded(DescribeIndexStatsResponse, STATS),
    decoded(ListResponse, LISTING),
    ListPage(decoded(ListResponse, LISTING)),
    decoded(UpsertResponse, {"upsertedCount": 3}),
    Vector("a", [0.5, 0.25], {"genre": "drama"}),
    SparseValues([1], [0.5]),
    ServerlessSpec("aws", "us-east-1"),
    described(core.DEFAULT),
    described(core.DEFAULT).spec,
    IndexList(core.load(core.DEFAULT)["GET /indexes"].parse(200, "", json.dumps({"indexes": [INDEX]}).encode())),
]
each_result = pytest.mark.parametrize("result", RESULTS, ids=lambda result: type(result).__name__)


@each_result
def test_keys_items_and_access_agree(result):
    assert isinstance(result, Mapped)
    keys = list(result.keys())
    assert keys
    assert dict(result) == dict(result.items())
    for key, value in result.items():
        assert result[key] == value
        assert result.get(key) == value
        assert getattr(result, key) == value


@each_result
def test_unknown_names(result):
    with pytest.raises(KeyError):
        result["no_such_field"]
    with pytest.raises(AttributeError, match="no_such_field"):
        _ = result.no_such_field
    assert result.get("no_such_field", 7) == 7
    assert "no_such_field" not in result


@each_result
def test_to_dict_is_json(result):
    assert set(result.keys()) == set(json.loads(json.dumps(result.to_dict())))


@each_result
@pytest.mark.parametrize("duplicate", [copy.copy, copy.deepcopy, lambda x: pickle.loads(pickle.dumps(x))])  # noqa: S301
def test_copies_are_equal(result, duplicate):
    same = duplicate(result)
    assert type(same) is type(result)
    assert same == result
    assert same.to_dict() == result.to_dict()


@each_result
def test_shown_in_a_notebook(result):
    assert result._repr_html_().startswith("<table>")


def test_html_is_escaped():
    assert "<script>" not in decoded(NamespaceDescription, {"name": "<script>"})._repr_html_()


def test_repr_shortens_vectors_and_collections():
    numbers = Vector("a", [0.5] * 1536)
    many = QueryResponse(matches=[ScoredVector(str(i)) for i in range(10_000)])
    assert repr(numbers) == "Vector(id='a', values=[0.5, 0.5, 0.5, 0.5, … 1532 more])"
    assert "… 9990 more" in repr(many)
    assert len(repr(many)) < 1000


def test_repr_of_arrays():
    numpy = pytest.importorskip("numpy")
    assert repr(Vector("a", numpy.ones(5))) == "Vector(id='a', values=[1.0, 1.0, 1.0, 1.0, … 1 more])"


def test_a_field_that_is_unset_is_absent_but_readable():
    match = decoded(ScoredVector, {"id": "a", "score": 1})
    assert match.metadata is None
    assert match["metadata"] is None
    assert match.get("metadata", {}) == {}
    assert "metadata" not in match
    assert "metadata" not in match.to_dict()


def test_wire_names_become_snake_case():
    result = decoded(QueryResponse, QUERY)
    assert result.usage.read_units == result["usage"]["read_units"] == 5
    assert result.to_dict()["matches"][1]["sparse_values"] == {"indices": [1], "values": [2.0]}


def test_statistics():
    stats = decoded(DescribeIndexStatsResponse, STATS)
    assert stats["namespaces"]["n"]["vector_count"] == stats.namespaces["n"].vector_count == 2
    assert (stats.memory_fullness, stats.storage_fullness, stats.index_fullness) == (0.25, 0.125, 0.5)
    assert (stats.total_vector_count, stats.vector_type, stats.get("dimension")) == (2, "dense", 3)
    with pytest.raises(KeyError):
        stats["namespaces"]["missing"]


@pytest.mark.parametrize(
    ("kind", "collection"),
    [
        (QueryResponse, "matches"),
        (FetchResponse, "vectors"),
        (FetchByMetadataResponse, "vectors"),
        (ListResponse, "vectors"),
        (ListNamespacesResponse, "namespaces"),
        (DescribeIndexStatsResponse, "namespaces"),
    ],
)
def test_unknown_fields_and_nulls_do_not_fail(kind, collection):
    nulls = dict.fromkeys(kind.__struct_encode_fields__)
    assert len(getattr(decoded(kind, {**nulls, "field_of_tomorrow": [1]}), collection)) == 0


def test_each_result_has_its_own_list_of_errors():
    first, second = UpsertResponse(1), UpsertResponse(1)
    first.errors.append("failed")
    assert (first.errors, second.errors, first == second) == (["failed"], [], True)
    assert pickle.loads(pickle.dumps(first)).errors == ["failed"]  # noqa: S301 - our own
    assert not UpsertResponse(1).has_errors


@pytest.mark.parametrize("kind", [UpsertResponse, UpdateResponse, NamespaceDescription, Usage])
def test_every_field_is_optional(kind):
    assert decoded(kind, {}) == kind()


def test_an_empty_update_is_false():
    assert not UpdateResponse()
    assert UpdateResponse(matched_records=0)


@pytest.mark.parametrize("number", [5, "5"])
def test_record_count_is_a_number_however_it_is_sent(number):
    assert decoded(NamespaceDescription, {"name": "n", "record_count": number}).record_count == 5


def test_a_page_of_ids_is_a_list():
    page = ListPage(decoded(ListResponse, LISTING))
    assert isinstance(page, list)
    assert page == ["a", "b"]
    assert json.dumps(page) == '["a", "b"]'
    assert (page[0], page[-1], "a" in page, len(page)) == ("a", "b", True, 2)
    assert [item.id for item in page.vectors] == ["a", "b"]
    assert (page.pagination.next, page["namespace"], page.usage) == ("t", "n", None)
    assert page.get("pagination", {}).get("next") == "t"


def test_ids_of_a_page_answer_id():
    page = ListPage(decoded(ListResponse, LISTING))
    assert [item.id for item in page] == ["a", "b"]
    assert all(isinstance(item, str) and type(item.id) is str for item in page)
    assert pickle.loads(pickle.dumps(page))[0].id == "a"  # noqa: S301 - our own


def test_a_response_of_a_listing_is_its_items():
    page = decoded(ListResponse, LISTING)
    assert [item.id for item in page] == ["a", "b"]
    assert (len(page), page[0].id, page[-1].id, page[:1]) == (2, "a", "b", page.vectors[:1])
    assert page.vectors[0] in page
    assert dict(page).keys() == {"vectors", "pagination", "namespace"} == set(page.keys())
    assert page["vectors"] is page.vectors is page.get("vectors")
    assert "vectors" in page
    assert "usage" not in page
    assert page.get("pagination", {}).get("next") == "t"


def test_a_namespace_of_a_listing_is_a_page_as_well():
    [listed] = one_by_one(decoded(ListNamespacesResponse, NAMESPACES))
    assert isinstance(listed, ListNamespacesResponse)
    assert [namespace.name for namespace in listed.namespaces] == [namespace.name for namespace in listed] == ["n"]
    assert (listed.name, listed["name"], listed.get("name")) == ("n", "n", "n")
    assert (listed.record_count, listed.schema, listed.indexed_fields) == (5, listed.namespaces[0].schema, None)
    assert (len(listed), listed[0].name, listed.pagination.next, listed.total_count) == (1, "n", "token", 1)
    assert ("name" in listed, "namespaces" in listed, "indexed_fields" in listed) == (True, True, False)
    assert listed.to_dict() == {**NAMESPACES["namespaces"][0], **NAMESPACES, "record_count": 5} | {
        "namespaces": [{**NAMESPACES["namespaces"][0], "record_count": 5}]
    }
    listed.name = "m"
    listed["record_count"] = 6
    assert listed.namespaces == [NamespaceDescription("m", 6, listed.schema)]
    for same in (copy.copy(listed), copy.deepcopy(listed), pickle.loads(pickle.dumps(listed))):  # noqa: S301 - our own
        assert (type(same), same) == (type(listed), listed)


def test_write_units_can_be_asked_for():
    assert decoded(QueryResponse, QUERY).usage.write_units is None


def test_a_page_of_namespaces_is_a_sequence():
    page = decoded(ListNamespacesResponse, NAMESPACES)
    assert [namespace.name for namespace in page] == ["n"]
    assert (len(page), page[0].record_count, page["total_count"]) == (1, 5, 1)
    assert page.namespaces[0] in page
    assert page[0].schema.fields["genre"].filterable is True


@pytest.mark.parametrize("name", ["name", "record_count"])
def test_a_page_of_namespaces_says_how_to_reach_one(name):
    page = decoded(ListNamespacesResponse, NAMESPACES)
    with pytest.raises(AttributeError, match=rf"page\.namespaces and read \.{name}"):
        getattr(page, name)


SPARSE = SparseValues([1], [0.5])
METADATA = {"genre": "drama"}


@pytest.mark.parametrize(
    "arguments",
    [
        (METADATA, SPARSE),
        (SPARSE, METADATA),
        (METADATA, {"indices": [1], "values": [0.5]}),
        ({"indices": [1], "values": [0.5]}, METADATA),
    ],
)
def test_vector_takes_metadata_and_sparse_values_in_either_order(arguments):
    vector = Vector("a", [0.25], *arguments)
    assert (vector.metadata, vector.sparse_values) == (METADATA, SPARSE)


def test_vector_with_three_positional_arguments():
    assert Vector("a", [0.25], METADATA).metadata == METADATA
    assert Vector("a", [0.25], SPARSE).sparse_values == SPARSE


def test_metadata_that_looks_like_sparse_values_is_kept():
    odd = {"indices": ["a"], "values": ["b"]}
    vector = Vector("a", [0.25], metadata=odd)
    assert (vector.metadata, vector.sparse_values) == (odd, None)
    assert copy.deepcopy(vector) == vector
    assert decoded(Vector, vector.to_dict()) == vector


def test_fields_of_a_vector_can_be_set_by_key():
    vector = Vector("a")
    vector["values"] = [0.5]
    assert vector.values == [0.5]
    with pytest.raises(KeyError):
        vector["nonsense"] = 1


def test_vectors_do_not_share_their_values():
    first, second = Vector("a"), Vector("b")
    first.values.append(0.5)
    assert second.values == []


@pytest.mark.parametrize(
    ("spec", "wire"),
    [
        (ServerlessSpec("aws", "us-east-1"), {"serverless": {"cloud": "aws", "region": "us-east-1"}}),
        (
            ServerlessSpec(cloud="aws", region="x", schema={}),
            {"serverless": {"cloud": "aws", "region": "x", "schema": {}}},
        ),
        (PodSpec("env"), {"pod": {"environment": "env", "pod_type": "p1.x1"}}),
        (PodSpec("env", "s1.x1", 2), {"pod": {"environment": "env", "pod_type": "s1.x1", "replicas": 2}}),
        (ByocSpec(environment="env"), {"byoc": {"environment": "env"}}),
    ],
)
def test_specifications_are_positional_and_named(spec, wire):
    assert spec.asdict() == wire


def test_enums_are_strings():
    assert Metric.COSINE == "cosine"
    assert json.dumps(Metric.COSINE) == '"cosine"'


# Versions whose document has serverless specifications, and statuses: what it does not have comes as plain JSON.
KNOWING = [v for v in REVIEWED if not {type(described(v)["spec"]["serverless"]), type(described(v)["status"])} & {dict}]


@pytest.mark.parametrize("version", KNOWING)
def test_an_index_is_the_same_in_every_version(version):
    index = described(version)
    assert type(index) is IndexModel
    assert (index.name, index["name"], index.host, index.dimension) == ("movies", "movies", "movies.example", 3)
    assert index.status.ready is index["status"]["ready"] is True
    assert index.spec.serverless.region == index["spec"]["serverless"]["region"] == "us-east-1"
    assert index.spec.pod is None
    assert index.spec.byoc is None
    for name in ("tags", "embed", "private_host", "vector_type", "deletion_protection"):
        assert getattr(index, name) is None
        assert index[name] is None
        assert name not in index
    assert index.to_dict() == INDEX


@pytest.mark.parametrize("version", REVIEWED)
def test_a_field_that_only_the_service_knows_is_kept(version):
    assert described(version).new_field == {"of": "tomorrow"}


@pytest.mark.parametrize("version", KNOWING)
def test_an_index_of_a_kind_that_the_version_does_not_know(version):
    index = described(version, spec={"moon": {"crater": "Tycho"}})
    assert index.spec.serverless is None
    assert index.spec["moon"]["crater"] == "Tycho"


def test_a_list_of_indexes():
    indexes = RESULTS[-1]
    assert indexes.names() == ["movies"]
    assert [index["name"] for index in indexes] == ["movies"]
    assert indexes[0] == indexes.indexes[0] == indexes["indexes"][0]
    assert (len(indexes), indexes[0] in indexes) == (1, True)
    assert indexes.to_dict() == {"indexes": [INDEX]}


def test_a_project_without_indexes():
    indexes = IndexList(core.load(core.DEFAULT)["GET /indexes"].parse(200, "application/json", b"{}"))
    assert (list(indexes), indexes.names(), indexes.to_dict()) == ([], [], {"indexes": []})
