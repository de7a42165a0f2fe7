"""``async_req=True`` over gRPC: calls are futures of grpcio, and keep all promises of calls in the background."""

from __future__ import annotations

import asyncio
import concurrent.futures
import os
import signal
import subprocess
import sys
import threading

import pytest

from pinecone import RetryConfig
from pinecone.exceptions import (
    PineconeApiTypeError,
    PineconeConnectionError,
    PineconeTimeoutError,
    ServiceException,
)
from pinecone.futures import PineconeFuture

pytest.importorskip("grpc", reason="grpcio is not installed")

from pinecone.grpc import GRPCIndex
from pinecone.transport.grpc import answers

AGAIN = RetryConfig(max_retries=3, backoff_factor=0.001)


@pytest.fixture
def index(rpc):
    """Makes an index of the server."""
    made = []

    def make(**settings):
        made.append(GRPCIndex("secret-key", rpc.url, **{"timeout": 10, "retry_config": AGAIN, **settings}))
        return made[-1]

    yield make
    for each in made:
        each.close()


def query(index, **options):
    return index.query(id="a", top_k=1, async_req=True, **options)


class Gate:
    """Keeps calls from being answered."""

    def __init__(self, rpc, calls):
        self.open = threading.Event()
        for _ in range(calls):
            rpc._answers.append(self._answer)

    def _answer(self, context, method):
        self.open.wait(10)
        return b""


# One thread for all


def test_calls_have_no_threads_of_their_own(rpc, index):
    gate, made = Gate(rpc, 6), index(pool_threads=6)
    futures = [query(made) for _ in range(6)]
    for _ in range(6):
        rpc.wait_arrived()
    assert [thread.name for thread in threading.enumerate()].count("pinecone") == 1
    gate.open.set()
    assert all(isinstance(future, PineconeFuture) for future in futures)
    assert [future.result(10).matches for future in futures] == [[]] * 6
    assert len({call.peer for call in rpc.calls}) == 1


def test_no_more_calls_are_under_way_than_there_are_pool_threads(rpc, index):
    gate, made = Gate(rpc, 8), index(pool_threads=2)
    futures = [query(made) for _ in range(8)]
    for _ in range(2):
        rpc.wait_arrived()
    assert sum(future.running() for future in futures) == len(rpc.calls) == 2
    assert futures[7].cancel()
    gate.open.set()
    assert len(concurrent.futures.wait(futures, 10).done) == 8
    assert len(rpc.calls) == 7


def test_futures_are_those_of_the_standard_library(index):
    made, called = index(), []
    futures = [query(made) for _ in range(3)]
    futures[0].add_done_callback(called.append)
    assert set(concurrent.futures.as_completed(futures, 10)) == set(futures)
    assert called == [futures[0]]
    assert futures[0].get(1) == futures[0].result() == futures[1].result()
    assert futures[0].successful()


def test_a_callback_does_not_run_in_a_thread_of_grpcio_and_may_make_calls(rpc, index):
    gate, made, done = Gate(rpc, 1), index(pool_threads=1), threading.Event()
    seen = []

    def callback(future):
        seen.extend([threading.current_thread().name, query(made).result(10), made.query(id="a", top_k=1)])
        done.set()

    query(made).add_done_callback(callback)
    gate.open.set()
    assert done.wait(20)
    assert seen[0] == "pinecone"


def test_records_of_a_generator_are_drawn_in_a_thread_of_its_own(index):
    made, go_on = index(), threading.Event()

    def slow():
        yield ("a", [0.5])
        go_on.wait(10)
        yield ("b", [0.5])

    waiting = made.upsert(slow(), async_req=True)
    assert query(made).result(10).matches == []
    assert not waiting.done()
    go_on.set()
    waiting.result(10)


@pytest.mark.parametrize(
    ("method", "arguments", "requests"),
    [
        ("upsert", {"vectors": [(str(number), [0.5]) for number in range(2500)]}, 3),
        ("upsert", {"vectors": [(str(number), [0.5] * 1000) for number in range(1000)]}, 3),
        ("fetch", {"ids": [str(number) for number in range(1500)]}, 2),
        ("delete", {"ids": [str(number) for number in range(1500)]}, 2),
        ("query_namespaces", {"vector": [0.5], "namespaces": ["m", "n"], "metric": "cosine"}, 2),
    ],
    ids=["many records", "large records", "fetch", "delete", "namespaces"],
)
def test_what_takes_several_requests(rpc, index, method, arguments, requests):
    getattr(index(), method)(**arguments, async_req=True).result(10)
    assert len(rpc.calls) == requests


def test_a_loop_of_asyncio_is_not_kept_and_has_no_part_in_it(index):
    made = index()

    async def use():
        large = made.upsert([(str(number), [0.5] * 1000) for number in range(1000)], async_req=True)
        await asyncio.wrap_future(large)
        return await asyncio.wrap_future(query(made))

    assert asyncio.run(use()).matches == []


# Retries, hooks, errors


def test_a_call_is_sent_again(rpc, index):
    rpc.refuse("UNAVAILABLE", "busy")
    rpc.refuse("RESOURCE_EXHAUSTED", "slow down")
    seen = []

    def hook(call):
        seen.append(threading.current_thread())

        def ended(result):
            seen.extend([threading.current_thread(), result.attempts, result.status])

        return ended

    assert query(index(hook=hook)).result(10).matches == []
    started, ended, attempts, status = seen
    assert started is ended
    assert started.name == "pinecone"
    assert (attempts, status, len(rpc.calls)) == (3, 200, 3)


