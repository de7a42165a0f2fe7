# @generated from tests/faults/test_refused_asyncio.py. Do not edit: run scripts/regen.
"""Answers that two readers of HTTP might take for different ones, or that are no HTTP at all: none of them is read."""

from __future__ import annotations

from importlib.metadata import version
from itertools import repeat

import pytest

from pinecone.exceptions import PineconeApiException, PineconeConnectionError
from pinecone.versioning import Operations

from .conftest import HTTPX
from .responses import BODY, in_chunks, response, with_length

pytestmark = pytest.mark.anyio

CHUNKS = b"11\r\n" + BODY + b"\r\n0\r\n\r\n"


def chunks(body):
    return response("Transfer-Encoding: chunked", body=body)


LENGTHS = {
    "two lengths": response("Content-Length: 17", "Content-Length: 3", body=BODY),
    "two lengths in one header": response("Content-Length: 17, 3", body=BODY),
    "a negative length": response("Content-Length: -17", body=BODY),
    "a length with a sign": response("Content-Length: +17", body=BODY),
    "a hexadecimal length": response("Content-Length: 0x11", body=BODY),
    "a length with a fraction": response("Content-Length: 17.0", body=BODY),
    "a length with a space": response("Content-Length: 1 7", body=BODY),
    "an empty length": response("Content-Length:", body=BODY),
    "a length over 64 bits": response("Content-Length: 99999999999999999999999", body=BODY),
    "a length that overflows to the right one": response(f"Content-Length: {2**64 + 17}", body=BODY),
    "the largest length of 64 bits": response(f"Content-Length: {2**64 - 1}", body=BODY),
    "a length with a sign of 64 bits": response(f"Content-Length: {2**63}", body=BODY),
}

TRANSFER_CODINGS = {
    "a length and chunks": response("Content-Length: 17", "Transfer-Encoding: chunked", body=CHUNKS),
    "chunks and a length": response("Transfer-Encoding: chunked", "Content-Length: 17", body=CHUNKS),
    "a coding that is unknown": response("Transfer-Encoding: gzip", body=BODY),
    "identity": response("Transfer-Encoding: identity", body=BODY),
    "a coding before chunked": response("Transfer-Encoding: gzip, chunked", body=CHUNKS),
    "a coding after chunked": response("Transfer-Encoding: chunked, gzip", body=CHUNKS),
    "a coding in a header after chunked": response(
        "Transfer-Encoding: chunked", "Transfer-Encoding: gzip", body=CHUNKS
    ),
    "chunked twice": response("Transfer-Encoding: chunked, chunked", body=CHUNKS),
    "chunked in two headers": response("Transfer-Encoding: chunked", "Transfer-Encoding: chunked", body=CHUNKS),
    "a name that ends in chunked": response("Transfer-Encoding: xchunked", body=CHUNKS),
    "chunked with an argument": response("Transfer-Encoding: chunked;q=1", body=CHUNKS),
    "chunked and a tab": response("Transfer-Encoding: chunked\t", body=CHUNKS),
    "chunked in quotes": response('Transfer-Encoding: "chunked"', body=CHUNKS),
    "chunked behind a control character": response("Transfer-Encoding: \x0bchunked", body=CHUNKS),
}

CHUNK_SIZES = {
    "a negative size": chunks(b"-11\r\n" + BODY + b"\r\n0\r\n\r\n"),
    "a size with a sign": chunks(b"+11\r\n" + BODY + b"\r\n0\r\n\r\n"),
    "a size with a prefix": chunks(b"0x11\r\n" + BODY + b"\r\n0\r\n\r\n"),
    "no size": chunks(b"\r\n" + BODY + b"\r\n0\r\n\r\n"),
    "a size that is none": chunks(b"many\r\n" + BODY + b"\r\n0\r\n\r\n"),
    "a size over 64 bits": chunks(b"f" * 17 + b"\r\n" + BODY + b"\r\n0\r\n\r\n"),
    "a size that overflows to the right one": chunks(b"1" + b"0" * 14 + b"11\r\n" + BODY + b"\r\n0\r\n\r\n"),
    "the largest size of 64 bits": chunks(b"f" * 16 + b"\r\n" + BODY + b"\r\n0\r\n\r\n"),
    "a chunk shorter than its size": chunks(b"12\r\n" + BODY + b"\r\n0\r\n\r\n"),
    "a chunk longer than its size": chunks(b"10\r\n" + BODY + b"\r\n0\r\n\r\n"),
    "a chunk that does not end": chunks(b"11\r\n" + BODY + b"0\r\n\r\n"),
}

