"""Copies of indexes over HTTP: collections of pod indexes, backups of serverless ones, and restore jobs."""

from __future__ import annotations

from typing import Any

import httpx
import pytest

from pinecone.local import LocalServer

from .conftest import PLAIN, SERVERLESS, Http

POD = {"pod": {"environment": "us-east1-gcp", "pod_type": "p1.x1"}}
VECTORS = [{"id": "a", "values": [1, 0], "metadata": {"x": 1}}, {"id": "b", "values": [0, 1]}]


def fill(index: httpx.Client) -> None:
    for namespace in ("", "n"):
        index.post("/vectors/upsert", json={"vectors": VECTORS, "namespace": namespace}).raise_for_status()


def counts(index: httpx.Client) -> dict[str, int]:
    namespaces = index.post("/describe_index_stats", json={}).json()["namespaces"]
    return {name: described["vectorCount"] for name, described in namespaces.items()}


def open_index(http: Http, name: str) -> httpx.Client:
    return http.at(http.control().get(f"/indexes/{name}").json()["host"])


# Collections


def collect(http: Http, **body: Any) -> httpx.Response:
    return http.control().post("/collections", json={"name": "kept", "source": "things", **body})


def test_a_collection_tells_what_it_holds(http: Http) -> None:
    fill(http.index(spec=POD))
    created = collect(http)
    assert created.status_code == 201
    body = created.json()
    assert body.pop("size") > 4 * 2 * 4
    assert body == {
        "name": "kept",
        "status": "Ready",
        "environment": "us-east1-gcp",
        "dimension": 2,
        "vector_count": 4,
    }
    control = http.control()
    assert control.get("/collections/kept").json() == created.json()
    assert control.get("/collections").json() == {"collections": [created.json()]}


@pytest.mark.parametrize("spec", [POD, SERVERLESS])
def test_an_index_is_made_of_a_collection(http: Http, spec: dict[str, Any]) -> None:
    source = http.index(spec=POD)
    fill(source)
    collect(http)
    source.post("/vectors/delete", json={"deleteAll": True})
    ((kind, settings),) = spec.items()
    spec = {kind: {**settings, "source_collection": "kept"}}
    copy = http.index(name="copy", spec=spec, metric="euclidean")
    assert counts(copy) == {"__default__": 2, "n": 2}
    found = copy.post("/query", json={"vector": [1, 0], "topK": 2, "includeMetadata": True}).json()["matches"]
    assert [(match["id"], match["score"]) for match in found] == [("a", 0), ("b", 2)]
    assert found[0]["metadata"] == {"x": 1}
    described = http.control().get("/indexes/copy").json()
    assert described["spec"][kind]["source_collection"] == "kept"


def test_an_index_and_its_collection_go_their_own_ways(http: Http) -> None:
    source = http.index(spec=POD)
    fill(source)
    collect(http)
    for name in ("first", "second"):
        http.index(name=name, spec={"pod": {**POD["pod"], "source_collection": "kept"}})
    open_index(http, "first").post("/vectors/update", json={"id": "a", "values": [5, 5], "setMetadata": {"x": 2}})
    for index in (source, open_index(http, "second")):
        assert index.get("/vectors/fetch?ids=a").json()["vectors"]["a"] == VECTORS[0]


def test_a_collection_fits_its_dimension_only(http: Http) -> None:
    http.index(spec=POD)
    collect(http)
    spec = {"pod": {**POD["pod"], "source_collection": "kept"}}
    refused = http.control().post("/indexes", json={"name": "copy", "dimension": 3, "spec": spec})
    assert refused.status_code == 400
    assert "Index and collection must have the same dimension" in refused.json()["error"]["message"]


def test_a_collection_stays_in_its_environment(http: Http) -> None:
    http.index(spec=POD)
    collect(http)
    spec = {"pod": {**POD["pod"], "environment": "us-west1-gcp", "source_collection": "kept"}}
    refused = http.control().post("/indexes", json={"name": "copy", "dimension": 2, "spec": spec})
    assert refused.status_code == 400
    assert "Source collection must be in the same environment as the index" in refused.json()["error"]["message"]


