"""What a server can be told: faults, latency, lag, states on the way to ready; and the requests that came in."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from typing import Any

import httpx
import pytest

from pinecone.local import LocalServer
from pinecone.local.db_data.changes import Change, Create, Drop
from pinecone.local.db_data.index import Index
from pinecone.local.faults import Faults
from pinecone.local.settings import Settings
from pinecone.local.traffic import Received, Traffic

from .conftest import PLAIN, SERVERLESS, Clock, Http

POD = {"pod": {"environment": "x", "pod_type": "p1.x1"}}


@pytest.mark.parametrize("status", [429, 500, 502, 503, 504])
def test_requests_fail_as_told_in_the_shape_of_their_service(http: Http, status: int) -> None:
    index = http.index()
    http.server.faults.fail(status, times=2)
    refused = index.post("/query", json={"vector": [1, 0], "topK": 1})
    assert refused.status_code == status
    assert isinstance(refused.json()["code"], int)
    refused = http.control().get("/indexes")
    assert refused.status_code == status
    assert refused.json()["status"] == status
    assert http.control().get("/indexes").status_code == 200


def test_a_failure_tells_when_to_come_again(http: Http) -> None:
    http.server.faults.fail(429, retry_after=1.5, times=1)
    assert http.control().get("/indexes").headers["retry-after"] == "1.5"


def test_a_request_that_fails_is_not_served(http: Http) -> None:
    http.server.faults.fail(500, times=1)
    http.control().post("/indexes", json={"name": "things", "dimension": 2, "spec": SERVERLESS})
    assert http.control().get("/indexes").json() == {"indexes": []}


def test_faults_keep_to_their_route(http: Http) -> None:
    index = http.index()
    http.server.faults.fail(503, route="POST /query")
    assert index.get("/vectors/list").status_code == 200
    assert index.post("/query", json={"vector": [1, 0], "topK": 1}).status_code == 503


def test_faults_strike_at_their_rate_and_alike_in_every_run() -> None:
    def struck() -> list[bool]:
        faults = Faults()
        faults.fail(500, rate=0.25)
        return [faults.draw("GET", "/indexes") is not None for _ in range(400)]

    assert struck() == struck()
    assert 60 < sum(struck()) < 140


@pytest.mark.parametrize("settings", [{"rate": 1.5}, {"times": 0}])
def test_faults_without_sense_are_refused(settings: dict[str, Any]) -> None:
    with pytest.raises(ValueError, match=next(iter(settings))):
        Faults().cut(**settings)
    with pytest.raises(ValueError, match="status"):
        Faults().fail(200)


def test_a_cut_connection_has_no_answer_and_no_effect(http: Http) -> None:
    http.server.faults.cut(times=1)
    control = http.control()
    with pytest.raises(httpx.RemoteProtocolError, match="without sending a response"):
        control.post("/indexes", json={"name": "things", "dimension": 2, "spec": SERVERLESS})
    assert control.get("/indexes").json() == {"indexes": []}


def test_a_truncated_answer_ends_early_and_has_its_effect(http: Http) -> None:
    http.server.faults.truncate(times=1)
    control = http.control()
    with pytest.raises(httpx.RemoteProtocolError, match="without sending complete message body"):
        control.post("/indexes", json={"name": "things", "dimension": 2, "spec": SERVERLESS})
    assert [index["name"] for index in control.get("/indexes").json()["indexes"]] == ["things"]


def test_latency_delays_an_answer_and_not_those_beside_it(
    http: Http, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    waits = []
    sleep = asyncio.sleep

    async def noted(seconds: float) -> None:
        waits.append(seconds)
        await sleep(0)

    monkeypatch.setattr(asyncio, "sleep", noted)
    http.server.faults.latency = 30
    assert http.control().get("/indexes").status_code == 200
    assert 30 in waits  # beside what uvicorn waits for
    assert not caplog.records


def test_a_delayed_answer_may_come_too_late_and_has_its_effect(http: Http) -> None:
    http.server.faults.delay(5, times=1)
    control = http.control()
    with pytest.raises(httpx.ReadTimeout):
        control.post("/indexes", json={"name": "things", "dimension": 2, "spec": SERVERLESS}, timeout=0.1)
    assert [index["name"] for index in control.get("/indexes").json()["indexes"]] == ["things"]


def test_the_requests_that_came_in_are_noted(http: Http) -> None:
    index = http.index()
    index.post("/query?x=1", json={"vector": [1, 0]})
    created, failed = http.server.requests
    assert (created.method, created.path, created.json["name"]) == ("POST", "/indexes", "things")
    assert (failed.method, failed.path, failed.query) == ("POST", "/query", "x=1")
    assert failed.headers["api-key"] == "key"
    assert failed.json == {"vector": [1, 0]}
    assert f"http://{failed.headers['host']}" == str(index.base_url)


def test_reset_ends_faults_and_lag_and_forgets_requests() -> None:
    with LocalServer() as server:
        server.faults.fail(500)
        server.faults.latency = 30
        server.visibility_lag = 30
        server.reset()
        answer = httpx.get(f"{server.url}/indexes", headers={"Api-Key": "key"}, verify=PLAIN)
        assert answer.status_code == 200
        assert server.visibility_lag == 0
        assert len(server.requests) == 1


def test_writes_are_seen_after_the_lag(http: Http) -> None:
    index = http.index()
    http.server.visibility_lag = 3600
    written = index.post("/vectors/upsert", json={"vectors": [{"id": "a", "values": [1, 0]}]})
    assert (written.status_code, written.headers["x-pinecone-request-lsn"]) == (200, "1")
    read = index.get("/vectors/list")
    assert (read.json()["vectors"], read.headers["x-pinecone-max-indexed-lsn"]) == ([], "0")


def lagging(clock: Clock) -> tuple[Index, Settings]:
    settings = Settings(visibility_lag=5, clock=clock)
    index = Index(
        name="things",
        vector_type="dense",
        dimension=2,
        metric="cosine",
        spec={"serverless": {}},
        deletion_protection="disabled",
        tags={},
        settings=settings,
    )
    return index, settings


def keep(name: str) -> list[Change]:
    return [Create(name, None)]


def test_a_write_becomes_visible_when_its_time_has_come() -> None:
    clock = Clock()
    index, _ = lagging(clock)
    index.write(keep("a"))
    clock.now = 3
    index.write(keep("b"))
    seen = []
    for now in (4, 5, 7, 8):
        clock.now = now
        seen.append((sorted(index.namespaces), index.indexed_writes))
    assert seen == [([], 0), (["a"], 1), (["a"], 1), (["a", "b"], 2)]


def test_writes_keep_their_order_when_the_lag_ends() -> None:
    clock = Clock()
    index, settings = lagging(clock)
    index.write(keep("a"))
    settings.visibility_lag = 0
    index.write([Drop("a")])
    assert (index.writes, index.indexed_writes) == (2, 0)
    clock.now = 5
    assert (index.namespaces, index.indexed_writes) == ({}, 2)


def states(client: httpx.Client, path: str, field: Callable[[Any], Any]) -> list[Any]:
    return [field(client.get(path).json()) for _ in range(3)]


def test_what_is_created_is_set_up_before_it_is_ready() -> None:
    headers = {"Api-Key": "key", "X-Pinecone-API-Version": "2025-10"}
    with (
        LocalServer(transitions=1) as server,
        httpx.Client(base_url=server.url, headers=headers, verify=PLAIN) as http,
    ):
        created = http.post("/indexes", json={"name": "pods", "dimension": 2, "spec": POD}).json()
        assert created["status"] == {"ready": False, "state": "Initializing"}
        expected = [{"ready": False, "state": "Initializing"}, *[{"ready": True, "state": "Ready"}] * 2]
        assert states(http, "/indexes/pods", lambda index: index["status"]) == expected

        expected_states = ["Initializing", "Ready", "Ready"]
        http.post("/collections", json={"name": "kept", "source": "pods"})
        assert states(http, "/collections/kept", lambda collection: collection["status"]) == expected_states

        http.post("/indexes", json={"name": "things", "dimension": 2, "spec": SERVERLESS})
        backup = http.post("/indexes/things/backups", json={}).json()["backup_id"]
        assert states(http, f"/backups/{backup}", lambda backup: backup["status"]) == expected_states

        job = http.post(f"/backups/{backup}/create-index", json={"name": "copy"}).json()["restore_job_id"]
        progress = states(http, f"/restore-jobs/{job}", lambda job: (job["status"], job["percent_complete"]))
        assert progress == [("InProgress", 0), ("Completed", 100), ("Completed", 100)]

        assert http.post("/assistants", json={"name": "helper"}).json()["status"] == "Initializing"
        assert states(http, "/assistants/helper", lambda assistant: assistant["status"]) == expected_states

        file = http.post("/files/helper", files={"file": ("a.txt", b"text")}).json()
        assert (file["status"], file["percent_done"]) == ("Processing", 0)
        path = f"/files/helper/{file['id']}"
        assert states(http, path, lambda file: file["status"]) == ["Processing", "Available", "Available"]


def test_what_is_deleted_is_found_once_more_before_it_is_gone() -> None:
    headers = {"Api-Key": "key", "X-Pinecone-API-Version": "2025-10"}
    with LocalServer(transitions=1) as server, httpx.Client(base_url=server.url, headers=headers, verify=PLAIN) as http:
        http.post("/indexes", json={"name": "pods", "dimension": 2, "spec": POD})
        http.post("/indexes", json={"name": "things", "dimension": 2, "spec": SERVERLESS})
        http.get("/indexes/pods")
        http.post("/collections", json={"name": "kept", "source": "pods"})
        backup = http.post("/indexes/things/backups", json={}).json()["backup_id"]
        http.post("/assistants", json={"name": "helper"})
        file = http.post("/files/helper", files={"file": ("a.txt", b"text")}).json()["id"]
        for path, status, state in (
            (f"/files/helper/{file}", 200, "Deleting"),
            ("/assistants/helper", 200, "Terminating"),
            (f"/backups/{backup}", 202, "Terminating"),
            ("/collections/kept", 202, "Terminating"),
            ("/indexes/things", 202, {"ready": False, "state": "Terminating"}),
        ):
            assert http.delete(path).status_code == status
            assert http.get(path).json()["status"] == state
            assert http.get(path).status_code == 404


def test_lists_find_what_is_being_deleted_once_too() -> None:
    with (
        LocalServer(transitions=1) as server,
        httpx.Client(base_url=server.url, headers={"Api-Key": "key"}, verify=PLAIN) as http,
    ):
        http.post("/indexes", json={"name": "things", "dimension": 2, "spec": SERVERLESS})
        http.delete("/indexes/things")
        assert [len(http.get("/indexes").json()["indexes"]) for _ in range(2)] == [1, 0]


def test_old_requests_are_forgotten_for_new_ones() -> None:
    traffic = Traffic()
    big = Received("POST", "/", "", {}, b" " * 40 * 1024 * 1024)
    for number in range(3):
        traffic.note(big._replace(path=f"/{number}"))
    assert [request.path for request in traffic.kept()] == ["/2"]
    for _ in range(10_001):
        traffic.note(Received("GET", "/", "", {}, b""))
    assert len(traffic.kept()) == 10_000
    assert traffic.kept()[0].json is None
