"""What only asyncio has: many calls at a time, cancelling, and a loop that must not be kept waiting."""

from __future__ import annotations

import asyncio
import gc
import os
import socket
import time
import weakref
from contextlib import closing

import httpx
import pytest

from pinecone.db_data.index_asyncio import IndexAsyncio
from pinecone.transport.config import Config
from pinecone.transport.http.transport_asyncio import HttpAsyncio
from pinecone.versioning import Operations

FOUND = b'{"matches": [], "namespace": "n"}'


def query():
    return Operations().call("query", "POST /query", {"top_k": 3, "id": "a"})


@pytest.fixture
async def http(settings, service, waits, anyio_backend):
    http = HttpAsyncio(settings(httpx.AsyncHTTPTransport, connection_pool_maxsize=2, timeout=5))
    http.wait = waits.wait_asyncio
    yield http
    await http.close()
    if http.config.transport is not None:
        await http.config.transport.aclose()


async def until(waiting):
    """Let something block, elsewhere than on the loop."""
    await asyncio.get_running_loop().run_in_executor(None, waiting)


@pytest.mark.anyio
@pytest.mark.parametrize("sent", [b"", b"HTTP/1.1 200 OK\r\n", b"HTTP/1.1 200 OK\r\ncontent-length: 99\r\n\r\n{"])
async def test_cancelling_leaves_the_pool_sound(http, service, sent):
    for _ in range(3):
        service.stall(sent)
        task = asyncio.ensure_future(http.send(service.url, query()))
        await until(service.wait_arrived)
        task.cancel()
        with pytest.raises(asyncio.CancelledError):
            await task
        await until(service.wait_closed)
    service.reply(body=FOUND)
    assert (await http.send(service.url, query())).namespace == "n"


@pytest.mark.anyio
async def test_cancelling_a_stream_leaves_the_pool_sound(http, service):
    async def read():
        async for _ in http.stream(service.url, query()):
            pass

    for _ in range(3):
        service.stall(b"HTTP/1.1 200 OK\r\ncontent-length: 99\r\n\r\n{")
        task = asyncio.ensure_future(read())
        await until(service.wait_arrived)
        task.cancel()
        with pytest.raises(asyncio.CancelledError):
            await task
    service.reply(body=FOUND)
    assert (await http.send(service.url, query())).namespace == "n"


@pytest.mark.anyio
async def test_a_cancelled_wait_for_a_connection_leaves_the_pool_sound(service, anyio_backend):
    http = HttpAsyncio(Config.of("key", connection_pool_maxsize=1, timeout=5))
    service.stall()
    first = asyncio.ensure_future(http.send(service.url, query()))
    await until(service.wait_arrived)
    second = asyncio.ensure_future(http.send(service.url, query()))
    for _ in range(5):
        await asyncio.sleep(0)
    for task in (second, first):
        task.cancel()
        with pytest.raises(asyncio.CancelledError):
            await task
    service.reply(body=FOUND)
    assert (await http.send(service.url, query())).namespace == "n"
    await http.close()


@pytest.mark.anyio
async def test_a_retry_can_be_cancelled(service):
    http = HttpAsyncio(Config.of("key"))
    waiting, forever = asyncio.Event(), asyncio.Event()

    async def wait(seconds):
        waiting.set()
        await forever.wait()

    http.wait = wait
    service.reply(503)
    task = asyncio.ensure_future(http.send(service.url, query()))
    await waiting.wait()
    task.cancel()
    with pytest.raises(asyncio.CancelledError):
        await task
    await http.close()


@pytest.mark.anyio
async def test_no_more_connections_than_allowed(service):
    http = HttpAsyncio(Config.of("key", connection_pool_maxsize=2, timeout=5))
    for _ in range(20):
        service.reply(body=FOUND)
    await asyncio.gather(*[http.send(service.url, query()) for _ in range(20)])
    await http.close()
    assert service.connections <= 2
    assert len(service.requests) == 20


