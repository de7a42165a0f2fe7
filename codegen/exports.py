"""Write ``pinecone/__init__.pyi`` from the table of exports, for type checkers and editors, which cannot follow it."""

from __future__ import annotations

import runpy
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
SOURCE = Path("pinecone/__init__.py")
TARGET = Path("pinecone/__init__.pyi")


def derived() -> dict[Path, str]:
    """Text of the stub, by its path below the repository."""
    module = runpy.run_path(str(ROOT / SOURCE))
    exports, aliases = {**module["EXPORTS"], **module["EXTRAS"]}, module["ALIASES"]
    lines = [f"# @generated from {SOURCE.as_posix()}. Do not edit: run scripts/regen."]
    lines += [f"from {home} import {name} as {name}" for home in sorted(exports) for name in exports[home]]
    lines += ["", *(f"{name} = {original}" for name, (_, original) in aliases.items()), "__version__: str", ""]
    return {TARGET: "\n".join(lines)}
