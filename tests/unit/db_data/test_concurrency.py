"""Several jobs at once, on each of the faces."""

from __future__ import annotations

import asyncio
import threading

import pytest

from pinecone.db_data.concurrency import GivenUpError, Workers, WorkersAsyncio


@pytest.fixture(scope="session")
def anyio_backend():
    return "asyncio"


def test_who_waits_is_told_at_once_that_the_job_is_given_up():
    begun, told = threading.Event(), threading.Event()

    def work(job):
        begun.set()
        try:
            workers.wait(3600)
        except GivenUpError:
            told.set()

    workers = Workers(work, 4)
    workers.start(1)
    assert begun.wait(10)
    assert workers.leave() == []
    assert told.wait(10)


def test_waiting_ends():
    assert Workers(str, 4).wait(0.001) is None


def test_what_is_done_when_the_others_are_left_is_known():
    left, workers = threading.Event(), Workers(lambda job: job or left.wait(10), 4)
    workers.start(0)
    workers.run(1)
    assert [done.job for done in workers.leave()] == [1]
    left.set()


@pytest.mark.anyio
async def test_what_is_done_when_the_others_are_cancelled_is_known():
    async def work(job):
        await asyncio.Event().wait()

    workers = WorkersAsyncio(work, 4)
    await workers.start(0)
    (done,) = await workers.leave()
    assert isinstance(done.error, asyncio.CancelledError)


@pytest.mark.anyio
async def test_a_task_that_others_cancel_before_it_begins_is_done():
    workers, others = WorkersAsyncio(asyncio.sleep, 4), asyncio.all_tasks()
    asyncio.get_running_loop().call_soon(lambda: [task.cancel() for task in asyncio.all_tasks() - others])
    await workers.start(3600)
    done = await workers.finished()
    assert done.job == 3600
    assert isinstance(done.error, asyncio.CancelledError)
