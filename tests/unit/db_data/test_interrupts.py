"""Ctrl-C, and the cancelling of a task, in the middle of a bulk upsert."""

from __future__ import annotations

import asyncio
import json
import signal
import subprocess
import sys
import threading
from collections import Counter

import pytest

from pinecone.db_data.index import Index
from pinecone.db_data.index_asyncio import IndexAsyncio
from pinecone.exceptions import PineconeApiException
from pinecone.transport.config import Config
from pinecone.transport.http.transport_asyncio import HttpAsyncio
from pinecone.transport.retry import RetryConfig

RECORDS = [(str(number), [0.5]) for number in range(12)]

#: A process that upserts, and tells what an interrupt has left. A line that it reads interrupts its main thread.
CHILD = """
import _thread, json, sys, threading
from pinecone import RetryConfig
from pinecone.db_data.index import Index

host, settings = sys.argv[1], json.loads(sys.argv[2])
threading.Thread(target=lambda: sys.stdin.readline() and _thread.interrupt_main(), daemon=True).start()
retry = RetryConfig(max_retries=1, backoff_factor=0, max_wait=3600)
index = Index("key", host, timeout=None, retry_config=retry)
try:
    index.upsert(((str(number), [0.5]) for number in range(12)), batch_size=1, **settings)
except KeyboardInterrupt as error:
    print(json.dumps([name for name, _ in error.failed_items]))
"""


class Held:
    """A service that writes two requests, and leaves its clients waiting for the others.

    Args:
        count: After how many requests everything that is to wait does.
    """

    def __init__(self, count):
        self.seen, self.end = threading.Event(), threading.Event()
        self.asked, self.written = Counter(), []
        self._count = count
        self._lock = threading.Lock()

    def no_answer(self, asked):
        if self._is_written(asked):
            return {"upsertedCount": 1}
        self.end.wait(60)
        return 500, {}, {}

    def not_for_an_hour(self, asked):
        return {"upsertedCount": 1} if self._is_written(asked) else (503, {}, {"retry-after": "3600"})

    def no_round_for_an_hour(self, asked):
        is_written = self._is_written(asked)
        wait = 0 if self.asked[asked.ids[0]] == 1 else 3600
        return {"upsertedCount": 1} if is_written else (503, {}, {"retry-after": str(wait)})

    def _is_written(self, asked):
        with self._lock:
            self.asked[asked.ids[0]] += 1
            if sum(self.asked.values()) >= self._count:
                self.seen.set()
            if asked.ids[0] not in ("0", "1"):
                return False
            self.written += asked.ids
            return True


CASES = [
    ("no_answer", 2 + 4, {}),
    ("not_for_an_hour", 2 + 4, {}),
    ("not_for_an_hour", 2 + 4, {"on_error": "report"}),
    ("no_round_for_an_hour", 2 + 10 * 2, {}),
]
#: A read of the main thread is ended by a signal only.
ONE_BY_ONE = ("no_answer", 2 + 1, {"max_concurrency": 1})


@pytest.mark.skipif(sys.platform == "win32", reason="there are no signals to send")
@pytest.mark.parametrize(
    ("answer", "count", "settings", "by"),
    [*((*case, by) for case in CASES for by in ("signal", "interrupt_main")), (*ONE_BY_ONE, "signal")],
)
def test_ctrl_c_ends_an_upsert_and_the_process(service, answer, count, settings, by):
    held = Held(count)
    service.compute(getattr(held, answer))
    command = [sys.executable, "-c", CHILD, service.url, json.dumps(settings)]
    child = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)  # noqa: S603 - our own words
    try:
        assert held.seen.wait(30)
        if by == "signal":
            child.send_signal(signal.SIGINT)
            said, _ = child.communicate(timeout=30)
        else:
            said, _ = child.communicate("now\n", timeout=30)
    finally:
        held.end.set()
        child.kill()
        child.communicate()
    left = json.loads(said)
    assert len(left) == len(set(left))
    asked = {name for name, times in held.asked.items() if times}
    assert set(left) | set(held.written) >= asked
    assert not set(left) & {"0", "1"}


@pytest.mark.anyio
async def test_a_task_that_is_cancelled_has_what_was_not_acknowledged(service):
    held = Held(2 + 4)
    service.compute(held.no_answer)
    transport = HttpAsyncio(Config.of("key", retry_config=RetryConfig(max_retries=0)))
    seen = []

    async def upsert():
        try:
            await index.upsert(iter(RECORDS), batch_size=1)
        except asyncio.CancelledError as error:
            seen.append(error.failed_items)
            raise

    async with IndexAsyncio.over(transport, service.url) as index:
        task = asyncio.ensure_future(upsert())
        await asyncio.get_running_loop().run_in_executor(None, held.seen.wait, 30)
        task.cancel()
        with pytest.raises(asyncio.CancelledError):
            await task
    held.end.set()
    (left,) = seen
    assert [name for name, _ in left][: len(held.asked) - 2] == [name for name, _ in RECORDS[2 : len(held.asked)]]
    assert not {"0", "1"} & {name for name, _ in left}


@pytest.mark.anyio
async def test_a_task_that_is_cancelled_hides_no_failure(service):
    held = Held(1 + 4)

    def answer(asked):
        return (400, {"message": "mine"}, {}) if asked.ids == ["0"] else held.no_answer(asked)

    service.compute(answer)
    transport = HttpAsyncio(Config.of("key", retry_config=RetryConfig(max_retries=0)))
    seen = []

    async def upsert():
        try:
            await index.upsert(RECORDS, batch_size=1)
        except asyncio.CancelledError as error:
            seen.append(error)
            raise

    async with IndexAsyncio.over(transport, service.url) as index:
        task = asyncio.ensure_future(upsert())
        await asyncio.get_running_loop().run_in_executor(None, held.seen.wait, 30)
        task.cancel()
        with pytest.raises(asyncio.CancelledError):
            await task
    held.end.set()
    assert seen[0].failed_items == [RECORDS[0], *RECORDS[2:]]
    assert isinstance(seen[0].__context__, PineconeApiException)


@pytest.mark.parametrize("kind", [KeyboardInterrupt, SystemExit, GeneratorExit])
def test_an_exception_of_the_interpreter_has_what_was_not_acknowledged(service, kind):
    def records():
        yield from RECORDS[:3]
        raise kind

    with Index("key", service.url) as index, pytest.raises(kind) as caught:
        index.upsert(records(), batch_size=2)
    assert caught.value.failed_items == RECORDS[:3]


def test_a_hook_that_ends_the_process_has_what_was_not_acknowledged(service):
    def hook(call):
        raise SystemExit

    with Index("key", service.url, hook=hook) as index, pytest.raises(SystemExit) as caught:
        index.upsert(RECORDS, batch_size=2)
    assert caught.value.failed_items == RECORDS


@pytest.mark.parametrize("kind", [RuntimeError, MemoryError])
@pytest.mark.parametrize("started", [0, 1])
def test_where_no_thread_can_be_started_requests_are_sent_all_the_same(service, monkeypatch, kind, started):
    start, begun = threading.Thread.start, []

    def fail(thread):
        if thread.name == "pinecone":
            begun.append(thread)
            if len(begun) > started:
                raise kind("can't start new thread")
        start(thread)

    monkeypatch.setattr(threading.Thread, "start", fail)
    with Index("key", service.url) as index:
        assert index.upsert(RECORDS, batch_size=2).upserted_count == 12
    assert service.written() == sorted(name for name, _ in RECORDS)
