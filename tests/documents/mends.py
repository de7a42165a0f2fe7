"""What has to change in a snippet for it to be Python that can run, and what stands where it has a placeholder."""

from __future__ import annotations

import re

#: By snippet: text that is no valid Python, and what it was meant to be.
MENDS: dict[str, list[tuple[str, str]]] = {
    # This document has lost its line breaks.
    "000-0": [(" pc = ", "\npc = "), (" index = ", "\nindex = "), (" index.upsert(", "\nindex.upsert(")],
    "000-1": [(" for match ", "\nfor match ")],
    "000-2": [(" for match ", "\nfor match ")],
    "000-3": [(" for ns ", "\n    for ns ")],
    "000-4": [(" for ns ", "\n    for ns ")],
    "000-5": [(" for ns ", "\nfor ns "), (" # ", "\n# "), (" if page.", "\nif page.")],
    "000-8": [(" print(ns.name)", "\nprint(ns.name)"), (" print(ns.record", "\nprint(ns.record")],
    "000-9": [(" print(", "\nprint(")],
    # Two kinds of import statement in one.
    "003-4": [("import urllib3 import", "from urllib3 import")],
    "003-5": [("import urllib3 import", "from urllib3 import")],
    # A context manager without its statement.
    "003-8": [("async pc.", "async with pc.")],
}

#: The rest of a vector that is not spelt out.
AND_SO_ON = re.compile(r",\s*\.\.\.\s*\]")


def mended(name: str, text: str, placeholders: dict[str, str]) -> str:
    """A snippet that can run.

    Args:
        name: Name of the snippet.
        text: Its code.
        placeholders: What stands for something of the user's own, such as "INDEX_HOST", and what to put there.
    """
    for old, new in MENDS.get(name, []):
        assert text.count(old) == 1, f"The mend {old!r} of snippet {name} is for {text.count(old)} places."
        text = text.replace(old, new)
    for old, new in placeholders.items():
        assert old in text, f"Snippet {name} has no placeholder {old!r}."
        text = text.replace(old, new)
    return AND_SO_ON.sub("]", text)
