"""``async_req=True``: one future with both protocols, calls that are not lost, and threads that keep nobody waiting."""

from __future__ import annotations

import concurrent.futures
import os
import signal
import subprocess
import sys
import threading
from collections import Counter

import pytest

from pinecone.db_data.index import Index
from pinecone.exceptions import PineconeApiException, PineconeApiTypeError, PineconeApiValueError, PineconeTimeoutError
from pinecone.futures import PineconeFuture
from pinecone.models.db_data import UpsertResponse
from pinecone.transport.threads import Threads


@pytest.fixture
def index(service):
    with Index("key", service.url, pool_threads=2) as index:
        yield index


CALLS = {
    "upsert": {"vectors": [("a", [0.5])]},
    "upsert_records": {"namespace": "n", "records": [{"_id": "a"}]},
    "query": {"id": "a", "top_k": 1},
    "query_namespaces": {"vector": [0.5], "namespaces": ["n", "m"], "metric": "cosine"},
    "search": {"namespace": "n", "id": "a", "top_k": 1},
    "search_records": {"namespace": "n", "id": "a", "top_k": 1},
    "fetch": {"ids": ["a"]},
    "fetch_by_metadata": {"filter": {"k": 1}},
    "update": {"id": "a", "values": [0.5]},
    "delete": {"ids": ["a"]},
    "list_paginated": {},
    "describe_index_stats": {},
    "list_namespaces_paginated": {},
    "create_namespace": {"name": "n"},
    "describe_namespace": {"name": "n"},
    "delete_namespace": {"name": "n"},
    "start_import": {"uri": "s3://b/p/"},
    "list_imports_paginated": {},
    "describe_import": {"id": "1"},
    "cancel_import": {"id": "1"},
}


@pytest.mark.parametrize("method", CALLS)
def test_every_method_runs_in_the_background(index, service, method):
    service.compute(lambda asked: {})
    here = getattr(index, method)(**CALLS[method])
    future = getattr(index, method)(**CALLS[method], async_req=True)
    assert isinstance(future, PineconeFuture)
    assert future.get(timeout=10) == here


def test_both_protocols(index):
    future = index.upsert([("a", [0.5])], async_req=True)
    called = []
    future.add_done_callback(called.append)
    future.wait(10)
    assert future.ready()
    assert future.done()
    assert future.successful()
    assert future.get() == future.result() == UpsertResponse(1)
    assert called == [future]
    assert list(concurrent.futures.as_completed([future])) == [future]


def test_a_future_raises_what_the_call_raised(index, service):
    service.compute(lambda asked: (400, {"message": "no"}, {}))
    future = index.upsert([("a", [0.5])], async_req=True)
    with pytest.raises(PineconeApiException, match="status 400"):
        future.get(10)
    assert not future.successful()


def test_a_future_that_is_not_done(index, service):
    released = threading.Event()

    def answer(asked):
        released.wait()
        return {"upsertedCount": 1}

    service.compute(answer)
    future = index.upsert([("a", [0.5])], async_req=True)
    assert not future.ready()
    with pytest.raises(ValueError, match="not done yet"):
        future.successful()
    for timeout_error in (PineconeTimeoutError, TimeoutError, concurrent.futures.TimeoutError):
        with pytest.raises(timeout_error, match="no result after 0 seconds"):
            future.get(timeout=0)
    released.set()
    assert future.get() == UpsertResponse(1)


def test_batches_and_the_background_exclude_each_other(index, service):
    for arguments in (([("a", [0.5])], "n", 5), ([("a", [0.5])],)):
        extra = {} if len(arguments) == 3 else {"batch_size": 5}
        with pytest.raises(PineconeApiValueError, match="upsert takes either async_req=True or batch_size"):
            index.upsert(*arguments, **extra, async_req=True)
    assert not service.requests


def test_wrong_arguments_are_said_at_once(index):
    with pytest.raises(TypeError, match="top_k"):
        index.query(id="a", async_req=True)


def test_unknown_arguments_are_said(index):
    with pytest.raises(PineconeApiTypeError, match="'topk'"):
        index.query(id="a", top_k=1, topk=1, async_req=True).get(10)