LINES = {
    "a folded header": response("X-Folded: a", " b", "Content-Length: 17", body=BODY),
    "a folded length": response("Content-Length:", " 17", body=BODY),
    "a header folded by a tab": response("X-Folded: a", "\tb", "Content-Length: 17", body=BODY),
    "bare LF": b"HTTP/1.1 200 OK\nContent-Length: 17\n\n" + BODY,
    "bare LF after a header": b"HTTP/1.1 200 OK\r\nX: 1\nContent-Length: 17\r\n\r\n" + BODY,
    "bare LF at the end of the head": b"HTTP/1.1 200 OK\r\nContent-Length: 17\r\n\n" + BODY,
    "bare LF after the size of a chunk": chunks(b"11\n" + BODY + b"\r\n0\r\n\r\n"),
    "bare LF in an extension of a chunk": chunks(b"11;a\n" + BODY + b"\r\n0\r\n\r\n"),
    "bare LF after a chunk": chunks(b"11\r\n" + BODY + b"\n0\r\n\r\n"),
    "bare LF after the last chunk": chunks(b"11\r\n" + BODY + b"\r\n0\r\n\n"),
    "bare CR after a header": b"HTTP/1.1 200 OK\r\nX: 1\rContent-Length: 17\r\n\r\n" + BODY,
    "a space before the colon": response("Content-Length : 17", body=BODY),
    "a tab before the colon": response("Transfer-Encoding\t: chunked", body=CHUNKS),
    "a space before the first header": response(" Content-Length: 17", body=BODY),
    "a header without a name": response(": 1", "Content-Length: 17", body=BODY),
    "a header without a colon": response("Content-Length", body=BODY),
    "NUL in the name of a header": response("X\0Y: 1", "Content-Length: 17", body=BODY),
    "NUL in a header": response("X: 1\0", "Content-Length: 17", body=BODY),
    "a control character in a header": response("X: \x01", "Content-Length: 17", body=BODY),
    "a name that is not ASCII": response("Cont\xe9nt: 1", "Content-Length: 17", body=BODY),
    "a trailer without a colon": in_chunks(BODY, trailers=b"nonsense\r\n"),
    "a length as a trailer": in_chunks(BODY, trailers=b"Content-Length: 3\r\n"),
}

PROTOCOLS = {
    "HTTP/0.9": BODY,
    "a page": b"<!DOCTYPE html><html></html>",
    "the preface of HTTP/2": b"PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n",
    "the first frame of HTTP/2": b"\0\0\x12\x04\0\0\0\0\0\0\x03\0\0\0\x80\0\x04\0\x01\0\0\0\x05\0\xff\xff\xff",
    "an alert of TLS": b"\x15\x03\x01\x00\x02\x02\x46",
    "a request": b"POST /query HTTP/1.1\r\nHost: a\r\nContent-Length: 0\r\n\r\n",
    "SSH": b"SSH-2.0-OpenSSH_9.6\r\n",
    "HTTP/2 in the status line": with_length(BODY, status="HTTP/2 200"),
    "HTTP/2.0 in the status line": with_length(BODY, status="HTTP/2.0 200 OK"),
    "HTTP/0.9 in the status line": with_length(BODY, status="HTTP/0.9 200 OK"),
    "RTSP": with_length(BODY, status="RTSP/1.0 200 OK"),
    "ICE": with_length(BODY, status="ICE/1.0 200 OK"),
    "HTTP/1.2": with_length(BODY, status="HTTP/1.2 200 OK"),
    "HTTP/11": with_length(BODY, status="HTTP/11 200 OK"),
    "http/1.1": with_length(BODY, status="http/1.1 200 OK"),
    "ICY": with_length(BODY, status="ICY 200 OK"),
    "a status of two digits": with_length(BODY, status="HTTP/1.1 20 OK"),
    "a status of four digits": with_length(BODY, status="HTTP/1.1 2000 OK"),
    "a negative status": with_length(BODY, status="HTTP/1.1 -20 OK"),
    "a status of 0": with_length(BODY, status="HTTP/1.1 000 OK"),
    "a status of 99": with_length(BODY, status="HTTP/1.1 099 OK"),
    "a status of 99 before the answer": with_length(b"{}  ", status="HTTP/1.1 099 OK") + with_length(BODY),
    "two spaces before the status": with_length(BODY, status="HTTP/1.1  200 OK"),
    "another protocol": response("Upgrade: h2c", "Connection: Upgrade", status="HTTP/1.1 101 Switching Protocols"),
    "another protocol, not named": response(status="HTTP/1.1 101 Switching Protocols") + with_length(BODY),
    "another protocol and its bytes": response(
        "Upgrade: websocket", "Connection: Upgrade", status="HTTP/1.1 101 Switching Protocols"
    )
    + with_length(BODY),
}

