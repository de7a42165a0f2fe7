"""Measure the processor time of this package, of bare libraries and of the published lines. ``scripts/bench`` runs it.

Each subject does each workload in its own process, against a stub server. The result is the smallest of all samples,
because other work on the machine only adds time.
"""

from __future__ import annotations

import argparse
import fnmatch
import json
import platform
import subprocess
import sys
from pathlib import Path
from typing import Any

import environments
from stub_process import stub
from workloads import WORKLOADS

HERE = Path(__file__).parent

#: Microseconds of one request, by ``cpu_us`` and ``wall_us``.
Sample = dict[str, float]

#: Steps of the start-up, as ``startup.py`` takes them.
STEPS = {
    "import_pinecone": "pinecone",
    "import_and_client": "pinecone:client",
    "construct_index": "pinecone:index",
    "import_grpc": "pinecone.grpc",
}
BARE = {"http": ("bare-socket", "bare-http.client", "bare-httpx"), "grpc": ("bare-grpcio",)}
#: Workloads of which ``http.client`` is no part: it has no asyncio.
ASYNCIO = ("async_queries_500",)
#: The lines that do a workload of many requests with a tenth of them, because they would take minutes.
SLOW = ("p7", "p8")


def subjects(workload: str) -> list[str]:
    """All that can do a workload."""
    sdks = ["ours", *environments.LINES]
    if workload in STEPS:
        return sdks
    bare = BARE[WORKLOADS[workload].over]
    return [*sdks, *(name for name in bare if workload not in ASYNCIO or name != "bare-http.client")]


def measured(python: Path, subject: str, workload: str, ports: str, given: argparse.Namespace) -> list[Sample]:
    """The samples of one process; none when the subject cannot do the workload."""
    if workload in STEPS:
        command = [python, HERE / "startup.py", STEPS[workload]]
    else:
        share = given.share * (0.1 if subject in SLOW else 1)
        sizes = ["--samples", str(given.samples), "--seconds", str(given.seconds), "--share", str(share)]
        command = [python, HERE / "worker.py", subject, workload, "--ports", ports, *sizes]
    done = subprocess.run(command, capture_output=True, text=True)  # noqa: S603
    if done.returncode:
        print(f"{subject} {workload}: {done.stderr.strip().splitlines()[-1]}", file=sys.stderr)
        return []
    samples: list[Sample] = json.loads(done.stdout)
    return samples


def run(plan: dict[str, list[str]], given: argparse.Namespace) -> dict[str, dict[str, Any]]:
    """Measure; returns the least figures by workload and subject. Those who are compared take turns."""
    pythons = {name: given.python or environments.python_of(name) for names in plan.values() for name in names}
    samples: dict[str, dict[str, list[Sample]]]
    samples = {workload: {name: [] for name in names} for workload, names in plan.items()}
    with stub(given.python or environments.python_of("ours")) as ports:
        for number in range(given.rounds):
            for workload, names in plan.items():
                print(f"round {number + 1} of {given.rounds}: {workload}", file=sys.stderr)
                for turn in range(given.samples if workload in STEPS else 1):
                    first = (number + turn) % len(names)
                    for name in names[first:] + names[:first]:
                        samples[workload][name] += measured(pythons[name], name, workload, ports, given)
    return {
        workload: {name: least(found) for name, found in by_name.items() if found}
        for workload, by_name in samples.items()
    }


def least(samples: list[Sample]) -> dict[str, dict[str, float]]:
    """The least of each figure."""
    return {figure: {"min": min(sample[figure] for sample in samples)} for figure in samples[0]}


def main() -> None:
    """Measure what is asked for, and write the results as JSON."""
    parser = argparse.ArgumentParser(prog="scripts/bench", description=__doc__)
    parser.add_argument("--only", default="*", help="Workloads to run: patterns separated by commas. Default: all.")
    parser.add_argument("--subjects", default="*", help="Subjects to run, such as 'ours,p9,bare-*'. Default: all.")
    parser.add_argument("--rounds", type=int, default=3, help="Processes for each workload. Default: %(default)s.")
    parser.add_argument("--samples", type=int, default=3, help="Samples in each process. Default: %(default)s.")
    parser.add_argument("--seconds", type=float, default=0.25, help="Seconds of a sample. Default: %(default)s.")
    parser.add_argument(
        "--share", type=float, default=1, help="Fraction of the requests of a large workload. Default: %(default)s."
    )
    parser.add_argument(
        "--python", type=Path, help="One interpreter, with all dependencies, for all subjects. Default: one for each."
    )
    parser.add_argument("--out", type=Path, required=True, help="File for the results. scripts/bench sets it.")
    given = parser.parse_args()

    def chosen(name: str, patterns: str) -> bool:
        return any(fnmatch.fnmatch(name, pattern) for pattern in patterns.split(","))

    workloads = [name for name in (*STEPS, *WORKLOADS) if chosen(name, given.only)]
    plan = {each: [name for name in subjects(each) if chosen(name, given.subjects)] for each in workloads}
    if given.python is None:
        environments.renewed()
    sizes = {"python": platform.python_version(), "rounds": given.rounds, "repetitions": given.samples}
    given.out.write_text(json.dumps({**sizes, "results": run(plan, given)}, indent=1), encoding="utf-8")


if __name__ == "__main__":
    main()
