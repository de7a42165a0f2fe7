# @generated from tests/faults/test_framing_asyncio.py. Do not edit: run scripts/regen.
"""Bodies in each framing, wherever their bytes are split or cut."""

from __future__ import annotations

import gzip
import zlib
from itertools import repeat

import pytest

from pinecone.exceptions import PineconeApiException, PineconeConnectionError
from pinecone.versioning import Operations

from .responses import BODY, FRAMED, UNTIL_CLOSE, in_chunks, is_kept, response, with_length

pytestmark = pytest.mark.anyio

FRAMINGS = {**FRAMED, **UNTIL_CLOSE}
framings = pytest.mark.parametrize("framing", FRAMINGS.values(), ids=FRAMINGS.keys())
framed = pytest.mark.parametrize("framing", FRAMED.values(), ids=FRAMED.keys())
until_close = pytest.mark.parametrize("framing", UNTIL_CLOSE.values(), ids=UNTIL_CLOSE.keys())

#: Compressed bodies, and the header that says so.
CODINGS = {
    "gzip": ("Content-Encoding: gzip", gzip.compress(BODY, mtime=0)),
    "gzip, with spaces after it": ("Content-Encoding: gzip  ", gzip.compress(BODY, mtime=0)),
    "gzip in two members": ("Content-Encoding: GZip", gzip.compress(BODY[:9], mtime=0) + gzip.compress(BODY[9:])),
    "deflate": ("Content-Encoding: deflate", zlib.compress(BODY)),
    "deflate without a frame": ("Content-Encoding: deflate", zlib.compress(BODY)[2:-4]),
    "one after the other": ("Content-Encoding: deflate, gzip", gzip.compress(zlib.compress(BODY), mtime=0)),
}
codings = pytest.mark.parametrize("coding", CODINGS.values(), ids=CODINGS.keys())


def query():
    return Operations().call("query", "POST /query", {"top_k": 3, "id": "a"})


def streamed(parts):
    """The bytes of a stream."""
    found = []
    for part in parts:
        found.append(part)
    return b"".join(found)


@framings
def test_a_body_may_be_split_at_any_byte(connect, service, reads, framing):
    http, sent = connect(), framing(BODY)
    for split in range(1, len(sent)):
        service.raw(sent, close=not is_kept(sent))
        reads.sizes = iter([split])
        assert (http.send(service.url, query())).namespace == "n", split
    assert service.connections == (1 if is_kept(sent) else len(service.requests))


@pytest.mark.parametrize("framing", [with_length, in_chunks, UNTIL_CLOSE["until close"]])
@codings
def test_a_compressed_body_may_come_byte_by_byte(connect, service, reads, framing, coding):
    header, body = coding
    http, sent = connect(), framing(body, header)
    for _ in range(2):
        service.raw(sent, close=not is_kept(sent))
    reads.sizes = repeat(1)
    assert (http.send(service.url, query())).namespace == "n"
    assert streamed(http.stream(service.url, query())) == BODY


@pytest.mark.parametrize("framing", [with_length, in_chunks])
@pytest.mark.parametrize("coding", ["gzip", "deflate"])
def test_a_compressed_body_may_be_split_at_any_byte(connect, service, reads, framing, coding):
    header, body = CODINGS[coding]
    http, sent = connect(), framing(body, header)
    for split in range(1, len(sent)):
        service.raw(sent, close=False)
        reads.sizes = iter([split])
        assert (http.send(service.url, query())).namespace == "n", split
    assert service.connections == 1


@pytest.mark.parametrize("framing", [with_length, in_chunks, UNTIL_CLOSE["until close"]])
def test_a_large_body(connect, service, framing):
    body = b'{"namespace":"n","x":"' + b"x" * 3_000_000 + b'"}'
    service.raw(framing(body))
    assert (connect().send(service.url, query())).namespace == "n"


@framed
def test_a_cut_at_any_byte_is_a_broken_connection(connect, service, framing):
    http, sent = connect(), framing(BODY)
    for cut in range(len(sent)):
        service.raw(sent[:cut])
        with pytest.raises(PineconeConnectionError) as caught:
            http.send(service.url, query())
        assert caught.value.sent, cut


@framed
def test_a_stream_that_is_cut_is_no_short_one(connect, service, framing):
    http, sent = connect(), framing(BODY)
    for cut in range(sent.index(b"\r\n\r\n") + 4, len(sent)):
        service.raw(sent[:cut])
        with pytest.raises(PineconeConnectionError):
            streamed(http.stream(service.url, query()))


