"""Modules that are imported when a name of theirs is first used."""

from __future__ import annotations

from types import ModuleType
from typing import Any

from pinecone._compat.import_paths import imported


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
