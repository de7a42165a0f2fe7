"""Namespaces over HTTP, and names with characters that mean something in a URL."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any
from urllib.parse import quote

import httpx
import pytest

from .conftest import Http
from .rpc import Clients, Rest, refused

Upsert = Callable[..., httpx.Response]


def test_namespaces_are_listed_by_prefix_and_page(index: httpx.Client, upsert: Upsert) -> None:
    for name in ("b", "a3", "a1", "a2"):
        upsert({"x": None}, namespace=name)
    first = index.get("/namespaces", params={"prefix": "a", "limit": 2}).json()
    assert first["namespaces"] == [{"name": "a1", "record_count": 1}, {"name": "a2", "record_count": 1}]
    assert first["total_count"] == 3
    token = first["pagination"]["next"]
    second = index.get("/namespaces", params={"prefix": "a", "limit": 2, "paginationToken": token}).json()
    assert second == {"namespaces": [{"name": "a3", "record_count": 1}], "total_count": 3}


def test_a_created_namespace_is_empty_and_has_its_schema(index: httpx.Client) -> None:
    schema = {"fields": {"genre": {"filterable": True}}}
    created = index.post("/namespaces", json={"name": "n", "schema": schema})
    described = {"name": "n", "record_count": 0, "schema": schema, "indexed_fields": {"fields": ["genre"]}}
    assert (created.status_code, created.json()) == (200, described)
    assert index.get("/namespaces/n").json() == described


def test_a_namespace_is_created_once(index: httpx.Client, upsert: Upsert) -> None:
    upsert({"x": None}, namespace="n")
    refused = index.post("/namespaces", json={"name": "n"})
    assert refused.status_code == 409
    assert refused.json()["code"] == 6


@pytest.mark.parametrize("body", [{}, {"name": ""}, {"name": 1}, {"name": "n", "schema": {"fields": ["genre"]}}])
def test_a_wrong_namespace_is_not_created(index: httpx.Client, body: dict[str, Any]) -> None:
    assert index.post("/namespaces", json=body).status_code == 400
    assert index.get("/namespaces").json()["namespaces"] == []


def test_a_deleted_namespace_is_gone_with_its_records(index: httpx.Client, upsert: Upsert) -> None:
    upsert({"x": None}, namespace="n")
    assert index.delete("/namespaces/n").json() == {}
    assert index.get("/vectors/list?namespace=n").json()["vectors"] == []
    for method in ("GET", "DELETE"):
        refused = index.request(method, "/namespaces/n")
        assert refused.status_code == 404
        assert refused.json()["code"] == 5


def test_the_default_namespace_goes_by_its_name(index: httpx.Client, upsert: Upsert) -> None:
    upsert({"x": None})
    assert index.get("/namespaces/__default__").json() == {"name": "__default__", "record_count": 1}
    upsert({"y": None}, namespace="__default__")
    fetched = index.get("/vectors/fetch?ids=x&ids=y").json()
    assert fetched["vectors"].keys() == {"x", "y"}
    assert index.delete("/namespaces/__default__").status_code == 200
    assert index.get("/vectors/fetch?ids=x").json()["vectors"] == {}


def test_the_default_namespace_has_no_name_before_2025_04(http: Http) -> None:
    index = http.index(version="2025-01")
    index.post("/vectors/upsert", json={"vectors": [{"id": "x", "values": [1, 1]}]})
    assert index.post("/describe_index_stats", json={}).json()["namespaces"] == {"": {"vectorCount": 1}}
    refused = index.get("/vectors/fetch?ids=x&namespace=__default__")
    assert refused.status_code == 400


@pytest.mark.parametrize("name", ["a/b", "a?b=c", "a#b", "100%", "a b", "a+b", "ä\u20ac", "..", "a&b", "%2F"])
def test_any_name_goes_there_and_back(index: httpx.Client, upsert: Upsert, name: str) -> None:
    upsert({name.encode("ascii", "ignore").decode() + "x": None}, namespace=name)
    encoded = quote(name, safe="").replace(".", "%2E")
    assert index.get(f"/namespaces/{encoded}").json() == {"name": name, "record_count": 1}
    listed = index.get(f"/vectors/list?namespace={encoded}").json()
    assert listed["namespace"] == name
    id = quote(listed["vectors"][0]["id"], safe="")
    fetched = index.get(f"/vectors/fetch?namespace={encoded}&ids={id}").json()
    assert len(fetched["vectors"]) == 1
    assert index.delete(f"/namespaces/{encoded}").status_code == 200


def test_a_namespace_has_the_schema_of_its_index_unless_it_has_its_own(http: Http) -> None:
    schema = {"fields": {"genre": {"filterable": True}}}
    index = http.index(spec={"serverless": {"cloud": "aws", "region": "us-east-1", "schema": schema}})
    index.post("/vectors/upsert", json={"vectors": [{"id": "a", "values": [1, 0]}], "namespace": "n"})
    assert index.get("/namespaces/n").json()["schema"] == schema
    own = {"fields": {"year": {"filterable": True}}}
    index.post("/namespaces", json={"name": "m", "schema": own})
    assert index.get("/namespaces/m").json()["indexed_fields"] == {"fields": ["year"]}


@pytest.mark.parametrize(
    ("version", "name"),
    [("2024-04", ""), ("2024-10", ""), ("2025-01", ""), ("2025-04", ""), ("2025-10", "__default__")],
)
def test_statistics_name_the_default_namespace_as_their_version_does(
    http: Http,
    rpc_of: Clients,
    version: str,
    name: str,
) -> None:
    index = http.index(version=version)
    index.post("/vectors/upsert", json={"vectors": [{"id": "a", "values": [1, 1]}]})
    assert index.post("/describe_index_stats", json={}).json()["namespaces"] == {name: {"vectorCount": 1}}
    assert list(rpc_of(index, version)("POST /describe_index_stats").namespaces) == [name]


@pytest.mark.parametrize("name", ["", "__default__"])
def test_an_answer_to_a_query_has_no_name_for_the_default_namespace(
    http: Http,
    rpc_of: Clients,
    name: str,
) -> None:
    index = http.index()
    query = {"vector": [1.0, 1.0], "namespace": name}
    assert index.post("/query", json={**query, "topK": 1}).json()["namespace"] == ""
    assert rpc_of(index)("POST /query", **query, top_k=1).namespace == ""


@pytest.mark.parametrize("version", ["2024-04", "2024-07", "2024-10", "2025-01"])
@pytest.mark.parametrize(
    ("route", "arguments"),
    [
        ("POST /vectors/upsert", {"vectors": [{"id": "a", "values": [1.0, 1.0]}]}),
        ("POST /query", {"top_k": 1, "vector": [1.0, 1.0]}),
        ("GET /vectors/fetch", {"ids": ["a"]}),
        ("POST /vectors/update", {"id": "a", "values": [1.0, 1.0]}),
        ("POST /vectors/delete", {"ids": ["a"]}),
        ("GET /vectors/list", {}),
    ],
)
def test_the_default_namespace_has_no_name_in_old_versions(
    http: Http,
    rpc_of: Clients,
    version: str,
    route: str,
    arguments: dict[str, Any],
) -> None:
    text = "Use of namespace='__default__' is not allowed in API versions prior to 2025-04"
    index = http.index(version=version)
    arguments = {**arguments, "namespace": "__default__"}
    assert Rest(index, version)(route, **arguments) == {"code": 3, "message": text, "details": []}
    error = refused(lambda: rpc_of(index, version)(route, **arguments))
    assert (error.code().name, error.details()) == ("INVALID_ARGUMENT", text)
