"""Run published integrations with this checkout as their `pinecone`, and print which of their calls pass."""

from __future__ import annotations

import argparse
import sys
import tempfile
from pathlib import Path
from typing import NamedTuple

from tests.outside.environments import ROOT, Outcome, environment, outcome, pip, print_failures, serving

HOMES = ROOT / ".venv" / "downstream"


class Integration(NamedTuple):
    version: str
    calls: str  # a file beside this one


INTEGRATIONS = {
    "langchain-pinecone": Integration("0.2.13", "langchain_calls.py"),
    "llama-index-vector-stores-pinecone": Integration("0.9.0", "llama_index_calls.py"),
    "pinecone-haystack": Integration("7.0.0", "haystack_calls.py"),
    "semantic-router": Integration("1.1.1", "semantic_router_calls.py"),
    "mem0ai": Integration("2.2.1", "mem0_calls.py"),
}


def main() -> int:
    parser = argparse.ArgumentParser(prog="scripts/downstream", description=__doc__)
    parser.add_argument("names", nargs="*", default=list(INTEGRATIONS), help="Integrations to run. Default: all.")
    names = parser.parse_args().names
    with tempfile.TemporaryDirectory() as folder:
        wheel = built(Path(folder))
        outcomes = {name: run(name, wheel) for name in names}
    print_table(outcomes)
    return 1 if any(found.failed for found in outcomes.values()) else 0


def built(folder: Path) -> Path:
    """A wheel of this checkout."""
    pip(sys.executable, "wheel", "--no-deps", "--no-build-isolation", "--wheel-dir", folder, ROOT)
    (wheel,) = folder.glob("*.whl")
    return wheel


def run(name: str, wheel: Path) -> Outcome:
    """The outcome of the calls of an integration, made from a process of its own to a server in another."""
    python = environment(HOMES / name, f"{name}=={INTEGRATIONS[name].version}")
    # after them: together with them, pip refuses a version of ours that is not in their range
    pip(python, "uninstall", "--yes", "pinecone")
    pip(python, "install", f"{wheel}[asyncio,grpc]")
    with tempfile.TemporaryDirectory() as folder, serving() as url:
        # How they reach a local server. Nothing of theirs is patched.
        settings = {
            "PINECONE_API_KEY": "local",
            "PINECONE_CONTROLLER_HOST": url,
            "PINECONE_BASE_URL": url,  # langchain's own requests for models
            "PINECONE_API_BASE_URL": url,  # semantic-router
            "MEM0_DIR": folder,
            "MEM0_TELEMETRY": "false",
            "HAYSTACK_TELEMETRY_ENABLED": "false",
        }
        return outcome([python, Path(__file__).with_name(INTEGRATIONS[name].calls)], folder, settings)


def print_table(outcomes: dict[str, Outcome]) -> None:
    print(f"\n{'integration':<36}{'version':<10}{'passed':>8}{'failed':>8}")
    for name, found in outcomes.items():
        print(f"{name:<36}{INTEGRATIONS[name].version:<10}{len(found.passed):>8}{len(found.failed):>8}")
    print_failures(outcomes)


if __name__ == "__main__":
    sys.exit(main())
