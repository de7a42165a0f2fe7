"""Closing while calls are under way: their connections are closed as soon as they are done, on every way."""

from __future__ import annotations

import asyncio
import threading

import pytest

from pinecone import Index, IndexAsyncio

BODY = b'{"totalVectorCount": 3}'


@pytest.fixture
def held(service):
    """Lets the server wait before it answers the next request."""
    go_on = threading.Event()

    async def answer(exchange):
        await asyncio.get_running_loop().run_in_executor(None, go_on.wait, 10)
        await exchange.send(b"HTTP/1.1 200 OK\r\ncontent-length: %d\r\n\r\n" % len(BODY) + BODY)
        return True

    service.answers.append(answer)
    return go_on


def test_closing_while_a_call_is_under_way(service, held, way):
    index, found = Index("key", service.url), []
    thread = threading.Thread(target=lambda: found.append(index.describe_index_stats()))
    thread.start()
    service.wait_arrived()
    index.close()
    held.set()
    thread.join(10)
    assert found[0].total_vector_count == 3
    service.wait_closed()


@pytest.mark.anyio
async def test_closing_while_a_task_is_under_way(service, held, way):
    index = IndexAsyncio("key", service.url)
    task = asyncio.ensure_future(index.describe_index_stats())
    await asyncio.get_running_loop().run_in_executor(None, service.wait_arrived)
    await index.close()
    held.set()
    assert (await task).total_vector_count == 3
    await asyncio.get_running_loop().run_in_executor(None, service.wait_closed)
