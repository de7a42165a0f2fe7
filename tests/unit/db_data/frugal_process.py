"""What ``frugal`` measures. Little is imported here: it would be measured too."""

from __future__ import annotations

import gc
import json
import os
import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from pinecone.db_data.index import Index

DIMENSION = 384
WARM_UP = 30


def peak() -> int:
    """The most memory that this process has had, in bytes."""
    with open("/proc/self/status", encoding="utf-8") as lines:
        return next(int(line.split()[1]) * 1024 for line in lines if line.startswith("VmHWM:"))


def is_open() -> list[int]:
    """How many descriptors and threads this process has."""
    gc.collect()
    for thread in threading.enumerate():
        if thread is not threading.current_thread():
            thread.join(5)  # those of the package end when there is nothing to do
    return [len(os.listdir("/proc/self/fd")), threading.active_count()]


def generated(count: int) -> Iterator[Any]:
    """Records whose numbers are made one by one."""
    for number in range(count):
        yield f"r{number}", [number + place / DIMENSION for place in range(DIMENSION)], {"genre": "drama"}


def upsert_generated(host: str, count: str) -> int:
    """Upsert records of a generator."""
    with Index("key", host) as index:
        index.upsert(generated(int(count)))
    return peak()


@contextmanager
def batches_of(path: str) -> Iterator[Any]:
    """What reads a file of Parquet, little at a time."""
    import pyarrow
    from pyarrow import parquet

    with parquet.ParquetFile(path, pre_buffer=False) as file:  # or it reads ahead
        yield pyarrow.RecordBatchReader.from_batches(file.schema_arrow, file.iter_batches(1000))


def read_parquet(host: str, path: str) -> int:
    """Read a file and do nothing with it."""
    with batches_of(path) as batches:
        for _ in batches:
            pass
    return peak()


def upsert_parquet(host: str, path: str) -> int:
    """Upsert the records of a file."""
    with Index("key", host) as index, batches_of(path) as batches:
        index.upsert_from_dataframe(batches, show_progress=False)
    return peak()


def call_many(host: str, count: str) -> Any:
    """Make calls of each kind; returns what is open before and after."""
    spaces = ["a", "b", "c", "d"]
    with Index("key", host, pool_threads=4) as index:

        def call(times: int) -> list[int]:
            for _ in range(times):
                index.query(vector=[0.5], top_k=1)
                index.query_namespaces(vector=[0.5], namespaces=spaces, metric="cosine")
                index.upsert([(name, [0.5]) for name in spaces], batch_size=1, show_progress=False)
                for future in [index.upsert([("a", [0.5])], async_req=True) for _ in range(4)]:
                    future.get(60)
            return is_open()

        return call(WARM_UP), call(int(count))


def call_many_asyncio(host: str, count: str) -> Any:
    """Make calls of each kind with asyncio; returns what is open before and after."""
    import asyncio

    from pinecone.db_data.index_asyncio import IndexAsyncio

    spaces = ["a", "b", "c", "d"]

    async def main() -> Any:
        async with IndexAsyncio("key", host) as index:

            async def call(times: int) -> list[int]:
                for _ in range(times):
                    await asyncio.gather(*(index.query(vector=[0.5], top_k=1) for _ in range(4)))
                    await index.query_namespaces(vector=[0.5], namespaces=spaces, metric="cosine")
                    await index.upsert([(name, [0.5]) for name in spaces], batch_size=1, show_progress=False)
                return is_open()

            return await call(WARM_UP), await call(int(count))

    return asyncio.run(main())


def make_many(host: str, count: str) -> Any:
    """Make clients, of which some are closed and others dropped; returns what is open before and after."""

    def make(times: int) -> list[int]:
        for number in range(times):
            index = Index("key", host, pool_threads=2)
            index.query(vector=[0.5], top_k=1)
            index.query(vector=[0.5], top_k=1, async_req=True).get(60)
            if number % 2:
                index.close()
            del index
        return is_open()

    return make(WARM_UP), make(int(count))


if __name__ == "__main__":
    print(json.dumps(globals()[sys.argv[1]](*sys.argv[2:])))
