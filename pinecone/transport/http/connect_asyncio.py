"""Connecting to a host in a loop of asyncio."""

from __future__ import annotations

import asyncio
from collections.abc import Coroutine
from typing import TYPE_CHECKING, Any, Callable, TypeVar

from pinecone.transport.http.connection_asyncio import ConnectionAsyncio
from pinecone.transport.http.exchange import NotConnectedError
from pinecone.transport.http.happy_eyeballs import reach

if TYPE_CHECKING:
    from ssl import SSLContext

    from pinecone.transport.http.origin import Origin

T = TypeVar("T")


def slots_asyncio(count: int) -> SlotsAsyncio:
    """What limits the number of connections that tasks use at the same time."""
    return SlotsAsyncio(count)


class SlotsAsyncio:
    """Limits the number of connections that tasks use at the same time.

    Args:
        count: Largest number of connections.
    """

    def __init__(self, count: int) -> None:
        self._semaphore = asyncio.BoundedSemaphore(count)

    async def acquire(self, timeout: float | None) -> bool:
        """Wait for a free slot and take it; False when the time runs out first."""
        if not self._semaphore.locked():
            return await self._semaphore.acquire()
        try:
            return await within_asyncio(self._semaphore.acquire(), timeout, lambda _: self.release())
        except TimeoutError:
            return False

    def release(self) -> None:
        """Free a slot."""
        self._semaphore.release()


async def connect_asyncio(origin: Origin, context: SSLContext | None, timeout: float | None) -> ConnectionAsyncio:
    """Connect to a host, to whichever of its addresses answers first.

    Args:
        origin: The host.
        context: For TLS; None for a connection without.
        timeout: Seconds that it may take.

    Raises:
        NotConnectedError: The host could not be reached.
        TimeoutError: The time is over.
    """
    try:
        return await within_asyncio(open_asyncio(origin, context), timeout, ConnectionAsyncio.abort)
    except TimeoutError:
        raise
    except OSError as error:
        raise NotConnectedError(str(error) or type(error).__name__) from error


async def open_asyncio(origin: Origin, context: SSLContext | None) -> ConnectionAsyncio:
    """Connect to a host, however long it takes."""
    sock = await reach(origin.host, origin.port_number)
    name = None if context is None else origin.host
    opening = asyncio.get_running_loop().create_connection(
        ConnectionAsyncio, sock=sock, ssl=context, server_hostname=name
    )
    return (await opening)[1]


async def within_asyncio(work: Coroutine[Any, Any, T], timeout: float | None, discard: Callable[[T], object]) -> T:
    """What work gives, unless the time runs out or the caller is cancelled: then it is cancelled too.

    Unlike ``asyncio.wait_for`` before Python 3.12, it does not forget a cancellation that comes with the result.

    Args:
        work: What to wait for.
        timeout: Seconds that it may take; None for no limit.
        discard: Called with what the work gives all the same when nobody waits any more.

    Raises:
        TimeoutError: The time is over.
    """

    def drop(task: asyncio.Task[T]) -> None:
        if not task.cancelled() and task.exception() is None:
            discard(task.result())

    task = asyncio.ensure_future(work)
    is_over = False
    try:
        is_over = bool((await asyncio.wait((task,), timeout=timeout))[0])
    finally:
        if not is_over:
            task.add_done_callback(drop)
            task.cancel()
    if not is_over:
        raise TimeoutError
    return task.result()
