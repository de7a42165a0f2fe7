"""gRPC on the port of an index: calls, errors, versions, access, faults, and what is told about them."""

from __future__ import annotations

import asyncio
from concurrent.futures import ThreadPoolExecutor
from typing import Any
from urllib.parse import urlsplit

import httpx
import pytest

from pinecone import core
from pinecone.local import LocalServer
from pinecone.local.db_data import namespaces, vectors
from pinecone.local.db_data.index import Index
from pinecone.local.http.call import Call, Reply
from tests.versions import REVIEWED

from .conftest import PLAIN, SERVERLESS, Http
from .rpc import Clients, Rest, Rpc, channel, grpc, refused

RECORDS = [
    {"id": "a", "values": [1.0, 0.0], "metadata": {"n": 1, "tags": ["x", "y"], "ok": True}},
    {"id": "b", "values": [0.5, 0.25], "metadata": {"n": 2.5}},
    {"id": "c", "values": [0.0, 1.0]},
]
# one call of every route, in an order in which each finds something
CALLS: dict[str, dict[str, Any]] = {
    "POST /namespaces": {"name": "made", "schema": {"fields": {"n": {"filterable": True}}}},
    "POST /vectors/upsert": {"vectors": RECORDS, "namespace": "kept"},
    "POST /query": {
        "vector": [1.0, 0.5],
        "top_k": 2,
        "namespace": "kept",
        "include_metadata": True,
        "include_values": True,
    },
    "POST /vectors/update": {"id": "b", "set_metadata": {"n": 3}, "namespace": "kept"},
    "GET /vectors/fetch": {"ids": ["a", "b", "none"], "namespace": "kept"},
    "POST /vectors/fetch_by_metadata": {"filter": {"n": {"$gte": 3}}, "namespace": "kept"},
    "GET /vectors/list": {"prefix": "", "limit": 2, "namespace": "kept"},
    "POST /describe_index_stats": {},
    "GET /namespaces": {},
    "GET /namespaces/{namespace}": {"namespace": "kept"},
    "POST /vectors/delete": {"ids": ["a"], "namespace": "kept"},
    "DELETE /namespaces/{namespace}": {"namespace": "kept"},
}


@pytest.fixture
def rpc(index: httpx.Client, rpc_of: Clients) -> Rpc:
    """A client over gRPC of ``index``."""
    return rpc_of(index)


def plain(result: Any) -> Any:
    body = result.to_dict() if hasattr(result, "to_dict") else result
    body.pop("results", None)  # empty over HTTP, absent over gRPC
    return body


@pytest.mark.parametrize("version", REVIEWED)
def test_every_call_of_every_version_answers_as_over_http(http: Http, rpc_of: Clients, version: str) -> None:
    over_http = http.index(version=version, metric="dotproduct", name="over-http")
    over_grpc = http.index(version=version, metric="dotproduct", name="over-grpc")
    rest, rpc = Rest(over_http, version), rpc_of(over_grpc, version)
    served = core.load_rpc(version).keys() & {*vectors.HANDLERS, *namespaces.HANDLERS}
    assert served - CALLS.keys() <= {"DELETE /vectors/delete", "GET /describe_index_stats"}
    for route, arguments in CALLS.items():
        if route in core.load_rpc(version):
            assert plain(rpc(route, **arguments)) == plain(rest(route, **arguments)), route


def test_sparse_values_arrive_and_come_back(http: Http, rpc_of: Clients) -> None:
    rpc = rpc_of(http.index(None, vector_type="sparse", metric="dotproduct"))
    sparse = {"indices": [3, 4_000_000_000], "values": [0.5, 2.0]}
    rpc("POST /vectors/upsert", vectors=[{"id": "a", "sparseValues": sparse}])
    (match,) = rpc("POST /query", sparse_vector=sparse, top_k=1, include_values=True).matches
    assert (match.id, match.score) == ("a", 4.25)
    assert match.sparse_values.to_dict() == sparse


