"""Sends several calls concurrently. They only read.

Calls for which a connection is idle are sent one after the other, and their responses are read in the same order, so
that no thread or task is needed for each. All other calls, and those that have to be sent again, are left to workers.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, NamedTuple, TypeVar

from pinecone.db_data.concurrency import Done, WorkersAsyncio

if TYPE_CHECKING:
    from pinecone.transport.transport_asyncio import TransportAsyncio
    from pinecone.versioning import Call

T = TypeVar("T")


class Job(NamedTuple):
    """A call to send.

    Attributes:
        number: Its position among all calls.
        call: The call.
        begun: The pending response, if the call was sent.
    """

    number: int
    call: Call[Any]
    begun: Any = None


async def sent_asyncio(
    transport: TransportAsyncio[Any], host: str, calls: Sequence[Call[T]], limit: int, options: Mapping[str, Any]
) -> list[T]:
    """Send calls; returns their results in the same order.

    After an error no more calls are sent. The error is raised when those in flight are done.

    Args:
        transport: Sends the calls.
        host: Base URL that they are sent to.
        calls: The calls.
        limit: Largest number of calls in flight.
        options: ``timeout`` and ``retry`` of each call.
    """
    if len(calls) == 1:
        return [await transport.send(host, calls[0], options)]

    def send(job: Job) -> Any:
        return transport.send(host, job.call, {**options, "begun": job.begun})

    workers: WorkersAsyncio[Job] = WorkersAsyncio(send, limit)
    work = workers.start if limit > 1 else workers.run
    left = deque(Job(number, call) for number, call in enumerate(calls))
    in_flight: deque[Job] = deque()
    done: list[Done] = []
    try:
        while left or in_flight or workers.busy:
            if left and len(in_flight) + workers.busy < limit:
                job = left.popleft()
                begun = await transport.begin(host, job.call, options)
                if begun is None:
                    await work(job)
                else:
                    in_flight.append(job._replace(begun=begun))
            elif in_flight:
                job = in_flight[0]
                has_succeeded = await job.begun.receive()
                in_flight.popleft()
                if has_succeeded:  # the response only has to be read
                    done.append(Done(job, await send(job)))
                else:
                    await work(job)
            else:
                done.append(await workers.finished())
                if done[-1].error is not None:
                    left.clear()
    finally:
        for job in in_flight:
            await job.begun.close()
        await workers.leave()
    return results_of(done)


def results_of(done: list[Done]) -> list[Any]:
    """Results of finished calls, in the order of the calls. The first error is raised instead."""
    for one in done:
        if one.error is not None:
            raise one.error
    return [one.result for one in sorted(done, key=lambda one: one.job.number)]
