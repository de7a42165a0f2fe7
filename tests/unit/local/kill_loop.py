"""A server that is killed again and again while clients write, and what is there when it is started again.

``scripts/kill-loop`` runs it for long.
"""

from __future__ import annotations

import argparse
import random
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Optional

import httpx

from .conftest import PLAIN, SERVERLESS

ROOT = Path(__file__).parents[3]
DIMENSION = 16
IDS = 300  # of each writer
HEADERS = {"Api-Key": "key", "X-Pinecone-API-Version": "2025-10"}

State = dict[str, Optional[int]]  # number of the write that a record is of, None where there is none


@dataclass
class Report:
    """What came of it."""

    rounds: int = 0
    acknowledged: int = 0
    unanswered: int = 0
    faults: list[str] = field(default_factory=list)

    def __str__(self) -> str:
        lost = f"{len(self.faults)} faults" if self.faults else "0 lost"
        return f"{self.rounds} kills, {self.acknowledged} writes acknowledged, {self.unanswered} unanswered: {lost}"


class Writer:
    """Writes to ids of its own until the server is gone, and knows what must be there.

    Args:
        number: Tells it from others.
        seed: Of what it writes.
    """

    def __init__(self, number: int, seed: int) -> None:
        self.namespace = f"writer-{number % 2}"  # two writers share one
        self.known: State = {f"{number}-{i}": None for i in range(IDS)}
        self.unanswered: State = {}  # what the write that was under way would have changed
        self.lsn = 0
        self._random = random.Random(seed)  # noqa: S311
        self._writes = 0

    def write(self, host: str, report: Report) -> None:
        """Write until a request has no answer."""
        with httpx.Client(base_url=host, headers=HEADERS, verify=PLAIN) as http:
            while True:
                self._writes += 1
                ids = self._random.sample(sorted(self.known), self._random.randint(1, 60))
                path, body, self.unanswered = self._random.choice((self._upsert, self._upsert, self._delete))(ids)
                try:
                    answer = http.post(path, json={**body, "namespace": self.namespace})
                except httpx.TransportError:
                    report.unanswered += 1
                    return
                if answer.status_code == 404:  # a delete before the first upsert: there is no namespace yet
                    self.unanswered = {}
                    continue
                answer.raise_for_status()
                report.acknowledged += 1
                self.known.update(self.unanswered)
                self.unanswered = {}
                self.lsn = max(self.lsn, int(answer.headers["x-pinecone-request-lsn"]))

    def check(self, host: str) -> Iterator[str]:
        """What is wrong with the records; from then on, those that are there are known."""
        found: State = dict.fromkeys(self.known)
        with httpx.Client(base_url=host, headers=HEADERS, verify=PLAIN) as http:
            ids = sorted(self.known)
            answer = http.get("/vectors/fetch", params={"ids": ids, "namespace": self.namespace})
            if int(answer.headers["x-pinecone-max-indexed-lsn"]) < self.lsn:
                yield f"the log sequence number went back below {self.lsn}"
            for id, record in answer.json()["vectors"].items():
                number = found[id] = record["metadata"]["write"]
                if record["values"] != [number] * DIMENSION or record["sparseValues"]["values"] != [number]:
                    yield f"{id} is torn"
        with_unanswered = {**self.known, **self.unanswered}
        if found not in (self.known, with_unanswered):
            wrong = [id for id in found if found[id] not in (self.known[id], with_unanswered[id])]
            yield f"lost: {wrong}" if wrong else f"a write of {len(self.unanswered)} records is there in part"
        self.known, self.unanswered = found, {}

    def _upsert(self, ids: list[str]) -> tuple[str, dict[str, Any], State]:
        number = self._writes
        vectors = [
            {
                "id": id,
                "values": [number] * DIMENSION,
                "sparseValues": {"indices": [number], "values": [number]},
                "metadata": {"write": number},
            }
            for id in ids
        ]
        return "/vectors/upsert", {"vectors": vectors}, dict.fromkeys(ids, number)

    def _delete(self, ids: list[str]) -> tuple[str, dict[str, Any], State]:
        return "/vectors/delete", {"ids": ids}, dict.fromkeys(ids)


