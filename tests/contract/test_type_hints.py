"""What reads annotations finds them: every one of the public classes can be evaluated, whatever was imported before."""

from __future__ import annotations

import functools
import inspect
import sys
import typing
from collections.abc import Iterator
from contextlib import suppress
from importlib import import_module
from importlib.util import find_spec
from typing import Any

import pytest

import pinecone

pytestmark = pytest.mark.skipif(sys.version_info < (3, 10), reason="There is no X | Y before Python 3.10.")

#: Modules whose public names users meet. What the hints of these lead to is looked at as well.
MODULES = [
    "pinecone",
    "pinecone.admin",
    "pinecone.assistant",
    "pinecone.db_control",
    "pinecone.db_data",
    "pinecone.exceptions",
    "pinecone.inference",
    "pinecone.local",
    "pinecone.models",
    *(["pinecone.grpc"] if find_spec("grpc") else []),
]
#: What users do not meet, though what they meet consists of it.
INNER = (
    "pinecone.admin.session",
    "pinecone.service.background",
    "pinecone.core",
    "pinecone.lazy",
    "pinecone.transport",
    "pinecone.versioning",
)


def functions(kind: type) -> Iterator[tuple[str, Any]]:
    """The public functions that a class defines, properties and the constructor included."""
    for name, member in vars(kind).items():
        if name == "__init__" or not name.startswith("_"):
            for part in (member, *(getattr(member, each, None) for each in ("__func__", "fget", "func"))):
                if inspect.isfunction(part):
                    yield f"{kind.__name__}.{name}", part


def is_ours(value: Any) -> bool:
    """Whether something is a class or function of the package that users meet."""
    module = getattr(value, "__module__", None) or ""
    known = inspect.isclass(value) or inspect.isfunction(value)
    return known and module.startswith("pinecone") and not module.startswith(INNER)


def hints(value: Any) -> dict[str, Any]:
    """The evaluated annotations. Names that were supplied for them are gone again, or others would live on these."""
    spaces = [vars(sys.modules[each.__module__]) for each in getattr(value, "__mro__", [value])]
    before = [dict(names) for names in spaces]
    try:
        return typing.get_type_hints(value)
    finally:
        for names, known in zip(spaces, before):
            for name in names.keys() - known.keys():
                del names[name]


def leaves(hint: Any) -> Iterator[Any]:
    """The classes that a hint consists of."""
    yield hint
    for part in typing.get_args(hint):
        yield from leaves(part)


def public() -> list[Any]:
    """The public classes and functions: those that modules offer, and the classes that their hints name."""
    offered = [getattr(module, name) for module in map(import_module, MODULES) for name in dir(module)]
    found = dict.fromkeys(value for value in offered if is_ours(value))
    waiting = list(found)
    while waiting:
        value = waiting.pop()
        members = [function for _, function in functions(value)] if inspect.isclass(value) else [value]
        known: list[Any] = []
        for member in members:
            with suppress(NameError):  # the test says so
                known += hints(member).values()
        for hint in known:
            fresh = [leaf for leaf in leaves(hint) if is_ours(leaf) and leaf not in found]
            found.update(dict.fromkeys(fresh))
            waiting += fresh
    return sorted(found, key=lambda value: f"{value.__module__}.{value.__qualname__}")


PUBLIC = public() if sys.version_info >= (3, 10) else []


@pytest.mark.parametrize("value", PUBLIC, ids=lambda value: f"{value.__module__}.{value.__qualname__}")
def test_annotations_can_be_evaluated(value):
    hints(value)
    for name, function in functions(value) if inspect.isclass(value) else ():
        assert hints(function).keys() == function.__annotations__.keys(), name


def test_what_users_wrap_around_a_method_has_its_annotations():
    method = pinecone.Index.query

    @functools.wraps(method)
    def wrapper(*ordered, **named):
        return method(*ordered, **named)

    assert typing.get_type_hints(wrapper) == hints(method) != {}


@pytest.mark.parametrize("value", [each for each in PUBLIC if inspect.isclass(each)], ids=lambda value: value.__name__)
def test_signatures_can_be_evaluated(value):
    for name, function in functions(value):
        stated = inspect.signature(function)
        evaluated = inspect.signature(function, eval_str=True)
        assert list(evaluated.parameters) == list(stated.parameters), name
        assert not any(isinstance(each.annotation, str) for each in evaluated.parameters.values()), name
