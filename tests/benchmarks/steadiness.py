"""Whether many calls and clients leave more descriptors or threads behind than a few, as lines of JSON."""

from __future__ import annotations

import argparse
import asyncio
import gc
import json
import os
import sys
import threading
from collections.abc import Callable
from pathlib import Path
from typing import Any

from stub_process import stub

from pinecone import Pinecone, PineconeAsyncio

VECTOR = [0.1, 0.2]
SPACES = ("a", "b", "c", "d")
#: How many requests are under way at once in the background, and of a call that takes several: as many threads and
#: connections may be there or not.
AT_ONCE = 4
#: Where the system lists the threads of this process, those of libraries included, and its descriptors.
THREADS, DESCRIPTORS = Path("/proc/self/task"), Path("/dev/fd")


def held() -> dict[str, int]:
    """The descriptors and threads that this process has."""
    gc.collect()
    threads = len(os.listdir(THREADS)) if THREADS.exists() else threading.active_count()
    return {"descriptors": len(os.listdir(DESCRIPTORS)), "threads": threads}


def told(what: str, count: int, some: Callable[[int], Any], spare: int = 0) -> None:
    """Do something a few times, then often, and tell what the process has after each, of which so many may be more."""
    some(max(1, count // 10))
    before = held()
    some(count)
    print(json.dumps({"what": f"{count:,} {what}", "before": before, "after": held(), "spare": spare}), flush=True)


def calls(index: Any) -> Callable[[int], None]:
    """Many calls of one index."""

    def some(count: int) -> None:
        for _ in range(count):
            index.query(vector=VECTOR, top_k=1)

    return some


def background_calls(index: Any) -> Callable[[int], None]:
    """Many calls of one index in the background."""

    def some(count: int) -> None:
        for pending in [index.query(vector=VECTOR, top_k=1, async_req=True) for _ in range(count)]:
            pending.result()

    return some


def calls_of_several(index: Any) -> Callable[[int], None]:
    """Many calls that each take several requests at once."""

    def some(count: int) -> None:
        for _ in range(count):
            index.query_namespaces(vector=VECTOR, namespaces=SPACES, metric="cosine", top_k=1)
            index.upsert([(name, VECTOR) for name in SPACES], batch_size=1, show_progress=False)

    return some


def calls_asyncio(host: str) -> Callable[[int], None]:
    """Many calls of one index with asyncio, several at once."""

    async def several(index: Any) -> None:
        await asyncio.gather(*(index.query(vector=VECTOR, top_k=1) for _ in SPACES))
        await index.query_namespaces(vector=VECTOR, namespaces=SPACES, metric="cosine", top_k=1)
        await index.upsert([(name, VECTOR) for name in SPACES], batch_size=1, show_progress=False)

    async def all_of(count: int) -> None:
        async with PineconeAsyncio(api_key="key") as client, client.IndexAsyncio(host=host) as index:
            for _ in range(count):
                await several(index)

    return lambda count: asyncio.run(all_of(count))


def clients(host: str, **options: Any) -> Callable[[int], None]:
    """Many clients, of which each calls once. Every second one is closed, the others are dropped."""

    def some(count: int) -> None:
        for number in range(count):
            client = Pinecone(api_key="key")
            index = client.Index(host=host, **options)
            index.query(vector=VECTOR, top_k=1)
            if number % 2:
                index.close()
                client.close()

    return some


def clients_asyncio(host: str) -> Callable[[int], None]:
    """The same with asyncio, ten in a loop."""

    async def ten() -> None:
        for _ in range(10):
            async with PineconeAsyncio(api_key="key") as client, client.IndexAsyncio(host=host) as index:
                await index.query(vector=VECTOR, top_k=1)

    def some(count: int) -> None:
        for _ in range(-(-count // 10)):
            asyncio.run(ten())

    return some


def main() -> None:
    """Measure."""
    parser = argparse.ArgumentParser(
        prog="scripts/bench steadiness",
        description="Count the file descriptors and threads that many calls and clients leave behind.",
    )
    parser.add_argument("--calls", type=int, default=10_000, help="Number of calls. Default: %(default)s.")
    parser.add_argument("--clients", type=int, default=1_000, help="Number of clients. Default: %(default)s.")
    given = parser.parse_args()
    with stub(Path(sys.executable)) as printed:
        ports = {name: f"http://127.0.0.1:{port}" for name, port in json.loads(printed).items()}
        with Pinecone(api_key="key", pool_threads=AT_ONCE) as client:
            http, grpc = client.Index(host=ports["http"]), client.Index(host=ports["grpc"], grpc=True)
            told("calls over HTTP", given.calls, calls(http))
            told("calls in the background over HTTP", given.calls, background_calls(http), AT_ONCE)
            told("calls of several requests over HTTP", given.calls // 10, calls_of_several(http), AT_ONCE)
            told("calls over gRPC", given.calls, calls(grpc))
            told("calls in the background over gRPC", given.calls, background_calls(grpc), AT_ONCE)
            http.close()
            grpc.close()
        told("calls of several requests with asyncio", given.calls // 10, calls_asyncio(ports["http"]), AT_ONCE)
        told("clients over HTTP", given.clients, clients(ports["http"]))
        told("clients with asyncio", given.clients, clients_asyncio(ports["http"]))
        told("clients over gRPC", given.clients, clients(ports["grpc"], grpc=True))


if __name__ == "__main__":
    main()
