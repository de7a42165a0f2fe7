"""A request leaves in one go, and what is read and written stays in order."""

from __future__ import annotations

import httpcore
import pytest

from pinecone.transport.http.network import LONGEST_JOINED, Joining


class Socket(httpcore.NetworkStream):
    """A socket that remembers what was written to it, and may refuse."""

    def __init__(self, refuses=False):
        self.written = []
        self.refuses = refuses

    def write(self, buffer, timeout=None):
        if self.refuses:
            raise httpcore.WriteError
        self.written.append(buffer)

    def read(self, max_bytes, timeout=None):
        return b"answer"


def test_headers_and_a_small_body_leave_together():
    socket = Socket()
    stream = Joining(socket)
    stream.write(b"headers ")
    stream.write(b"body")
    stream.write(b"")
    assert stream.read(100) == b"answer"
    assert socket.written == [b"headers body"]


def test_nothing_is_sent_twice():
    socket = Socket()
    stream = Joining(socket)
    for text in (b"one", b"two"):
        stream.write(text)
        stream.read(100)
        stream.read(100)
    assert socket.written == [b"one", b"two"]


def test_a_long_body_leaves_after_its_headers():
    socket = Socket()
    stream = Joining(socket)
    body = b"x" * LONGEST_JOINED
    stream.write(b"headers")
    stream.write(body)
    assert socket.written == [b"headers", body]


def test_an_answer_is_read_though_the_server_takes_no_more():
    stream = Joining(Socket(refuses=True))
    stream.write(b"request")
    assert stream.read(100) == b"answer"


def test_a_long_body_that_the_server_does_not_take():
    stream = Joining(Socket(refuses=True))
    with pytest.raises(httpcore.WriteError):
        stream.write(b"x" * (LONGEST_JOINED + 1))
