"""Several calls that read, sent at once: over idle connections without a worker for each, and through workers else."""

from __future__ import annotations

import threading
from collections import Counter

import pytest

from pinecone.db_data import concurrency
from pinecone.db_data.index_asyncio import IndexAsyncio
from pinecone.exceptions import PineconeApiException, PineconeTimeoutError
from pinecone.transport.config import Config
from pinecone.transport.host_refresh_asyncio import HostRefreshAsyncio
from pinecone.transport.http.transport_asyncio import HttpAsyncio
from pinecone.transport.retry import RetryConfig
from tests.scripted_server import ScriptedServer

pytestmark = pytest.mark.anyio

SPACES = [f"n{number}" for number in range(20)]


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
def config():
    return Config.of("key", retry_config=RetryConfig(max_retries=2, backoff_factor=0), pool_threads=20)


@pytest.fixture
async def index(service, config, anyio_backend):
    service.compute(found)
    async with IndexAsyncio.over(HttpAsyncio(config), service.url) as index:
        yield index


class Project:
    """Where the index of a name is."""

    def __init__(self, host):
        self.host, self.looked_up = host, 0

    async def look_up(self):
        self.looked_up += 1
        return self.host


@pytest.fixture
def project(service):
    return Project(service.url)


@pytest.fixture
async def named(service, config, project, anyio_backend):
    """An index that was looked up by its name."""
    service.compute(found)
    async with IndexAsyncio.over(HostRefreshAsyncio(HttpAsyncio(config), project.look_up), service.url) as index:
        yield index


@pytest.fixture
def anew():
    """The service of an index that was made anew."""
    with ScriptedServer() as server:
        server.compute(found)
        yield server


def found(asked):
    """The answer to a query: one match, whose id is the namespace."""
    space = asked.json["namespace"]
    return {"matches": [{"id": space, "score": int(space[1:]) / 100}], "namespace": space, "usage": {"readUnits": 1}}


async def query(index, spaces=SPACES, **options):
    return await index.query_namespaces(vector=[0.5], namespaces=spaces, metric="cosine", top_k=50, **options)


def together(count, answer):
    """A service that answers when as many requests as that are there at once."""
    barrier = threading.Barrier(count)

    def answered(asked):
        barrier.wait(20)
        return answer(asked)

    return answered


async def warmed(index, service, count=20):
    """As many connections are idle."""
    service.compute(together(count, found))
    await query(index, SPACES[:count])
    service.compute(found)
    service.requests.clear()


async def test_each_namespace_has_its_own_answer(index, service):
    for _ in range(3):
        merged = await query(index)
        assert {match.id: match.namespace for match in merged.matches} == {space: space for space in SPACES}
        assert list(merged.ns_usage) == SPACES
        assert merged.usage.read_units == len(SPACES)
    assert len(service.requests) == 3 * len(SPACES)


async def test_over_idle_connections_all_are_under_way_at_once_without_a_worker(index, service, started):
    await warmed(index, service)
    started.clear()
    service.compute(together(len(SPACES), found))
    assert len((await query(index)).matches) == len(SPACES)
    assert started == []


async def test_an_index_that_was_looked_up_needs_no_worker_either(named, service, project, started):
    await warmed(named, service)
    started.clear()
    service.compute(together(len(SPACES), found))
    assert len((await query(named)).matches) == len(SPACES)
    assert (started, project.looked_up) == ([], 0)


async def test_queries_that_are_under_way_while_the_index_moves_are_sent_to_its_other_host(
    named, service, project, anew
):
    await warmed(named, service)
    project.host = anew.url
    service.compute(together(len(SPACES), lambda asked: (404, {}, {})))
    assert {match.id for match in (await query(named)).matches} == set(SPACES)
    assert len(anew.requests) == len(service.requests) == len(SPACES)


async def test_a_query_under_way_while_another_call_finds_the_other_host_is_sent_there(named, service, project, anew):
    await warmed(named, service, 2)
    project.host = anew.url
    service.compute(lambda asked: (404, {}, {}))
    call = named._ops.call_with("query", "POST /query", {"top_k": 1, "vector": [0.5], "namespace": "n2"})
    begun = await named._transport.begin(named.host, call)
    await query(named, ["n1"])
    assert not await begun.receive()
    assert (await named._transport.send(named.host, call, {"begun": begun})).matches
    assert (project.looked_up, len(service.requests), len(anew.requests)) == (1, 2, 2)