def test_a_large_upsert_in_the_background_does_not_wait_for_itself(index, service):
    futures = [index.upsert([(str(i), [0.5]) for i in range(1500)], async_req=True) for _ in range(4)]
    assert [future.get(30) for future in futures] == [UpsertResponse(1500)] * 4


def test_no_thread_before_the_first_call():
    before = set(threading.enumerate())
    threads = Threads(3)
    assert set(threading.enumerate()) <= before
    assert threads.submit(threading.current_thread).get(10) not in before


def test_a_thread_ends_when_no_call_is_waiting():
    threads = Threads(2)
    workers = [threads.submit(threading.current_thread).get(10) for _ in range(3)]
    for worker in workers:
        worker.join(10)
    assert not any(worker.is_alive() for worker in workers)


def test_a_closed_index_is_used_again(index):
    index.close()
    assert index.upsert([("a", [0.5])], async_req=True).get(10) == UpsertResponse(1)


def test_without_a_thread_to_be_had_a_call_runs_in_that_of_the_caller(monkeypatch):
    def full(thread):
        raise RuntimeError("can't start new thread")

    monkeypatch.setattr(threading.Thread, "start", full)
    threads = Threads(2)
    future = threads.submit(threads.submit, threading.current_thread)
    assert future.done()
    assert future.get(0).get(0) is threading.current_thread()


def test_no_more_threads_than_allowed():
    threads = Threads(2)
    gate, lock, under_way, most = threading.Barrier(2), threading.Lock(), 0, 0

    def call():
        nonlocal under_way, most
        with lock:
            under_way += 1
            most = max(most, under_way)
        gate.wait(10)
        with lock:
            under_way -= 1

    for future in [threads.submit(call) for _ in range(6)]:
        future.get(10)
    assert most == 2


def test_a_cancelled_call_never_runs():
    threads, gate, ran = Threads(1), threading.Event(), []
    first = threads.submit(gate.wait)
    second = threads.submit(ran.append, 1)
    assert second.cancel()
    gate.set()
    first.get(10)
    threads.submit(lambda: None).get(10)
    assert ran == []
    assert not second.successful()


@pytest.mark.skipif(not hasattr(os, "fork"), reason="needs fork")
def test_a_forked_child_has_threads_of_its_own():
    code = (
        "import os\n"
        "from pinecone.transport.threads import Threads\n"
        "threads = Threads(1)\n"
        "threads.submit(int).get(10)\n"
        "child = os.fork()\n"
        "if not child:\n"
        "    os._exit(threads.submit(lambda: 7).get(10))\n"
        "print(os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]))\n"
    )
    assert run(code) == "7\n"


def test_the_interpreter_waits_for_pending_calls(service):
    code = (
        "import sys\n"
        "from pinecone.db_data.index import Index\n"
        "index = Index('key', sys.argv[1], pool_threads=3)\n"
        "for number in range(60):\n"
        "    index.upsert([(str(number), [0.5])], async_req=True)\n"
    )
    run(code, service.url)
    assert service.written() == sorted(map(str, range(60)))


CALLS_OF_SEVERAL_REQUESTS = """
import sys, threading
from pinecone.db_data.index import Index
from pinecone.transport.retry import RetryConfig

index = Index("key", sys.argv[1], pool_threads=2, retry_config=RetryConfig(backoff_factor=0.001))
main_ended = threading.Event()

class Vectors:
    def __iter__(self):
        threading.main_thread().join()
        return iter([(str(number), [0.5]) for number in range(2500)])

def fetch():
    threading.main_thread().join()
    index.fetch([str(number) for number in range(2500)], namespace="late")
    index.query_namespaces(vector=[0.5], namespaces=["n", "m", "o"], metric="cosine")

index.upsert(Vectors(), async_req=True)
threading.Thread(target=fetch).start()
"""


