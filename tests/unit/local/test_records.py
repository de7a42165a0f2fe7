"""Records over HTTP: upsert, query, fetch, update, delete, list, stats."""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any

import httpx
import pytest

from .conftest import SERVERLESS, Http

Upsert = Callable[..., httpx.Response]


SPARSE = {"indices": [1], "values": [1.0]}


def ids_of(response: httpx.Response) -> list[str]:
    return [match["id"] for match in response.json()["matches"]]


def test_what_is_upserted_is_fetched(index: httpx.Client) -> None:
    vectors = [{"id": "a", "values": [1, 2.5], "metadata": {"x": 1, "y": ["p"]}}, {"id": "b", "values": [0.1, 0]}]
    written = index.post("/vectors/upsert", json={"vectors": vectors})
    assert written.json() == {"upsertedCount": 2}
    assert index.get("/vectors/fetch", params={"ids": ["a", "b", "none"]}).json() == {
        "vectors": {vector["id"]: vector for vector in vectors},
        "namespace": "",
        "usage": {"readUnits": 1},
    }


def test_an_upsert_takes_the_place_of_the_record(index: httpx.Client) -> None:
    index.post("/vectors/upsert", json={"vectors": [{"id": "a", "values": [1, 2], "metadata": {"x": 1}}]})
    index.post("/vectors/upsert", json={"vectors": [{"id": "a", "values": [3, 4]}]})
    fetched = index.get("/vectors/fetch", params={"ids": "a"}).json()["vectors"]
    assert fetched == {"a": {"id": "a", "values": [3, 4]}}


@pytest.mark.parametrize(
    ("vectors", "named"),
    [
        ([], "vectors"),
        ("a", "vectors"),
        (["a"], "vectors"),
        ([{"id": str(number), "values": [1, 1]} for number in range(1001)], "1000"),
        ([{"values": [1, 1]}], "vectors[1].id is required."),
        ([{"id": "", "values": [1, 1]}], "vectors[1].id"),
        ([{"id": "a", "values": [1, 1], "metdata": {}}], "metdata"),
        ([{"id": 1, "values": [1, 1]}], "vectors[1].id: Expected str, got int."),
        ([{"id": "a" * 513, "values": [1, 1]}], "512"),
        ([{"id": "a\0", "values": [1, 1]}], "null character"),
        ([{"id": "a"}], "dense values"),
        ([{"id": "a", "values": []}], "dimension 0"),
        ([{"id": "a", "values": [1, 1, 1]}], "dimension 3 does not match the dimension of the index 2"),
        ([{"id": "a", "values": [0, 0]}], "non-zero"),
        ([{"id": "a", "values": ["1", "1"]}], "vectors[1].values[0]: Expected float"),
        ([{"id": "a", "values": [True, False]}], "vectors[1].values[0]: Expected float"),
        ([{"id": "a", "values": [[1], [1]]}], "vectors[1].values[0]: Expected float"),
        ([{"id": "a", "values": [[1], [1, 2]]}], "vectors[1].values[0]: Expected float"),
        ([{"id": "a", "values": [1, None]}], "vectors[1].values[1]: Expected float, got null."),
        ([{"id": "a", "values": [1e39, 1]}], "32-bit"),
        ([{"id": "a", "values": [1, 1], "metadata": []}], "metadata"),
        ([{"id": "a", "values": [1, 1], "metadata": {"x": None}}], "got 'null' for field 'x'"),
        ([{"id": "a", "values": [1, 1], "metadata": {"x": {"y": 1}}}], "got '{\"y\":1.0}' for field 'x'"),
        ([{"id": "a", "values": [1, 1], "metadata": {"x": [1]}}], "got '[1.0]' for field 'x'"),
        ([{"id": "a", "values": [1, 1], "metadata": {"x": ["ä", 2, None]}}], "got '[\"ä\",2.0,null]' for field 'x'"),
        ([{"id": "a", "values": [1, 1], "metadata": {"x": [["y" * 900]]}}], "yy…' for field 'x'"),
        ([{"id": "a", "values": [1, 1], "metadata": {"x": "y" * 41_000}}], "40960"),
    ],
)
def test_a_wrong_record_is_refused_and_nothing_of_its_batch_is_kept(
    index: httpx.Client, vectors: Any, named: str
) -> None:
    if isinstance(vectors, list) and len(vectors) == 1:
        vectors = [{"id": "good", "values": [1, 1]}, *vectors]
    refused = index.post("/vectors/upsert", json={"vectors": vectors})
    assert refused.status_code == 400
    assert refused.json()["code"] == 3
    assert refused.json()["details"] == []
    assert named in refused.json()["message"]
    assert index.post("/describe_index_stats", json={}).json()["totalVectorCount"] == 0


