"""Each answer reaches the call that asked for it, whoever is cancelled, interrupted or cut meanwhile."""

from __future__ import annotations

import asyncio
import gc
import os
import random
import signal
import threading
import time
from concurrent.futures import ThreadPoolExecutor

import pytest

from pinecone.exceptions import PineconeConnectionError, PineconeTimeoutError
from pinecone.transport.config import Config
from pinecone.transport.http.transport import Http
from pinecone.transport.http.transport_asyncio import HttpAsyncio
from pinecone.transport.retry import RetryConfig
from pinecone.versioning import Operations

from .conftest import HTTPX

ONCE = {"retry_config": RetryConfig(max_retries=0), "timeout": 10}


def query(id):
    return Operations().call("query", "POST /query", {"id": id, "top_k": 3})


def open_files():
    return len(os.listdir("/proc/self/fd")) if os.path.isdir("/proc/self/fd") else 0


@pytest.mark.parametrize("maxsize", [None, 5])
@pytest.mark.anyio
async def test_a_thousand_cancelled_calls(echo, way, maxsize, anyio_backend):
    if way == HTTPX:
        pytest.skip("anyio and httpcore lose sockets, places of their pool, and cancellations")
    http = HttpAsyncio(Config.of("key", connection_pool_maxsize=maxsize, **ONCE))
    chance = random.Random(7)  # noqa: S311 - a test that can be repeated
    answered = cancelled = 0

    async def call(id):
        nonlocal answered
        assert (await http.send(echo.url, query(id))).namespace == id
        answered += 1

    async def meddle(id):
        nonlocal cancelled
        task = asyncio.ensure_future(call(id))
        for _ in range(chance.randrange(12)):
            await asyncio.sleep(0)
        if chance.random() < 0.3:
            await asyncio.wait([task], timeout=chance.random() / 500)
        was_done = task.done()
        task.cancel()
        try:
            await task
            assert was_done, "a cancelled call went on"
        except asyncio.CancelledError:
            cancelled += 1
        await call(f"{id}-after")

    for first in range(0, 1000, 20):
        await asyncio.gather(*(meddle(f"id-{first + number}") for number in range(20)))
    await http.close()
    assert answered >= 1000
    assert cancelled > 250


@pytest.mark.anyio
async def test_cancelled_calls_that_go_directly_leave_no_descriptor(echo, anyio_backend):
    http = HttpAsyncio(Config.of("key", **ONCE))

    async def cancel(after):
        task = asyncio.ensure_future(http.send(echo.url, query("a")))
        for _ in range(after):
            await asyncio.sleep(0)
        task.cancel()
        await asyncio.wait([task])

    await http.send(echo.url, query("a"))
    before = open_files()
    for number in range(200):
        await cancel(number % 12)
    await http.send(echo.url, query("a"))
    deadline = time.monotonic() + 10
    while open_files() > before + 4 and time.monotonic() < deadline:  # the server closes its sides in this process too
        await asyncio.sleep(0)
    assert open_files() <= before + 4
    await http.close()


@pytest.mark.anyio
async def test_calls_of_one_loop_that_go_directly_and_are_cut(echo, anyio_backend):
    echo.cut_every = 7
    http = HttpAsyncio(Config.of("key", **ONCE))

    async def call(id):
        try:
            assert (await http.send(echo.url, query(id))).namespace == id
        except PineconeConnectionError:
            return 0
        return 1

    right = sum([sum(await asyncio.gather(*(call(f"{each}-{number}") for number in range(25)))) for each in range(20)])
    await http.close()
    assert 300 < right < 500


def test_calls_of_threads_that_are_cut(echo, way):
    echo.cut_every = 7
    http = Http(Config.of("key", **ONCE))

    def call(number):
        try:
            assert http.send(echo.url, query(f"id-{number}")).namespace == f"id-{number}"
        except PineconeConnectionError:
            return 0
        return 1

    with ThreadPoolExecutor(12) as threads:
        right = sum(threads.map(call, range(500)))
    http.close()
    assert 300 < right < 500