def test_calls_of_several_requests_at_the_end_of_the_interpreter(service):
    failures = [(503, {}, {}), (429, {}, {})]

    def answer(asked):
        if asked.path == "/vectors/upsert":
            return failures.pop() if failures else {"upsertedCount": len(asked.ids)}
        return {"namespace": "late", "vectors": {}} if asked.method == "GET" else {"matches": []}

    service.compute(answer)
    run(CALLS_OF_SEVERAL_REQUESTS, service.url)
    upserts = [asked.ids for asked in service.requests if asked.path == "/vectors/upsert"]
    assert {name for ids in upserts for name in ids} == set(map(str, range(2500)))
    assert len(upserts) == 5
    others = Counter(f"{asked.method} {asked.path}" for asked in service.requests)
    assert others["GET /vectors/fetch"] > 1
    assert others["POST /query"] == 3


def test_calls_of_exit_handlers_are_not_lost(service):
    code = (
        "import atexit, sys\n"
        "from pinecone.db_data.index import Index\n"
        "index = Index('key', sys.argv[1])\n"
        "index.upsert([('a', [0.5])])\n"
        "atexit.register(lambda: index.upsert([('b', [0.5])], async_req=True))\n"
    )
    run(code, service.url)
    assert service.written() == ["a", "b"]


def test_what_a_call_imports_at_the_end_of_the_interpreter_can_be_imported():
    code = (
        "import threading\n"
        "from pinecone.transport.threads import Threads\n"
        "def late():\n"
        "    threading.main_thread().join()\n"
        "    from concurrent.futures import ThreadPoolExecutor\n"
        "    print(ThreadPoolExecutor.__name__)\n"
        "Threads(1).submit(late)\n"
    )
    assert run(code) == "ThreadPoolExecutor\n"


def test_an_idle_index_keeps_nobody_waiting(service):
    code = (
        "import sys\n"
        "from pinecone.db_data.index import Index\n"
        "index = Index('key', sys.argv[1])\n"
        "index.upsert([('a', [0.5])], async_req=True).get(10)\n"
    )
    run(code, service.url)  # it would never end


@pytest.mark.skipif(sys.platform == "win32", reason="needs SIGINT")
def test_an_interrupt_ends_the_wait_for_pending_calls(service):
    arrived, released = threading.Event(), threading.Event()

    def answer(asked):
        arrived.set()
        released.wait()
        return {"upsertedCount": 1}

    service.compute(answer)
    code = (
        "import sys, threading\n"
        "from pinecone.db_data.index import Index\n"
        "index = Index('key', sys.argv[1], timeout=None)\n"
        "index.upsert([('a', [0.5])], async_req=True)\n"
        "threading.Thread(target=lambda: print(threading.main_thread().join(), flush=True)).start()\n"
    )
    with started(code, service.url) as process:
        process.stdout.readline()  # the main thread has ended
        assert arrived.wait(30)
        process.send_signal(signal.SIGINT)
        process.wait(30)
    released.set()


@pytest.mark.skipif(not hasattr(os, "fork"), reason="needs fork")
def test_a_forked_child_does_not_wait_for_calls_of_its_parent(service):
    released = threading.Event()

    def answer(asked):
        released.wait()
        return {"upsertedCount": 1}

    service.compute(answer)
    code = (
        "import os, sys\n"
        "from pinecone.db_data.index import Index\n"
        "index = Index('key', sys.argv[1], pool_threads=1)\n"
        "for number in range(5):\n"
        "    index.upsert([(str(number), [0.5])], async_req=True)\n"
        "child = os.fork()\n"
        "if child:\n"
        "    print(os.waitpid(child, 0)[1], flush=True)\n"
    )
    with started(code, service.url) as process:
        assert process.stdout.readline() == "0\n"
        released.set()
        assert process.wait(30) == 0
    assert service.written() == [str(number) for number in range(5)]


def test_no_multiprocessing():
    code = (
        "import sys\n"
        "from pinecone.transport.threads import Threads\n"
        "Threads(1).submit(int).get(10)\n"
        "print('multiprocessing' in sys.modules)\n"
    )
    assert run(code) == "False\n"


def run(code: str, *arguments: str) -> str:
    with started(code, *arguments) as process:
        output, errors = process.communicate(timeout=60)
    assert (process.returncode, errors) == (0, "")
    return output


def started(code: str, *arguments: str) -> subprocess.Popen:
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)}
    return subprocess.Popen(  # noqa: S603 - our own words
        [sys.executable, "-W", "ignore", "-c", code, *arguments],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        env=environment,
    )
