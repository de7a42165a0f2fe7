"""Connections that keep the server waiting are closed, and file descriptors do not run out."""

from __future__ import annotations

import asyncio
import contextlib
import queue
import select
import socket
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from urllib.parse import urlsplit

import httpx
import pytest

from pinecone.local import LocalServer
from pinecone.local.http import descriptors, listener
from pinecone.local.http.connection import HttpConnection

from .conftest import PLAIN, SERVERLESS

ROOT = Path(__file__).parents[3]
IDLE = 0.2
HEADERS = {"Api-Key": "key"}
INDEX = {"name": "things", "dimension": 2, "spec": SERVERLESS}
PREFACE = b"PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n"
NO_SETTINGS = b"\0\0\0\4\0\0\0\0\0"  # a frame of HTTP/2


@pytest.fixture
def server(monkeypatch: pytest.MonkeyPatch) -> Iterator[LocalServer]:
    """A server that waits for nobody for long."""
    monkeypatch.setattr(listener, "_IDLE", IDLE)
    with LocalServer() as server:
        yield server


@contextlib.contextmanager
def connected(url: str, *sent: bytes) -> Iterator[socket.socket]:
    """A connection, on which something was sent."""
    address = urlsplit(url)
    with socket.create_connection((address.hostname, address.port), timeout=10) as connection:
        for data in sent:
            connection.sendall(data)
        yield connection


def rest(connection: socket.socket) -> bytes:
    """What comes in until the server closes the connection."""
    received = b""
    with contextlib.suppress(ConnectionError):
        while data := connection.recv(65536):
            received += data
    return received


def create(server: LocalServer) -> str:
    created = httpx.post(f"{server.url}/indexes", headers=HEADERS, json=INDEX, verify=PLAIN)
    host: str = created.json()["host"]
    return host


# HTTP/1.1


@pytest.mark.parametrize("sent", [b"", b"P", PREFACE[:10]])
def test_what_shows_nothing_is_closed(server: LocalServer, sent: bytes) -> None:
    with connected(server.url, sent) as connection:
        assert rest(connection) == b""


HALVES = {
    "line": b"GET /ind",
    "head": b"GET /indexes HTTP/1.1\r\nHost: localhost\r\n",
    "body": b"POST /indexes HTTP/1.1\r\nHost: localhost\r\nContent-Length: 100\r\n\r\n{",
    "chunk": b"POST /indexes HTTP/1.1\r\nHost: localhost\r\nTransfer-Encoding: chunked\r\n\r\n5\r\nab",
}


@pytest.mark.parametrize("half", HALVES.values(), ids=HALVES)
def test_half_a_request_is_answered_with_a_timeout(server: LocalServer, half: bytes) -> None:
    with connected(server.url, half) as connection:
        answer = rest(connection)
    head, body = answer.split(b"\r\n\r\n")
    assert head.startswith(b"HTTP/1.1 408 ")
    assert f"content-length: {len(body)}".encode() in head
    assert server.requests == []


@pytest.mark.parametrize("half", [HALVES["head"], HALVES["body"]], ids=["head", "body"])
def test_bytes_that_trickle_in_buy_no_time(server: LocalServer, half: bytes) -> None:
    with connected(server.url, half) as connection:
        connection.settimeout(IDLE / 10)
        for _ in range(1000):
            try:
                assert connection.recv(12) in (b"", b"HTTP/1.1 408")
                break
            except socket.timeout:
                connection.send(b"a")
            except ConnectionError:
                break
        else:
            pytest.fail("The connection is not closed.")


@pytest.mark.parametrize("half", [b"", *HALVES.values()], ids=["nothing", *HALVES])
def test_what_follows_a_whole_request_is_no_different(server: LocalServer, half: bytes) -> None:
    request = b"GET /indexes HTTP/1.1\r\nHost: localhost\r\nApi-Key: key\r\n\r\n"
    with connected(server.url, request) as connection:
        answer = connection.recv(65536)
        connection.sendall(half)
        answer += rest(connection)
    assert answer.startswith(b"HTTP/1.1 200 ")
    assert b'{"indexes":[]}' in answer


def test_a_request_that_is_being_answered_has_the_time_that_it_takes(server: LocalServer) -> None:
    server.faults.latency = 3 * IDLE
    assert httpx.get(f"{server.url}/indexes", headers=HEADERS, verify=PLAIN).status_code == 200


