"""Odd answers over gRPC: a server that speaks just enough HTTP/2 to send them, and their table."""

from __future__ import annotations

import gzip
import socket
import struct
from typing import Callable, NamedTuple

from pinecone import core

from .answers import EITHER, MOST, RIGHT, WRONG
from .server import Listener

PREFACE = 24
DATA, HEADERS, RST_STREAM, SETTINGS, PING, GOAWAY = 0, 1, 3, 4, 6, 7
END_STREAM, END_HEADERS, ACK = 1, 4, 1

#: What a call over the stream of a number is answered.
Bytes = Callable[[int], bytes]


def frame(kind: int, flags: int, stream: int, payload: bytes = b"") -> bytes:
    """A frame of HTTP/2."""
    return struct.pack(">I", len(payload))[1:] + bytes([kind, flags]) + struct.pack(">I", stream) + payload


def prefixed(text: bytes) -> bytes:
    """Text after its length, as headers have it."""
    length, rest = min(len(text), 127), len(text) - 127
    head = bytes([length])
    while length == 127:
        head += bytes([rest % 128 | (128 if rest >= 128 else 0)])
        rest //= 128
        if not rest:
            break
    return head + text


def headers(stream: int, flags: int, *pairs: tuple[bytes, bytes]) -> bytes:
    """A frame with headers, none of which is compressed."""
    block = b"".join(b"\x00" + prefixed(name) + prefixed(value) for name, value in pairs)
    return frame(HEADERS, flags | END_HEADERS, stream, block)


def begun(stream: int, *more: tuple[bytes, bytes]) -> bytes:
    """The beginning of an answer."""
    return headers(stream, 0, (b":status", b"200"), (b"content-type", b"application/grpc"), *more)


def message(stream: int, body: bytes, compressed: int = 0) -> bytes:
    """A message, in frames of the size that all take."""
    whole = bytes([compressed]) + struct.pack(">I", len(body)) + body
    return b"".join(frame(DATA, 0, stream, whole[at : at + 16384]) for at in range(0, len(whole), 16384))


def ended(stream: int, status: bytes = b"0", *more: tuple[bytes, bytes]) -> bytes:
    """The end of an answer."""
    return headers(stream, END_STREAM, (b"grpc-status", status), *more)


def refused(status: bytes, *more: tuple[bytes, bytes]) -> Bytes:
    """An answer that is an end alone."""
    head = (b":status", b"200"), (b"content-type", b"application/grpc"), (b"grpc-status", status)
    return lambda stream: headers(stream, END_STREAM, *head, *more)


def answered(body: bytes) -> Bytes:
    """An answer as it should be, with a message."""
    return lambda stream: begun(stream) + message(stream, body) + ended(stream)


def of_http(status: bytes) -> Bytes:
    """An answer of something that does not speak gRPC."""
    head = (b":status", status), (b"content-type", b"text/html")
    return lambda stream: headers(stream, 0, *head) + frame(DATA, END_STREAM, stream, b"<html>")


class RpcAnswer(NamedTuple):
    """An answer over gRPC.

    Attributes:
        name: What is odd about it.
        bytes: What is sent.
        outcome: What it may lead to.
    """

    name: str
    bytes: Bytes
    outcome: str


FOUND = core.load_rpc(core.DEFAULT)["POST /query"].write_response({"matches": [{"id": "a", "score": 0.5}]})
LONG = core.load_rpc(core.DEFAULT)["POST /query"].write_response({"matches": [{"id": "a" * 2 * MOST, "score": 0.5}]})

RIGHTS: dict[str, Bytes] = {
    "a message": answered(FOUND),
    "byte by byte": lambda stream: (
        begun(stream)
        + b"".join(frame(DATA, 0, stream, bytes([byte])) for byte in struct.pack(">BI", 0, len(FOUND)) + FOUND)
        + ended(stream)
    ),
    "an odd header": lambda stream: (
        begun(stream, (b"x-a", b""), (b"x-a-bin", b"/w=="), (b"x-pinecone-request-id", b"a" * 1000))
        + message(stream, FOUND)
        + ended(stream, b"0", (b"x-pinecone-max-indexed-lsn", b"nonsense"))
    ),
    "a header that is no ASCII": lambda stream: (
        begun(stream, (b"x-a", b"\xff\x00\n")) + message(stream, FOUND) + ended(stream)
    ),
    "a ping before": lambda stream: frame(PING, 0, 0, bytes(8)) + answered(FOUND)(stream),
    "an unknown frame before": lambda stream: frame(99, 0, 0, b"nonsense") + answered(FOUND)(stream),
}

