"""Run every official SDK line against the local server of this checkout, and print which of its calls pass."""

from __future__ import annotations

import argparse
import importlib.util
import json
import sys
import tempfile
from pathlib import Path

from pinecone.local import LocalServer
from tests.outside.environments import ROOT, Outcome, environment, outcome, print_failures, serving

HOMES = ROOT / ".venv" / "peers"
CALLS = Path(__file__).with_name("calls.py")

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


def main() -> int:
    parser = argparse.ArgumentParser(prog="scripts/peers", description=__doc__)
    parser.add_argument("lines", nargs="*", default=list(LINES), help="SDK lines to run. Default: all.")
    lines = parser.parse_args().lines
    outcomes = {line: run(line) for line in lines}
    print_table(outcomes)
    return 1 if any(found.failed for found in outcomes.values()) else 0


def run(line: str) -> Outcome:
    """The outcome of the calls of a line, made from a process of its own to a server in another."""
    python = environment(HOMES / line, f"{LINES[line]}=={line}")
    with tempfile.TemporaryDirectory() as folder, serving() as url, LocalServer() as limited:
        limited.faults.limit(requests_per_second=1)
        write_import(Path(folder))
        # where the assistants of 7.x to 9.x are looked for; all else is at the host that the client is given
        hosts = {f"PINECONE_PLUGIN_ASSISTANT_{plane}_HOST": url for plane in ("CONTROL", "DATA")}
        return outcome([python, CALLS, line, url, limited.url, folder, *(["grpc"] if HAS_GRPC else [])], folder, hosts)


def write_import(folder: Path) -> None:
    """Files for an import into the default namespace."""
    records = folder / "__default__" / "records.jsonl"
    records.parent.mkdir()
    lines = ({"id": "i1", "values": [1, 2, 3], "metadata": {"year": 1990}}, {"id": "i2", "values": [3, 2, 1]})
    records.write_text("".join(json.dumps(line) + "\n" for line in lines), encoding="utf-8")


def print_table(outcomes: dict[str, Outcome]) -> None:
    print(f"\n{'SDK line':<10}{'REST passed':>13}{'failed':>8}{'gRPC passed':>13}{'failed':>8}")
    for line, found in outcomes.items():
        over_grpc = [sum(call.startswith("grpc") for call in calls) for calls in found]
        over_rest = [len(calls) - count for calls, count in zip(found, over_grpc, strict=True)]
        print(f"{line:<10}{over_rest[0]:>13}{over_rest[1]:>8}{over_grpc[0]:>13}{over_grpc[1]:>8}")
    if not HAS_GRPC:
        print("\nThis local server does not serve gRPC.")
    print_failures(outcomes)


if __name__ == "__main__":
    sys.exit(main())
