"""Modules that are imported when a name of theirs is first used."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from types import ModuleType
from typing import Any, Callable

from pinecone._compat.import_paths import imported, public


class LazyModule(ModuleType):
    """A module that is imported when one of its names is first used.

    Several threads may use it at once, which ``importlib.util.LazyLoader`` does not stand in all versions of Python.

    Args:
        name: Path of the module.

    Example:
        >>> from pinecone.lazy import LazyModule
        >>> calls = LazyModule("pinecone.db_data.calls")
        >>> calls.MAX_TOP_K
        10000
    """

    def __getattr__(self, name: str) -> Any:
        value = getattr(imported(self.__name__), name)
        setattr(self, name, value)
        return value


def names_of(package: str, modules: Sequence[str]) -> tuple[Callable[[str], Any], Callable[[], list[str]]]:
    """``__getattr__`` and ``__dir__`` of a package that answers the names of other modules, and of published lines.

    Args:
        package: Name of the package.
        modules: Names of the modules whose names it answers; the first that has a name is asked.
    """

    def answer(name: str) -> Any:
        if not name.startswith("__"):
            for module in map(imported, modules):
                if name in vars(module):
                    value = vars(module)[name]
                    setattr(sys.modules[package], name, value)
                    return value
        return public(package, name)

    def names() -> list[str]:
        known = {name for module in map(imported, modules) for name in vars(module) if name[0].isupper()}
        return sorted(known | vars(sys.modules[package]).keys())

    return answer, names