def test_an_answer_that_is_not_read_is_dropped(server: LocalServer, monkeypatch: pytest.MonkeyPatch) -> None:
    httpx.post(f"{server.url}/assistants", headers=HEADERS, json={"name": "helper"}, verify=PLAIN)
    files = {"file": ("a.txt", b"x" * 8_000_000)}
    id = httpx.post(f"{server.url}/files/helper", headers=HEADERS, files=files, verify=PLAIN).json()["id"]
    described = httpx.get(f"{server.url}/files/helper/{id}?include_url=true", headers=HEADERS, verify=PLAIN)
    path = urlsplit(described.json()["signed_url"]).path
    lost: queue.SimpleQueue[tuple[str, int]] = queue.SimpleQueue()
    lose = HttpConnection.connection_lost

    def connection_lost(connection: HttpConnection, error: Exception | None) -> None:
        lose(connection, error)
        lost.put(connection.client)

    monkeypatch.setattr(HttpConnection, "connection_lost", connection_lost)
    with connected(server.url, f"GET {path} HTTP/1.1\r\nHost: localhost\r\n\r\n".encode()) as connection:
        while lost.get(timeout=10) != connection.getsockname():
            pass
        assert len(rest(connection)) < 8_000_000


# HTTP/2


def block(**headers: str) -> bytes:
    """Headers of a call, as HPACK has them without any compression."""
    coded = b"\x83\x86"  # POST, http
    for name, value in {":path": "/VectorService/List", ":authority": "localhost", **headers}.items():
        coded += b"\0" + b"".join(bytes([len(text)]) + text.encode() for text in (name.replace("_", "-"), value))
    return coded


def frame(kind: int, flags: int, stream: int, payload: bytes) -> bytes:
    return len(payload).to_bytes(3, "big") + bytes([kind, flags]) + stream.to_bytes(4, "big") + payload


CALL = block(content_type="application/grpc", te="trailers", api_key="key")
HALF_CALLS = {
    "preface": PREFACE,
    "settings": PREFACE + NO_SETTINGS,
    "frame": PREFACE + NO_SETTINGS + b"\0\0\x20\1",
    "headers": PREFACE + NO_SETTINGS + frame(1, 0, 1, CALL),
    "message": PREFACE + NO_SETTINGS + frame(1, 4, 1, CALL) + frame(0, 0, 1, b"\0\0"),
}


@pytest.mark.parametrize("half", HALF_CALLS.values(), ids=HALF_CALLS)
def test_what_makes_no_call_is_closed(server: LocalServer, half: bytes) -> None:
    pytest.importorskip("grpc")
    with connected(create(server), half) as connection:
        rest(connection)


def test_a_whole_call_is_answered(server: LocalServer) -> None:
    pytest.importorskip("grpc")
    whole = PREFACE + NO_SETTINGS + frame(1, 4, 1, CALL) + frame(0, 1, 1, b"\0\0\0\0\0")
    with connected(create(server), whole) as connection:
        assert b"grpc-status" in rest(connection)
    assert server.requests[-1].path == "/VectorService/List"


def test_a_call_that_is_being_answered_has_the_time_that_it_takes(monkeypatch: pytest.MonkeyPatch) -> None:
    grpc = pytest.importorskip("grpc")
    monkeypatch.setattr(listener, "_IDLE", 1.0)  # on a busy machine as much as IDLE may lie between the calls
    with LocalServer() as server, grpc.insecure_channel(urlsplit(create(server)).netloc) as channel:
        server.faults.latency = 2.0
        channel.unary_unary("/VectorService/List")(b"", metadata=(("api-key", "key"),), timeout=10)
        server.faults.latency = 0
        channel.unary_unary("/VectorService/List")(b"", metadata=(("api-key", "key"),), timeout=10)


# Descriptors


def test_connections_that_cannot_be_accepted_are_tried_again_after_a_while(monkeypatch: pytest.MonkeyPatch) -> None:
    naps = []

    async def nap(seconds: float) -> None:
        naps.append(seconds)
        if len(naps) == 3:
            raise asyncio.CancelledError

    class Socket:
        tried = 0

        def setblocking(self, flag: bool) -> None:
            pass

    async def accept(self: object, sock: Socket) -> None:
        sock.tried += 1
        raise OSError(24, "Too many open files")

    sock = Socket()
    monkeypatch.setattr(asyncio, "sleep", nap)
    monkeypatch.setattr(asyncio.SelectorEventLoop, "sock_accept", accept)
    with contextlib.suppress(asyncio.CancelledError):
        asyncio.run(listener._accept(sock, asyncio.Protocol))  # type: ignore[arg-type]
    assert sock.tried == len(naps) == 3
    assert all(seconds > 0.1 for seconds in naps)


