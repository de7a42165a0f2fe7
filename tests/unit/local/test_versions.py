"""Each request is answered as the API version that it names has it."""

from __future__ import annotations

from typing import Any

import httpx
import pytest

from pinecone import core
from pinecone.local import versions
from pinecone.local.http.app import named_version
from pinecone.local.http.errors import RefusedError
from tests.versions import REVIEWED

from .conftest import Http
from .documented import document, properties


def response_schema(document: dict[str, Any], route: str, status: str) -> dict[str, Any]:
    method, path = route.split(" ")
    response = document["paths"][path][method.lower()]["responses"][status]
    if "$ref" in response:
        response = document["components"]["responses"][response["$ref"].rsplit("/", 1)[1]]
    return response["content"]["application/json"]["schema"]  # type: ignore[no-any-return]


@pytest.mark.parametrize("version", REVIEWED)
@pytest.mark.parametrize(
    ("service", "route", "since"),
    [
        ("db_control", "GET /indexes/{index_name}", versions.INDEX_MODEL),
        ("db_data", "POST /describe_index_stats", versions.INDEX_DESCRIPTION),
        ("db_data", "POST /vectors/update", versions.UPDATE_RESPONSE),
        ("db_data", "GET /namespaces/{namespace}", versions.NAMESPACE_DESCRIPTION),
        ("db_data", "GET /namespaces", versions.NAMESPACE_LIST),
        ("db_control", "GET /backups/{backup_id}", versions.BACKUP_MODEL),
        ("assistant_data", "GET /files/{assistant_name}/{assistant_file_id}", versions.ASSISTANT_FILE),
    ],
)
def test_the_table_of_fields_says_what_the_documents_say(
    version: str, service: str, route: str, since: dict[str, str]
) -> None:
    if route not in core.load(version):
        assert all(version < first for first in since.values())
        return
    source = document(version, service)
    for path, first in since.items():
        schema = response_schema(source, route, "200")
        present = True
        for field in path.split("."):
            fields = properties(source, schema)
            present = present and field in fields
            schema = fields.get(field, {})
        assert present == (version >= first), path


@pytest.mark.parametrize("version", REVIEWED)
def test_an_index_is_described_with_the_fields_of_the_version(http: Http, version: str) -> None:
    pod = {"pod": {"environment": "x", "pod_type": "p1.x1", "metadata_config": {"indexed": ["a"]}}}
    http.index(tags={"a": "b"})
    http.index(name="pods", spec=pod)
    response = http.control(version).get("/indexes")
    described = response.json()["indexes"][0]
    assert http.control(version).get("/indexes/things").json() == described
    for field, first in (("deletion_protection", "2024-07"), ("tags", "2024-10"), ("vector_type", "2025-01")):
        assert (field in described) == (version >= first), field
    assert ("read_capacity" in described["spec"]["serverless"]) == (version >= "2025-10")


@pytest.mark.parametrize("version", REVIEWED)
def test_the_first_calls_work_in_every_version(http: Http, version: str) -> None:
    index = http.index(version=version)
    vector = {"id": "a", "values": [1, 0], "metadata": {"x": 1}}
    assert index.post("/vectors/upsert", json={"vectors": [vector]}).json() == {"upsertedCount": 1}
    found = index.post("/query", json={"vector": [1, 0], "topK": 1, "includeMetadata": True}).json()
    assert found["matches"] == [{"id": "a", "values": [], "metadata": {"x": 1}, "score": 1.0}]
    assert index.get("/vectors/list").json()["vectors"] == [{"id": "a"}]
    assert index.post("/vectors/update", json={"id": "a", "setMetadata": {"x": 2}}).json() == {}
    stats = index.post("/describe_index_stats", json={}).json()
    assert stats["totalVectorCount"] == 1
    assert ("metric" in stats) == (version >= "2025-01")
    assert index.post("/vectors/delete", json={"ids": ["a"]}).json() == {}


def test_no_version_means_the_default(http: Http) -> None:
    http.index()
    control = http.control()
    del control.headers["X-Pinecone-API-Version"]
    assert control.get("/indexes/things").json() == http.control(core.DEFAULT).get("/indexes/things").json()


@pytest.mark.parametrize(("control", "message"), [(True, "error.message"), (False, "message")])
def test_an_unknown_version_is_refused(http: Http, control: bool, message: str) -> None:
    index = http.index()
    client = http.control("2023-01") if control else http.at(str(index.base_url), "2023-01")
    refused = client.get("/indexes" if control else "/vectors/list")
    assert refused.status_code == 400
    body = refused.json()
    for key in message.split("."):
        body = body[key]
    assert "2025-04" in body


@pytest.mark.parametrize(
    ("version", "method", "path"),
    [
        ("2025-01", "GET", "/namespaces"),
        ("2025-04", "POST", "/namespaces"),
        ("2025-04", "POST", "/vectors/fetch_by_metadata"),
        ("2024-10", "DELETE", "/vectors/delete"),
        ("2024-10", "GET", "/describe_index_stats"),
        ("2025-10", "GET", "/nowhere"),
        ("2025-10", "PUT", "/query"),
    ],
)
def test_a_route_that_the_version_lacks_is_not_found(http: Http, version: str, method: str, path: str) -> None:
    refused = http.index(version=version).request(method, path)
    assert refused.status_code == 404
    assert refused.json()["code"] == 5
    assert version in refused.json()["message"]