REFUSED = {**LENGTHS, **TRANSFER_CODINGS, **CHUNK_SIZES, **LINES, **PROTOCOLS}

#: What h11, through which httpx goes, reads all the same.
READ_BY_H11 = {
    "a length and chunks",
    "chunks and a length",
    "chunked and a tab",
    "a folded header",
    "a folded length",
    "a header folded by a tab",
    "bare LF",
    "bare LF after a header",
    "bare LF at the end of the head",
    "bare LF after the last chunk",
    "a control character in a header",
    "a length as a trailer",
    "HTTP/2.0 in the status line",
    "HTTP/0.9 in the status line",
    "HTTP/1.2",
}


def query():
    return Operations().call("query", "POST /query", {"top_k": 3, "id": "a"})


@pytest.mark.parametrize("pieces", ["at once", "byte by byte"])
@pytest.mark.parametrize("name", REFUSED)
def test_what_may_be_taken_for_another_answer_is_refused(connect, service, reads, way, name, pieces):
    if way == HTTPX and name in READ_BY_H11:
        pytest.skip("h11 reads it")
    http = connect()
    service.raw(REFUSED[name])
    service.raw(with_length(BODY))
    reads.sizes = repeat(1) if pieces == "byte by byte" else iter(())
    with pytest.raises(PineconeConnectionError) as caught:
        http.send(service.url, query())
    assert caught.value.sent
    assert (http.send(service.url, query())).namespace == "n"
    assert service.connections == 2


REFUSES_TABS = version("httptools").startswith(("0.6.", "0.7."))

ACCEPTED = {
    "empty lines before the answer": b"\r\n\r\n" + with_length(BODY),
    "zeros before the length": response("Content-Length: 0017", body=BODY),
    "spaces around the length": response("Content-Length: \t 17 \t ", body=BODY),
    "chunked in capitals": response("TRANSFER-ENCODING: CHUNKED", body=CHUNKS),
    "spaces around chunked": response("Transfer-Encoding:   chunked  ", body=CHUNKS),
    "an offer of another protocol": with_length(BODY, "Upgrade: h2,h2c", "Connection: Upgrade, Keep-Alive"),
    "a control character in the reason phrase": with_length(BODY, status="HTTP/1.1 200 O\tK"),
    "an empty reason phrase": with_length(BODY, status="HTTP/1.1 200 "),
    "a status that nobody knows": with_length(BODY, status="HTTP/1.1 299 Whatever"),
}


@pytest.mark.parametrize("name", ACCEPTED)
def test_what_is_odd_but_clear_is_read(connect, service, way, name):
    if way == HTTPX and name == "empty lines before the answer":
        pytest.skip("h11 refuses it")
    if way != HTTPX and name == "spaces around the length" and REFUSES_TABS:
        pytest.skip("httptools before 0.8 refuses the tabs")
    service.raw(ACCEPTED[name])
    assert (connect().send(service.url, query())).namespace == "n"


def test_an_error_that_is_refused_tells_no_status(connect, service):
    for broken in (LENGTHS["two lengths"], TRANSFER_CODINGS["a coding that is unknown"]):
        service.raw(broken.replace(b"200 OK", b"404 Not Found"))
        with pytest.raises(PineconeConnectionError) as caught:
            connect().send(service.url, query())
        assert not isinstance(caught.value, PineconeApiException)
