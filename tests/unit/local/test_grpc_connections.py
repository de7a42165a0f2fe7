"""HTTP/2 and HTTP/1.1 on one port: how they are told apart, and how connections end."""

from __future__ import annotations

import socket
import subprocess
import sys
import threading
from collections.abc import Iterator
from pathlib import Path
from urllib.parse import urlsplit

import httpx
import pytest

from pinecone.local import LocalServer
from pinecone.local.http import listener

from .conftest import PLAIN, SERVERLESS, Http
from .rpc import Rpc, channel, grpc

ROOT = Path(__file__).parents[3]
PREFACE = b"PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n"
NO_SETTINGS = b"\0\0\0\4\0\0\0\0\0"  # a frame of HTTP/2


def connect(host: str) -> socket.socket:
    """A connection whose bytes leave as they are written."""
    address = urlsplit(host)
    connection = socket.create_connection((address.hostname, address.port), timeout=10)
    connection.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
    return connection


def create(server: LocalServer, name: str = "things") -> str:
    body = {"name": name, "dimension": 2, "spec": SERVERLESS}
    created = httpx.post(f"{server.url}/indexes", headers={"Api-Key": "key"}, json=body, verify=PLAIN)
    host: str = created.json()["host"]
    return host


@pytest.fixture
def server() -> Iterator[LocalServer]:
    with LocalServer() as server:
        yield server


def test_http2_is_told_by_its_preface_however_it_arrives(index: httpx.Client) -> None:
    with connect(str(index.base_url)) as connection:
        for byte in PREFACE + NO_SETTINGS:
            connection.send(bytes([byte]))
        assert connection.recv(9)[3] == 4  # the settings of the server


@pytest.mark.parametrize(
    "parts",
    [
        [b"P", b"OST /query HTTP/1.1\r\nHost: x\r\n\r\n"],
        [PREFACE[:-6], b"Host: x\r\n\r\n"],
        [b"nonsense\r\n\r\n"],
    ],
)
def test_what_does_not_begin_with_the_preface_is_http1(index: httpx.Client, parts: list[bytes]) -> None:
    with connect(str(index.base_url)) as connection:
        for part in parts:
            connection.send(part)
        assert connection.recv(8) == b"HTTP/1.1"


def test_connections_end_with_their_index(http: Http, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(listener, "_GRACE", 0.01)
    index = http.index()
    with connect(str(index.base_url)) as silent, connect(str(index.base_url)) as connection:
        connection.send(PREFACE + NO_SETTINGS)
        assert connection.recv(1)
        http.control().delete("/indexes/things")
        while connection.recv(4096):
            pass
        assert silent.recv(1) == b""


def test_a_call_under_way_ends_with_the_server(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(listener, "_GRACE", 0.01)
    with LocalServer() as server, channel(create(server)) as to_index:
        arrived = threading.Event()
        monkeypatch.setattr(server.faults, "draw", lambda method, path: arrived.set())
        server.faults.latency = 3600
        call = to_index.unary_unary("/VectorService/List").future(b"", metadata=(("api-key", "key"),))
        assert arrived.wait(10)
        server.close()
        assert call.exception(10).code() in (grpc.StatusCode.UNAVAILABLE, grpc.StatusCode.CANCELLED)


def test_a_closed_server_has_no_thread_and_no_descriptor_left() -> None:
    def serve() -> int:
        before = set(threading.enumerate())
        with LocalServer() as server, channel(create(server)) as to_index:
            Rpc(to_index, "2025-10")("GET /vectors/list")
        for thread in set(threading.enumerate()) - before:
            thread.join(10)  # grpcio ends its own after it has told that it has stopped
        assert set(threading.enumerate()) <= before
        return len(list(Path("/proc/self/fd").iterdir())) if sys.platform == "linux" else 0

    opened = [serve() for _ in range(4)]
    assert opened[-1] <= opened[0]


def test_servers_in_one_process_share_nothing() -> None:
    with (
        LocalServer() as first,
        LocalServer() as second,
        channel(create(first)) as to_first,
        channel(create(second)) as to_second,
    ):
        rpc = Rpc(to_first, "2025-10")
        rpc("POST /vectors/upsert", vectors=[{"id": "a", "values": [1.0, 0.0]}])
        assert Rpc(to_second, "2025-10")("GET /vectors/list").vectors == []
        second.close()
        assert [item.id for item in rpc("GET /vectors/list").vectors] == ["a"]


def test_without_grpcio_http2_is_closed_and_the_log_tells_why(
    server: LocalServer, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    monkeypatch.setitem(sys.modules, "grpc", None)
    monkeypatch.delitem(sys.modules, "pinecone.local.grpc.server", raising=False)
    host = create(server)
    for _ in range(2):
        with connect(host) as connection:
            connection.send(PREFACE + NO_SETTINGS)
            assert connection.recv(1) == b""
    assert caplog.messages == ['A client speaks gRPC, which needs grpcio. Run: pip install "pinecone[grpc]"']
    stats = httpx.post(f"{host}/describe_index_stats", headers={"Api-Key": "key"}, json={}, verify=PLAIN)
    assert stats.status_code == 200


def test_grpcio_is_imported_when_the_first_client_needs_it() -> None:
    code = """if True:
        import sys
        from pinecone.local import LocalServer

        with LocalServer() as server, server.client() as pc:
            pc.create_index("things", dimension=2, spec={"serverless": {"cloud": "aws", "region": "us-east-1"}})
            pc.Index("things").describe_index_stats()
            assert "grpc" not in sys.modules
    """
    subprocess.run([sys.executable, "-c", code], cwd=ROOT, check=True)  # noqa: S603
