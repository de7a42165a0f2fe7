"""Bulk upserts to a server that fails every fifth request, and what has come of each record.

``scripts/bulk-faults`` runs it with many.
"""

from __future__ import annotations

import argparse
import asyncio
import time
from collections import Counter
from collections.abc import Iterator
from typing import Any

from pinecone import Pinecone, RetryConfig, ServerlessSpec
from pinecone.db_data.index import Index
from pinecone.db_data.index_asyncio import IndexAsyncio
from pinecone.local import LocalServer

FACES = ("sync", "asyncio", "grpc", "grpc-asyncio")
UPSERT = "POST /vectors/upsert"
PAGE = 100
TIMEOUT = 0.5

#: Records change once in a run: the last ones are given again at the end, with other values.
AGAIN = 0.1


def break_every_fifth(server: LocalServer) -> None:
    """Of all requests 4 % are throttled, as many fail with 500 and 503, are cut off, and are answered too late."""
    server.faults.fail(429, rate=0.04, retry_after=0.01, route=UPSERT)
    server.faults.fail(500, rate=0.042, route=UPSERT)
    server.faults.fail(503, rate=0.043, retry_after=0.01, route=UPSERT)
    server.faults.cut(rate=0.045, route=UPSERT)
    server.faults.delay(2 * TIMEOUT, rate=0.047, route=UPSERT)


def break_three_of_five(server: LocalServer) -> None:
    """Of all requests 60 % are refused with 503."""
    server.faults.fail(503, rate=0.6, route=UPSERT)


def records(count: int) -> Iterator[tuple[str, list[float], dict[str, Any]]]:
    """Records, of which some are given twice."""
    for number in range(count):
        yield f"r{number}", [number + 1.0, 1.0], {"turn": 1}
    for number in range(count - int(AGAIN * count), count):
        yield f"r{number}", [number + 1.0, 2.0], {"turn": 2}


def expected(count: int) -> dict[str, tuple[float, float]]:
    """What must be there in the end."""
    return {name: (values[0], values[1]) for name, values, _ in records(count)}


def run(face: str, count: int, batch_size: int, breaking: Any = break_every_fifth, on_error: str = "report") -> str:
    """Upsert records and read them all back.

    Returns:
        Figures.

    Raises:
        AssertionError: A record is lost, is there twice, or is not what was given last; or the result is not exact.
    """
    with LocalServer() as server:
        host = create(server)
        breaking(server)
        seen: Counter[Any] = Counter()

        def hook(call: Any) -> Any:
            return lambda ended: seen.update([(ended.status or type(ended.error).__name__)])

        retry = RetryConfig(max_retries=2, backoff_factor=0.01, max_wait=1)
        settings = {"retry_config": retry, "timeout": TIMEOUT, "hook": hook}
        arguments = {"namespace": "n", "batch_size": batch_size, "show_progress": False, "on_error": on_error}
        start = time.perf_counter()
        if face.endswith("asyncio"):
            result = asyncio.run(upsert_asyncio(face, host, settings, count, arguments))
        else:
            with opened(face, host, settings) as index:
                result = index.upsert(records(count), **arguments)
        seconds = time.perf_counter() - start
        requests = sum(request.path.lower().endswith("upsert") for request in server.requests)
        server.faults.clear()
        found: Counter[str] = Counter()
        with Index("key", host) as index:
            there = read_back(index, found)
            stored = index.describe_index_stats().namespaces["n"].vector_count
    wanted = expected(count)
    given = count + int(AGAIN * count)
    assert not result.errors, result.errors[0].error_message
    assert there == wanted, f"{len(wanted.items() - there.items())} records are lost or old"
    assert set(found.values()) == {1}
    assert stored == count
    assert result.total_item_count == given
    assert result.upserted_count + result.superseded_item_count == given
    calls = ", ".join(f"{times} with {outcome}" for outcome, times in sorted(seen.items(), key=str))
    return (
        f"{face}: {given} records of {count} ids in {seconds:.1f} s; {requests} requests came in; calls ended {calls}; "
        f"0 lost, 0 twice, {result.superseded_item_count} superseded"
    )


def create(server: LocalServer) -> str:
    """Host of an index."""
    with Pinecone("key", server.url) as client:
        return client.create_index("bulk", ServerlessSpec("aws", "us-east-1"), 2).host


def opened(face: str, host: str, settings: Any) -> Any:
    """An index of a face."""
    if face.startswith("grpc"):
        from pinecone.grpc import GRPCIndex, GRPCIndexAsyncio

        return (GRPCIndexAsyncio if face.endswith("asyncio") else GRPCIndex)("key", host, **settings)
    return (IndexAsyncio if face.endswith("asyncio") else Index)("key", host, **settings)


async def upsert_asyncio(face: str, host: str, settings: Any, count: int, arguments: Any) -> Any:
    """Upsert with asyncio."""
    async with opened(face, host, settings) as index:
        return await index.upsert(records(count), **arguments)


def read_back(index: Index, found: Counter[str]) -> dict[str, tuple[float, float]]:
    """All records that are there, and how often each is listed."""
    there = {}
    for ids in index.list(namespace="n", limit=PAGE):
        found.update(ids)
        there.update({name: tuple(vector.values) for name, vector in index.fetch(list(ids), "n").vectors.items()})
    return there


def main() -> None:
    parser = argparse.ArgumentParser(
        prog="scripts/bulk-faults",
        description="Upsert many records to a local server that first fails every fifth request and then three of "
        "five, and check that every record was written.",
    )
    parser.add_argument("count", type=int, nargs="?", default=100_000, help="Number of records. Default: %(default)s.")
    parser.add_argument("--batch-size", type=int, default=100, help="Records in one request. Default: %(default)s.")
    parser.add_argument("--faces", nargs="*", default=FACES, choices=FACES, help="Clients to use. Default: all.")
    arguments = parser.parse_args()
    for breaking in (break_every_fifth, break_three_of_five):
        for face in arguments.faces:
            said = run(face, arguments.count, arguments.batch_size, breaking)
            print(f"{breaking.__name__}: {said}", flush=True)


if __name__ == "__main__":
    main()