@pytest.mark.anyio
async def test_nothing_blocks_the_loop(service, proxy, monkeypatch):
    """Neither sockets that block nor time.sleep are used in the thread of the loop, retries and proxy included."""
    blocking = []

    def watch(owner, name):
        original = getattr(owner, name)

        def watched(*arguments, **keywords):
            sock = arguments[0] if arguments and isinstance(arguments[0], socket.socket) else None
            on_loop = asyncio._get_running_loop() is loop
            if on_loop and (sock is None or sock.gettimeout() != 0):
                blocking.append(name)
            return original(*arguments, **keywords)

        monkeypatch.setattr(owner, name, watched)

    loop = asyncio.get_running_loop()
    for name in ("connect", "send", "sendall", "recv", "recv_into"):
        watch(socket.socket, name)
    for name in ("getaddrinfo", "gethostbyname", "create_connection"):
        watch(socket, name)
    watch(time, "sleep")
    http = HttpAsyncio(Config.of("key", proxy_url=f"http://127.0.0.1:{proxy.port}"))
    service.reply(429, retry_after="0")
    service.reply(body=FOUND)
    await http.send(f"http://index.test:{service.port}", query())
    await http.close()
    assert not blocking


def test_an_index_that_is_made_without_a_loop(service):
    index = IndexAsyncio("key", service.url)

    async def use():
        async with index:
            service.reply(body=b'{"totalVectorCount": 3}')
            return (await index.describe_index_stats()).total_vector_count

    assert [asyncio.run(use()), asyncio.run(use())] == [3, 3]


@pytest.mark.anyio
async def test_an_index_is_entered_again(service):
    index = IndexAsyncio("key", service.url)
    for _ in range(2):
        async with index:
            service.reply(body=b'{"totalVectorCount": 3}')
            assert (await index.describe_index_stats()).total_vector_count == 3
        await until(service.wait_closed)


def test_loops_that_live_side_by_side_keep_their_connections(service):
    http = HttpAsyncio(Config.of("key", service.url))
    with closing(asyncio.new_event_loop()) as one, closing(asyncio.new_event_loop()) as other:
        for loop in (one, other) * 5:
            service.reply(body=FOUND)
            loop.run_until_complete(http.send(service.url, query()))
        assert service.connections == 2
        one.run_until_complete(http.close())
        service.wait_closed()
        service.reply(body=FOUND)
        other.run_until_complete(http.send(service.url, query()))
        assert service.connections == 2
        other.run_until_complete(http.close())
        service.wait_closed()


def test_connections_are_closed_with_their_loop(service):
    http = HttpAsyncio(Config.of("key", service.url))

    async def use():
        service.reply(body=FOUND)
        await http.send(service.url, query())
        return weakref.ref(asyncio.get_running_loop())

    def used_loops(times):
        loops = []
        for _ in range(times):
            loops.append(asyncio.run(use()))
            service.wait_closed()
        gc.collect()  # what was left open would complain
        return [loop for loop in loops if loop() is not None]

    assert len(used_loops(1)) == 1  # the transport knows the last one until it is used again
    before = open_files()
    assert len(used_loops(100)) == 1
    assert open_files() <= before  # those of other tests may be closed meanwhile


def open_files():
    return len(os.listdir("/proc/self/fd")) if os.path.isdir("/proc/self/fd") else None


@pytest.mark.filterwarnings("ignore::ResourceWarning", "ignore::pytest.PytestUnraisableExceptionWarning")
def test_connections_of_a_loop_that_was_closed_without_being_told_are_dropped(service):
    http = HttpAsyncio(Config.of("key", service.url))
    for _ in range(3):
        with closing(asyncio.new_event_loop()) as loop:
            service.reply(body=FOUND)
            loop.run_until_complete(http.send(service.url, query()))
    del loop
    gc.collect()
    for _ in range(2):
        service.wait_closed()
    service.reply(body=FOUND)
    asyncio.run(http.send(service.url, query()))
    gc.collect()
    for _ in range(2):
        service.wait_closed()
