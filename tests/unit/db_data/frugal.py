"""How much memory a stream of records takes.

``scripts/frugal`` measures it of many. What is measured runs in a process of its own, ``frugal_process``.
"""

from __future__ import annotations

import argparse
import json
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from tests.scripted_server import Request, ScriptedServer

from .frugal_process import DIMENSION

ROOT = Path(__file__).parent.parent.parent.parent


@contextmanager
def sink() -> Iterator[str]:
    """The URL of a service that forgets what it is told."""

    def answer(request: Request) -> Any:
        server.requests.clear()
        return {"upsertedCount": 1}

    with ScriptedServer() as server:
        server.compute(answer)
        yield server.url


def measured(what: str, *arguments: Any) -> Any:
    """What a process of its own tells."""
    command = [sys.executable, "-m", "tests.unit.db_data.frugal_process", what, *map(str, arguments)]
    return json.loads(subprocess.run(command, check=True, stdout=subprocess.PIPE, text=True, cwd=ROOT).stdout)  # noqa: S603 - our own words


def write_parquet(path: Path, count: int) -> None:
    """Write a file of records."""
    import numpy
    import pyarrow
    from pyarrow import parquet

    kind = pyarrow.schema([("id", pyarrow.string()), ("values", pyarrow.list_(pyarrow.float32()))])
    random = numpy.random.default_rng(0)
    with parquet.ParquetWriter(path, kind) as writer:
        for start in range(0, count, 1000):
            values = pyarrow.array(list(random.standard_normal((1000, DIMENSION), dtype="float32")), kind.types[1])
            ids = pyarrow.array([f"r{start + place}" for place in range(1000)])
            writer.write_batch(pyarrow.record_batch([ids, values], schema=kind))


def main() -> None:
    parser = argparse.ArgumentParser(
        prog="scripts/frugal", description="Measure how much memory it takes to upsert a stream of records."
    )
    parser.add_argument("--records", type=int, default=1_000_000, help="Number of records. Default: %(default)s.")
    arguments = parser.parse_args()
    with sink() as host, tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "records.parquet"
        write_parquet(path, arguments.records)
        for what, source in (
            ("upsert_generated", arguments.records),
            ("read_parquet", path),
            ("upsert_parquet", path),
        ):
            most = measured(what, host, source)
            print(f"{what}: {arguments.records:,} of {DIMENSION}, at most {most / 1e6:.0f} MB", flush=True)


if __name__ == "__main__":
    main()
