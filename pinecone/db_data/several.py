# @generated from pinecone/db_data/several_asyncio.py. Do not edit: run scripts/regen.
"""Sends several calls that read, several at once.

Those for which a connection is idle are sent here, one after the other, and their answers are read in the same order:
they wait together, and nothing else has to be woken for each. All others, and those that have to be sent again, are
left to workers.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, NamedTuple, TypeVar

from pinecone.db_data.concurrency import Done, Workers

if TYPE_CHECKING:
    from pinecone.transport.transport import Transport
    from pinecone.versioning import Call

T = TypeVar("T")


class Job(NamedTuple):
    """A call to send.

    Attributes:
        number: Its position among all.
        call: The call.
        begun: What comes of it, if it was sent.
    """

    number: int
    call: Call[Any]
    begun: Any = None


def sent(
    transport: Transport[Any], host: str, calls: Sequence[Call[T]], limit: int, options: Mapping[str, Any]
) -> list[T]:
    """Results of calls, in their order. After an error no more are begun; it is raised when the others are done.

    Args:
        transport: What sends them.
        host: Where to.
        calls: The calls. The only one is sent right here.
        limit: How many may be under way.
        options: ``timeout`` and ``retry`` of each.
    """
    if len(calls) == 1:
        return [transport.send(host, calls[0], options)]

    def send(job: Job) -> Any:
        return transport.send(host, job.call, {**options, "begun": job.begun})

    workers: Workers[Job] = Workers(send, limit)
    work = workers.start if limit > 1 else workers.run
    left = deque(Job(number, call) for number, call in enumerate(calls))
    under_way: deque[Job] = deque()
    done: list[Done] = []
    try:
        while left or under_way or workers.busy:
            if left and len(under_way) + workers.busy < limit:
                job = left.popleft()
                begun = transport.begin(host, job.call, options)
                if begun is None:
                    work(job)
                else:
                    under_way.append(job._replace(begun=begun))
            elif under_way:
                job = under_way[0]
                has_succeeded = job.begun.receive()
                under_way.popleft()
                if has_succeeded:  # it is only to be read
                    done.append(Done(job, send(job)))
                else:
                    work(job)
            else:
                done.append(workers.finished())
                if done[-1].error is not None:
                    left.clear()
    finally:
        for job in under_way:
            job.begun.close()
        workers.leave()
    for one in done:
        if one.error is not None:
            raise one.error
    return [one.result for one in sorted(done, key=lambda one: one.job.number)]