def test_an_upsert_of_more_than_two_megabytes_is_refused(http: Http) -> None:
    index = http.index(600)
    vectors = [{"id": str(number), "values": [0.5] * 600} for number in range(900)]
    refused = index.post("/vectors/upsert", json={"vectors": vectors})
    assert refused.status_code == 400
    assert refused.json()["code"] == 11
    assert "2097152" in refused.json()["message"]
    assert index.post("/vectors/upsert", json={"vectors": vectors[:800]}).status_code == 200


@pytest.mark.parametrize(
    ("metric", "expected"),
    [
        ("cosine", [("far", 1.0), ("near", 0.98), ("off", 0.0)]),
        ("dotproduct", [("far", 10.0), ("near", 1.0), ("off", 0.0)]),
        ("euclidean", [("near", 0.04), ("off", 2.0), ("far", 81.0)]),
    ],
)
def test_matches_come_nearest_first(http: Http, metric: str, expected: list[tuple[str, float]]) -> None:
    index = http.index(metric=metric)
    vectors = [("near", [1, 0.2]), ("far", [10, 0]), ("off", [0, 1])]
    index.post("/vectors/upsert", json={"vectors": [{"id": id, "values": values} for id, values in vectors]})
    body = index.post("/query", json={"vector": [1, 0], "topK": 3}).json()
    assert [match["id"] for match in body["matches"]] == [id for id, _ in expected]
    assert [match["score"] for match in body["matches"]] == pytest.approx([score for _, score in expected], abs=1e-3)
    assert body["namespace"] == ""
    assert body["usage"] == {"readUnits": 1}


def test_a_query_shows_only_what_it_is_asked_for(index: httpx.Client, upsert: Upsert) -> None:
    upsert({"a": {"x": 1}})
    plain = index.post("/query", json={"vector": [1, 0], "topK": 1}).json()["matches"]
    assert plain == [{"id": "a", "values": [], "score": 1.0}]
    full = index.post(
        "/query", json={"vector": [1, 0], "topK": 1, "includeValues": True, "includeMetadata": True}
    ).json()["matches"]
    assert full == [{"id": "a", "values": [1, 0], "metadata": {"x": 1}, "score": 1.0}]


def test_a_query_by_id_searches_by_what_is_stored(index: httpx.Client, upsert: Upsert) -> None:
    upsert({"a": None, "b": None, "c": None})
    assert ids_of(index.post("/query", json={"id": "c", "topK": 2})) == ["c", "b"]
    assert ids_of(index.post("/query", json={"id": "none", "topK": 2})) == []


def test_a_query_is_filtered(index: httpx.Client, upsert: Upsert) -> None:
    upsert({"a": {"x": 1}, "b": {"x": 2}, "c": {"x": 3}, "d": None})
    found = index.post("/query", json={"vector": [1, 0], "topK": 5, "filter": {"x": {"$gte": 2}}})
    assert ids_of(found) == ["b", "c"]
    assert ids_of(index.post("/query", json={"vector": [1, 0], "topK": 5, "filter": {}})) == ["a", "b", "c", "d"]


@pytest.mark.parametrize(
    ("body", "named"),
    [
        ({"vector": [1, 0]}, "topK is required."),
        ({"vector": [1, 0], "topK": 0}, "topK: Expected int >= 1."),
        ({"vector": [1, 0], "topK": 10_001}, "topK"),
        ({"vector": [1, 0], "topK": 1001, "includeValues": True}, "topK must be at most 1000 when values"),
        ({"vector": [1, 0], "topK": 1.5}, "topK"),
        ({"topK": 1}, "one of id, vector and sparseVector"),
        ({"vector": [1, 0], "id": "a", "topK": 1}, "not both"),
        ({"vector": [1], "topK": 1}, "Query vector dimension 1 does not match the dimension of the index 2"),
        ({"sparseVector": {"indices": [1], "values": [1]}, "topK": 1}, "with only sparse vector"),
        ({"vector": [1, 0], "topK": 1, "filter": {"x": {"$near": 1}}}, "$near"),
        ({"vector": [1, 0], "topK": 1, "filter": [1]}, "filter"),
        ({"vector": [1, 0], "topK": 1, "includeValues": "often"}, "includeValues"),
        ({"vector": [1, 0], "topK": 1, "namespace": 5}, "namespace"),
    ],
)
def test_a_wrong_query_is_refused(index: httpx.Client, body: dict[str, Any], named: str) -> None:
    refused = index.post("/query", json=body)
    assert refused.status_code == 400
    assert refused.json()["code"] == 3
    assert named in refused.json()["message"]


