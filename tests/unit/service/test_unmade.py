"""Objects whose constructor failed, as a debugger or a crash reporter finds them in frames: they can be shown."""

from __future__ import annotations

import copy
import inspect
import pickle
from importlib import import_module
from pathlib import Path

import anyio
import pytest

import pinecone
from pinecone import Admin, AdminAsyncio, Index, IndexAsyncio, Pinecone, PineconeAsyncio, PineconeException

#: Parts of the package without classes of its own that users hold.
OTHERS = ("codec", "core", "local")

#: What has no constructor of its own, or one that cannot fail.
READY = (
    "Displayed",
    "Evaluated",
    "FilterBuilder",
    "LazyModule",
    "Listed",
    "Mapped",
    "Moved",
    "Packed",
    "PackedFloats",
    "Page",
    "PineconeFuture",
)


def classes():
    root = Path(pinecone.__file__).parent
    found = set()
    for path in sorted(root.rglob("*.py")):
        parts = path.relative_to(root).with_suffix("").parts
        if parts[0] in OTHERS or parts[-1] == "__main__":
            continue
        try:
            module = import_module(".".join(("pinecone", *parts)).removesuffix(".__init__"))
        except ImportError:  # grpcio is not installed
            continue
        here = [each for each in vars(module).values() if inspect.isclass(each)]
        found |= {each for each in here if each.__module__ == module.__name__ and each.__name__ not in READY}
    return sorted(found, key=lambda each: (each.__module__, each.__name__))


def unmade(cls):
    try:
        return cls.__new__(cls)
    except TypeError:  # it cannot be made without arguments
        pytest.skip("there is none without its parts")


@pytest.mark.parametrize("cls", classes(), ids=lambda cls: f"{cls.__module__}.{cls.__name__}")
def test_an_object_whose_constructor_failed_can_be_shown(cls):
    made = unmade(cls)
    assert isinstance(repr(made), str)
    assert isinstance(str(made), str)


CLIENTS = [Pinecone, PineconeAsyncio, Index, IndexAsyncio, Admin, AdminAsyncio]


@pytest.mark.parametrize("cls", CLIENTS)
def test_a_client_whose_constructor_failed_says_so(cls):
    assert repr(unmade(cls)) == f"<{cls.__name__} whose constructor failed>"


@pytest.mark.parametrize("cls", CLIENTS[:4])
@pytest.mark.parametrize("use", [copy.copy, pickle.dumps, lambda made: made.config])
def test_a_client_whose_constructor_failed_cannot_be_used(cls, use):
    with pytest.raises(PineconeException, match=rf"{cls.__name__} cannot be used: its constructor failed\."):
        use(unmade(cls))


@pytest.mark.parametrize("cls", CLIENTS)
def test_a_client_whose_constructor_failed_can_be_closed(cls):
    made = unmade(cls)
    if cls.__name__.endswith("Asyncio"):
        anyio.run(made.close)
    else:
        made.close()


def test_a_misspelt_attribute_is_no_failed_constructor():
    with pytest.raises(AttributeError, match="'Index' object has no attribute 'quary'"):
        Index("key", "localhost:1").quary  # noqa: B018 - the attribute is what is asked for


@pytest.mark.parametrize("name", ["_host_cache", "_openapi_config"])
def test_a_private_attribute_of_another_line_is_no_failed_constructor(name):
    with pytest.raises(AttributeError, match=f"'Index' object has no attribute '{name}'"):
        getattr(Index("key", "localhost:1"), name)
