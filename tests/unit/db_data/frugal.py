"""How much memory a stream of records takes.

``scripts/frugal`` measures it of many. What is measured runs in a process of its own, ``frugal_process``.
"""

from __future__ import annotations

import argparse
import json
import subprocess
import sys
import tempfile
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any

from .frugal_process import DIMENSION

ROOT = Path(__file__).parent.parent.parent.parent


class Sink(BaseHTTPRequestHandler):
    """A service that forgets what it is told."""

    protocol_version = "HTTP/1.1"

    def do_POST(self) -> None:
        left = int(self.headers["content-length"])
        while left:
            left -= len(self.rfile.read(min(left, 65536)))
        answer = b'{"upsertedCount": 1}'
        # In one piece: of two the second may wait until the first is acknowledged.
        self.wfile.write(b"HTTP/1.1 200 OK\r\ncontent-length: %d\r\n\r\n" % len(answer) + answer)

    def log_message(self, *args: Any) -> None:
        pass


@contextmanager
def sink() -> Iterator[str]:
    """The URL of a service that forgets what it is told."""
    with ThreadingHTTPServer(("127.0.0.1", 0), Sink) as server:
        server.daemon_threads = True
        thread = threading.Thread(target=server.serve_forever, args=(0.01,))
        thread.start()
        yield f"http://127.0.0.1:{server.server_port}"
        server.shutdown()
        thread.join()


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
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--records", type=int, default=1_000_000)
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
