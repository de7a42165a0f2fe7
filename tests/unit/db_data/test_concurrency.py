"""Several jobs at once, on each of the faces."""

from __future__ import annotations

import asyncio
import threading

import pytest

from pinecone.db_data.concurrency import GivenUpError, Workers, WorkersAsyncio, gathered, gathered_asyncio


@pytest.fixture(scope="session")
def anyio_backend():
    return "asyncio"


@pytest.mark.parametrize("limit", [1, 2, 50])
def test_results_are_in_the_order_of_the_jobs(limit):
    assert gathered(lambda job: job * 2, range(20), limit) == list(range(0, 40, 2))


@pytest.mark.parametrize("limit", [1, 2, 50])
@pytest.mark.anyio
async def test_results_are_in_the_order_of_the_jobs_with_asyncio(limit):
    async def double(job):
        await asyncio.sleep(0)
        return job * 2

    assert await gathered_asyncio(double, range(20), limit) == list(range(0, 40, 2))


def test_jobs_are_drawn_in_the_thread_of_the_caller():
    threads = set()

    def jobs():
        for job in range(20):
            threads.add(threading.get_ident())
            yield job

    gathered(str, jobs(), 4)
    assert threads == {threading.get_ident()}


def test_no_more_jobs_at_once_than_allowed():
    lock, now, most = threading.Lock(), 0, 0

    def work(job):
        nonlocal now, most
        with lock:
            now += 1
            most = max(most, now)
        threading.Event().wait(0.001)
        with lock:
            now -= 1

    gathered(work, range(30), 3)
    assert most <= 3


def test_one_job_needs_no_thread():
    assert gathered(lambda job: threading.get_ident(), [1], 4) == [threading.get_ident()]


def test_an_error_is_raised_when_the_others_are_done():
    done = []

    def work(job):
        if job == 2:
            raise KeyError(job)
        done.append(job)

    with pytest.raises(KeyError):
        gathered(work, range(4), 4)
    assert sorted(done) == [0, 1, 3]


def test_no_more_jobs_are_begun_after_an_error():
    begun = []

    def work(job):
        begun.append(job)
        raise KeyError(job)

    with pytest.raises(KeyError):
        gathered(work, range(9), 2)
    assert len(begun) <= 3


def test_where_no_thread_can_be_started_jobs_are_worked_on_right_here(monkeypatch):
    def start(thread):
        raise RuntimeError("can't start new thread")

    monkeypatch.setattr(threading.Thread, "start", start)
    assert gathered(lambda job: threading.get_ident(), range(3), 2) == [threading.get_ident()] * 3


def test_who_waits_is_told_at_once_that_the_job_is_given_up():
    begun, told = threading.Event(), threading.Event()

    def work(job):
        begun.set()
        try:
            workers.wait(3600)
        except GivenUpError:
            told.set()

    workers = Workers(work)
    workers.start(1)
    assert begun.wait(10)
    assert workers.leave() == []
    assert told.wait(10)


def test_waiting_ends():
    assert Workers(str).wait(0.001) is None


def test_what_is_done_when_the_others_are_left_is_known():
    left, workers = threading.Event(), Workers(lambda job: job or left.wait(10))
    workers.start(0)
    workers.run(1)
    assert [done.job for done in workers.leave()] == [1]
    left.set()


@pytest.mark.anyio
async def test_what_is_done_when_the_others_are_cancelled_is_known():
    async def work(job):
        await asyncio.Event().wait()

    workers = WorkersAsyncio(work)
    await workers.start(0)
    (done,) = await workers.leave()
    assert isinstance(done.error, asyncio.CancelledError)


@pytest.mark.anyio
async def test_a_task_that_others_cancel_before_it_begins_is_done():
    workers, others = WorkersAsyncio(asyncio.sleep), asyncio.all_tasks()
    asyncio.get_running_loop().call_soon(lambda: [task.cancel() for task in asyncio.all_tasks() - others])
    await workers.start(3600)
    done = await workers.finished()
    assert done.job == 3600
    assert isinstance(done.error, asyncio.CancelledError)


@pytest.mark.anyio
async def test_cancelling_cancels_what_is_under_way():
    begun, ended = [], []

    async def work(job):
        begun.append(job)
        try:
            await asyncio.Event().wait()
        finally:
            ended.append(job)

    task = asyncio.ensure_future(gathered_asyncio(work, range(10), 3))
    while len(begun) < 3:
        await asyncio.sleep(0)
    task.cancel()
    with pytest.raises(asyncio.CancelledError):
        await task
    assert sorted(ended) == sorted(begun) == [0, 1, 2]
