"""Calls over gRPC that run in the background: ``async_req=True``."""

from __future__ import annotations

import sys
from functools import partial
from typing import TYPE_CHECKING, Any, Callable

from pinecone.transport.threads import Threads, of_this_process

if TYPE_CHECKING:
    from collections.abc import Coroutine

    from pinecone.db_data.index import Index
    from pinecone.db_data.index_asyncio import IndexAsyncio
    from pinecone.futures import PineconeFuture
    from pinecone.transport.grpc.dispatcher import Dispatcher

#: The asyncio face runs nothing in the background.
BackgroundAsyncio = Threads

#: Methods that send one request over gRPC, unless their arguments need several. The others need a thread.
OF_ONE_REQUEST = frozenset(
    {
        "create_namespace",
        "delete",
        "delete_namespace",
        "describe_index_stats",
        "describe_namespace",
        "fetch",
        "fetch_by_metadata",
        "list_namespaces_paginated",
        "list_paginated",
        "query",
        "update",
        "upsert",
    }
)


class Background:
    """Runs the background calls of an index as coroutines of the asyncio face, with one thread.

    A call that sends several requests, sends one over HTTP or draws records from a generator of the user runs in a
    thread of its own.

    Args:
        limit: Largest number of calls under way.
    """

    def __init__(self, limit: int) -> None:
        self._limit = limit
        self._dispatchers: dict[int, Dispatcher] = {}
        self._face: IndexAsyncio | None = None

    def submit(self, method: Callable[..., Any], index: Index, *args: Any, **kwargs: Any) -> PineconeFuture[Any]:
        """Run a method of an index when it is its turn. If no thread can be started, the call is done on return."""
        begin = partial(self._coroutine, method.__name__, index, args, kwargs)
        # Both functions of a hook run in one thread, and encoding a request does not block a loop of asyncio.
        begins_here = index.config.hook is None and not is_in_loop()
        return self._dispatcher().submit(begin, partial(method, index, *args, **kwargs), begins_here)

    def _dispatcher(self) -> Dispatcher:
        """The dispatcher of this process."""
        # It is slow to import, and many programs run nothing in the background.
        from pinecone.transport.grpc.dispatcher import Dispatcher

        return of_this_process(self._dispatchers, lambda: Dispatcher(self._limit))

    def _coroutine(
        self, name: str, index: Index, args: tuple[Any, ...], kwargs: dict[str, Any]
    ) -> Coroutine[Any, Any, Any] | None:
        """The coroutine of a call; None for one that needs a thread."""
        if name not in OF_ONE_REQUEST or (name == "upsert" and is_too_much(*args, **kwargs)):
            return None
        if self._face is None:
            from pinecone.db_data.index_asyncio import IndexAsyncio
            from pinecone.transport.grpc.in_background import in_background

            self._face = IndexAsyncio.over(in_background(index._transport), index.host)
        coroutine: Coroutine[Any, Any, Any] = getattr(self._face, name)(*args, **kwargs)
        return coroutine


def is_in_loop() -> bool:
    """Whether a loop of asyncio runs in this thread."""
    asyncio = sys.modules.get("asyncio")
    return asyncio is not None and asyncio._get_running_loop() is not None


def is_too_much(vectors: Any, *_: Any, **__: Any) -> bool:
    """Whether records certainly need several requests, or come from a generator, which may be slow."""
    from pinecone.db_data.batches import MAX_VECTORS

    return not isinstance(vectors, (list, tuple)) or len(vectors) > MAX_VECTORS