@pytest.mark.parametrize(
    ("code", "route", "arguments"),
    [
        ("INVALID_ARGUMENT", "POST /query", {"vector": [1.0], "top_k": 1}),
        ("INVALID_ARGUMENT", "POST /query", {"vector": [1.0, 0.0], "top_k": 1, "filter": {"n": {"$no": 1}}}),
        ("NOT_FOUND", "GET /namespaces/{namespace}", {"namespace": "none"}),
        ("ALREADY_EXISTS", "POST /namespaces", {"name": "there"}),
        (
            "OUT_OF_RANGE",
            "POST /vectors/upsert",
            {"vectors": [{"id": str(n), "values": [1.0, 0.0], "metadata": {"text": "x" * 30_000}} for n in range(80)]},
        ),
    ],
)
def test_what_is_refused_over_http_is_refused_in_the_same_words(
    http: Http, rpc_of: Clients, code: str, route: str, arguments: dict[str, Any]
) -> None:
    index = http.index()
    index.post("/namespaces", json={"name": "there"})
    error = refused(lambda: rpc_of(index)(route, **arguments))
    assert error.code().name == code
    assert error.details() == Rest(index, "2025-10")(route, **arguments)["message"]


@pytest.mark.parametrize("message", [b"\xff", b"\x0a\xff\x01", b"\x12\x02\xff\xff"])
def test_what_is_no_message_is_refused(rpc: Rpc, message: bytes) -> None:
    error = refused(lambda: rpc.send("/VectorService/Upsert", message))
    assert error.code() is grpc.StatusCode.INVALID_ARGUMENT
    assert "not a valid message" in error.details()


def test_a_call_without_a_required_argument_is_refused(rpc: Rpc) -> None:
    error = refused(lambda: rpc.send("/VectorService/Query"))
    assert (error.code(), error.details()) == (grpc.StatusCode.INVALID_ARGUMENT, "top_k is required.")


def test_a_message_out_of_all_measure_is_refused_and_the_connection_goes_on(rpc: Rpc) -> None:
    error = refused(lambda: rpc.send("/VectorService/Upsert", b" " * (33 * 1024 * 1024)))
    assert error.code() is grpc.StatusCode.RESOURCE_EXHAUSTED
    assert rpc("GET /vectors/list").vectors == []


def test_a_large_answer_arrives_whole(http: Http, rpc_of: Clients) -> None:
    rpc = rpc_of(http.index(2000, metric="dotproduct"))
    for first in range(0, 1000, 200):
        rpc(
            "POST /vectors/upsert",
            vectors=[{"id": str(n), "values": [n + 1.0] * 2000} for n in range(first, first + 200)],
        )
    matches = rpc("POST /query", vector=[1.0] * 2000, top_k=1000, include_values=True).matches
    assert [(match.id, match.values[-1]) for match in matches] == [(str(n), n + 1.0) for n in reversed(range(1000))]