def test_a_sparse_index_holds_sparse_values(http: Http) -> None:
    index = http.index(None, vector_type="sparse")
    vectors = [
        {"id": "a", "sparseValues": {"indices": [7, 3], "values": [1, 2]}},
        {"id": "b", "sparseValues": {"indices": [4_294_967_295, 3], "values": [5, 1]}},
        {"id": "c", "sparseValues": {"indices": [9], "values": [9]}},
    ]
    assert index.post("/vectors/upsert", json={"vectors": vectors}).status_code == 200
    query = {"indices": [3, 4_294_967_295], "values": [1, 2]}
    found = index.post("/query", json={"sparseVector": query, "topK": 5, "includeValues": True}).json()["matches"]
    assert found == [
        {"id": "b", "values": [], "sparseValues": {"indices": [3, 4_294_967_295], "values": [1, 5]}, "score": 11.0},
        {"id": "a", "values": [], "sparseValues": {"indices": [3, 7], "values": [2, 1]}, "score": 2.0},
    ]
    assert ids_of(index.post("/query", json={"id": "c", "topK": 5})) == ["c"]


@pytest.mark.parametrize(
    ("sparse", "named"),
    [
        (None, "sparse values"),
        ({"indices": [], "values": []}, "1 to 2048"),
        ({"indices": list(range(2049)), "values": [1] * 2049}, "1 to 2048"),
        ({"indices": [1], "values": [1, 2]}, "same length"),
        ({"indices": [1, 1], "values": [1, 2]}, "repeat"),
        ({"indices": [-1], "values": [1]}, "indices"),
        ({"indices": [2**32], "values": [1]}, "indices"),
        ({"indices": [1.5], "values": [1]}, "indices"),
        ({"indices": [1], "values": ["x"]}, "vectors[0].sparseValues.values[0]"),
        ({"indices": [1]}, "sparseValues.values is required."),
        ([1], "sparseValues: Expected object, got array."),
    ],
)
def test_wrong_sparse_values_are_refused(http: Http, sparse: Any, named: str) -> None:
    index = http.index(None, vector_type="sparse")
    refused = index.post("/vectors/upsert", json={"vectors": [{"id": "a", "sparseValues": sparse}]})
    assert refused.status_code == 400
    assert named in refused.json()["message"]


def test_dense_values_do_not_fit_a_sparse_index(http: Http) -> None:
    index = http.index(None, vector_type="sparse")
    vector = {"id": "a", "values": [1], "sparseValues": {"indices": [1], "values": [1]}}
    assert "sparse" in index.post("/vectors/upsert", json={"vectors": [vector]}).json()["message"]
    assert "sparse" in index.post("/query", json={"vector": [1], "topK": 1}).json()["message"]


def test_a_hybrid_query_adds_dense_and_sparse_scores(http: Http) -> None:
    index = http.index(metric="dotproduct")
    vectors = [
        {"id": "dense", "values": [3, 0]},
        {"id": "both", "values": [1, 0], "sparseValues": {"indices": [5], "values": [4]}},
    ]
    index.post("/vectors/upsert", json={"vectors": vectors})
    query = {"vector": [1, 0], "sparseVector": {"indices": [5], "values": [1]}, "topK": 5}
    matches = index.post("/query", json=query).json()["matches"]
    assert [(match["id"], match["score"]) for match in matches] == [("both", 5.0), ("dense", 3.0)]
    alone = index.post("/query", json={"sparseVector": {"indices": [5], "values": [1]}, "topK": 5})
    assert alone.status_code == 400
    assert "dense" in alone.json()["message"]