@until_close
def test_a_cut_in_the_head_is_a_broken_connection(connect, service, framing):
    http, sent = connect(), framing(BODY)
    for cut in range(sent.index(b"\r\n\r\n") + 4):
        service.raw(sent[:cut])
        with pytest.raises(PineconeConnectionError):
            http.send(service.url, query())


@framings
def test_a_reset_is_a_broken_connection(connect, service, framing):
    http, sent = connect(), framing(BODY)
    end = sent.index(b"\r\n\r\n") + 4
    for cut in (0, 10, end, end + 5):
        service.reset(sent[:cut])
        with pytest.raises(PineconeConnectionError):
            http.send(service.url, query())


NO_BODY = {
    "204": response(status="HTTP/1.1 204 No Content"),
    "204 with a length": response("Content-Length: 5", status="HTTP/1.1 204 No Content"),
    "204 in chunks": response("Transfer-Encoding: chunked", status="HTTP/1.1 204 No Content"),
    "no bytes": with_length(b""),
    "no chunks": in_chunks(b""),
    "no chunks but trailers": in_chunks(b"", trailers=b"X: 1\r\n"),
}


@pytest.mark.parametrize("sent", NO_BODY.values(), ids=NO_BODY.keys())
def test_an_answer_without_body_ends_at_once(connect, service, reads, sent):
    http = connect()
    for _ in range(3):
        service.raw(sent, close=False)
        reads.sizes = repeat(1)
        assert streamed(http.stream(service.url, query())) == b""
    assert service.connections == 1


def test_an_answer_of_304_has_no_body(connect, service):
    http = connect()
    for _ in range(2):
        service.raw(response("Content-Length: 5", status="HTTP/1.1 304 Not Modified"), close=False)
        with pytest.raises(PineconeApiException) as caught:
            http.send(service.url, query())
        assert (caught.value.status, caught.value.body) == (304, "")
    assert service.connections == 1


def test_an_answer_that_is_only_closed_is_empty(connect, service):
    service.raw(response())
    assert streamed(connect().stream(service.url, query())) == b""


INTERIM = {
    "100": response(status="HTTP/1.1 100 Continue"),
    "102": response("X-Pinecone-Request-Id: early", status="HTTP/1.1 102 Processing"),
    "103": response("Link: </a>", "Link: </b>", status="HTTP/1.1 103 Early Hints"),
    "103 with an own coding": response("Content-Encoding: gzip", status="HTTP/1.1 103 Early Hints"),
    "100 five times": response(status="HTTP/1.1 100 Continue") * 5,
}


@pytest.mark.parametrize("interim", INTERIM.values(), ids=INTERIM.keys())
def test_interim_answers_are_passed_over(connect, service, reads, interim):
    http, sent = connect(), interim + in_chunks(BODY, "X-Request-Id: last")
    for split in (*range(1, len(interim) + 30), None):
        service.raw(sent, close=False)
        reads.sizes = iter([split]) if split else repeat(1)
        result = http.send(service.url, query())
        assert result.namespace == "n", split
        seen = result._response_info.raw_headers
        assert seen == {"transfer-encoding": "chunked", "x-request-id": "last"}
    assert service.connections == 1


def test_an_interim_answer_is_not_the_answer(connect, service):
    for interim in INTERIM.values():
        service.raw(interim)
        with pytest.raises(PineconeConnectionError):
            connect().send(service.url, query())


def test_trailers_are_no_headers(connect, service):
    trailers = b"X-Request-Id: trailer\r\nRetry-After: 7\r\nContent-Encoding: gzip\r\n"
    service.raw(in_chunks(BODY, "X-Request-Id: head", trailers=trailers))
    result = connect().send(service.url, query())
    assert result._response_info.raw_headers == {"transfer-encoding": "chunked", "x-request-id": "head"}


def test_headers_keep_no_space_around_their_values(connect, service):
    service.raw(with_length(BODY, "X-Request-Id: \t a b \t", "X-Empty:", "X-Latin: \xe9", "x-TWICE: 1", "X-Twice: 2"))
    seen = (connect().send(service.url, query()))._response_info.raw_headers
    assert (seen["x-request-id"], seen["x-empty"], seen["x-latin"]) == ("a b", "", "\xe9")
