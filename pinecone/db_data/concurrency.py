"""Several calls at once, on each of the faces. The name without the suffix is that of the sync face.

The jobs are drawn in the caller's own thread or task, one when there is room for it, so that an endless generator is
taken and one that belongs to its thread works.
"""

from __future__ import annotations

from collections.abc import Awaitable, Iterable, Iterator
from concurrent.futures import Future
from queue import SimpleQueue
from typing import Callable, TypeVar

from pinecone.background import Threads

J = TypeVar("J")
R = TypeVar("R")


def each(work: Callable[[J], R], jobs: Iterable[J], limit: Callable[[], int]) -> None:
    """Do work on every job.

    Args:
        work: What to do with a job.
        jobs: The jobs. The last one, and so the only one, is worked on right here.
        limit: How many may be under way; asked before every job.
    """
    threads = Threads(limit())
    done: SimpleQueue[Future[R]] = SimpleQueue()
    under_way = 0
    try:
        for job, is_last in with_last(jobs):
            while under_way >= limit():
                under_way -= 1
                done.get().result()
            if is_last or limit() == 1:
                work(job)
            else:
                under_way += 1
                threads.submit(work, job).add_done_callback(done.put)
    finally:
        rest = [done.get() for _ in range(under_way)]
    for future in rest:
        future.result()


async def each_asyncio(work: Callable[[J], Awaitable[R]], jobs: Iterable[J], limit: Callable[[], int]) -> None:
    """Do work on every job.

    Args:
        work: What to do with a job.
        jobs: The jobs. The last one, and so the only one, is worked on right here.
        limit: How many may be under way; asked before every job.
    """
    import asyncio

    pending: set[asyncio.Future[R]] = set()
    try:
        for job, is_last in with_last(jobs):
            while len(pending) >= limit():
                done, pending = await asyncio.wait(pending, return_when=asyncio.FIRST_COMPLETED)
                for future in done:
                    future.result()
            if is_last or limit() == 1:
                await work(job)
            else:
                pending.add(asyncio.ensure_future(work(job)))
        await asyncio.gather(*pending)
    except asyncio.CancelledError:
        for future in pending:
            future.cancel()
        raise
    finally:
        await asyncio.gather(*pending, return_exceptions=True)


def gathered(work: Callable[[J], R], jobs: Iterable[J], limit: int) -> list[R]:
    """Results of work on every job, in the order of the jobs."""
    results: dict[int, R] = {}

    def keep(job: tuple[int, J]) -> None:
        results[job[0]] = work(job[1])

    each(keep, enumerate(jobs), lambda: limit)
    return [results[position] for position in sorted(results)]


async def gathered_asyncio(work: Callable[[J], Awaitable[R]], jobs: Iterable[J], limit: int) -> list[R]:
    """Results of work on every job, in the order of the jobs."""
    results: dict[int, R] = {}

    async def keep(job: tuple[int, J]) -> None:
        results[job[0]] = await work(job[1])

    await each_asyncio(keep, enumerate(jobs), lambda: limit)
    return [results[position] for position in sorted(results)]


def with_last(jobs: Iterable[J]) -> Iterator[tuple[J, bool]]:
    """Every job, and whether it is the last. When drawing fails, those that were drawn are still worked on."""
    waiting: list[J] = []
    try:
        for job in jobs:
            if waiting:
                yield waiting.pop(), False
            waiting.append(job)
    except Exception:
        if waiting:
            yield waiting.pop(), False
        raise
    if waiting:
        yield waiting.pop(), True
