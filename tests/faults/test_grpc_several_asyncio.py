"""Queries of several namespaces over gRPC: all are under way at once, and nothing is started for each."""

from __future__ import annotations

import threading

import pytest

from pinecone import RetryConfig
from pinecone.db_data import concurrency
from pinecone.exceptions import PineconeApiException, PineconeTimeoutError

pytest.importorskip("grpc", reason="grpcio is not installed")

from pinecone.grpc.index_asyncio import GRPCIndexAsyncio

pytestmark = pytest.mark.anyio

SPACES = [f"n{number}" for number in range(6)]
AGAIN = RetryConfig(max_retries=2, backoff_factor=0)


@pytest.fixture
def started(monkeypatch):
    """Jobs that workers were started for."""
    kind, jobs = concurrency.WorkersAsyncio, []
    start = kind.start

    def counted(workers, job):
        jobs.append(job)
        return start(workers, job)

    monkeypatch.setattr(kind, "start", counted)
    return jobs


@pytest.fixture
async def index(rpc, anyio_backend):
    """Makes an index of the server."""
    made = []

    def make(**settings):
        made.append(GRPCIndexAsyncio("secret-key", rpc.url, **{"timeout": 10, "retry_config": AGAIN, **settings}))
        return made[-1]

    yield make
    for each in made:
        await each.close()


async def query(index, spaces=SPACES, **options):
    return await index.query_namespaces(vector=[0.5], namespaces=spaces, metric="cosine", top_k=50, **options)


def together(rpc, count):
    """As many calls are answered when all of them are there."""
    barrier = threading.Barrier(count)

    def answer(context, method):
        barrier.wait(20)
        return b""

    rpc._answers += [answer] * count


async def test_all_are_under_way_at_once_without_a_worker(rpc, index, started):
    together(rpc, len(SPACES))
    assert list((await query(index())).ns_usage) == SPACES
    assert started == []
    assert len({call.peer for call in rpc.calls}) == 1


async def test_no_more_are_under_way_than_is_allowed(rpc, index, started):
    for _ in range(2):
        together(rpc, 3)
    assert list((await query(index(pool_threads=3))).ns_usage) == SPACES
    assert started == []


async def test_what_fails_for_a_cause_that_passes_is_sent_again(rpc, index):
    rpc.refuse("UNAVAILABLE", "not yet")
    rpc.refuse("RESOURCE_EXHAUSTED", "too many")
    assert list((await query(index())).ns_usage) == SPACES
    assert len(rpc.calls) == len(SPACES) + 2


async def test_a_refusal_is_raised_and_no_more_are_begun(rpc, index):
    for _ in range(20):
        rpc.refuse("INVALID_ARGUMENT", "mine")
    with pytest.raises(PineconeApiException, match="mine"):
        await query(index(pool_threads=3), [f"n{number}" for number in range(20)])
    assert len(rpc.calls) <= 6


async def test_one_that_is_not_answered_in_time_is_not_sent_again(rpc, index):
    rpc.stall()
    with pytest.raises(PineconeTimeoutError):
        await query(index(), timeout=0.3)
    assert len(rpc.calls) == len(SPACES)
    await query(index())


async def test_a_hook_is_told_of_each(index):
    told = []
    await query(index(hook=lambda call: told.append(call.operation)))
    assert told == ["query"] * len(SPACES)


async def test_an_index_may_be_closed_while_none_is_under_way(rpc, index):
    made = index()
    for _ in range(2):
        await query(made)
        await made.close()
    assert len({call.peer for call in rpc.calls}) == 2
