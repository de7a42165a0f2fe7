"""Which connections are used and when they are closed, where the faces differ."""

from __future__ import annotations

import asyncio
import gc
import threading

import pytest

from pinecone import Pinecone, PineconeAsyncio
from pinecone.transport import runtime, tls
from pinecone.transport.config import Config
from pinecone.transport.http.transport import Http
from pinecone.transport.http.transport_asyncio import HttpAsyncio
from pinecone.versioning import Operations


def query():
    return Operations().call("query", "POST /query", {"top_k": 3, "id": "a"})


def test_closing_lets_calls_under_way_end(service):
    http = Http(Config.of("key", service.url))
    arrived, go_on = threading.Event(), threading.Event()

    def answer(request):
        arrived.set()
        go_on.wait()
        return {}

    service.compute(answer)
    results = []
    caller = threading.Thread(target=lambda: results.append(http.send(service.url, query())))
    caller.start()
    arrived.wait()
    http.close()
    go_on.set()
    caller.join()
    assert len(results) == 1
    assert not http._pools


@pytest.mark.anyio
async def test_closing_lets_tasks_under_way_end(service):
    http = HttpAsyncio(Config.of("key", service.url))
    arrived, go_on = asyncio.Event(), threading.Event()
    loop = asyncio.get_running_loop()

    def answer(request):
        loop.call_soon_threadsafe(arrived.set)
        go_on.wait()
        return {}

    service.compute(answer)
    task = asyncio.ensure_future(http.send(service.url, query()))
    await arrived.wait()
    await http.close()
    go_on.set()
    assert (await task).matches == []


def test_a_transport_of_asyncio_works_in_one_loop_after_another(service):
    http = HttpAsyncio(Config.of("key", service.url))

    async def call():
        result = await http.send(service.url, query())
        await http.close()
        return result

    for _ in range(2):
        service.reply()
        assert asyncio.run(call()).matches == []


def test_connections_of_a_loop_that_is_gone_are_not_used(service):
    http = HttpAsyncio(Config.of("key", service.url))
    for _ in range(2):
        service.reply()
        assert asyncio.run(http.send(service.url, query())).matches == []
    del http
    gc.collect()  # a socket that was left open would complain


def test_a_forked_child_does_not_use_the_connections_of_its_parent(service, monkeypatch):
    http = Http(Config.of("key", service.url))
    service.reply()
    http.send(service.url, query())
    of_parent = http._pools[service.url]
    monkeypatch.setattr(runtime.os, "getpid", lambda: -1)
    service.reply()
    http.send(service.url, query())
    assert http._pools[service.url] is not of_parent
    http.close()
    of_parent.retire()


def test_http_needs_no_certificates(service, monkeypatch):
    monkeypatch.setattr(tls, "context", None)
    http = Http(Config.of("key", service.url))
    service.reply()
    assert http.send(service.url, query()).matches == []
    http.close()


def test_equal_settings_share_a_context():
    assert tls.context(None, True) is tls.context(None, True)
    assert tls.context(None, False) is not tls.context(None, True)


@pytest.mark.anyio
async def test_an_index_for_asyncio_from_a_client_of_the_other_face(service):
    with Pinecone("key", service.url) as pc:
        service.reply(body=b'{"totalVectorCount": 3}')
        async with pc.IndexAsyncio(host=service.url) as index:
            assert (await index.describe_index_stats()).total_vector_count == 3


def test_an_index_for_asyncio_shares_the_connections_of_its_client():
    pc = PineconeAsyncio("key")
    assert pc.IndexAsyncio(host="localhost:1")._transport is pc._transport


def test_closing_in_another_loop_forgets_the_connections(service):
    http = HttpAsyncio(Config.of("key", service.url))
    service.reply()
    asyncio.run(http.send(service.url, query()))
    asyncio.run(http.close())
    assert not http._pools
    gc.collect()


def test_threads_share_a_pool(service):
    http = Http(Config.of("key", service.url))
    together = threading.Barrier(4)
    pools = []

    def look():
        together.wait()
        pools.append(http._pool(service.url))

    threads = [threading.Thread(target=look) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(set(pools)) == 1
    http.close()