def test_an_update_by_id_changes_what_it_names(index: httpx.Client, upsert: Upsert) -> None:
    upsert({"a": {"x": 1, "y": "old"}})
    assert index.post("/vectors/update", json={"id": "a", "setMetadata": {"y": "new", "z": True}}).json() == {}
    assert index.post("/vectors/update", json={"id": "a", "values": [5, 6]}).json() == {}
    assert index.post("/vectors/update", json={"id": "none", "values": [5, 6]}).json() == {}
    fetched = index.get("/vectors/fetch", params={"ids": ["a", "none"]}).json()["vectors"]
    assert fetched == {"a": {"id": "a", "values": [5, 6], "metadata": {"x": 1, "y": "new", "z": True}}}


def test_an_update_by_filter_counts_and_a_dry_run_only_counts(index: httpx.Client, upsert: Upsert) -> None:
    upsert({"a": {"x": 1}, "b": {"x": 2}, "c": {"x": 2}})
    change = {"filter": {"x": 2}, "setMetadata": {"seen": True}}
    seen = {"vector": [1, 0], "topK": 5, "filter": {"seen": True}}
    assert index.post("/vectors/update", json={**change, "dryRun": True}).json() == {"matchedRecords": 2}
    assert ids_of(index.post("/query", json=seen)) == []
    assert index.post("/vectors/update", json=change).json() == {"matchedRecords": 2}
    assert ids_of(index.post("/query", json=seen)) == ["b", "c"]


@pytest.mark.parametrize(
    ("body", "named"),
    [
        ({"setMetadata": {"x": 1}}, "one of id and filter"),
        ({"id": "a", "filter": {"x": 1}}, "not both"),
        ({"filter": {"x": 1}, "values": [1, 1]}, "metadata only"),
        ({"id": "a", "values": [1]}, "dimension 1"),
        ({"id": "a", "setMetadata": {"x": None}}, "got 'null'"),
        ({"filter": {"x": 1}, "setMetadata": {"x": None}}, "got 'null'"),
        ({"id": "a", "setMetadata": {"y": "y" * 30_000}}, "40960"),
    ],
)
def test_a_wrong_update_is_refused_and_changes_nothing(
    index: httpx.Client, upsert: Upsert, body: dict[str, Any], named: str
) -> None:
    upsert({"a": {"x": 1, "z": "z" * 20_000}})
    before = index.get("/vectors/fetch", params={"ids": "a"}).json()
    refused = index.post("/vectors/update", json=body)
    assert refused.status_code == 400
    assert named in refused.json()["message"]
    assert index.get("/vectors/fetch", params={"ids": "a"}).json() == before


@pytest.mark.parametrize(
    ("body", "left"),
    [
        ({"ids": ["a", "none"]}, ["b", "c"]),
        ({"filter": {"x": {"$gt": 1}}}, ["a"]),
        ({"deleteAll": True}, []),
        ({"deleteAll": True, "ids": [], "filter": {}}, []),
    ],
)
def test_a_delete_leaves_the_rest(index: httpx.Client, upsert: Upsert, body: dict[str, Any], left: list[str]) -> None:
    upsert({"a": {"x": 1}, "b": {"x": 2}, "c": {"x": 3}})
    upsert({"other": None}, namespace="n")
    assert index.post("/vectors/delete", json=body).json() == {}
    assert [vector["id"] for vector in index.get("/vectors/list").json()["vectors"]] == left
    assert index.get("/vectors/list", params={"namespace": "n"}).json()["vectors"] == [{"id": "other"}]


@pytest.mark.parametrize("body", [{"ids": ["a"]}, {"filter": {"x": 1}}, {"deleteAll": True}])
def test_a_delete_in_a_missing_namespace_finds_nothing(index: httpx.Client, body: dict[str, Any]) -> None:
    refused = index.post("/vectors/delete", json={**body, "namespace": "n"})
    assert refused.status_code == 404
    assert refused.json() == {"code": 5, "message": "Namespace not found", "details": []}


@pytest.mark.parametrize("body", [{}, {"ids": ["a"], "deleteAll": True}, {"ids": []}, {"filter": {}}, {"ids": [1]}])
def test_a_wrong_delete_is_refused(index: httpx.Client, body: dict[str, Any]) -> None:
    refused = index.post("/vectors/delete", json=body)
    assert refused.status_code == 400
    assert refused.json()["code"] == 3


@pytest.mark.parametrize("query", ["", "ids=", "&".join(["ids=a"] * 1001), "ids=" + "a" * 513])
def test_a_fetch_of_wrong_ids_is_refused(index: httpx.Client, query: str) -> None:
    assert index.get(f"/vectors/fetch?{query}").status_code == 400


