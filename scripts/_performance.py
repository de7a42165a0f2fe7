"""Write the tables of docs/performance.md from the results of ``scripts/bench``, or print them.

Results of another benchmark are accepted if they have the same format and workloads.
"""

from __future__ import annotations

import json
import re
import sys
from pathlib import Path
from typing import Any

PAGE = Path(__file__).parent.parent / "docs" / "performance.md"
UNITS = ((1e6, "s"), (1e3, "ms"), (1, "µs"))

#: The target of each workload: the largest ratio to the best published line.
TARGETS = {
    "import_and_client": 0.2,
    "construct_index": 0.1,
    "import_grpc": 0.2,
    "upsert_60x1536": 0.95,
    "upsert_600x128": 0.85,
    "upsert_numpy_100x768": 0.55,
    "upsert_sparse_100x100": 0.75,
    "query_small": 0.4,
    "query_1000_values": 1.0,
    "query_10000": 0.92,
    "fetch_100x768": 0.9,
    "upsert_records_96": 0.4,
    "query_namespaces_20": 0.4,
    "upsert_parallel_20": 0.75,
    "upsert_bulk_40000x128": 0.8,
    "async_queries_500": 0.1,
    "upsert_df_20000x384": 0.85,
    "grpc_upsert_100x1536": 0.9,
    "grpc_upsert_numpy_200x768": 0.3,
    "grpc_query_small": 1.3,
    "grpc_query_1000_values": 1.0,
    "grpc_upsert_parallel_20": 1.4,
}


def main(arguments: list[str]) -> None:
    """Replace the tables of the page.

    Args:
        arguments: Files with results of the calls or of the load test. A ``--print`` before them prints the tables and
            leaves the page unchanged.
    """
    page = PAGE.read_text(encoding="utf-8")
    for path in arguments:
        if path == "--print":
            continue
        text = Path(path).read_text(encoding="utf-8")
        name, table = ("calls", calls(json.loads(text))) if '"results"' in text else ("load", load(text.splitlines()))
        block = re.compile(rf"(?<=<!-- {name} -->\n).*?(?=<!-- end -->)", re.DOTALL)
        page = block.sub(lambda _, table=table: "\n".join(table) + "\n", page, count=1)
        print("\n".join(table))
    if "--print" not in arguments:
        PAGE.write_text(page, encoding="utf-8")


def calls(measured: dict[str, Any]) -> list[str]:
    """The table of calls, below a line that says how it was measured."""
    return [
        f"Python {measured['python']}, {measured['rounds']} rounds of {measured['repetitions']} samples.",
        "",
        "| workload | best published line | this package | ratio | target | best bare library | ratio |",
        "| :-- | --: | --: | --: | --: | --: | --: |",
        *(row(workload, by_name) for workload, by_name in measured["results"].items()),
    ]


def row(workload: str, by_name: dict[str, Any]) -> str:
    """The row of one workload: the smallest CPU time per request of each subject."""
    times = {name: found["cpu_us"]["min"] for name, found in by_name.items() if "cpu_us" in found}
    ours = times.pop("ours", None)
    bare = {name: times.pop(name) for name in list(times) if name.startswith(("bare-", "floor-"))}
    cells = [workload, best(times), "" if ours is None else duration(ours), ratio(ours, times)]
    return f"| {' | '.join([*cells, str(TARGETS.get(workload, '')), best(bare), ratio(ours, bare)])} |"


def best(times: dict[str, float]) -> str:
    """The smallest time and the subject that it belongs to."""
    name = min(times, key=lambda each: times[each], default=None)
    return "" if name is None else f"{duration(times[name])} {name.partition('-')[2] or name}"


def ratio(ours: float | None, times: dict[str, float]) -> str:
    """Our time divided by the smallest time of the others."""
    return f"{ours / min(times.values()):.2f}" if ours and times else ""


def duration(microseconds: float) -> str:
    """A time with its unit."""
    scale, unit = next((each for each in UNITS if microseconds >= each[0]), UNITS[-1])
    return f"{microseconds / scale:.3g} {unit}"


def load(lines: list[str]) -> list[str]:
    """The table of the local server."""
    found = [json.loads(line) for line in lines]
    return [
        "| eight clients | requests per second | median latency | 99th percentile |",
        "| :-- | --: | --: | --: |",
        *(f"| {x['load']} | {x['per_second']:,.0f} | {x['p50']:.1f} ms | {x['p99']:.1f} ms |" for x in found),
    ]


if __name__ == "__main__":
    main(sys.argv[1:])