async def test_where_too_few_connections_are_idle_workers_open_others(index, service, started):
    await warmed(index, service, 5)
    started.clear()
    service.compute(together(len(SPACES), found))
    assert len((await query(index)).matches) == len(SPACES)
    assert len(started) == len(SPACES) - 5


async def test_no_more_are_under_way_than_is_allowed(service, anyio_backend):
    lock, now, most = threading.Lock(), [0], [0]

    def answer(asked):
        with lock:
            now[0] += 1
            most[0] = max(most[0], now[0])
        threading.Event().wait(0.001)
        with lock:
            now[0] -= 1
        return found(asked)

    service.compute(answer)
    async with IndexAsyncio("key", service.url, pool_threads=3) as index:
        for _ in range(3):
            await query(index)
    assert most[0] <= 3


async def test_with_one_at_a_time_no_worker_is_started(service, anyio_backend, started):
    service.compute(found)
    async with IndexAsyncio("key", service.url, pool_threads=1) as index:
        assert len((await query(index)).matches) == len(SPACES)
    assert started == []


async def test_fewer_connections_than_queries(service, anyio_backend):
    service.compute(found)
    async with IndexAsyncio("key", service.url, connection_pool_maxsize=3, timeout=20) as index:
        for _ in range(3):
            assert len((await query(index)).matches) == len(SPACES)


@pytest.mark.parametrize("is_warm", [False, True])
async def test_what_fails_for_a_cause_that_passes_is_sent_again(index, service, is_warm):
    if is_warm:
        await warmed(index, service)
    asked_for = Counter()

    def answer(asked):
        space = asked.json["namespace"]
        asked_for[space] += 1
        return (503, {}, {}) if asked_for[space] <= 2 and space in ("n3", "n7") else found(asked)

    service.compute(answer)
    assert len((await query(index)).matches) == len(SPACES)
    assert asked_for == {space: 3 if space in ("n3", "n7") else 1 for space in SPACES}


@pytest.mark.parametrize("is_warm", [False, True])
async def test_each_is_sent_as_often_as_any_other_call(index, service, is_warm):
    if is_warm:
        await warmed(index, service)
    service.compute(lambda asked: (503, {}, {}) if asked.json["namespace"] == "n3" else found(asked))
    with pytest.raises(PineconeApiException, match="after 3 attempts"):
        await query(index)
    assert len([asked for asked in service.requests if asked.json["namespace"] == "n3"]) == 3


@pytest.mark.parametrize("is_warm", [False, True])
async def test_no_more_are_begun_after_an_error(index, service, is_warm):
    if is_warm:
        await warmed(index, service)
    service.compute(lambda asked: (400, {"message": "mine"}, {}))
    with pytest.raises(PineconeApiException, match="mine"):
        await query(index, [f"n{number}" for number in range(500)])
    assert len(service.requests) <= 2 * 20


async def test_connections_that_the_service_has_closed_are_not_used(index, service):
    await warmed(index, service)
    service.compute(lambda asked: (200, found(asked), {"connection": "close"}))
    for _ in range(2):
        assert len((await query(index)).matches) == len(SPACES)
    assert len(service.requests) == 2 * len(SPACES)


async def test_a_query_that_is_not_answered_in_time_is_not_sent_again(index, service):
    await warmed(index, service)
    released = threading.Event()

    def answer(asked):
        if asked.json["namespace"] == "n3":
            released.wait(20)
        return found(asked)

    service.compute(answer)
    with pytest.raises(PineconeTimeoutError):
        await query(index, timeout=0.2)
    released.set()
    assert len([asked for asked in service.requests if asked.json["namespace"] == "n3"]) == 1
    service.compute(found)
    assert len((await query(index)).matches) == len(SPACES)


async def test_after_an_answer_that_cannot_be_read_no_other_is_taken_for_it(index, service):
    await warmed(index, service)
    service.compute(lambda asked: {"matches": 7} if asked.json["namespace"] == "n3" else found(asked))
    with pytest.raises(Exception, match="is not what API"):
        await query(index)
    service.compute(found)
    assert [match.id for match in (await query(index, ["n1", "n2"])).matches] == ["n2", "n1"]


async def test_a_hook_is_told_of_each(service, anyio_backend):
    told = []
    service.compute(found)
    async with IndexAsyncio("key", service.url, hook=lambda call: told.append(call.operation)) as index:
        for _ in range(2):
            await query(index)
    assert told == ["query"] * 2 * len(SPACES)
