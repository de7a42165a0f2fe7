"""Limits to how fast a namespace may be asked for something."""

from __future__ import annotations

from typing import Any

import httpx
import pytest

from pinecone.local.faults import Faults

from .conftest import Clock, Http


@pytest.fixture
def clock(http: Http, monkeypatch: pytest.MonkeyPatch) -> Clock:
    """The clock of a server's faults."""
    clock = Clock()
    monkeypatch.setattr(http.server.faults, "clock", clock)
    return clock


def upsert(index: httpx.Client, namespace: str = "", padding: int = 0) -> httpx.Response:
    record = {"id": "a", "values": [1, 0], "metadata": {"x": "y" * padding}}
    return index.post("/vectors/upsert", json={"vectors": [record], "namespace": namespace})


def test_requests_beyond_a_rate_are_told_when_to_come_again(http: Http, clock: Clock) -> None:
    index = http.index()
    http.server.faults.limit(requests_per_second=2)
    assert [upsert(index).status_code for _ in range(3)] == [200, 200, 429]
    refused = upsert(index)
    assert refused.headers["retry-after"] == "1"
    assert refused.json()["code"] == 8
    clock.now += 1
    assert [upsert(index).status_code for _ in range(3)] == [200, 200, 429]


def test_a_slow_rate_is_kept_exactly(http: Http, clock: Clock) -> None:
    index = http.index()
    http.server.faults.limit(requests_per_second=0.1)
    assert upsert(index).status_code == 200
    assert upsert(index).headers["retry-after"] == "10"
    clock.now += 7.5
    assert upsert(index).headers["retry-after"] == "3"
    clock.now += 2.5
    assert upsert(index).status_code == 200


def test_bytes_beyond_a_rate_wait_for_their_turn(http: Http, clock: Clock) -> None:
    index = http.index()
    http.server.faults.limit(bytes_per_second=10_000)
    assert upsert(index, padding=35_000).status_code == 200  # more than a second's worth, of which nothing was used
    assert upsert(index).headers["retry-after"] == "3"
    assert index.get("/vectors/list").status_code == 429
    clock.now += 3
    assert upsert(index).status_code == 200


def test_every_namespace_has_a_rate_of_its_own(http: Http, clock: Clock) -> None:
    index, other = http.index(), http.index(name="other")
    http.server.faults.limit(requests_per_second=1)
    assert [upsert(index, name).status_code for name in ("", "a", "b")] == [200] * 3
    assert upsert(other).status_code == 200
    assert [upsert(index, name).status_code for name in ("__default__", "a", "b")] == [429] * 3
    for answer in (
        index.get("/namespaces"),
        index.post("/describe_index_stats", json={}),
        http.control().get("/indexes"),
    ):
        assert answer.status_code == 200


def test_a_request_that_is_refused_uses_nothing_up_and_has_no_effect(http: Http, clock: Clock) -> None:
    index = http.index()
    http.server.faults.limit(requests_per_second=1, bytes_per_second=200)
    index.get("/vectors/list")
    assert upsert(index).status_code == 429
    clock.now += 1
    assert upsert(index, padding=1000).status_code == 200
    assert index.post("/describe_index_stats", json={}).json()["totalVectorCount"] == 1


def test_a_cleared_server_has_no_limit(http: Http, clock: Clock) -> None:
    index = http.index()
    http.server.faults.limit(requests_per_second=1)
    http.server.faults.clear()
    assert [upsert(index).status_code for _ in range(3)] == [200] * 3


@pytest.mark.parametrize("rates", [{}, {"requests_per_second": 0}, {"bytes_per_second": -1}])
def test_a_limit_without_sense_is_refused(rates: dict[str, Any]) -> None:
    with pytest.raises(ValueError, match="above 0"):
        Faults().limit(**rates)