class Controller:
    """Makes and deletes indexes until the server is gone, and knows which must be there.

    Args:
        seed: Of what it does.
    """

    def __init__(self, seed: int) -> None:
        self.known: dict[str, str] = {}  # tag by name of the index
        self.unanswered: dict[str, str | None] = {}
        self._random = random.Random(seed)  # noqa: S311
        self._count = 0

    def write(self, url: str, report: Report) -> None:
        """Change indexes until a request has no answer."""
        with httpx.Client(base_url=url, headers=HEADERS, verify=PLAIN) as http:
            while True:
                self._count += 1
                tag = str(self._count)
                try:
                    self._change(http, tag)
                except httpx.TransportError:
                    report.unanswered += 1
                    return
                report.acknowledged += 1
                for name, kept in self.unanswered.items():
                    if kept is None:
                        del self.known[name]
                    else:
                        self.known[name] = kept
                self.unanswered = {}

    def _change(self, http: httpx.Client, tag: str) -> None:
        name = self._random.choice(sorted(self.known) or [""])
        if len(self.known) < 3:
            name = f"made-{tag}"
            self.unanswered = {name: tag}
            body = {"name": name, "dimension": 2, "spec": SERVERLESS, "tags": {"tag": tag}}
            http.post("/indexes", json=body).raise_for_status()
        elif self._random.random() < 0.5:
            self.unanswered = {name: tag}
            http.patch(f"/indexes/{name}", json={"tags": {"tag": tag}}).raise_for_status()
        else:
            self.unanswered = {name: None}
            http.delete(f"/indexes/{name}").raise_for_status()

    def check(self, url: str) -> Iterator[str]:
        """What is wrong with the indexes; from then on, those that are there are known."""
        with httpx.Client(base_url=url, headers=HEADERS, verify=PLAIN) as http:
            indexes = http.get("/indexes").json()["indexes"]
        found = {index["name"]: index["tags"]["tag"] for index in indexes if "tags" in index}
        merged = {**self.known, **self.unanswered}
        if found not in (self.known, {name: tag for name, tag in merged.items() if tag is not None}):
            yield f"indexes {found} in place of {self.known}, {self.unanswered} not answered"
        self.known, self.unanswered = found, {}


def run(folder: Path, rounds: int, seed: int, say: Callable[[object], None] = lambda report: None) -> Report:
    """Kill a server some times while clients write, and check what is there each time.

    Args:
        folder: The data folder of the server.
        rounds: How many times.
        seed: Of what is written, and when the server is killed.
        say: Is told the report after each round.
    """
    chance = random.Random(seed)  # noqa: S311
    report = Report()
    writers = [Writer(number, chance.randrange(2**32)) for number in range(4)]
    controller = Controller(chance.randrange(2**32))
    host = ""
    for number in range(rounds):
        with _server(folder) as (process, url):
            if not number:
                host = _create(url)
            report.faults += [f"round {number}: {fault}" for fault in controller.check(url)]
            for writer in writers:
                report.faults += [f"round {number}: {fault}" for fault in writer.check(host)]
            places = [(writer.write, host) for writer in writers] + [(controller.write, url)]
            threads = [threading.Thread(target=write, args=(place, report)) for write, place in places]
            for thread in threads:
                thread.start()
            time.sleep(chance.uniform(0.02, 0.8))
            process.kill()
            for thread in threads:
                thread.join()
        if number % 5 == 4:  # and once while it is starting
            with _process(folder) as process:
                time.sleep(chance.uniform(0, 0.5))
        report.rounds += 1
        say(report)
    with _server(folder) as (_, url):
        report.faults += [f"at the end: {fault}" for fault in controller.check(url)]
        for writer in writers:
            report.faults += [f"at the end: {fault}" for fault in writer.check(host)]
    return report


@contextmanager
def _process(folder: Path) -> Iterator[subprocess.Popen[str]]:
    """A server in a process of its own, which is killed."""
    command = [sys.executable, "-m", "pinecone.local", "--port", "0", "--data-dir", str(folder)]
    process = subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, text=True)  # noqa: S603
    try:
        yield process
    finally:
        process.kill()
        process.communicate()


@contextmanager
def _server(folder: Path) -> Iterator[tuple[subprocess.Popen[str], str]]:
    """The same, when it listens, and its URL."""
    with _process(folder) as process:
        assert process.stdout is not None
        words = process.stdout.readline().split()
        yield process, next(word for word in words if word.startswith("http://"))


def _create(url: str) -> str:
    body = {"name": "things", "dimension": DIMENSION, "metric": "dotproduct", "spec": SERVERLESS}
    host: str = httpx.post(f"{url}/indexes", json=body, headers=HEADERS, verify=PLAIN).json()["host"]
    return host


def main() -> int:
    """The command."""
    parser = argparse.ArgumentParser(
        prog="scripts/kill-loop",
        description="Kill a local server with a data folder again and again while clients write to it, and check that "
        "no acknowledged write is lost.",
    )
    parser.add_argument(
        "rounds", type=int, nargs="?", default=200, help="How many times to kill it. Default: %(default)s."
    )
    parser.add_argument(
        "--seed", type=int, default=0, help="Seed of the random writes and times. Default: %(default)s."
    )
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        report = run(Path(folder) / "data", options.rounds, options.seed, lambda so_far: print(so_far, flush=True))
    print(*report.faults, report, sep="\n")
    return 1 if report.faults else 0


if __name__ == "__main__":
    sys.exit(main())
