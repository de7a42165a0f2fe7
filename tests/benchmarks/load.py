"""Measure a local server with eight clients at once: requests per second and percentiles of the latency.

The clients do not use an SDK and run in another process, so that only the server is measured. Prints a line of JSON
for each workload.
"""

from __future__ import annotations

import argparse
import asyncio
import json
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any

import grpc
import orjson
from bare import HEADERS, METADATA
from messages import message
from sockets import AsyncSocket
from workloads import records, rows

from pinecone import Pinecone

CLIENTS = 8
DIMENSION = 384
UPSERTED = 20


@contextmanager
def server() -> Iterator[str]:
    """The address of a local server in a process of its own."""
    command = [sys.executable, "-m", "pinecone.local", "--port", "0", "--json"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as run:  # noqa: S603
        assert run.stdout is not None
        yield json.loads(run.stdout.readline())["url"]
        run.terminate()
        run.communicate()


def filled(url: str, count: int) -> str:
    """Host and port of an index with records."""
    with Pinecone(api_key="local", host=url) as client:
        client.create_index("films", dimension=DIMENSION, spec={"serverless": {"cloud": "aws", "region": "us-east-1"}})
        index = client.Index("films")
        index.upsert(records(count, DIMENSION), batch_size=200, show_progress=False)
        return str(client.describe_index("films").host).rpartition("/")[2]


def over_http(address: str, path: str, body: bytes, seconds: float) -> list[float]:
    """The times of requests over HTTP, from eight connections."""
    port = int(address.rpartition(":")[2])
    times: list[float] = []

    async def client(end: float) -> None:
        loop = asyncio.get_running_loop()
        _, connection = await loop.create_connection(AsyncSocket, "127.0.0.1", port)
        before = time.perf_counter()
        while before < end:
            answer = orjson.loads(await connection.exchange("POST", path, HEADERS, body))
            assert "matches" in answer or answer["upsertedCount"] == UPSERTED
            times.append(-before + (before := time.perf_counter()))
        connection.close()

    async def run() -> None:
        end = time.perf_counter() + seconds
        await asyncio.gather(*(client(end) for _ in range(CLIENTS)))

    asyncio.run(run())
    return times


def over_grpc(address: str, name: str, body: bytes, seconds: float) -> list[float]:
    """The times of requests over gRPC, from eight connections."""
    times: list[float] = []
    end = time.perf_counter() + seconds

    def client() -> None:
        with grpc.insecure_channel(address, options=[("grpc.use_local_subchannel_pool", 1)]) as channel:
            call = channel.unary_unary(f"/VectorService/{name}")
            before = time.perf_counter()
            while before < end:
                call(body, metadata=METADATA)
                times.append(-before + (before := time.perf_counter()))

    threads = [threading.Thread(target=client) for _ in range(CLIENTS)]
    for each in threads:
        each.start()
    for each in threads:
        each.join()
    return times


def loads(address: str, seconds: float) -> dict[str, Callable[[], list[float]]]:
    """The workloads by name."""
    vector, written = rows(1, DIMENSION)[0], records(UPSERTED, DIMENSION)
    query = orjson.dumps({"vector": vector, "topK": 10})
    upsert = orjson.dumps({"vectors": written})
    packed_query = message("QueryRequest")(vector=vector, top_k=10).SerializeToString()
    packed_upsert = message("UpsertRequest")(vectors=written).SerializeToString()
    return {
        "query over HTTP": lambda: over_http(address, "/query", query, seconds),
        "upsert over HTTP": lambda: over_http(address, "/vectors/upsert", upsert, seconds),
        "query over gRPC": lambda: over_grpc(address, "Query", packed_query, seconds),
        "upsert over gRPC": lambda: over_grpc(address, "Upsert", packed_upsert, seconds),
    }


def figures(times: list[float], seconds: float) -> dict[str, Any]:
    """Requests a second, and milliseconds."""
    ordered = sorted(times)
    at = {"p50": 0.5, "p99": 0.99}
    return {
        "per_second": len(times) / seconds,
        **{name: ordered[int(len(ordered) * share)] * 1e3 for name, share in at.items()},
    }


def main() -> None:
    """Measure."""
    parser = argparse.ArgumentParser(
        prog="scripts/bench load",
        description="Measure a local server with eight clients, as one line of JSON a workload.",
    )
    parser.add_argument("--seconds", type=float, default=5, help="Seconds of each workload. Default: %(default)s.")
    parser.add_argument("--records", type=int, default=10_000, help="Records in the index. Default: %(default)s.")
    given = parser.parse_args()
    with server() as url:
        for name, load in loads(filled(url, given.records), given.seconds).items():
            print(json.dumps({"load": name, **figures(load(), given.seconds)}), flush=True)


if __name__ == "__main__":
    main()