def test_what_is_not_ready_is_no_source() -> None:
    with LocalServer(transitions=1) as server, httpx.Client(base_url=server.url, verify=PLAIN) as control:
        control.post("/indexes", json={"name": "things", "dimension": 2, "spec": POD})
        kept = {"name": "kept", "source": "things"}
        early = control.post("/collections", json=kept)
        assert (early.status_code, early.json()["error"]["message"]) == (400, "Source index is not ready")
        control.get("/indexes/things")
        assert control.post("/collections", json=kept).status_code == 201

        copy = {"name": "copy", "dimension": 2, "spec": {"pod": {**POD["pod"], "source_collection": "kept"}}}
        early = control.post("/indexes", json=copy)
        assert (early.status_code, early.json()["error"]["message"]) == (400, "Source collection is not ready")
        control.get("/collections/kept")
        assert control.post("/indexes", json=copy).status_code == 201


def test_an_index_needs_a_collection_that_is_there(http: Http) -> None:
    spec = {"pod": {**POD["pod"], "source_collection": "doesnotexist"}}
    refused = http.control().post("/indexes", json={"name": "copy", "dimension": 2, "spec": spec})
    assert (refused.status_code, refused.json()["error"]["message"]) == (404, "Resource doesnotexist not found")


def test_a_collection_is_made_of_a_pod_index_only(http: Http) -> None:
    http.index()
    assert collect(http).status_code == 400
    assert collect(http, source="nothing").status_code == 404


def test_a_collection_has_a_name_of_its_own(http: Http) -> None:
    http.index(spec=POD)
    assert collect(http, name="Kept").status_code == 400
    assert collect(http).status_code == 201
    assert collect(http).status_code == 409


def test_a_deleted_collection_is_gone(http: Http) -> None:
    http.index(spec=POD)
    collect(http)
    control = http.control()
    assert control.delete("/collections/kept").status_code == 202
    assert control.get("/collections/kept").status_code == 404
    assert control.delete("/collections/kept").status_code == 404
    spec = {"pod": {**POD["pod"], "source_collection": "kept"}}
    assert control.post("/indexes", json={"name": "copy", "dimension": 2, "spec": spec}).status_code == 404


# Backups


def back_up(http: Http, **body: Any) -> dict[str, Any]:
    created = http.control().post("/indexes/things/backups", json=body)
    assert created.status_code == 201, created.text
    return created.json()  # type: ignore[no-any-return]


def restore(http: Http, backup: dict[str, Any], **body: Any) -> httpx.Response:
    return http.control().post(f"/backups/{backup['backup_id']}/create-index", json={"name": "copy", **body})


def test_a_backup_tells_what_it_holds(http: Http) -> None:
    fill(http.index(tags={"team": "a"}))
    backup = back_up(http, name="nightly", description="Before the change")
    described = http.control().get(f"/backups/{backup['backup_id']}").json()
    assert described == backup
    assert backup.pop("size_bytes") > 4 * 2 * 4
    assert backup.pop("created_at").endswith("Z")
    for id in ("backup_id", "source_index_id"):
        assert len(backup.pop(id)) == 36
    assert backup == {
        "source_index_name": "things",
        "name": "nightly",
        "description": "Before the change",
        "status": "Ready",
        "cloud": "aws",
        "region": "us-east-1",
        "dimension": 2,
        "metric": "cosine",
        "record_count": 4,
        "namespace_count": 2,
        "tags": {"team": "a"},
    }


def test_an_index_is_restored_with_its_records_and_settings(http: Http) -> None:
    source = http.index(tags={"team": "a"}, metric="dotproduct")
    fill(source)
    backup = back_up(http)
    http.control().delete("/indexes/things")
    started = restore(http, backup)
    assert started.status_code == 202
    index = http.control().get("/indexes/copy").json()
    assert (index["metric"], index["dimension"], index["tags"]) == ("dotproduct", 2, {"team": "a"})
    copy = http.at(index["host"])
    assert counts(copy) == {"__default__": 2, "n": 2}
    assert copy.get("/vectors/fetch?ids=a").json()["vectors"]["a"] == VECTORS[0]


def test_a_restored_index_may_have_other_tags(http: Http) -> None:
    http.index(tags={"team": "a"})
    restore(http, back_up(http), tags={"team": "b"}, deletion_protection="enabled")
    index = http.control().get("/indexes/copy").json()
    assert (index["tags"], index["deletion_protection"]) == ({"team": "b"}, "enabled")


