"""Indexes over HTTP: create, list, describe, configure, delete."""

from __future__ import annotations

from typing import Any

import httpx
import pytest

from .conftest import SERVERLESS, Http

POD = {"pod": {"environment": "us-east1-gcp", "pod_type": "p1.x1", "replicas": 2}}
BYOC = {"byoc": {"environment": "mine"}}


def create(http: Http, version: str = "2025-10", **body: Any) -> httpx.Response:
    return http.control(version).post("/indexes", json={"name": "things", "spec": SERVERLESS, **body})


def test_a_dense_index_is_created_ready(http: Http) -> None:
    created = create(http, dimension=3, metric="euclidean", tags={"team": "a"})
    assert created.status_code == 201
    body = created.json()
    host = body.pop("host")
    assert host.startswith("http://127.0.0.1:")
    assert host != http.server.url
    assert body == {
        "name": "things",
        "dimension": 3,
        "metric": "euclidean",
        "vector_type": "dense",
        "deletion_protection": "disabled",
        "tags": {"team": "a"},
        "spec": {
            "serverless": {
                "cloud": "aws",
                "region": "us-east-1",
                "read_capacity": {"mode": "OnDemand", "status": {"state": "Ready"}},
            }
        },
        "status": {"ready": True, "state": "Ready"},
    }


def test_a_sparse_index_has_no_dimension(http: Http) -> None:
    body = create(http, vector_type="sparse").json()
    assert body["metric"] == "dotproduct"
    assert body["vector_type"] == "sparse"
    assert "dimension" not in body


def test_a_pod_index_tells_its_pods(http: Http) -> None:
    body = create(http, dimension=2, spec=POD).json()
    assert body["spec"] == {
        "pod": {"environment": "us-east1-gcp", "pod_type": "p1.x1", "replicas": 2, "shards": 1, "pods": 2}
    }


def test_the_number_of_pods_gives_the_shards(http: Http) -> None:
    pod = {"environment": "x", "pod_type": "p1.x1", "pods": 6, "replicas": 2}
    body = create(http, dimension=2, spec={"pod": pod}).json()["spec"]["pod"]
    assert (body["replicas"], body["shards"], body["pods"]) == (2, 3, 6)


def test_a_byoc_index_tells_its_environment(http: Http) -> None:
    assert create(http, dimension=2, spec=BYOC).json()["spec"]["byoc"]["environment"] == "mine"


def test_dedicated_read_capacity_tells_its_replicas(http: Http) -> None:
    dedicated = {"node_type": "b1", "scaling": "Manual", "manual": {"replicas": 2, "shards": 3}}
    spec = {"serverless": {**SERVERLESS["serverless"], "read_capacity": {"mode": "Dedicated", "dedicated": dedicated}}}
    assert create(http, dimension=2, spec=spec).json()["spec"]["serverless"]["read_capacity"] == {
        "mode": "Dedicated",
        "dedicated": dedicated,
        "status": {"state": "Ready", "current_replicas": 2, "current_shards": 3},
    }


def test_indexes_are_listed_and_described(http: Http) -> None:
    control = http.control()
    assert control.get("/indexes").json() == {"indexes": []}
    first = create(http, dimension=2).json()
    second = create(http, dimension=2, name="other").json()
    assert control.get("/indexes").json() == {"indexes": [first, second]}
    assert control.get("/indexes/other").json() == second


@pytest.mark.parametrize(
    ("body", "named"),
    [
        ({}, "dimension"),
        ({"dimension": 0}, "dimension"),
        ({"dimension": 20_001}, "dimension"),
        ({"dimension": "x"}, "dimension"),
        ({"dimension": 2, "metric": "manhattan"}, "metric"),
        ({"dimension": 2, "vector_type": "round"}, "vector_type"),
        ({"dimension": 2, "vector_type": "sparse"}, "dimension should not be specified for sparse indexes"),
        ({"vector_type": "sparse", "metric": "cosine"}, "Sparse vector indexes must use the metric dotproduct."),
        ({"vector_type": "sparse", "spec": POD}, "Sparse vector type is not supported for pod indexes"),
        ({"dimension": 2, "name": "Things"}, "Name"),
        ({"dimension": 2, "name": "-things"}, "Name"),
        ({"dimension": 2, "name": "t" * 46}, "name"),
        ({"dimension": 2, "name": ""}, "name"),
        ({"dimension": 2, "spec": {}}, "spec"),
        ({"dimension": 2, "spec": {**SERVERLESS, **POD}}, "spec"),
        ({"dimension": 2, "spec": {"serverless": {"cloud": "aws"}}}, "region"),
        ({"dimension": 2, "spec": {"pod": {"environment": "x"}}}, "pod_type"),
        ({"dimension": 2, "deletion_protection": "maybe"}, "deletion_protection"),
        ({"dimension": 2, "tags": {"a": 1}}, "tag"),
        ({"dimension": 2, "spec": None}, "spec"),
    ],
)
def test_a_wrong_request_is_refused_by_name_of_what_is_wrong(http: Http, body: dict[str, Any], named: str) -> None:
    refused = create(http, **body)
    assert refused.status_code == 400
    assert refused.json()["status"] == 400
    assert refused.json()["error"]["code"] == "INVALID_ARGUMENT"
    assert named in refused.json()["error"]["message"]


