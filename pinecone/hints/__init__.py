"""Annotations that can be evaluated.

Modules import most names of their annotations for type checkers alone, since importing them all would take most of the
time that ``import pinecone`` takes. Whoever evaluates annotations (``typing.get_type_hints``, ``inspect.signature``
with ``eval_str=True``, pydantic and the like) reads ``__annotations__`` first, and then looks for the names among the
globals of the function. So the annotations of public classes put these names there when they are read.
"""

from __future__ import annotations

import sys
from collections.abc import Iterable, Iterator
from types import FunctionType
from typing import Any, TypeVar

Class = TypeVar("Class", bound=type)


class Annotations(dict[str, Any]):
    """Annotations of a function or class, whose names are among the globals once they are read.

    Args:
        texts: The annotations.
        names: The globals.
    """

    __slots__ = ("_names",)

    def __init__(self, texts: dict[str, Any], names: dict[str, Any]) -> None:
        super().__init__(texts)
        self._names = names

    def _readable(self) -> dict[str, Any]:
        """The annotations as a plain dictionary, when their names are there."""
        found = dict(super().items())
        supply(" ".join(text for text in found.values() if isinstance(text, str)), self._names)
        return found

    def __iter__(self) -> Iterator[str]:  # since this is overridden, `dict(annotations)` takes this way too
        return iter(self._readable())

    def __getitem__(self, name: str) -> Any:
        return self._readable()[name]

    def get(self, name: str, default: Any = None) -> Any:
        """One annotation."""
        return self._readable().get(name, default)

    def keys(self) -> Any:
        """Names of what is annotated."""
        return self._readable().keys()

    def values(self) -> Any:
        """The annotations."""
        return self._readable().values()

    def items(self) -> Any:
        """Names and annotations."""
        return self._readable().items()

    def copy(self) -> dict[str, Any]:
        """The annotations as a plain dictionary."""
        return self._readable()

    def changed(self, **texts: Any) -> Annotations:
        """These annotations, with others added or in their place."""
        return Annotations({**dict(super().items()), **texts}, self._names)

    def __reduce__(self) -> Any:
        return dict, (self._readable(),)


def supply(annotations: str, names: dict[str, Any]) -> None:
    """Put the names of annotations where they are looked for. What needs a package that is not installed is ``Any``.

    Args:
        annotations: Text of the annotations.
        names: The globals of a module.
    """
    import re

    from pinecone.hints.annotated import HOMES

    for name in set(re.findall(r"\w+", annotations)) - names.keys():
        if name in HOMES:
            names[name] = found(HOMES[name], name)


def found(module: str, name: str) -> Any:
    """A name of a module."""
    import typing
    from importlib import import_module

    if name == "Unpack":
        return Unpacked
    if module == "typing_extensions" and hasattr(typing, name):
        return getattr(typing, name)
    try:
        return getattr(import_module(module), name)
    except ImportError:
        return Any


class Unpacked:
    """In place of ``Unpack``, which frameworks that make tools of functions cannot take apart: options are ``Any``."""

    def __class_getitem__(cls, options: Any) -> Any:
        return Any


def resolvable(kind: Class) -> Class:
    """Let the annotations of a class, and of all functions that it defines, be evaluated."""
    if "__annotations__" in vars(kind):
        kind.__annotations__ = Annotations(kind.__annotations__, vars(sys.modules[kind.__module__]))
    for member in list(vars(kind).values()):
        for function in functions_of(member):
            annotate(function)
    return kind


def annotate(function: Any) -> Any:
    """Let the annotations of a function, and of the functions around which it is, be evaluated; returns them."""
    inner = getattr(function, "__wrapped__", None)
    annotations = function.__annotations__ if inner is None else annotate(inner)
    if not isinstance(annotations, Annotations):  # a function may have two names
        annotations = Annotations(annotations, function.__globals__)
    state(annotations, function)
    return annotations


def state(annotations: Annotations, function: Any) -> None:
    """Give a function these annotations. ``functools.wraps`` hands them on, of Python 3.14 what makes them."""
    if sys.version_info >= (3, 14):
        function.__annotate__ = lambda form: annotations
    else:
        function.__annotations__ = annotations


def functions_of(member: Any) -> Iterable[Any]:
    """The functions that something in a class consists of: a method, or those of a property."""
    if isinstance(member, FunctionType):
        return (member,)
    parts = (getattr(member, name, None) for name in ("__func__", "fget", "fset", "func"))
    return (part for part in parts if isinstance(part, FunctionType))