def test_calls_of_threads_that_are_cut_and_sent_again(echo, way):
    echo.cut_every = 7
    http = Http(Config.of("key", timeout=10, retry_config=RetryConfig(max_retries=8)))
    http.wait = lambda seconds: None
    with ThreadPoolExecutor(12) as threads:
        found = list(threads.map(lambda number: http.send(echo.url, query(f"id-{number}")).namespace, range(500)))
    http.close()
    assert found == [f"id-{number}" for number in range(500)]


def test_a_client_that_is_closed_again_and_again_while_it_is_used(echo, way):
    http = Http(Config.of("key", **ONCE))
    done = threading.Event()

    def close():
        while not done.is_set():
            http.close()

    closing = threading.Thread(target=close)
    closing.start()
    try:
        with ThreadPoolExecutor(6) as threads:
            found = list(threads.map(lambda number: http.send(echo.url, query(f"id-{number}")).namespace, range(100)))
    finally:
        done.set()
        closing.join()
    http.close()
    assert found == [f"id-{number}" for number in range(100)]


def test_a_client_is_used_after_it_was_closed(echo, way):
    http = Http(Config.of("key", **ONCE))
    for number in range(3):
        assert http.send(echo.url, query(f"id-{number}")).namespace == f"id-{number}"
        http.close()
        http.close()


def test_many_loops_in_many_threads(echo, way):
    http = HttpAsyncio(Config.of("key", **ONCE))

    async def calls(thread):
        ids = [f"{thread}-{number}" for number in range(20)]
        found = await asyncio.gather(*(http.send(echo.url, query(id)) for id in ids))
        await http.close()
        return [each.namespace for each in found] == ids

    with ThreadPoolExecutor(6) as threads:
        assert all(threads.map(lambda thread: asyncio.run(calls(thread)), range(12)))


class Interrupted(BaseException):
    """What a handler of signals raises, as that of Ctrl-C does."""


@pytest.fixture
def interrupts():
    """Raises an exception in the main thread after a while, wherever it is."""

    def interrupt(signum, frame):
        raise Interrupted

    before = signal.signal(signal.SIGALRM, interrupt)
    yield lambda seconds: signal.setitimer(signal.ITIMER_REAL, seconds)
    signal.setitimer(signal.ITIMER_REAL, 0)
    signal.signal(signal.SIGALRM, before)


@pytest.mark.skipif(not hasattr(signal, "setitimer"), reason="this system has no timers that signal")
@pytest.mark.filterwarnings("ignore::pytest.PytestUnraisableExceptionWarning")
def test_interrupted_calls_that_go_directly(echo, interrupts):
    """The pool of httpcore may be left locked."""
    http = Http(Config.of("key", **ONCE))
    chance = random.Random(7)  # noqa: S311 - a test that can be repeated
    http.send(echo.url, query("first"))
    interrupted = 0
    for number in range(300):
        call, after = query(f"id-{number}"), query(f"{number}-after")  # an import does not bear interrupts
        try:
            interrupts(0.00001 + chance.random() / 1000)
            assert http.send(echo.url, call).namespace == f"id-{number}"
            interrupts(0)
        except Interrupted:
            interrupted += 1
        except PineconeTimeoutError:
            pytest.fail("an interrupted call is in the way of others")
        assert http.send(echo.url, after).namespace == f"{number}-after"
    http.close()
    gc.collect()  # a socket that was being connected is closed with the exception
    assert interrupted


def test_ctrl_c_ends_a_call_that_waits(service, way):
    http = Http(Config.of("key", **ONCE))
    service.stall(b"HTTP/1.1 200 OK\r\ncontent-length: 9\r\n\r\n{")
    main = threading.get_ident()

    def interrupt():
        service.wait_arrived()
        signal.pthread_kill(main, signal.SIGINT)

    with ThreadPoolExecutor(1) as threads:
        pending = threads.submit(interrupt)
        with pytest.raises(KeyboardInterrupt):
            http.send(service.url, query("a"))
        pending.result()
    service.wait_closed()
    service.reply(body=b'{"namespace":"n"}')
    assert http.send(service.url, query("a")).namespace == "n"
    http.close()