@pytest.mark.parametrize(
    ("version", "path", "body", "named"),
    [
        ("2025-04", "/query", {"vector": [1, 0], "topK": 1, "scanFactor": 1.5}, "scan_factor"),
        ("2025-04", "/vectors/update", {"id": "a", "dryRun": True}, "dry_run"),
        ("2025-04", "/vectors/update", {"filter": {"x": 1}}, "filter"),
        ("2025-10", "/query", {"vector": [1, 0], "topK": 1, "timeout": 5}, "timeout"),
        (
            "2025-10",
            "/query",
            {"vector": [1, 0], "topK": 1, "sparseVector": {"indices": [1], "values": [1], "top": 1}},
            "top",
        ),
    ],
)
def test_an_argument_that_the_version_lacks_is_refused(
    http: Http, version: str, path: str, body: dict[str, Any], named: str
) -> None:
    refused = http.index(version=version).post(path, json=body)
    assert refused.status_code == 400
    assert named in refused.json()["message"]


@pytest.mark.parametrize(
    ("version", "body"),
    [
        ("2024-04", {"dimension": 2, "deletion_protection": "enabled"}),
        ("2024-07", {"dimension": 2, "tags": {"a": "b"}}),
        ("2024-10", {"dimension": 2, "vector_type": "dense"}),
        ("2025-01", {"dimension": 2, "spec": {"byoc": {"environment": "x"}}}),
        (
            "2025-04",
            {
                "dimension": 2,
                "spec": {"serverless": {"cloud": "aws", "region": "us-east-1", "read_capacity": {"mode": "OnDemand"}}},
            },
        ),
    ],
)
def test_an_index_setting_that_the_version_lacks_is_refused(http: Http, version: str, body: dict[str, Any]) -> None:
    whole = {"name": "things", "spec": {"serverless": {"cloud": "aws", "region": "us-east-1"}}, **body}
    refused = http.control(version).post("/indexes", json=whole)
    assert refused.status_code == 400
    assert version in refused.json()["error"]["message"]


@pytest.mark.parametrize("version", ["2024-04", "2024-07"])
def test_the_forms_of_old_versions_are_served(http: Http, version: str) -> None:
    index = http.index(version=version)
    vectors = [{"id": id, "values": [1, 1]} for id in ("a", "b", "c")]
    index.post("/vectors/upsert", json={"vectors": vectors})
    assert index.get("/describe_index_stats").json()["totalVectorCount"] == 3
    assert index.delete("/vectors/delete?ids=a&ids=b").json() == {}
    assert index.get("/describe_index_stats").json()["totalVectorCount"] == 1
    assert index.delete("/vectors/delete?deleteAll=true").json() == {}
    assert index.get("/describe_index_stats").json()["totalVectorCount"] == 0


@pytest.mark.parametrize(
    ("settings", "last_without"),
    [
        ({"dimension": None, "vector_type": "sparse"}, "2024-10"),
        ({"dimension": 2, "spec": {"byoc": {"environment": "x"}}}, "2025-01"),
    ],
)
def test_a_version_does_not_see_indexes_that_it_cannot_describe(
    http: Http, settings: dict[str, Any], last_without: str
) -> None:
    http.index(**settings)
    for version in REVIEWED:
        seen = version > last_without
        assert len(http.control(version).get("/indexes").json()["indexes"]) == seen
        described = http.control(version).get("/indexes/things")
        assert described.status_code == (200 if seen else 404)


def test_a_route_that_is_not_served_here_says_so(http: Http) -> None:
    refused = http.control().get("/bulk/imports")
    assert refused.status_code == 501
    assert refused.json()["code"] == 12
    refused = http.index().get("/indexes")
    assert refused.status_code == 501
    assert refused.json()["error"]["code"] == "UNIMPLEMENTED"


def test_responses_are_read_by_the_operations_of_every_version(http: Http) -> None:
    for version in REVIEWED:
        index = http.index(version=version, name=f"v{version}")
        operations = core.load(version)
        for arguments in (
            {"vectors": [{"id": "a", "values": [1.0, 2.0], "metadata": {"x": 1}}], "namespace": "ä/b"},
            {"top_k": 1, "vector": [1.0, 2.0], "namespace": "ä/b", "include_values": True},
            {"ids": ["a"], "namespace": "ä/b"},
        ):
            route = next(
                route
                for route in ("POST /vectors/upsert", "POST /query", "GET /vectors/fetch")
                if operations[route].required <= arguments.keys()
            )
            request = operations[route].encode(**arguments)
            response = send(index, request)
            assert response.status_code == 200, response.text
            result = operations[route].parse(200, response.headers["content-type"], response.content)
            assert result is not None


def send(client: httpx.Client, request: Any) -> httpx.Response:
    url = client.base_url.copy_with(raw_path=request.target.encode())
    return client.request(request.method, url, headers=dict(request.headers), content=request.body)


def test_a_version_that_is_newer_than_the_documents_is_answered_as_the_newest(http: Http) -> None:
    later = f"{int(core.STABLE[-1][:4]) + 1}-04"
    http.index(name="a")
    assert http.control(later).get("/indexes/a").json() == http.control(core.STABLE[-1]).get("/indexes/a").json()


def test_a_preview_is_served_only_by_its_name(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(core, "VERSIONS", (*core.STABLE, "2098-01.alpha"))
    assert named_version("2098-01.alpha") == "2098-01.alpha"
    assert named_version("2099-01") == core.STABLE[-1]
    with pytest.raises(RefusedError, match="2098-01"):
        named_version("2097-01.alpha")


@pytest.mark.parametrize("version", ["2023-07", "2025-02", "2025-10.omega", "latest"])
def test_a_version_that_there_is_not_is_refused(http: Http, version: str) -> None:
    refused = http.control(version).get("/indexes")
    assert refused.status_code == 400
    assert core.STABLE[-1] in refused.json()["error"]["message"]