def test_ids_are_listed_by_prefix_and_page(index: httpx.Client, upsert: Upsert) -> None:
    upsert({"b1": None, "a2": None, "a1": None, "a3": None})
    first = index.get("/vectors/list", params={"prefix": "a", "limit": 2}).json()
    assert first["vectors"] == [{"id": "a1"}, {"id": "a2"}]
    token = first["pagination"]["next"]
    index.post("/vectors/delete", json={"ids": ["a2"]})
    second = index.get("/vectors/list", params={"prefix": "a", "limit": 2, "paginationToken": token}).json()
    assert second == {"vectors": [{"id": "a3"}], "namespace": "", "usage": {"readUnits": 1}}


@pytest.mark.parametrize("query", ["limit=0", "limit=101", "limit=x", "paginationToken=%25", "paginationToken=_w=="])
def test_a_wrong_page_is_refused(index: httpx.Client, query: str) -> None:
    assert index.get(f"/vectors/list?{query}").status_code == 400


def test_records_are_fetched_by_metadata_and_page(index: httpx.Client, upsert: Upsert) -> None:
    upsert({"c": {"x": 1}, "a": {"x": 1}, "b": {"x": 2}, "d": {"x": 1}})
    body = {"filter": {"x": 1}, "limit": 2}
    first = index.post("/vectors/fetch_by_metadata", json=body).json()
    assert first["vectors"].keys() == {"a", "c"}
    assert first["vectors"]["a"] == {"id": "a", "values": [1, 1], "metadata": {"x": 1}}
    token = first["pagination"]["next"]
    second = index.post("/vectors/fetch_by_metadata", json={**body, "paginationToken": token}).json()
    assert second["vectors"].keys() == {"d"}
    assert "pagination" not in second


def test_stats_count_by_namespace(index: httpx.Client, upsert: Upsert) -> None:
    upsert({"a": {"x": 1}, "b": {"x": 2}})
    upsert({"a": {"x": 1}}, namespace="n")
    assert index.post("/describe_index_stats", json={}).json() == {
        "namespaces": {"__default__": {"vectorCount": 2}, "n": {"vectorCount": 1}},
        "dimension": 2,
        "indexFullness": 0,
        "totalVectorCount": 3,
        "metric": "cosine",
        "vectorType": "dense",
    }


def test_stats_of_pods_count_what_passes_a_filter(http: Http) -> None:
    index = http.index(spec={"pod": {"environment": "x", "pod_type": "p1.x1"}})
    vectors = [{"id": str(x), "values": [1, x], "metadata": {"x": x}} for x in range(3)]
    index.post("/vectors/upsert", json={"vectors": vectors})
    filtered = index.post("/describe_index_stats", json={"filter": {"x": {"$gte": 1}}}).json()
    assert filtered["totalVectorCount"] == 2


def test_a_missing_namespace_reads_as_empty_and_is_not_made(index: httpx.Client) -> None:
    empty = {"namespace": "n", "usage": {"readUnits": 1}}
    found = index.post("/query", json={"vector": [1, 0], "topK": 1, "namespace": "n"}).json()
    assert found == {"results": [], "matches": [], **empty}
    assert index.get("/vectors/fetch?ids=a&namespace=n").json() == {"vectors": {}, **empty}
    assert index.get("/vectors/list?namespace=n").json() == {"vectors": [], **empty}
    assert index.get("/namespaces").json() == {"namespaces": [], "total_count": 0}


def test_a_read_tells_when_it_has_seen_a_write(index: httpx.Client, upsert: Upsert) -> None:
    first = int(upsert({"a": None}).headers["x-pinecone-request-lsn"])
    second = int(index.post("/vectors/delete", json={"ids": ["a"]}).headers["x-pinecone-request-lsn"])
    assert second > first
    for read in (
        index.get("/vectors/fetch?ids=a"),
        index.post("/query", json={"vector": [1, 0], "topK": 1}),
        index.get("/vectors/list"),
        index.post("/describe_index_stats", json={}),
    ):
        assert int(read.headers["x-pinecone-max-indexed-lsn"]) == second


def test_a_pod_index_tells_no_usage(http: Http) -> None:
    index = http.index(spec={"pod": {"environment": "x", "pod_type": "p1.x1"}})
    assert "usage" not in index.get("/vectors/fetch?ids=a").json()


