"""The Python snippets of documents, read where they lie; no text of theirs is kept here."""

from __future__ import annotations

import re
import textwrap
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

FOLDER = Path(__file__).parents[3] / "shared" / "seeds"

# A document may have lost its line breaks, so that a fence begins in the middle of a line.
IN_A_LINE = re.compile(r"```(?P<language>\w+) (?P<text>.*?)```")
IN_LINES = re.compile(r"^[ \t]*```[ \t]*(?P<language>\w+)[^\n]*\n(?P<text>.*?)^[ \t]*```", re.DOTALL | re.MULTILINE)


class Snippet(NamedTuple):
    """A piece of Python.

    Attributes:
        name: Number of its document, and its own among the Python snippets there: "003-12".
        text: The code, as the document has it, less common indentation.
    """

    name: str
    text: str


def all_snippets() -> list[Snippet]:
    """The snippets of all documents, in their order; none where the documents are not beside this checkout."""
    return [snippet for path in sorted(FOLDER.glob("*.txt")) for snippet in snippets(path)]


def snippets(path: Path) -> Iterator[Snippet]:
    """The snippets of one document."""
    text = path.read_text(encoding="utf-8")
    fences = IN_LINES if "\n" in text.strip() else IN_A_LINE
    found = [fence["text"] for fence in fences.finditer(text) if fence["language"].lower() == "python"]
    for number, code in enumerate(found):
        yield Snippet(f"{path.name.partition('_')[0]}-{number}", textwrap.dedent(code).strip())
