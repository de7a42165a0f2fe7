"""``async_req=True``: one future with both protocols, and threads that keep nobody waiting."""

from __future__ import annotations

import concurrent.futures
import os
import subprocess
import sys
import threading
import time

import pytest

from pinecone.background import Threads
from pinecone.db_data.index import Index
from pinecone.exceptions import PineconeApiException, PineconeApiTypeError, PineconeApiValueError, PineconeTimeoutError
from pinecone.futures import PineconeFuture
from pinecone.models.db_data import UpsertResponse


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
    service.answer = lambda asked: {}
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
    service.answer = lambda asked: (400, {"message": "no"}, {})
    future = index.upsert([("a", [0.5])], async_req=True)
    with pytest.raises(PineconeApiException, match="status 400"):
        future.get(10)
    assert not future.successful()


def test_a_future_that_is_not_done(index, service):
    released = threading.Event()

    def answer(asked):
        released.wait()
        return {"upsertedCount": 1}

    service.answer = answer
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
    threads.close()


def test_a_closed_index_has_no_threads(service):
    before = set(threading.enumerate())
    with Index("key", service.url) as index:
        index.upsert([("a", [0.5])], async_req=True).get(10)
        mine = [thread for thread in threading.enumerate() if thread not in before]
    for thread in mine:
        thread.join(10)
    assert not any(thread.is_alive() for thread in mine)
    assert index.upsert([("a", [0.5])], async_req=True).get(10) == UpsertResponse(1)
    index.close()


def test_no_more_threads_than_allowed():
    threads = Threads(2)
    gate, names = threading.Barrier(2), set()

    def call():
        gate.wait(10)
        names.add(threading.get_ident())

    for future in [threads.submit(call) for _ in range(6)]:
        future.get(10)
    assert len(names) == 2
    threads.close()


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
    threads.close()


@pytest.mark.skipif(not hasattr(os, "fork"), reason="needs fork")
def test_a_forked_child_has_threads_of_its_own():
    code = (
        "import os\n"
        "from pinecone.background import Threads\n"
        "threads = Threads(1)\n"
        "threads.submit(int).get(10)\n"
        "child = os.fork()\n"
        "if not child:\n"
        "    os._exit(threads.submit(lambda: 7).get(10))\n"
        "print(os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]))\n"
    )
    assert run(code) == "7\n"


def test_the_interpreter_does_not_wait_for_pending_calls():
    code = (
        "import threading\n"
        "from pinecone.background import Threads\n"
        "threads = Threads(1)\n"
        "threads.submit(threading.Event().wait)\n"
        "threads.submit(print, 'never')\n"
    )
    start = time.monotonic()
    assert run(code) == ""
    assert time.monotonic() - start < 30  # it would never end


def test_no_multiprocessing():
    code = (
        "import sys\n"
        "from pinecone.background import Threads\n"
        "Threads(1).submit(int).get(10)\n"
        "print('multiprocessing' in sys.modules)\n"
    )
    assert run(code) == "False\n"


def run(code: str) -> str:
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)}
    done = subprocess.run(  # noqa: S603 - our own words
        [sys.executable, "-W", "ignore", "-c", code], capture_output=True, text=True, timeout=60, env=environment
    )
    assert done.returncode == 0, done.stderr
    return done.stdout
