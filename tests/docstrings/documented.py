"""What the package documents: its modules, classes, methods and functions, with their docstrings."""

from __future__ import annotations

import inspect
import pkgutil
import re
from collections.abc import Iterator
from importlib import import_module
from importlib.util import find_spec
from types import ModuleType
from typing import Any, NamedTuple

import pinecone

#: Packages whose code is not written by hand, or is no API.
OTHERS = (
    "pinecone._pyinstaller",
    "pinecone.by_route.admin",
    "pinecone.by_route.client",
    "pinecone.by_route.index",
    "pinecone.core",
    "pinecone.local.__main__",
    "pinecone.transport",
)

#: Packages that cannot be imported without grpcio.
OVER_GRPC = ("pinecone.grpc", "pinecone.local.grpc")

SECTION = re.compile(r"^(Args|Attributes|Returns|Yields|Raises|Example):$", re.MULTILINE)
ITEM = re.compile(r"^ {4}\*{0,2}(\w+):", re.MULTILINE)


class Documented(NamedTuple):
    """Something with a docstring.

    Attributes:
        name: Path of the module and of what is in it, such as "pinecone.db_data.index.Index.query".
        value: The module, class, function or property.
    """

    name: str
    value: Any

    @property
    def text(self) -> str:
        """The docstring; empty if there is none."""
        return inspect.cleandoc(getattr(self.value, "__doc__", None) or "")

    @property
    def sections(self) -> dict[str, str]:
        """Sections of the docstring by title."""
        _, *parts = SECTION.split(self.text)
        return dict(zip(parts[::2], parts[1::2]))

    def items(self, *titles: str) -> set[str]:
        """Names that sections of the docstring explain."""
        return {name for title in titles for name in ITEM.findall(self.sections.get(title, ""))}


def modules() -> Iterator[ModuleType]:
    """The modules of the package that are written by hand."""
    yield pinecone
    for found in pkgutil.walk_packages(pinecone.__path__, "pinecone."):
        absent = OTHERS if find_spec("grpc") else (*OTHERS, *OVER_GRPC)
        if not found.name.startswith(absent):
            yield import_module(found.name)


def in_module(module: ModuleType) -> Iterator[Documented]:
    """The module, and what is defined in it: classes, functions, and what classes have."""
    yield Documented(module.__name__, module)
    for name, value in vars(module).items():
        if getattr(value, "__module__", None) == module.__name__ and not name.startswith("_"):
            if inspect.isclass(value):
                yield from in_class(value)
            elif inspect.isfunction(value) and value.__name__ == name:
                yield Documented(f"{module.__name__}.{name}", value)


def in_class(kind: type) -> Iterator[Documented]:
    """A class, and the public methods and properties that are defined in it, each under its first name."""
    where = f"{kind.__module__}.{kind.__qualname__}"
    yield Documented(where, kind)
    for name, value in vars(kind).items():
        member = value.__func__ if isinstance(value, (classmethod, staticmethod)) else value
        function = getattr(member, "fget", None) or getattr(member, "func", member)  # of a property, of a cached one
        if not name.startswith("_") and inspect.isfunction(function) and function.__name__ == name:
            yield Documented(f"{where}.{name}", member)
