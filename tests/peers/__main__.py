"""Run the calls of every official SDK line against a local server of this checkout, and print a table of them."""

from __future__ import annotations

import argparse
import contextlib
import importlib.util
import json
import os
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

ROOT = Path(__file__).resolve().parents[2]
HOMES = ROOT / ".venv" / "peers"
CALLS = Path(__file__).with_name("calls.py")
SECONDS = 300  # that the calls of one line may take

#: Newest release of each line -> what pip installs.
LINES = {
    "4.1.2": "pinecone-client[grpc]",
    "5.0.1": "pinecone-client[grpc]",
    "5.4.2": "pinecone[grpc]",
    "6.0.2": "pinecone[asyncio,grpc]",
    "7.3.0": "pinecone[asyncio,grpc]",
    "8.1.2": "pinecone[asyncio,grpc]",
    "9.1.0": "pinecone",
}
HAS_GRPC = importlib.util.find_spec("pinecone.local.grpc") is not None


class Outcome(NamedTuple):
    passed: list[str]
    failed: dict[str, str]  # name of the call -> why


def main() -> int:
    parser = argparse.ArgumentParser(prog="scripts/peers", description=__doc__)
    parser.add_argument("lines", nargs="*", default=list(LINES), help="Runs these lines. The default is all.")
    lines = parser.parse_args().lines
    outcomes = {line: run(line, installed(line)) for line in lines}
    print_table(outcomes)
    return 1 if any(outcome.failed for outcome in outcomes.values()) else 0


def installed(line: str) -> Path:
    """The Python of an environment that has nothing but a line."""
    home = HOMES / line
    python = home / "bin" / "python"
    requirement = f"{LINES[line]}=={line}"
    note = home / "installed"
    if not note.exists() or note.read_text() != requirement:
        print(f"Installing {requirement} ...", file=sys.stderr)
        subprocess.run([os.environ.get("PYTHON", sys.executable), "-m", "venv", "--clear", home], check=True)  # noqa: S603
        install = [python, "-m", "pip", "install", "--quiet", "--disable-pip-version-check", requirement]
        subprocess.run(install, check=True)  # noqa: S603
        note.write_text(requirement)
    return python


def run(line: str, python: Path) -> Outcome:
    """The outcome of the calls of a line, made from a process of its own to a server in another."""
    outcome = Outcome([], {})
    with tempfile.TemporaryDirectory() as folder, serving() as url:
        write_import(Path(folder))
        # where the assistants of 7.x to 9.x are looked for; all else is at the host that the client is given
        hosts = {f"PINECONE_PLUGIN_ASSISTANT_{plane}_HOST": url for plane in ("CONTROL", "DATA")}
        command = [python, CALLS, line, url, folder, *(["grpc"] if HAS_GRPC else [])]
        made = subprocess.run(  # noqa: S603 - our own words
            command, capture_output=True, text=True, timeout=SECONDS, cwd=folder, env={**os.environ, **hosts}
        )
    for text in made.stdout.splitlines():
        result = json.loads(text)
        if result["error"] is None:
            outcome.passed.append(result["call"])
        else:
            outcome.failed[result["call"]] = result["error"]
    if made.returncode:
        outcome.failed["(the script)"] = made.stderr.strip().splitlines()[-1]
    return outcome


@contextlib.contextmanager
def serving() -> Iterator[str]:
    """The URL of a server in a process of its own."""
    command = [sys.executable, "-m", "pinecone.local", "--port", "0", "--json"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True, cwd=ROOT) as server:  # noqa: S603 - our own words
        try:
            assert server.stdout is not None
            yield json.loads(server.stdout.readline())["url"]
        finally:
            server.terminate()
            server.wait()


def write_import(folder: Path) -> None:
    """Files for an import into the default namespace."""
    records = folder / "__default__" / "records.jsonl"
    records.parent.mkdir()
    lines = ({"id": "i1", "values": [1, 2, 3], "metadata": {"year": 1990}}, {"id": "i2", "values": [3, 2, 1]})
    records.write_text("".join(json.dumps(line) + "\n" for line in lines), encoding="utf-8")


def print_table(outcomes: dict[str, Outcome]) -> None:
    print(f"\n{'SDK line':<10}{'REST passed':>13}{'failed':>8}{'gRPC passed':>13}{'failed':>8}")
    for line, outcome in outcomes.items():
        over_grpc = [sum(call.startswith("grpc") for call in calls) for calls in outcome]
        over_rest = [len(calls) - count for calls, count in zip(outcome, over_grpc, strict=True)]
        print(f"{line:<10}{over_rest[0]:>13}{over_rest[1]:>8}{over_grpc[0]:>13}{over_grpc[1]:>8}")
    if not HAS_GRPC:
        print("\nThis local server does not serve gRPC.")
    for line, outcome in outcomes.items():
        for call, error in outcome.failed.items():
            print(f"\n{line} {call}\n    {error}")


if __name__ == "__main__":
    sys.exit(main())
