"""Packages that answer the names of other modules, which are imported when a name is first used."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from importlib import import_module
from typing import Any, Callable


def names_of(package: str, modules: Sequence[str]) -> tuple[Callable[[str], Any], Callable[[], list[str]]]:
    """``__getattr__`` and ``__dir__`` of a package.

    Args:
        package: Name of the package.
        modules: Names of the modules whose names it answers; the first that has a name is asked.
    """

    def answer(name: str) -> Any:
        if not name.startswith("__"):
            for module in map(import_module, modules):
                if name in vars(module):
                    value = vars(module)[name]
                    setattr(sys.modules[package], name, value)
                    return value
        raise AttributeError(f"module {package!r} has no attribute {name!r}")

    def names() -> list[str]:
        known = {name for module in map(import_module, modules) for name in vars(module) if name[0].isupper()}
        return sorted(known | vars(sys.modules[package]).keys())

    return answer, names
