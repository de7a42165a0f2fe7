"""Bodies as their bytes arrive: what they are decoded, and how many of them are read."""

from __future__ import annotations

import gzip
import pickle
import zlib

import pytest

from pinecone.exceptions import PineconeProtocolError, PineconeResponseTooLargeError
from pinecone.transport.http.inflow import PIECE, Inflow, codings_of, decoded, whole

TEXT = b'{"matches": []}' * 10
GZIPPED = gzip.compress(TEXT, mtime=0)  # the same in every process


def bare(data):
    compressor = zlib.compressobj(wbits=-15)
    return compressor.compress(data) + compressor.flush()


CODED = {
    "nothing": ([], TEXT),
    "gzip": (["gzip"], gzip.compress(TEXT)),
    "x-gzip": (["x-gzip"], gzip.compress(TEXT)),
    "members of gzip": (["gzip"], gzip.compress(TEXT[:50]) + gzip.compress(TEXT[50:])),
    "deflate": (["deflate"], zlib.compress(TEXT)),
    "deflate without a frame": (["deflate"], bare(TEXT)),
    "deflate in gzip": (["deflate", "gzip"], gzip.compress(zlib.compress(TEXT))),
}


def read(data, codings=(), limit=None, status=200, size=7):
    parts = (data[at : at + size] for at in range(0, len(data), size))
    return whole(parts, Inflow("query", status, codings, limit))


@pytest.mark.parametrize("size", [1, 7, 1000])
@pytest.mark.parametrize(("codings", "data"), CODED.values(), ids=CODED)
def test_a_body_is_decoded(codings, data, size):
    assert read(data, codings, len(TEXT), size=size) == TEXT


@pytest.mark.parametrize(("codings", "data"), CODED.values(), ids=CODED)
def test_a_body_that_is_too_large(codings, data):
    with pytest.raises(PineconeResponseTooLargeError) as caught:
        read(data, codings, len(TEXT) - 1)
    error = pickle.loads(pickle.dumps(caught.value))  # noqa: S301
    assert (error.operation, error.limit, error.attempts) == ("query", 149, 1)
    assert str(error) == "query: the response is larger than max_response_bytes, 149 bytes."


@pytest.mark.parametrize("codings", [["gzip"], ["gzip", "gzip"], ["gzip", "gzip", "gzip"]])
def test_little_is_decoded_at_a_time(codings):
    data = bytes(50_000_000)
    for _ in codings:
        data = gzip.compress(data)
    pieces = decoded([data], Inflow("query", 200, codings, 1_000_000))
    sizes = []
    with pytest.raises(PineconeResponseTooLargeError):
        sizes.extend(len(piece) for piece in pieces)
    assert max(sizes) <= PIECE
    assert sum(sizes) <= 1_000_000


@pytest.mark.parametrize(
    ("codings", "data", "reason"),
    [
        (["br"], TEXT, "unknown coding 'br'"),
        (["gzip"], TEXT, "cannot be decoded"),
        (["deflate"], b"\xff" * 10, "cannot be decoded"),
        (["gzip"], GZIPPED + b"more", "cannot be decoded"),
        (["gzip"], GZIPPED[:-8] + bytes(8), "cannot be decoded"),
        (["gzip"], GZIPPED[:-1], "ended too early"),
        (["deflate"], zlib.compress(TEXT)[:20], "ended too early"),
    ],
)
def test_a_body_that_cannot_be_decoded(codings, data, reason):
    with pytest.raises(PineconeProtocolError, match=reason):
        read(data, codings)


def test_the_body_of_an_error_is_left_out_where_it_cannot_be_decoded():
    assert read(TEXT, ["br"], status=502) == read(TEXT, ["gzip"], status=502) == b""
    assert read(gzip.compress(TEXT)[:-1], ["gzip"], status=502) == TEXT


def test_no_body_needs_no_decoding():
    assert read(b"", ["gzip"]) == b""


@pytest.mark.parametrize(
    ("header", "codings"),
    [(None, []), ("", []), ("identity", []), ("GZIP", ["gzip"]), ("deflate , gzip", ["deflate", "gzip"])],
)
def test_codings(header, codings):
    assert codings_of({} if header is None else {"content-encoding": header}) == codings
