"""The requests that are kept for tests to look at: no more than are worth the memory."""

from __future__ import annotations

import tracemalloc

from pinecone.local.traffic import MAX_KEPT, MAX_KEPT_BYTES, Received, Traffic

from .conftest import Http


def received(number: int = 0, **parts: object) -> Received:
    return Received("GET", "/indexes", "", {}, b"")._replace(**{"query": str(number), **parts})


def test_the_last_requests_are_kept() -> None:
    traffic = Traffic()
    for number in range(MAX_KEPT + 5):
        traffic.note(received(number))
    kept = traffic.kept()
    assert (len(kept), kept[0].query, kept[-1].query) == (MAX_KEPT, "5", str(MAX_KEPT + 4))


def test_everything_that_is_kept_of_a_request_counts() -> None:
    text = "x" * 60_000
    for parts in (
        {"headers": {"x-long": text}},
        {"headers": {text: "x"}},
        {"path": text},
        {"path": "/" + "\N{SNOWMAN}" * 30_000},  # two bytes a character
        {"query": text},
        {"body": text.encode()},
        {"headers": {f"x-{number}": "" for number in range(500)}},
    ):
        traffic = Traffic()
        for _ in range(MAX_KEPT):
            traffic.note(received(**parts))
        assert 0 < len(traffic.kept()) <= MAX_KEPT_BYTES // 60_000, parts.keys()


def test_kept_requests_take_no_more_memory_than_is_said() -> None:
    traffic = Traffic()
    tracemalloc.start()
    try:
        for number in range(MAX_KEPT):
            headers = {f"x-{place}": f"{number} {'x' * 2000}" for place in range(30)}
            traffic.note(received(number, headers=headers))
        taken, _ = tracemalloc.get_traced_memory()
    finally:
        tracemalloc.stop()
    assert taken < 1.1 * MAX_KEPT_BYTES


def test_headers_of_requests_that_came_in_count(http: Http) -> None:
    before = len(http.server.requests)
    http.control().get("/indexes", headers={"X-Long": "x" * 50_000})
    assert http.server.requests[before].size > 50_000


def test_cleared_requests_leave_room() -> None:
    traffic = Traffic()
    traffic.note(received(body=b"x" * MAX_KEPT_BYTES))
    assert traffic.kept() == []
    traffic.note(received(body=b"x" * (MAX_KEPT_BYTES // 2)))
    traffic.clear()
    traffic.note(received(body=b"x" * (MAX_KEPT_BYTES // 2)))
    traffic.note(received())
    assert len(traffic.kept()) == 2
