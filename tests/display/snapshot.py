"""What every result shows, as one text."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from .results import OTHERS, RESULTS

PATH = Path(__file__).with_name("shown.md")

HEAD = """# What results show

Written by `python -m tests.display`. The tests fail when a result shows something else.
"""


def made() -> str:
    """The snapshot."""
    return HEAD + "".join(section(name, shown) for name, shown in {**RESULTS, **OTHERS}.items())


def section(name: str, shown: Any) -> str:
    """What is shown of one result."""
    parts = [f"\n## {name}\n", fenced("text", repr(shown))]
    if str(shown) != repr(shown):
        parts.append(fenced("text", str(shown)))
    if hasattr(shown, "_repr_html_"):
        parts.append(fenced("html", shown._repr_html_().replace("<tr>", "\n<tr>")))
    return "\n".join(parts)


def fenced(language: str, text: str) -> str:
    """A block of code."""
    return f"```{language}\n{text}\n```\n"
