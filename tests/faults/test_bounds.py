# @generated from tests/faults/test_bounds_asyncio.py. Do not edit: run scripts/regen.
"""Answers without end: what they are made of is read up to a limit, and then refused."""

from __future__ import annotations

import tracemalloc
from itertools import repeat

import pytest

from pinecone.exceptions import PineconeConnectionError, PineconeResponseTooLargeError
from pinecone.versioning import Operations

from .conftest import HTTPX
from .responses import BODY, in_chunks, response, with_length

pytestmark = pytest.mark.anyio

#: More than is read of any head, with what sockets and readers hold.
ENOUGH = 16_000_000
HEAD = b"HTTP/1.1 200 OK\r\n"
CHUNKED = response("Transfer-Encoding: chunked")

#: How an answer begins, and what then comes again and again.
ENDLESS = {
    "a status line": (b"HTTP/1.1 200 ", b"x" * 20_000),
    "empty lines before the answer": (b"", b"\r\n" * 10_000),
    "headers": (HEAD, b"X-Header: value\r\n" * 1200),
    "one header": (HEAD + b"X-Header: ", b"x" * 20_000),
    "the name of a header": (HEAD, b"x" * 20_000),
    "space before a header": (HEAD + b"X-Header:", b" " * 20_000),
    "zeros of a length": (HEAD + b"Content-Length: ", b"0" * 20_000),
    "interim answers": (b"", response("Link: </a>", status="HTTP/1.1 103 Early Hints") * 400),
    "headers of an interim answer": (b"HTTP/1.1 103 Early Hints\r\n", b"X-Header: value\r\n" * 1200),
    "zeros of the size of a chunk": (CHUNKED, b"0" * 20_000),
    "an extension of a chunk": (CHUNKED + b"2;a=", b"x" * 20_000),
    "extensions of a chunk": (CHUNKED + b"2", b";a=b" * 5000),
    "an extension of the last chunk": (in_chunks(BODY)[:-4] + b";a=", b"x" * 20_000),
    "trailers": (in_chunks(BODY)[:-2], b"X-Header: value\r\n" * 1200),
    "one trailer": (in_chunks(BODY)[:-2] + b"X-Header: ", b"x" * 20_000),
}

#: What h11, through which httpx goes, reads for as long as it comes, but does not keep.
WITHOUT_END_IN_H11 = {"interim answers"}


def query():
    return Operations().call("query", "POST /query", {"top_k": 3, "id": "a"})


@pytest.mark.parametrize("name", ENDLESS)
def test_what_is_around_a_body_has_a_limit(connect, service, way, name):
    if way == HTTPX and name in WITHOUT_END_IN_H11:
        pytest.skip("h11 reads it for as long as it comes")
    service.endless(*ENDLESS[name], ENOUGH)
    http = connect()
    tracemalloc.start()
    try:
        with pytest.raises(PineconeConnectionError):
            http.send(service.url, query())
        assert tracemalloc.get_traced_memory()[1] < 4_000_000
    finally:
        tracemalloc.stop()
    http.close()
    service.wait_closed()
    assert service.sizes[0] < ENOUGH


@pytest.mark.parametrize("name", ["headers", "one header", "an extension of a chunk", "trailers", "interim answers"])
def test_that_limit_does_not_depend_on_how_it_comes(connect, service, reads, way, name):
    if way == HTTPX and name in WITHOUT_END_IN_H11:
        pytest.skip("h11 reads it for as long as it comes")
    service.endless(*ENDLESS[name], ENOUGH)
    reads.sizes = repeat(500)
    with pytest.raises(PineconeConnectionError):
        connect().send(service.url, query())


HEADS = {
    "many headers": [f"X-Header-{number}: {number}" for number in range(1000)],
    "a long header": ["X-Header: " + "x" * 60_000],
    "a long coding of something": ["Set-Cookie: " + "x" * 8_000] * 5,
}


@pytest.mark.parametrize("headers", HEADS.values(), ids=HEADS.keys())
def test_heads_that_are_larger_than_usual_are_read(connect, service, reads, headers):
    http = connect()
    for size in (65536, 1000):
        service.raw(with_length(BODY, *headers), close=False)
        reads.sizes = repeat(size)
        assert (http.send(service.url, query())).namespace == "n"
    assert service.connections == 1


def test_trailers_that_are_larger_than_usual_are_read(connect, service):
    trailers = b"".join(b"X-Trailer-%d: %d\r\n" % (number, number) for number in range(1000))
    service.raw(in_chunks(BODY, extension=b";" + b"x" * 1000, trailers=trailers))
    assert (connect().send(service.url, query())).namespace == "n"


@pytest.mark.parametrize("length", [2**31, 2**40, 2**63 - 1])
def test_no_memory_is_set_aside_for_a_body_that_is_announced(connect, service, length):
    http = connect(max_response_bytes=None)
    tracemalloc.start()
    try:
        service.raw(response(f"Content-Length: {length}", body=BODY))
        service.raw(response("Transfer-Encoding: chunked", body=b"%x\r\n%b" % (length, BODY)))
        for _ in range(2):
            with pytest.raises(PineconeConnectionError):
                http.send(service.url, query())
        assert tracemalloc.get_traced_memory()[1] < 2_000_000
    finally:
        tracemalloc.stop()


@pytest.mark.parametrize(
    ("begin", "again"),
    [
        (response(f"Content-Length: {2**40}"), b"x" * 10_000),
        (response(), b"x" * 10_000),
        (CHUNKED, b"1\r\nx\r\n" * 1000),
        (CHUNKED, b"1;" + b"y" * 5000 + b"\r\nx\r\n"),
    ],
    ids=["a length", "until close", "chunks of one byte", "chunks with long extensions"],
)
def test_a_body_without_end_stops_at_the_largest_size(connect, service, begin, again):
    service.endless(begin, again, ENOUGH)
    http = connect(max_response_bytes=1_000)
    with pytest.raises(PineconeResponseTooLargeError):
        http.send(service.url, query())
    http.close()
    service.wait_closed()
    assert service.sizes[0] < ENOUGH
