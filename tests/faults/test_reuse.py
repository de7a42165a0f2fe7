# @generated from tests/faults/test_reuse_asyncio.py. Do not edit: run scripts/regen.
"""When a connection serves another call, and that no call ever reads what was meant for another."""

from __future__ import annotations

import pytest

from pinecone.exceptions import PineconeApiException, PineconeConnectionError
from pinecone.transport.retry import RetryConfig
from pinecone.versioning import Operations

from .conftest import HTTPX
from .responses import BODY, in_chunks, response, with_length

pytestmark = pytest.mark.anyio

OTHER = with_length(b'{"namespace":"other"}')
RIGHT = with_length(b'{"namespace":"right"}')


def query():
    return Operations().call("query", "POST /query", {"top_k": 3, "id": "a"})


KEPT = {
    "a length": with_length(BODY),
    "chunks": in_chunks(BODY),
    "chunks and trailers": in_chunks(BODY, trailers=b"X: 1\r\n"),
    "keep-alive": with_length(BODY, "Connection: keep-alive"),
    "a time for which it stays": with_length(BODY, "Connection: keep-alive", "Keep-Alive: timeout=5, max=100"),
    "a list without close": with_length(BODY, "Connection: Keep-Alive, X-Other"),
    "an error": with_length(b"{}", status="HTTP/1.1 404 Not Found"),
}

ENDED = {
    "close": with_length(BODY, "Connection: close"),
    "Close in capitals": with_length(BODY, "CONNECTION: CLOSE"),
    "close in a list": with_length(BODY, "Connection: X-Other, close"),
    "close in a second header": with_length(BODY, "Connection: keep-alive", "Connection: close"),
    "chunks and close": in_chunks(BODY, "Connection: close"),
    "HTTP/1.0": with_length(BODY, status="HTTP/1.0 200 OK"),
    "an error that says close": with_length(b"{}", "Connection: close", status="HTTP/1.1 404 Not Found"),
}


def twice(http, service, sent):
    """Have the same answer to two calls, on a connection that the server would keep."""
    for _ in range(2):
        service.raw(sent, close=False)
        try:
            assert (http.send(service.url, query())).namespace == "n"
        except PineconeApiException as error:
            assert error.status == 404


@pytest.mark.parametrize("sent", KEPT.values(), ids=KEPT.keys())
def test_a_connection_serves_the_next_call(connect, service, sent):
    twice(connect(), service, sent)
    assert service.connections == 1


@pytest.mark.parametrize("sent", ENDED.values(), ids=ENDED.keys())
def test_a_connection_that_ends_serves_no_other_call(connect, service, sent):
    twice(connect(), service, sent)
    assert service.connections == 2


def test_a_connection_of_http_1_0_that_is_kept_alive_is_sound_or_not_used(connect, service):
    twice(connect(), service, with_length(BODY, "Connection: Keep-Alive", status="HTTP/1.0 200 OK"))
    assert service.connections <= 2


SURPLUS = {
    "another answer": OTHER,
    "half an answer": OTHER[:-3],
    "the beginning of an answer": b"HTT",
    "an interim answer": response(status="HTTP/1.1 103 Early Hints"),
    "an answer that says close": with_length(b'{"namespace":"other"}', "Connection: close"),
    "many answers": OTHER * 20,
    "a large answer": with_length(b'{"namespace":"other","x":"' + b"x" * 300_000 + b'"}'),
    "nonsense": b"nonsense",
    "NUL": b"\0",
    "a chunk": b"2\r\n{}\r\n0\r\n\r\n",
    "a request": b"GET / HTTP/1.1\r\n\r\n",
}
surplus = pytest.mark.parametrize("surplus", SURPLUS.values(), ids=SURPLUS.keys())
FIRST = {
    "after a length": with_length(BODY),
    "after chunks": in_chunks(BODY),
    "after trailers": in_chunks(BODY, trailers=b"X: 1\r\n"),
    "after close": with_length(BODY, "Connection: close"),
    "after no body": response(status="HTTP/1.1 204 No Content"),
}


def body_of(parts):
    """The bytes of a stream."""
    found = []
    for part in parts:
        found.append(part)
    return b"".join(found)


@surplus
@pytest.mark.parametrize("first", FIRST.values(), ids=FIRST.keys())
def test_what_follows_an_answer_is_never_read(connect, service, way, first, surplus):
    if way == HTTPX and b"close" not in first:
        pytest.skip("h11 takes it for the next answer")
    http = connect()
    service.raw(first + surplus, close=False)
    service.raw(RIGHT, close=False)
    assert body_of(http.stream(service.url, query())) in (BODY, b"")
    assert (http.send(service.url, query())).namespace == "right"
    assert [request.connection for request in service.requests] == [1, 2]


@surplus
def test_what_follows_an_answer_in_reads_of_its_own_is_never_read(connect, service, reads, surplus):
    http = connect()
    first = with_length(BODY)
    reads.sizes = iter([len(first)])
    service.raw(first + surplus, close=False)
    service.raw(RIGHT, close=False)
    assert (http.send(service.url, query())).namespace == "n"
    assert (http.send(service.url, query())).namespace == "right"
    assert [request.connection for request in service.requests] == [1, 2]


@surplus
def test_what_comes_while_a_connection_is_idle_is_never_read(connect, service, surplus):
    http = connect()
    service.raw(with_length(BODY), close=False)
    service.raw(RIGHT, close=False)
    assert (http.send(service.url, query())).namespace == "n"
    service.say(surplus)
    assert (http.send(service.url, query())).namespace == "right"
    assert [request.connection for request in service.requests] == [1, 2]


def test_an_answer_before_the_request_is_told_or_refused(connect, greeting):
    """As busy servers do, which close a connection before they have read of it."""
    server = greeting(with_length(b"{}", "Connection: close", status="HTTP/1.1 408 Request Timeout"))
    with pytest.raises((PineconeApiException, PineconeConnectionError)):
        connect().send(server, query())


def test_an_answer_before_the_request_on_a_connection_that_stays_is_told_or_refused(connect, greeting):
    server = greeting(with_length(b"{}", status="HTTP/1.1 503 Service Unavailable"), stays=True)
    with pytest.raises((PineconeApiException, PineconeConnectionError)):
        connect().send(server, query())


@pytest.mark.parametrize("end", ["raw", "reset"])
def test_a_connection_that_closes_as_a_request_is_sent_follows_the_policy(connect, service, waits, end):
    """Nobody can see it before: the server has read the request, and says nothing."""
    http = connect(retry_config=RetryConfig(max_retries=1))
    http.wait = waits.wait
    service.raw(with_length(BODY), close=False)
    getattr(service, end)(b"")
    service.raw(RIGHT)
    http.send(service.url, query())
    assert (http.send(service.url, query())).namespace == "right"
    assert [request.connection for request in service.requests] == [1, 1, 2]
