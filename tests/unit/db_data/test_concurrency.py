"""Several jobs at once, on each of the faces."""

from __future__ import annotations

import asyncio
import threading

import pytest

from pinecone.db_data.concurrency import each, each_asyncio, gathered, gathered_asyncio, with_last


@pytest.fixture(scope="session")
def anyio_backend():
    return "asyncio"


@pytest.mark.parametrize("jobs", [[], [1], [1, 2, 3]])
def test_the_last_job_is_known(jobs):
    assert list(with_last(iter(jobs))) == [(job, job == 3 or len(jobs) == 1) for job in jobs]


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

    each(work, range(30), lambda: 3)
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
        each(work, range(4), lambda: 4)
    assert sorted(done) == [0, 1, 3]


@pytest.mark.anyio
async def test_cancelling_cancels_what_is_under_way():
    begun, ended = [], []

    async def work(job):
        begun.append(job)
        try:
            await asyncio.Event().wait()
        finally:
            ended.append(job)

    task = asyncio.ensure_future(each_asyncio(work, range(10), lambda: 3))
    while len(begun) < 3:
        await asyncio.sleep(0)
    task.cancel()
    with pytest.raises(asyncio.CancelledError):
        await task
    assert sorted(ended) == sorted(begun) == [0, 1, 2]
