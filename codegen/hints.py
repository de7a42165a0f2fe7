"""Write ``pinecone/hints/annotated.py``: the defining modules of names that are imported only for type checkers."""

from __future__ import annotations

import ast
from collections.abc import Iterator, Mapping
from pathlib import Path

from . import ROOT
from .documents import DocumentError

TARGET = Path("pinecone/hints/annotated.py")
TEXT = '''\
# @generated from pinecone. Do not edit: run scripts/regen.
"""Where the names are at home that modules import for type checkers alone. ``hints`` imports them when asked for."""

HOMES = {{
{lines}
}}
'''


class AnnotationError(DocumentError):
    """A name means different things in different modules."""


def derived(faces: Mapping[Path, str]) -> dict[Path, str]:
    """The text of the table.

    Args:
        faces: Text of the derived sync modules by path. They may not be written yet.

    Raises:
        AnnotationError: A name means different things in different modules.
    """
    homes: dict[str, str] = {}
    for path in sorted({*(p.relative_to(ROOT) for p in (ROOT / "pinecone").rglob("*.py")), *faces}):
        if path.is_relative_to("pinecone") and not path.is_relative_to("pinecone/core"):
            text = faces[path] if path in faces else (ROOT / path).read_text(encoding="utf-8")
            for name, module in imported(text):
                if homes.setdefault(name, module) != module:
                    raise AnnotationError(f"{path}: {name} of {module} is {homes[name]}.{name} elsewhere.")
    lines = "\n".join(f'    "{name}": "{homes[name]}",' for name in sorted(homes))
    return {TARGET: TEXT.format(lines=lines)}


def imported(text: str) -> Iterator[tuple[str, str]]:
    """The classes and aliases that a module imports only for type checkers, each with its defining module."""
    for block in ast.parse(text).body:
        if isinstance(block, ast.If) and isinstance(block.test, ast.Name) and block.test.id == "TYPE_CHECKING":
            for statement in block.body:
                if isinstance(statement, ast.ImportFrom) and statement.module:
                    for alias in statement.names:
                        if alias.name[0].isupper():
                            yield alias.asname or alias.name, statement.module