WRONGS: dict[str, Bytes] = {
    "a success without a message": lambda stream: begun(stream) + ended(stream),
    "a binary header that is none": lambda stream: (
        begun(stream, (b"x-a-bin", b"!")) + message(stream, FOUND) + ended(stream)
    ),
    "a success of an end alone": refused(b"0"),
    "a success of two messages": lambda stream: begun(stream) + 2 * message(stream, FOUND) + ended(stream),
    "a message without an end": lambda stream: begun(stream) + message(stream, FOUND) + frame(DATA, 1, stream),
    "half a message": lambda stream: (
        begun(stream) + frame(DATA, 0, stream, struct.pack(">BI", 0, 100) + FOUND) + ended(stream)
    ),
    "a message longer than it is": lambda stream: (
        begun(stream) + frame(DATA, 0, stream, struct.pack(">BI", 0, 2**32 - 1) + FOUND) + ended(stream)
    ),
    "a message of the flag 7": lambda stream: begun(stream) + message(stream, FOUND, 7) + ended(stream),
    "a compressed message that is none": lambda stream: (
        begun(stream, (b"grpc-encoding", b"gzip")) + message(stream, b"nonsense", 1) + ended(stream)
    ),
    "a compression that there is not": lambda stream: (
        begun(stream, (b"grpc-encoding", b"nonsense")) + message(stream, b"nonsense", 1) + ended(stream)
    ),
    "a message that is too long": answered(LONG),
    "a bomb": lambda stream: (
        begun(stream, (b"grpc-encoding", b"gzip")) + message(stream, gzip.compress(LONG), 1) + ended(stream)
    ),
    "a message that is garbage": answered(b"\xff" * 100),
    "a message that is cut": answered(FOUND[:-3]),
    "a message nested without an end": answered(b"\x12\xff\xff\xff\xff\x0f" * 1000),
    "a varint without an end": answered(b"\x08" + b"\xff" * 1000),
    "text that is no UTF-8": answered(b"\x12\x03\x0a\x01\xff"),
    "an unknown status": refused(b"99", (b"grpc-message", b"What?")),
    "a negative status": refused(b"-1"),
    "a status that is no number": refused(b"nonsense"),
    "a long status": refused(b"9" * 1000),
    "no status": lambda stream: begun(stream) + headers(stream, END_STREAM, (b"x-a", b"1")),
    "details that are no UTF-8": refused(b"3", (b"grpc-message", b"%FF%FE\xff")),
    "details that are cut": refused(b"3", (b"grpc-message", b"100%")),
    "long details": refused(b"3", (b"grpc-message", b"no " * 2000)),
    "details that are none": refused(b"3", (b"grpc-status-details-bin", b"!!!!")),
    "details that are garbage": refused(b"8", (b"grpc-status-details-bin", b"/////////w==")),
    "an odd time to wait": refused(b"8", (b"retry-after", b"Mon, 99 Jan 99999999999999 00:00:00 GMT")),
    "no time to wait": refused(b"8", (b"retry-after", b"\xff")),
    "too long a time to wait": refused(b"14", (b"retry-after", b"1e999"), (b"grpc-retry-pushback-ms", b"-99999999999")),
    "a page": of_http(b"200"),
    "a status of HTTP that there is not": of_http(b"999"),
    "a status of HTTP that is none": of_http(b"nonsense"),
    "a broken stream": lambda stream: frame(RST_STREAM, 0, stream, struct.pack(">I", 2)),
    "a stream that is refused": lambda stream: frame(RST_STREAM, 0, stream, struct.pack(">I", 7)),
    "a stream that breaks after a message": lambda stream: (
        begun(stream) + message(stream, FOUND) + frame(RST_STREAM, 0, stream, struct.pack(">I", 99))
    ),
    "a goodbye": lambda stream: frame(GOAWAY, 0, 0, struct.pack(">II", 0, 0) + b"bye"),
    "an odd goodbye": lambda stream: frame(GOAWAY, 0, 0, struct.pack(">II", 0, 11) + b"\xff too_many_pings"),
    "headers that are garbage": lambda stream: frame(HEADERS, END_HEADERS | END_STREAM, stream, b"\xff" * 50),
    "a frame that is too long": lambda stream: b"\xff\xff\xff" + bytes([DATA, 0]) + struct.pack(">I", stream),
    "frames of another stream": lambda stream: answered(FOUND)(stream + 100) + b"nonsense",
    "garbage": lambda stream: b"nonsense" * 100,
    "HTTP/1.1": lambda stream: b"HTTP/1.1 200 OK\r\ncontent-length: 2\r\n\r\n{}",
    "nothing": lambda stream: b"",
}
WRONGS |= {f"status {code}": refused(b"%d" % code, (b"grpc-message", b"No.")) for code in range(1, 17)}
WRONGS |= {
    f"status {status} of HTTP": of_http(b"%d" % status) for status in (301, 400, 401, 403, 404, 429, 500, 502, 503, 504)
}

EITHERS: dict[str, Bytes] = {
    "an empty message": answered(b""),
    "unknown fields": answered(b"\xf8\x7f\x01" + FOUND),
    "a field of another type": answered(b"\x10\x05"),
    "a number that is none": answered(b"\x12\x08\x0a\x01a\x15\x00\x00\xc0\x7f"),
}

RPC_ANSWERS = [
    RpcAnswer(name, given, outcome)
    for table, outcome in ((RIGHTS, RIGHT), (WRONGS, WRONG), (EITHERS, EITHER))
    for name, given in table.items()
]


class HostileRpcServer(Listener):
    """Answers every call with the same bytes, and closes the connection.

    Attributes:
        url: Where it listens.
        answer: What a call is answered.
    """

    def __init__(self) -> None:
        self.answer: Bytes = answered(FOUND)
        super().__init__()

    def _serve(self, connection: socket.socket) -> None:
        try:
            with connection, connection.makefile("rb") as received:
                received.read(PREFACE)
                connection.sendall(frame(SETTINGS, 0, 0))
                while head := received.read(9):
                    length, kind, flags = int.from_bytes(head[:3], "big"), head[3], head[4]
                    stream = int.from_bytes(head[5:], "big")
                    received.read(length)
                    if kind == SETTINGS and not flags & ACK:
                        connection.sendall(frame(SETTINGS, ACK, 0))
                    elif kind == DATA and flags & END_STREAM:
                        connection.sendall(self.answer(stream))
                        connection.shutdown(socket.SHUT_WR)
        except OSError:
            pass  # the client went away, as it should
