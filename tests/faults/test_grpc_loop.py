"""What only asyncio has over gRPC: many calls at a time, cancelling, several loops."""

from __future__ import annotations

import asyncio
import gc
import threading
import weakref
from contextlib import closing

import pytest

pytest.importorskip("grpc", reason="grpcio is not installed")

from pinecone.grpc import GRPCIndexAsyncio


@pytest.fixture
async def index(rpc, anyio_backend):
    async with GRPCIndexAsyncio("secret-key", rpc.url, timeout=10) as index:
        yield index


async def until(waiting):
    """Let something block, elsewhere than on the loop."""
    return await asyncio.get_running_loop().run_in_executor(None, waiting)


@pytest.mark.anyio
async def test_many_calls_at_a_time_share_a_connection(index, rpc):
    found = await asyncio.gather(*(index.query(id="a", top_k=1) for _ in range(50)))
    assert [each.matches for each in found] == [[]] * 50
    assert len({call.peer for call in rpc.calls}) == 1


@pytest.mark.anyio
async def test_a_call_that_waits_keeps_the_loop_free(index, rpc):
    rpc.stall()
    waiting = asyncio.ensure_future(index.query(id="a", top_k=1))
    await until(rpc.wait_arrived)
    assert (await index.query(id="b", top_k=1)).matches == []
    assert not waiting.done()
    waiting.cancel()
    with pytest.raises(asyncio.CancelledError):
        await waiting


@pytest.mark.anyio
async def test_cancelling_leaves_the_channel_sound(index, rpc):
    for _ in range(3):
        rpc.stall()
        task = asyncio.ensure_future(index.query(id="a", top_k=1))
        await until(rpc.wait_arrived)
        task.cancel()
        with pytest.raises(asyncio.CancelledError):
            await task
    assert (await index.query(id="a", top_k=1)).matches == []


@pytest.mark.anyio
async def test_cancelling_cancels_all_queries_of_several_namespaces(index, rpc):
    gone = threading.Semaphore(0)

    def stalled(context, method):
        left = threading.Event()
        context.add_callback(left.set)
        left.wait(10)
        gone.release()
        return b""

    rpc._answers += [stalled] * 3
    task = asyncio.ensure_future(index.query_namespaces(vector=[0.5], namespaces=["a", "b", "c"], metric="cosine"))
    for _ in range(3):
        await until(rpc.wait_arrived)
    task.cancel()
    with pytest.raises(asyncio.CancelledError):
        await task
    for _ in range(3):
        assert await until(lambda: gone.acquire(timeout=5))
    assert (await index.query(id="a", top_k=1)).matches == []


@pytest.mark.anyio
async def test_closing_waits_for_calls_that_are_under_way(index, rpc):
    rpc.stall()
    task = asyncio.ensure_future(index.query(id="a", top_k=1, timeout=0.5))
    await until(rpc.wait_arrived)
    await index.close()
    assert (await index.query(id="a", top_k=1)).matches == []
    with pytest.raises(TimeoutError, match="did not answer in time"):
        await task


def test_an_index_made_outside_a_loop_works_in_one_after_the_other(rpc):
    index = GRPCIndexAsyncio("secret-key", rpc.url, timeout=10)

    async def use(close):
        await index.query(id="a", top_k=1)
        if close:
            await index.close()

    for close in (True, False, True):
        asyncio.run(use(close))
    assert len(rpc.calls) == 3


def test_loops_that_live_side_by_side_keep_their_connections(rpc):
    index = GRPCIndexAsyncio("secret-key", rpc.url, timeout=10)
    with closing(asyncio.new_event_loop()) as one, closing(asyncio.new_event_loop()) as other:
        for loop in (one, other) * 5:
            loop.run_until_complete(index.query(id="a", top_k=1))
        assert len({call.peer for call in rpc.calls}) == 2
        for loop in (one, other):
            loop.run_until_complete(index.close())


def test_channels_are_closed_with_their_loop(rpc):
    index = GRPCIndexAsyncio("secret-key", rpc.url, timeout=10)

    async def use():
        await index.query(id="a", top_k=1)
        return weakref.ref(asyncio.get_running_loop())

    gc.collect()  # grpcio keeps all loops as long as it has any channel, such as one of an earlier test
    loops = [asyncio.run(use()) for _ in range(30)]
    gc.collect()
    assert len([loop for loop in loops if loop() is not None]) <= 1
    assert len({call.peer for call in rpc.calls}) == 30