def test_a_restored_index_embeds_as_its_source(http: Http) -> None:
    embed = {"model": "multilingual-e5-large", "field_map": {"text": "body"}}
    body = {"name": "things", "cloud": "aws", "region": "us-east-1", "embed": embed}
    source = http.control().post("/indexes/create-for-model", json=body).json()
    restore(http, back_up(http))
    assert http.control().get("/indexes/copy").json()["embed"] == source["embed"]


def test_a_sparse_index_is_restored(http: Http) -> None:
    source = http.index(None, vector_type="sparse")
    vector = {"id": "a", "sparseValues": {"indices": [3], "values": [0.5]}}
    source.post("/vectors/upsert", json={"vectors": [vector]})
    backup = back_up(http)
    assert "dimension" not in backup
    restore(http, backup)
    query = {"sparseVector": {"indices": [3], "values": [2]}, "topK": 1}
    (match,) = open_index(http, "copy").post("/query", json=query).json()["matches"]
    assert (match["id"], match["score"]) == ("a", 1)


def test_a_restore_job_tells_of_its_index(http: Http) -> None:
    http.index()
    backup = back_up(http)
    started = restore(http, backup).json()
    job = http.control().get(f"/restore-jobs/{started['restore_job_id']}").json()
    assert job["created_at"] <= job["completed_at"]
    assert job == {
        "restore_job_id": started["restore_job_id"],
        "backup_id": backup["backup_id"],
        "target_index_name": "copy",
        "target_index_id": started["index_id"],
        "status": "Completed",
        "created_at": job["created_at"],
        "completed_at": job["completed_at"],
        "percent_complete": 100,
    }
    assert http.control().get("/restore-jobs").json() == {"data": [job]}


def test_backups_are_listed_in_pages_for_an_index_or_all(http: Http) -> None:
    http.index()
    http.index(name="other")
    ids = [back_up(http)["backup_id"] for _ in range(3)]
    http.control().post("/indexes/other/backups", json={})
    control = http.control()
    first = control.get("/indexes/things/backups?limit=2").json()
    token = first["pagination"]["next"]
    second = control.get("/indexes/things/backups", params={"limit": 2, "paginationToken": token}).json()
    assert [backup["backup_id"] for backup in (*first["data"], *second["data"])] == ids
    assert "pagination" not in second
    assert len(control.get("/backups").json()["data"]) == 4


def test_restore_jobs_are_listed_in_pages(http: Http) -> None:
    http.index()
    backup = back_up(http)
    ids = [restore(http, backup, name=f"copy-{number}").json()["restore_job_id"] for number in range(3)]
    control = http.control()
    first = control.get("/restore-jobs?limit=2").json()
    second = control.get("/restore-jobs", params={"limit": 2, "paginationToken": first["pagination"]["next"]}).json()
    assert [job["restore_job_id"] for job in (*first["data"], *second["data"])] == ids
    assert "pagination" not in second


@pytest.mark.parametrize("token", ["x", "²", "____"])
def test_a_page_token_of_somebody_else_is_refused(http: Http, token: str) -> None:
    refused = http.control().get("/backups", params={"paginationToken": token})
    assert refused.status_code == 400
    assert "paginationToken" in refused.json()["error"]["message"]


def test_a_backup_is_made_of_a_serverless_index_only(http: Http) -> None:
    http.index(spec=POD)
    assert http.control().post("/indexes/things/backups", json={}).status_code == 400
    assert http.control().post("/indexes/nothing/backups", json={}).status_code == 404


def test_a_deleted_backup_is_gone(http: Http) -> None:
    http.index()
    backup = back_up(http)
    path = f"/backups/{backup['backup_id']}"
    assert http.control().delete(path).status_code == 202
    assert http.control().get(path).status_code == 404
    assert http.control().delete(path).status_code == 404
    assert restore(http, backup).status_code == 404


def test_a_restore_needs_a_name_that_is_free(http: Http) -> None:
    http.index()
    backup = back_up(http)
    assert restore(http, backup, name="things").status_code == 409
    assert restore(http, backup, name="Things").status_code == 400
    assert http.control().get("/restore-jobs").json() == {"data": []}
    assert http.control().get("/restore-jobs/nothing").status_code == 404
