"""Write ``pinecone/__init__.pyi`` from the table of exports, for type checkers and editors, which cannot follow it."""

from __future__ import annotations

import ast
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
SOURCE = Path("pinecone/__init__.py")
TARGET = Path("pinecone/__init__.pyi")


def derived() -> dict[Path, str]:
    """Text of the stub, by its path below the repository."""
    lines = [f"# @generated from {SOURCE.as_posix()}. Do not edit: run scripts/regen."]
    exports, aliases = constant("EXPORTS"), constant("ALIASES")
    lines += [f"from {module} import {name} as {name}" for module in sorted(exports) for name in exports[module]]
    lines += ["", *(f"{name} = {original}" for name, (_, original) in aliases.items()), "__version__: str", ""]
    return {TARGET: "\n".join(lines)}


def constant(name: str) -> dict[str, tuple[str, ...]]:
    """A table of the module, read without importing it."""
    for node in ast.parse((ROOT / SOURCE).read_text(encoding="utf-8")).body:
        target = (
            node.target
            if isinstance(node, ast.AnnAssign)
            else node.targets[0]
            if isinstance(node, ast.Assign)
            else None
        )
        if isinstance(target, ast.Name) and target.id == name and node.value is not None:
            return dict(ast.literal_eval(node.value))
    raise LookupError(f"{SOURCE} has no {name}.")