def test_indexes_do_not_share_records(http: Http) -> None:
    first, second = http.index(name="first"), http.index(name="second", spec=SERVERLESS)
    first.post("/vectors/upsert", json={"vectors": [{"id": "a", "values": [1, 1]}]})
    assert second.get("/vectors/fetch?ids=a").json()["vectors"] == {}


def test_sparse_values_are_stored_in_any_index_and_count_only_for_dotproduct(http: Http) -> None:
    found = {}
    for metric in ("cosine", "euclidean", "dotproduct"):
        index = http.index(metric=metric, name=metric)
        vectors = [{"id": "a", "values": [1, 0]}, {"id": "b", "values": [0, 1], "sparseValues": SPARSE}]
        assert index.post("/vectors/upsert", json={"vectors": vectors}).is_success
        assert index.get("/vectors/fetch?ids=b").json()["vectors"]["b"] == vectors[1]
        query = {"vector": [1, 0.5], "topK": 1}
        for sparse in ({}, {"sparseVector": {"indices": [1], "values": [9.0]}}):
            (match,) = index.post("/query", json={**query, **sparse}).json()["matches"]
            found[metric, bool(sparse)] = match["id"]
    assert found.pop(("dotproduct", True)) == "b"
    assert set(found.values()) == {"a"}


def test_metadata_come_back_as_the_service_keeps_them(index: httpx.Client) -> None:
    given = {"none": {}, "whole": {"n": 906.0, "m": -3, "half": 2.5, "huge": 1e300, "yes": True}}
    vectors = [{"id": id, "values": [1, 1], "metadata": metadata} for id, metadata in given.items()]
    index.post("/vectors/upsert", json={"vectors": vectors})
    fetched = index.get("/vectors/fetch?ids=none&ids=whole").json()["vectors"]
    assert "metadata" not in fetched["none"]
    assert json.dumps(fetched["whole"]["metadata"]) == json.dumps(
        {"n": 906, "m": -3, "half": 2.5, "huge": 1e300, "yes": True}
    )
    index.post("/vectors/update", json={"id": "none", "setMetadata": {}})
    assert "metadata" not in index.get("/vectors/fetch?ids=none").json()["vectors"]["none"]


def test_nothing_dense_is_an_empty_list(http: Http) -> None:
    index = http.index(None, vector_type="sparse", metric="dotproduct")
    index.post("/vectors/upsert", json={"vectors": [{"id": "a", "sparseValues": SPARSE}]})
    assert index.get("/vectors/fetch?ids=a").json()["vectors"]["a"]["values"] == []
    for include in (True, False):
        query = {"sparseVector": SPARSE, "topK": 1, "includeValues": include}
        assert index.post("/query", json=query).json()["matches"][0]["values"] == []


def test_a_delete_finds_a_namespace_whose_records_cannot_be_read_yet(http: Http, index: httpx.Client) -> None:
    http.server.visibility_lag = 3600
    index.post("/vectors/upsert", json={"vectors": [{"id": "a", "values": [1, 1]}], "namespace": "n"})
    assert index.post("/vectors/delete", json={"ids": ["a"], "namespace": "n"}).json() == {}
    assert index.post("/vectors/delete", json={"deleteAll": True, "namespace": "n"}).json() == {}
    assert index.post("/vectors/delete", json={"deleteAll": True, "namespace": "n"}).status_code == 404


@pytest.mark.parametrize(("path", "id"), [("/vectors/upsert", "é"), ("/vectors/update", "é")])
def test_what_is_written_has_an_ascii_id(index: httpx.Client, path: str, id: str) -> None:
    record = {"id": id, "values": [1.0, 1.0]}
    body = {"vectors": [record]} if path.endswith("upsert") else record
    assert index.post(path, json=body).json()["message"] == "Vector ID must be ASCII, but got 'é'"


def test_a_query_by_a_list_in_a_list_means_the_inner_one(index: httpx.Client) -> None:
    index.post("/vectors/upsert", json={"vectors": [{"id": "a", "values": [1, 0.5]}]})
    found = index.post("/query", json={"vector": [[1.0, 0.5]], "topK": 1}).json()["matches"]
    assert [match["id"] for match in found] == ["a"]
    for vector in ([[1.0, 0.5], [1.0, 0.5]], [[[1.0, 0.5]]], [[]], [["a", "b"]]):
        assert index.post("/query", json={"vector": vector, "topK": 1}).status_code == 400
