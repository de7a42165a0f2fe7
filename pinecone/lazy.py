"""Names and modules that are imported when they are first used."""

import sys

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping
    from types import ModuleType
    from typing import Any, Callable
else:
    # `import pinecone` runs this, and importing the modules that define these would take the most of its time.
    ModuleType = type(sys)


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

    def __getattr__(self, name: str) -> "Any":
        value = getattr(imported(self.__name__), name)
        setattr(self, name, value)
        return value


def refuse(module: str, name: str) -> "Any":
    """Raise the error for a name that a module does not have."""
    raise AttributeError(f"module {module!r} has no attribute {name!r}")


#: What answers a name that a module does not export: ``_compat/import_paths.py`` knows those of published versions.
fallback: "Callable[[str, str], Any]" = refuse


def lazy_exports(
    module: str, exports: "Mapping[str, str] | None" = None, otherwise: "Callable[[str, str], Any] | None" = None
) -> None:
    """Let a module answer names that are at home in others, which are imported when a name of theirs is first used.

    Args:
        module: Name of the module.
        exports: By home what is written after ``import``: "Name, Name as Other", or "*" for all that the home has. It
            is read when the first name is asked for.
        otherwise: What answers a name that is none of these, ``__all__`` included, from the name of the module and the
            name. Default is ``fallback``.
    """
    space = vars(sys.modules[module])
    whole = [home for home, names in (exports or {}).items() if names == "*"]
    homes: dict[str, tuple[str, str]] = {}

    def names() -> set[str]:
        return {*homes_of(exports or {}), *(name for home in whole for name in classes_of(imported(home)))}

    def answer(name: str) -> "Any":
        if name == "__all__" and exports and not otherwise:
            return sorted(each for each in names() if each[0] != "_")
        if exports and not homes:
            homes.update(homes_of(exports))
        home, original = homes.get(name) or (home_among(whole, name), name)
        if not home:
            return (otherwise or fallback)(module, name)
        value = space[name] = getattr(imported(home), original)
        return value

    def known() -> list[str]:
        return sorted({*space, *names()})

    space.update(__getattr__=answer, __dir__=known)


def homes_of(exports: "Mapping[str, str]") -> "dict[str, tuple[str, str]]":
    """Home and name there of each name that a table of exports writes out."""
    items = [(home, item.split()) for home, names in exports.items() for item in names.split(",")]
    return {words[-1]: (home, words[0]) for home, words in items if words != ["*"]}


def classes_of(module: ModuleType) -> "Iterator[str]":
    """Names of the public classes that a module defines."""
    for name, value in vars(module).items():
        if name[0].isupper() and isinstance(value, type) and value.__module__ == module.__name__:
            yield name


def home_among(modules: "Iterable[str]", name: str) -> str:
    """The first of some modules that has a name; empty where none has it."""
    if name.startswith("__"):
        return ""
    return next((module for module in modules if name in vars(imported(module))), "")


def imported(path: str) -> ModuleType:
    """A module, imported if it is not yet."""
    __import__(path)
    return sys.modules[path]