def test_connections_wait_until_descriptors_are_left(
    monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    monkeypatch.setattr(listener, "_ROOM", 0.01)
    request = b"GET /indexes HTTP/1.1\r\nHost: localhost\r\nApi-Key: key\r\n\r\n"
    with LocalServer() as server, connected(server.url, request) as first:
        assert first.recv(12) == b"HTTP/1.1 200"
        monkeypatch.setattr(descriptors, "are_left", lambda reserve: False)
        with connected(server.url, request) as second, connected(server.url, request) as third:
            assert second.recv(12) == b"HTTP/1.1 200"  # was waited for already
            assert select.select([third], [], [], 0.1)[0] == []
            monkeypatch.undo()
            assert third.recv(12) == b"HTTP/1.1 200"
    assert [message for message in caplog.messages if "descriptor" in message] == caplog.messages[:1]


SHORT = """if True:
    import os, resource, socket
    from urllib.parse import urlsplit
    from pinecone.local import LocalServer
    import httpx, ssl

    with LocalServer() as server, httpx.Client(
        base_url=server.url, headers={"Api-Key": "k"}, verify=ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    ) as http:
        index = {"dimension": 2, "spec": {"serverless": {"cloud": "aws", "region": "us-east-1"}}}

        def create(name):
            return http.post("/indexes", json={"name": name, **index})

        assert create("first").status_code == 201
        open_now = len(os.listdir("/proc/self/fd"))
        resource.setrlimit(resource.RLIMIT_NOFILE, (open_now + 50, open_now + 50))
        made = 0
        while (answer := create(f"index-{made}")).status_code == 201:
            made += 1
        assert 0 < made < 50, made
        assert answer.status_code == 403, answer.text
        assert answer.json()["error"]["code"] == "QUOTA_EXCEEDED", answer.text
        assert "descriptor" in answer.json()["error"]["message"]
        before = sorted(os.listdir("/proc/self/fd"))
        for number in range(20):
            assert create("one-more").status_code == 403
        assert sorted(os.listdir("/proc/self/fd")) == before

        address = urlsplit(server.url)
        silent = []
        try:
            while True:
                silent.append(socket.create_connection((address.hostname, address.port)))
        except OSError:  # this process can open no more either
            pass
        assert http.get("/indexes").status_code == 200
        assert create("one-more").status_code == 403
        for connection in silent:
            connection.close()
        assert http.delete("/indexes/index-0").status_code == 202
        while create("one-more").status_code != 201:  # until the closed connections are noticed
            pass
"""


@pytest.mark.skipif(sys.platform != "linux", reason="counts the descriptors of a process")
def test_an_index_near_the_limit_of_descriptors_is_refused_and_leaks_nothing() -> None:
    done = subprocess.run([sys.executable, "-c", SHORT], cwd=ROOT, capture_output=True, text=True, timeout=60)  # noqa: S603
    assert done.returncode == 0, done.stderr


FEW = """if True:
    import os, resource, sys
    from pinecone.local import LocalServer
    from pinecone.local.__main__ import main

    spec = {"serverless": {"cloud": "aws", "region": "us-east-1"}}
    with LocalServer(data_dir=sys.argv[1]) as server:
        for number in range(20):
            server.client().create_index(f"index-{number}", dimension=2, spec=spec)
    most = len(os.listdir("/proc/self/fd")) + 50
    resource.setrlimit(resource.RLIMIT_NOFILE, (most, most))
    sys.exit(main(["--port", "0", "--data-dir", sys.argv[1]]))
"""


@pytest.mark.skipif(sys.platform != "linux", reason="counts the descriptors of a process")
def test_a_folder_with_more_indexes_than_there_are_descriptors_is_refused_in_a_sentence(tmp_path: Path) -> None:
    done = subprocess.run(  # noqa: S603
        [sys.executable, "-c", FEW, str(tmp_path)], cwd=ROOT, capture_output=True, text=True, timeout=60, check=False
    )
    assert done.returncode == 1
    (line,) = done.stderr.splitlines()
    assert line.startswith("pinecone-local cannot listen on 127.0.0.1:0: The local server has almost no file")


@pytest.mark.skipif(descriptors.resource is None, reason="there is no limit")
def test_the_command_takes_as_many_descriptors_as_it_may(monkeypatch: pytest.MonkeyPatch) -> None:
    resource = descriptors.resource
    asked = []
    monkeypatch.setattr(resource, "getrlimit", lambda kind: (256, 4096))
    monkeypatch.setattr(resource, "setrlimit", lambda kind, limits: asked.append((kind, limits)))
    descriptors.allow_most()
    assert asked == [(resource.RLIMIT_NOFILE, (4096, 4096))]
