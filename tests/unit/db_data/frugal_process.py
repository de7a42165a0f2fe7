"""What ``frugal`` measures. Little is imported here: it would be measured too."""

from __future__ import annotations

import json
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from pinecone.db_data.index import Index

DIMENSION = 384


def peak() -> int:
    """The most memory that this process has had, in bytes."""
    with open("/proc/self/status", encoding="utf-8") as lines:
        return next(int(line.split()[1]) * 1024 for line in lines if line.startswith("VmHWM:"))


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


if __name__ == "__main__":
    print(json.dumps(globals()[sys.argv[1]](*sys.argv[2:])))
