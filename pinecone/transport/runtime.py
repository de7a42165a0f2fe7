"""What sync and asyncio code do differently. A name without the suffix ``_asyncio`` is for sync code."""

from __future__ import annotations

import os
import time
from collections.abc import AsyncGenerator
from contextlib import suppress
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from weakref import WeakSet

#: Twice the size of the largest request, in bytes.
MAX_BLOCK = 4_000_000


#: Loops that have connections to close at their end: the connections, and the generator that is told of the end.
_ends: dict[Any, tuple[WeakSet[Any], AsyncGenerator[None, None]]] = {}


def owner() -> object:
    """The owner of connections: the process, since a forked child must not use those of its parent."""
    return os.getpid()


def owner_asyncio() -> object:
    """The owner of connections: the running loop, since those made in one loop do not work in another."""
    import asyncio

    try:
        return asyncio.get_running_loop()
    except RuntimeError:  # another library than asyncio runs the loop
        return None


def is_gone(owner: object) -> bool:
    """Whether nothing can be done with the connections of an owner: here, those of another process."""
    return owner != os.getpid()


def is_gone_asyncio(owner: Any) -> bool:
    """Whether nothing can be done with the connections of an owner: those of a closed loop."""
    return owner is not None and bool(owner.is_closed())


def close_at_end(connections: object) -> None:
    """Close connections when their owner ends. A process closes its sockets by itself."""


def close_at_end_asyncio(connections: Any) -> None:
    """Close connections when the running loop ends.

    asyncio tells that end to asynchronous generators alone: it closes them before it closes the loop.
    """
    from weakref import WeakSet

    loop = owner_asyncio()
    if loop is None:
        return
    if loop not in _ends:
        for other in filter(is_gone_asyncio, list(_ends)):
            _ends.pop(other, None)
        opened: WeakSet[Any] = WeakSet()
        generator = _until_end(loop, opened)
        with suppress(StopIteration):
            generator.__anext__().send(None)
        _ends[loop] = opened, generator
    _ends[loop][0].add(connections)


async def _until_end(loop: object, opened: WeakSet[Any]) -> AsyncGenerator[None, None]:
    import asyncio

    try:
        yield
    finally:
        _ends.pop(loop, None)
        await asyncio.gather(*(each.retire() for each in list(opened)), return_exceptions=True)


def wait(seconds: float) -> None:
    """Wait."""
    time.sleep(seconds)


async def wait_asyncio(seconds: float) -> None:
    """Wait, and let other tasks run."""
    if owner_asyncio() is None:
        import trio  # the one library besides asyncio whose loops httpx knows

        await trio.sleep(seconds)
    else:
        import asyncio

        await asyncio.sleep(seconds)


def keep_memory() -> None:
    """Let the C library keep the memory of requests for those that follow.

    glibc returns large blocks to the system until it has seen a larger one freed, so that the pages of each request are
    made anew. Of a large upsert over gRPC, which copies the request, that is a third of the time.
    """
    bytes(MAX_BLOCK)
