"""Nothing stays open, and nothing is said about it."""

from __future__ import annotations

import os
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor

import pytest

from pinecone.transport.config import Config
from pinecone.transport.http.pool import Pool
from pinecone.transport.http.transport import Http
from pinecone.versioning import Operations

SYNC = """
from pinecone.transport.config import Config
from pinecone.transport.http.transport import Http
from pinecone.versioning import Operations
http = Http(Config.of("key"))
http.send(HOST, Operations().call("query", "POST /query", {"top_k": 3, "id": "a"}))
"""
ASYNCIO = """
import asyncio
from pinecone.transport.config import Config
from pinecone.transport.http.transport_asyncio import HttpAsyncio
from pinecone.versioning import Operations
http = HttpAsyncio(Config.of("key"))
asyncio.run(http.send(HOST, Operations().call("query", "POST /query", {"top_k": 3, "id": "a"})))
"""


def query():
    return Operations().call("query", "POST /query", {"top_k": 3, "id": "a"})


@pytest.mark.skipif(not os.path.isdir("/proc/self/fd"), reason="this system does not list open files")
def test_closed_clients_leave_no_socket(service):
    def use():
        http = Http(Config.of("key"))
        service.reply(body=b"{}")
        http.send(service.url, query())
        http.close()
        service.wait_closed()  # the server runs in this process too

    use()
    before = len(os.listdir("/proc/self/fd"))
    for _ in range(50):
        use()
    assert len(os.listdir("/proc/self/fd")) <= before + 1


@pytest.mark.parametrize("program", [SYNC, ASYNCIO], ids=["sync", "asyncio"])
def test_a_client_that_is_dropped_unclosed_makes_no_noise(service, program):
    service.reply(body=b"{}")
    command = [sys.executable, "-c", program.replace("HOST", repr(service.url))]
    done = subprocess.run(command, capture_output=True, text=True, timeout=60)  # noqa: S603 - our own words
    assert (done.returncode, done.stdout, done.stderr) == (0, "", "")


class Connection:
    """A connection whose exchange is over."""

    def __init__(self, sound):
        self.sound = sound
        self.closed = False

    def end(self):
        return True

    def is_sound(self, keep_idle):
        return self.sound

    def close(self):
        self.closed = True


def test_connections_that_are_idle_for_long_are_closed_by_later_calls():
    pool = Pool("http://h", Config.of("key"))
    old = [Connection(sound=False), Connection(sound=False)]
    pool._idle.extend(old)
    live = Connection(sound=True)
    for _ in range(3):
        pool.close(live)
        assert pool._idle_connection() is live
    assert all(connection.closed for connection in old)
    assert not live.closed


def test_threads_share_the_connections(service):
    http = Http(Config.of("key", connection_pool_maxsize=3))
    for _ in range(60):
        service.reply(body=b'{"namespace": "n"}')
    with ThreadPoolExecutor(12) as threads:
        results = list(threads.map(lambda _: http.send(service.url, query()).namespace, range(60)))
    http.close()
    assert results == ["n"] * 60
    assert service.connections <= 3