@pytest.mark.parametrize(
    ("cloud", "region"),
    [("aws", "us-west1"), ("aws", "eastus2"), ("gcp", "us-east-1"), ("azure", "us-east1"), ("moon", "us-east-1")],
)
def test_an_unknown_region_is_not_found(http: Http, cloud: str, region: str) -> None:
    where = {"cloud": cloud, "region": region}
    embed = {"model": "multilingual-e5-large", "field_map": {"text": "t"}}
    refused = create(http, dimension=2, spec={"serverless": where})
    assert refused.status_code == 404
    assert refused.json()["error"] == {
        "code": "NOT_FOUND",
        "message": f"Resource cloud: {cloud} region: {region} not found.",
    }
    for_model = http.control().post("/indexes/create-for-model", json={"name": "things", **where, "embed": embed})
    assert for_model.json() == refused.json()


@pytest.mark.parametrize(
    ("cloud", "region"),
    [("aws", "ap-southeast-1"), ("gcp", "europe-west4"), ("gcp", "us-east10"), ("azure", "eastus2")],
)
def test_a_region_that_the_service_may_come_to_is_taken(http: Http, cloud: str, region: str) -> None:
    assert create(http, dimension=2, spec={"serverless": {"cloud": cloud, "region": region}}).status_code == 201


def test_a_name_is_taken_once(http: Http) -> None:
    create(http, dimension=2)
    refused = create(http, dimension=2)
    assert refused.status_code == 409
    assert refused.json() == {
        "error": {"code": "ALREADY_EXISTS", "message": "Resource things already exists"},
        "status": 409,
    }


@pytest.mark.parametrize("method", ["GET", "PATCH", "DELETE"])
def test_an_unknown_index_is_not_found(http: Http, method: str) -> None:
    refused = http.control().request(method, "/indexes/nothing")
    assert refused.status_code == 404
    assert refused.json() == {"error": {"code": "NOT_FOUND", "message": "Resource nothing not found"}, "status": 404}


def test_a_deleted_index_is_gone_with_its_port(http: Http) -> None:
    index = http.index()
    deleted = http.control().delete("/indexes/things")
    assert (deleted.status_code, deleted.content) == (202, b"")
    assert http.control().get("/indexes/things").status_code == 404
    with pytest.raises(httpx.TransportError):
        index.get("/vectors/list")


def test_a_protected_index_is_not_deleted(http: Http) -> None:
    control = http.control()
    create(http, dimension=2, deletion_protection="enabled")
    refused = control.delete("/indexes/things")
    assert refused.status_code == 403
    assert refused.json()["error"]["code"] == "FORBIDDEN"
    assert "Deletion protection is enabled for this index" in refused.json()["error"]["message"]
    assert control.patch("/indexes/things", json={"deletion_protection": "disabled"}).status_code == 202
    assert control.delete("/indexes/things").status_code == 202


def test_tags_are_merged_and_removed_by_an_empty_value(http: Http) -> None:
    create(http, dimension=2, tags={"a": "1", "b": "2"})
    control = http.control()
    configured = control.patch("/indexes/things", json={"tags": {"b": "", "c": "3"}})
    assert configured.status_code == 202
    assert configured.json()["tags"] == {"a": "1", "c": "3"}
    assert control.get("/indexes/things").json()["tags"] == {"a": "1", "c": "3"}


def test_a_pod_index_is_scaled(http: Http) -> None:
    create(http, dimension=2, spec=POD)
    control = http.control()
    pod = control.patch("/indexes/things", json={"spec": {"pod": {"replicas": 3}}}).json()["spec"]["pod"]
    assert (pod["replicas"], pod["pods"], pod["pod_type"]) == (3, 3, "p1.x1")
    pod = control.patch("/indexes/things", json={"spec": {"pod": {"pod_type": "p1.x2"}}}).json()["spec"]["pod"]
    assert (pod["replicas"], pod["pod_type"]) == (3, "p1.x2")


def test_a_serverless_index_takes_no_pods(http: Http) -> None:
    create(http, dimension=2)
    refused = http.control().patch("/indexes/things", json={"spec": {"pod": {"replicas": 3}}})
    assert refused.status_code == 400
    assert "serverless" in refused.json()["error"]["message"]


def test_a_refused_configuration_changes_nothing(http: Http) -> None:
    create(http, dimension=2)
    control = http.control()
    before = control.get("/indexes/things").json()
    refused = control.patch("/indexes/things", json={"deletion_protection": "enabled", "tags": {"a": 1}})
    assert refused.status_code == 400
    assert control.get("/indexes/things").json() == before
