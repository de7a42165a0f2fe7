"""Write the table of docs/performance.md from the results of the benchmark."""

from __future__ import annotations

import json
import re
import sys
from pathlib import Path
from typing import Any

PAGE = Path(__file__).parent.parent / "docs" / "performance.md"
BLOCK = re.compile(r"(?<=<!-- measured -->\n).*?(?=<!-- end -->)", re.DOTALL)
UNITS = ((1e6, "s"), (1e3, "ms"), (1, "µs"))


def main(results: Path) -> None:
    """Replace the table.

    Args:
        results: ``results.json`` of the benchmark.
    """
    measured = json.loads(results.read_text(encoding="utf-8"))
    page = PAGE.read_text(encoding="utf-8")
    PAGE.write_text(BLOCK.sub(lambda _: "\n".join(lines(measured)) + "\n", page), encoding="utf-8")


def lines(measured: dict[str, Any]) -> list[str]:
    """The table, and how it was measured."""
    rows = [row(workload, by_name) for workload, by_name in measured["results"].items()]
    return [
        f"Python {measured['python']}, {measured['rounds']} rounds of {measured['repetitions']} repetitions.",
        "",
        "| workload | best published line | this package | ratio | best bare library |",
        "| :-- | --: | --: | --: | --: |",
        *rows,
    ]


def row(workload: str, by_name: dict[str, Any]) -> str:
    """One workload: the least CPU time per operation of each."""
    times = {name: found["cpu_us"]["min"] for name, found in by_name.items() if "cpu_us" in found}
    ours = times.pop("ours", None)
    published = min(((time, name) for name, time in times.items() if not name.startswith("floor")), default=None)
    bare = min(((time, name) for name, time in times.items() if name.startswith("floor")), default=None)
    ratio = f"{ours / published[0]:.2f}" if ours and published else ""
    return f"| {workload} | {shown(published)} | {shown((ours, '') if ours else None)} | {ratio} | {shown(bare)} |"


def shown(measured: tuple[float, str] | None) -> str:
    """A time with its unit, and whose it is."""
    if measured is None:
        return ""
    time, name = measured
    scale, unit = next((each for each in UNITS if time >= each[0]), UNITS[-1])
    return f"{time / scale:.3g} {unit} {name}".strip()


if __name__ == "__main__":
    main(Path(sys.argv[1]))