def test_others_go_on_while_one_waits_to_be_sent_again(rpc, index):
    rpc.refuse("UNAVAILABLE", "busy")
    made = index(retry_config=RetryConfig(max_retries=1, backoff_factor=0.5, jitter=0))
    waiting = query(made)
    rpc.wait_arrived()
    assert query(made).result(10).matches == []
    assert not waiting.done()
    assert waiting.result(10).matches == []


def test_a_failure_is_that_of_the_call(rpc, index):
    for _ in range(4):
        rpc.refuse("UNAVAILABLE", "busy")
    error = query(index()).exception(10)
    assert isinstance(error, ServiceException)
    assert (error.status, error.attempts, error.operation) == (503, 4, "query")


def test_a_wrong_argument_is_a_failure_of_the_call(rpc, index):
    future = index().upsert([("a", ["x"])], async_req=True)
    with pytest.raises(PineconeApiTypeError, match="'a'"):
        future.result(10)
    assert not rpc.calls


def test_an_answer_that_does_not_come(rpc, index):
    rpc.stall()
    with pytest.raises(PineconeTimeoutError, match="did not answer in time"):
        query(index(), timeout=0.2).result(10)


def test_a_host_that_is_not_there(free_port):
    with GRPCIndex("secret-key", f"http://127.0.0.1:{free_port}", timeout=10, retry_config=AGAIN) as index:
        error = query(index).exception(10)
    assert isinstance(error, PineconeConnectionError)
    assert (error.sent, error.attempts) == (False, 4)


@pytest.mark.parametrize("details", ["secret-key-of-many-letters", "Socket closed secret-key-of-many-letters"])
def test_a_crash_report_of_a_refusal_that_repeats_the_key_does_not_hold_it(rpc, details, crash_report):
    rpc.refuse("UNAVAILABLE", details)
    with GRPCIndex("secret-key-of-many-letters", rpc.url, timeout=10, retry_config=RetryConfig(0)) as index:
        report = crash_report(query(index).exception(10))
    assert "dispatcher.py" in report
    assert "secret-key-of-many-letters" not in report


# Threads that cannot be had


def test_calls_are_sent_one_after_the_other_where_grpcio_can_have_no_thread(rpc, index, monkeypatch):
    monkeypatch.setattr(answers.Answers, "can_come", lambda self: False)
    assert query(index()).result(10).matches == []
    assert len(rpc.calls) == 1


def test_a_channel_whose_thread_could_not_be_started_is_left(rpc, index, monkeypatch):
    made, begin = index(), answers.Answers.begin
    failures = [RuntimeError("can't start new thread")]

    def failing(self, *arguments):
        if failures:
            raise failures.pop()
        begin(self, *arguments)

    monkeypatch.setattr(answers.Answers, "begin", failing)
    assert made.query(id="a", top_k=1).matches == []
    assert query(made).result(10).matches == []
    assert len({call.peer for call in rpc.calls}) == 2


# The end of the interpreter, and forks

INTERRUPTED = """
import sys, threading
from pinecone.grpc import GRPCIndex

index = GRPCIndex("secret-key", sys.argv[1], timeout=None)
index.query(id="a", top_k=1, async_req=True)
threading.Thread(target=lambda: print(threading.main_thread().join(), flush=True)).start()
"""


@pytest.mark.skipif(sys.platform == "win32", reason="needs SIGINT")
def test_an_interrupt_ends_the_wait_for_pending_calls(rpc):
    gate = Gate(rpc, 1)
    with running(INTERRUPTED, rpc.url) as process:
        process.stdout.readline()  # the main thread has ended
        rpc.wait_arrived()
        process.send_signal(signal.SIGINT)
        process.wait(30)
    gate.open.set()


RETRIED = """
import sys
from pinecone import RetryConfig
from pinecone.grpc import GRPCIndex

index = GRPCIndex("secret-key", sys.argv[1], timeout=10, retry_config=RetryConfig(backoff_factor=0.01))
index.upsert([("a", [0.5])], async_req=True)
index.upsert([(str(number), [0.5]) for number in range(1500)], async_req=True)
index.upsert((record for record in [("b", [0.5])]), async_req=True)
"""


def test_the_interpreter_waits_for_calls_that_are_to_be_sent_again(rpc):
    rpc.refuse("UNAVAILABLE", "busy")
    with running(RETRIED, rpc.url) as process:
        assert process.wait(30) == 0
    assert len(rpc.calls) == 5


IDLE = """
import sys
from pinecone.grpc import GRPCIndex

index = GRPCIndex("secret-key", sys.argv[1], timeout=10)
index.query(id="a", top_k=1, async_req=True).result()
print("multiprocessing" in sys.modules)
"""


def test_an_idle_index_keeps_nobody_waiting(rpc):
    with running(IDLE, rpc.url) as process:
        assert process.communicate(timeout=30)[0] == "False\n"


FORKED = """
import os, sys
from pinecone.grpc import GRPCIndex

index = GRPCIndex("secret-key", sys.argv[1], timeout=10)
index.query(id="a", top_k=1, async_req=True).result()
child = os.fork()
if child == 0:
    index.query(id="a", top_k=1, async_req=True).result()
    os._exit(7)
print(os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]))
index.query(id="a", top_k=1, async_req=True).result()
"""


@pytest.mark.skipif(not hasattr(os, "fork"), reason="this system has no fork")
def test_a_forked_child_has_a_thread_of_its_own(rpc_process):
    with running(FORKED, rpc_process) as process:
        assert process.communicate(timeout=30)[0] == "7\n"


def running(code, *arguments):
    command = [sys.executable, "-W", "ignore", "-c", code, *arguments]
    return subprocess.Popen(command, stdout=subprocess.PIPE, text=True)  # noqa: S603 - our own words
