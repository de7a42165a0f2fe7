"""How a local server does with many records: ``scripts/scale``."""

from __future__ import annotations

import argparse
import asyncio
import statistics
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import numpy as np

from pinecone import Index, Pinecone, ServerlessSpec
from pinecone.local import LocalServer
from pinecone.local.db_data.changes import Put
from pinecone.local.db_data.store import Record

DIMENSION = 384
GENRES = ("drama", "comedy", "war", "noir", "western", "musical", "horror", "romance")
FILTERS: tuple[tuple[str, dict[str, Any] | None], ...] = (
    ("no filter", None),
    ("genre is drama: 1 in 8, first time", {"genre": "drama"}),
    ("genre is drama: 1 in 8", {"genre": "drama"}),
    ("genre is not drama: 7 in 8", {"genre": {"$ne": "drama"}}),
    ("year, first time", {"year": {"$gte": 2000}}),
    ("drama of one year: 1 in 1000", {"genre": "drama", "year": 2001}),
)


def say(what: str, value: str) -> None:
    """Print a line of the table."""
    print(f"{what:<68} {value:>22}", flush=True)


def resident() -> int:
    """Bytes of memory that the process has."""
    pages = int(Path("/proc/self/statm").read_text().split()[1])
    return pages * 4096


def records(count: int, with_metadata: bool) -> Iterator[list[Record]]:
    """Random records, a thousand at a time."""
    random = np.random.default_rng(0)
    for start in range(0, count, 1000):
        vectors = random.standard_normal((1000, DIMENSION), dtype=np.float32)
        yield [
            Record(
                f"film-{start + place}",
                vector,
                None,
                {"genre": GENRES[(start + place) % 8], "year": 1900 + (start + place) % 125} if with_metadata else None,
            )
            for place, vector in enumerate(vectors)
        ]


def new_index(pc: Pinecone) -> Index:
    """A new index."""
    pc.create_index("films", dimension=DIMENSION, spec=ServerlessSpec(cloud="aws", region="us-east-1"))
    return pc.Index("films")


def fill(server: LocalServer, count: int, with_metadata: bool) -> None:
    """Write records as upserts do, without the HTTP around them, and tell the time and the memory."""
    assert server._running is not None
    loop, catalogue = server._running.loop, server._running._catalogue
    before, start = resident(), time.perf_counter()

    async def write(batch: list[Record]) -> None:
        catalogue.indexes["films"].write([Put("", batch)])

    for batch in records(count, with_metadata):
        asyncio.run_coroutine_threadsafe(write(batch), loop).result()
    what = "with metadata" if with_metadata else "without metadata"
    say(f"{count:,} records {what}, written in", f"{time.perf_counter() - start:.1f} s")
    say("  memory / raw vectors", f"{(resident() - before) / (count * DIMENSION * 4):.2f}")


def query(index: Index) -> None:
    """Tell how long queries take, as a client sees it, and what processor time they and the client take."""
    vector = np.random.default_rng(1).standard_normal(DIMENSION).astype(np.float32)
    for top_k in (10, 10_000):
        for what, filter in FILTERS:
            if top_k > 10 and "first" in what:
                continue
            start, worked = time.perf_counter(), time.process_time()
            found = index.query(vector=vector, top_k=top_k, filter=filter, include_metadata=True)
            took, worked = time.perf_counter() - start, time.process_time() - worked
            say(f"query, top_k {top_k}, {what} ({len(found.matches)} found)", f"{took:.3f} s, CPU {worked:.3f} s")


def query_beside_others(index: Index) -> None:
    """Tell how long a small request waits while queries and upserts run."""
    random = np.random.default_rng(2)
    stopping = threading.Event()

    def query_on() -> None:
        while not stopping.is_set():
            index.query(vector=random.standard_normal(DIMENSION), top_k=10, filter={"genre": "war"})

    other = threading.Thread(target=query_on)
    other.start()
    waits = []
    for number in range(30):
        start = time.perf_counter()
        index.upsert([(f"film-{number}", random.standard_normal(DIMENSION), {"genre": "war", "year": 1999})])
        waits.append(time.perf_counter() - start)
    stopping.set()
    other.join()
    say("upsert of one record beside queries, median", f"{statistics.median(waits) * 1e3:.1f} ms")
    say("  longest", f"{max(waits) * 1e3:.1f} ms")


def write_and_open(count: int, data_dir: Path | None) -> None:
    """Tell how many records a second are upserted by four clients, and how long it takes to open them again."""
    with LocalServer(data_dir=data_dir) as server, server.client() as pc:
        index = new_index(pc)
        batches = [[record[:2] for record in batch] for batch in records(count, False)]

        def upsert(part: int) -> None:
            for batch in batches[part::4]:
                for start in range(0, 1000, 100):
                    index.upsert(batch[start : start + 100])

        threads = [threading.Thread(target=upsert, args=(part,)) for part in range(4)]
        start = time.perf_counter()
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        rate = count / (time.perf_counter() - start)
    say(f"upserts of 100 records, {'in memory' if data_dir is None else 'in a folder'}", f"{rate:,.0f} records/s")
    if data_dir is not None:
        start = time.perf_counter()
        with LocalServer(data_dir=data_dir):
            say(f"  {count:,} records opened in", f"{time.perf_counter() - start:.2f} s")


def start_up() -> None:
    """Tell how long a new interpreter takes until the server answers."""
    script = "from pinecone.local import LocalServer; LocalServer().start()"
    for what, command in (("interpreter and server", script), ("interpreter alone", "pass")):
        times = []
        for _ in range(5):
            start = time.perf_counter()
            subprocess.run([sys.executable, "-c", command], check=True)  # noqa: S603
            times.append(time.perf_counter() - start)
        say(f"start of {what}, best of 5", f"{min(times):.2f} s")


def searched(count: int) -> None:
    """Tell how a server does with records that have metadata."""
    with LocalServer() as server, server.client() as pc:
        index = new_index(pc)
        fill(server, count, with_metadata=True)
        query(index)
        query_beside_others(index)


def bare(count: int) -> None:
    """Tell how much memory records without metadata take."""
    with LocalServer() as server, server.client() as pc:
        new_index(pc)
        fill(server, count, with_metadata=False)


def in_memory(count: int) -> None:
    """Tell how fast records are upserted."""
    write_and_open(min(count, _UPSERTED), None)


def in_folder(count: int) -> None:
    """Tell how fast records are upserted to a server with a data folder, and opened."""
    with tempfile.TemporaryDirectory() as folder:
        write_and_open(min(count, _UPSERTED), Path(folder) / "data")


_UPSERTED = 100_000
PARTS = {
    "start": lambda count: start_up(),
    "in-memory": in_memory,
    "in-folder": in_folder,
    "bare": bare,
    "searched": searched,
}


def main() -> None:
    """The command."""
    parser = argparse.ArgumentParser(
        prog="scripts/scale", description="Measure the memory and the speed of a local server with many records."
    )
    parser.add_argument(
        "records", type=int, nargs="?", default=1_000_000, help="Number of records. Default: %(default)s."
    )
    parser.add_argument("--part", choices=PARTS, help="Measure only this. Default: everything.")
    options = parser.parse_args()
    if options.part:
        PARTS[options.part](options.records)
        return
    for part in PARTS:  # each in a process of its own, for memory to tell the truth
        command = [sys.executable, "-m", "tests.scale", str(options.records), "--part", part]
        subprocess.run(command, check=True)  # noqa: S603


if __name__ == "__main__":
    main()