def test_an_error_of_the_server_is_answered_and_logged(
    http: Http, rpc_of: Clients, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    def broken(index: Index, call: Call) -> Reply:
        raise ZeroDivisionError

    monkeypatch.setitem(vectors.HANDLERS, "POST /query", broken)
    rpc = rpc_of(http.index())
    assert refused(lambda: rpc("POST /query", vector=[1.0, 0.0], top_k=1)).code() is grpc.StatusCode.INTERNAL
    assert "ZeroDivisionError" in caplog.text


@pytest.mark.parametrize(
    ("version", "name"), [("2025-04", "CreateNamespace"), ("2025-01", "ListNamespaces"), ("2025-10", "Nothing")]
)
def test_a_call_that_its_version_lacks_is_not_implemented(
    index: httpx.Client, rpc_of: Clients, version: str, name: str
) -> None:
    error = refused(lambda: rpc_of(index, version).send(f"/VectorService/{name}"))
    assert error.code() is grpc.StatusCode.UNIMPLEMENTED
    assert error.details() == f"/VectorService/{name} is not an operation of API {version}."


def test_a_call_without_version_speaks_the_default(index: httpx.Client, rpc_of: Clients) -> None:
    rpc = rpc_of(index, version="")
    assert rpc("GET /namespaces").namespaces == []
    assert f"API {core.DEFAULT}" in refused(lambda: rpc.send("/VectorService/CreateNamespace")).details()


def test_an_unknown_version_is_refused(index: httpx.Client, rpc_of: Clients) -> None:
    error = refused(lambda: rpc_of(index, "2023-01").send("/VectorService/Query"))
    assert error.code() is grpc.StatusCode.INVALID_ARGUMENT
    assert core.VERSIONS[0] in error.details()


def test_the_port_of_the_project_serves_no_calls(http: Http, rpc_of: Clients) -> None:
    error = refused(lambda: rpc_of(http.control())("GET /vectors/list"))
    assert error.code() is grpc.StatusCode.UNIMPLEMENTED
    assert "not served at this address" in error.details()


def test_a_server_without_a_key_takes_calls_without_one(index: httpx.Client, rpc_of: Clients) -> None:
    assert rpc_of(index, api_key=None)("GET /vectors/list").vectors == []


def test_a_server_with_a_key_takes_no_calls_with_another() -> None:
    with LocalServer(api_key="right") as server:
        headers = {"Api-Key": "right"}
        body = {"name": "things", "dimension": 2, "spec": SERVERLESS}
        host = httpx.post(f"{server.url}/indexes", headers=headers, json=body, verify=PLAIN).json()["host"]
        with channel(host) as to_server:
            assert Rpc(to_server, "2025-10", "right")("GET /vectors/list").vectors == []
            for key in ("wrong", None):
                error = refused(lambda key=key: Rpc(to_server, "2025-10", key)("GET /vectors/list"))
                assert error.code() is grpc.StatusCode.PERMISSION_DENIED
                assert error.details() == "Wrong API key"


@pytest.mark.parametrize(("authority", "is_known"), [("localhost:1", True), ("evil.example", False)])
def test_a_call_to_another_name_is_refused(index: httpx.Client, authority: str, is_known: bool) -> None:
    options = (("grpc.default_authority", authority),)
    with grpc.insecure_channel(urlsplit(str(index.base_url)).netloc, options) as to_index:
        rpc = Rpc(to_index, "2025-10")
        if is_known:
            assert rpc("GET /vectors/list").vectors == []
            return
        error = refused(lambda: rpc("GET /vectors/list"))
    assert error.code() is grpc.StatusCode.PERMISSION_DENIED
    assert "--allow-host" in error.details()


def test_answers_tell_their_request_and_the_writes(index: httpx.Client, rpc: Rpc) -> None:
    def told(path: str, **arguments: Any) -> dict[str, str]:
        request = core.load_rpc("2025-10")[path].encode(**arguments)
        return dict(rpc.send(request.method, request.body)[1].initial_metadata())

    written = told("POST /vectors/upsert", vectors=RECORDS)
    read = told("GET /vectors/list")
    usual = {
        "date",
        "server",
        "x-envoy-upstream-service-time",
        "x-pinecone-request-id",
        "x-pinecone-request-latency-ms",
        "x-pinecone-response-duration-ms",
    }
    assert written["x-pinecone-request-id"] != read["x-pinecone-request-id"]
    assert (written.pop("x-pinecone-request-lsn"), set(written)) == ("1", usual)
    assert (read.pop("x-pinecone-max-indexed-lsn"), set(read)) == ("1", usual)
    error = refused(lambda: rpc.send("/VectorService/Query"))
    assert {name for name, _ in error.trailing_metadata()} == usual


def test_calls_that_came_in_are_noted(http: Http, index: httpx.Client, rpc: Rpc) -> None:
    request = core.load_rpc("2025-10")["POST /query"].encode(vector=[1.0, 0.0], top_k=1)
    rpc.send(request.method, request.body)
    received = http.server.requests[-1]
    assert (received.method, received.path, received.body) == ("POST", "/VectorService/Query", request.body)
    assert (received.headers["api-key"], received.headers["x-pinecone-api-version"]) == ("key", "2025-10")
    assert received.json is None


def test_calls_beyond_a_rate_are_told_when_to_come_again(http: Http, rpc: Rpc, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(http.server.faults, "clock", lambda: 0.0)
    http.server.faults.limit(requests_per_second=0.5)
    assert rpc("GET /vectors/list").vectors == []
    error = refused(lambda: rpc("GET /vectors/list"))
    assert error.code() is grpc.StatusCode.RESOURCE_EXHAUSTED
    assert dict(error.trailing_metadata())["retry-after"] == "2"
    assert rpc("GET /vectors/list", namespace="n").vectors == []


def test_calls_fail_as_told(http: Http, rpc: Rpc) -> None:
    http.server.faults.fail(429, retry_after=1.5, times=1, route="GET /vectors/list")
    assert rpc("POST /describe_index_stats").total_vector_count == 0
    error = refused(lambda: rpc("GET /vectors/list"))
    assert error.code() is grpc.StatusCode.RESOURCE_EXHAUSTED
    assert ("retry-after", "1.5") in error.trailing_metadata()
    http.server.faults.fail(503, times=1)
    assert refused(lambda: rpc("POST /vectors/upsert", vectors=RECORDS)).code() is grpc.StatusCode.UNAVAILABLE
    assert rpc("GET /vectors/list").vectors == []


@pytest.mark.parametrize(("fault", "kept"), [("cut", 0), ("truncate", 3)])
def test_a_connection_that_is_cut_has_no_answer(
    http: Http, index: httpx.Client, rpc: Rpc, fault: str, kept: int
) -> None:
    getattr(http.server.faults, fault)(times=1)
    error = refused(lambda: rpc("POST /vectors/upsert", vectors=RECORDS))
    assert error.code() is grpc.StatusCode.UNAVAILABLE
    assert "told to cut" not in error.details()
    assert len(index.get("/vectors/list").json()["vectors"]) == kept


def test_latency_delays_an_answer(http: Http, rpc: Rpc, monkeypatch: pytest.MonkeyPatch) -> None:
    waits = []
    sleep = asyncio.sleep

    async def noted(seconds: float) -> None:
        waits.append(seconds)
        await sleep(0)

    monkeypatch.setattr(asyncio, "sleep", noted)
    http.server.faults.latency = 30
    assert rpc("GET /vectors/list").vectors == []
    assert 30 in waits  # beside what uvicorn waits for


def test_a_call_that_its_client_gave_up_is_not_served(http: Http, rpc: Rpc) -> None:
    rpc("GET /vectors/list")
    request = core.load_rpc("2025-10")["POST /vectors/upsert"].encode(vectors=RECORDS)
    http.server.faults.latency = 3600
    assert refused(lambda: rpc.send(request.method, request.body, timeout=0.1)).code() is (
        grpc.StatusCode.DEADLINE_EXCEEDED
    )
    http.server.faults.clear()
    assert rpc("GET /vectors/list").vectors == []


def test_writes_are_seen_after_the_lag(http: Http, rpc: Rpc) -> None:
    http.server.visibility_lag = 3600
    assert rpc("POST /vectors/upsert", vectors=RECORDS).upserted_count == 3
    assert rpc("GET /vectors/list").vectors == []


def test_both_protocols_at_once_see_one_index(index: httpx.Client, rpc_of: Clients) -> None:
    rpc, rest = rpc_of(index), Rest(index, "2025-10")

    def write(thread: int) -> None:
        call: Any = rpc if thread % 2 else rest
        for number in range(20):
            id = f"{thread}-{number}"
            call("POST /vectors/upsert", vectors=[{"id": id, "values": [1.0, float(number)]}])
            assert list(call("GET /vectors/fetch", ids=[id]).vectors) == [id]
            call("POST /query", vector=[1.0, 1.0], top_k=5)

    with ThreadPoolExecutor(8) as threads:
        list(threads.map(write, range(8)))
    stats = rpc("POST /describe_index_stats")
    assert stats.total_vector_count == rest("POST /describe_index_stats").total_vector_count == 160
