"""What `import pinecone` offers and what it costs."""

from __future__ import annotations

import ast
import subprocess
import sys
from importlib import import_module
from pathlib import Path

import pytest

import pinecone

HEAVY = {"httpx", "httpcore", "msgspec", "orjson", "attrs", "attr", "asyncio", "ssl", "numpy"}


def modules_after(code):
    """Modules that are loaded, less the paths of older versions, which lead to others when they are used."""
    show = "import sys; print(*(name for name, module in sys.modules.items() if type(module).__name__ != 'Moved'))"
    command = [sys.executable, "-c", f"{code}\n{show}"]
    done = subprocess.run(command, capture_output=True, text=True, check=True)  # noqa: S603 - our own words
    return set(done.stdout.split())


def test_import_loads_nothing_else():
    loaded = modules_after("import pinecone")
    assert not loaded & HEAVY
    assert {name for name in loaded if name.startswith("pinecone")} == {
        "pinecone",
        "pinecone._compat",
        "pinecone._compat.import_paths",
        "pinecone.lazy",
    }
    assert not loaded & {"enum", "functools", "importlib", "re", "typing", "warnings"} - modules_after("pass")


def test_an_index_loads_no_codec():
    loaded = modules_after("import pinecone; pinecone.Index('key', 'http://127.0.0.1:1')")
    assert not loaded & HEAVY


def test_client_loads_no_version_and_no_http_library():
    loaded = modules_after("import pinecone; pinecone.Pinecone('key', host='http://127.0.0.1:1')")
    assert not loaded & HEAVY
    assert not {name for name in loaded if name.startswith("pinecone.core.v")}


@pytest.mark.parametrize("name", [name for name in pinecone.__all__ if name != "__version__"])
def test_every_export_exists(name):
    assert getattr(pinecone, name) is not None
    assert name in dir(pinecone)


def test_unknown_name_is_named():
    with pytest.raises(AttributeError, match="'Pinecorn'"):
        _ = pinecone.Pinecorn


def test_the_asyncio_client_has_two_names():
    assert pinecone.AsyncPinecone is pinecone.PineconeAsyncio


def test_version_is_that_of_the_line():
    assert pinecone.__version__.startswith("7.4")


STUBS = sorted(Path(pinecone.__file__).parent.rglob("__init__.pyi"))


def stubbed(path):
    """The names that a stub of ours has for type checkers, and the module that it is for."""
    package = Path(pinecone.__file__).parents[1]
    names = set()
    for node in ast.parse(path.read_text(encoding="utf-8")).body:
        if isinstance(node, ast.ImportFrom):
            names |= {alias.asname for alias in node.names if alias.asname}
        elif isinstance(node, ast.Assign):
            names |= {ast.unparse(target) for target in node.targets}
    return ".".join(path.parent.relative_to(package).parts), names


@pytest.mark.parametrize("path", STUBS, ids=lambda path: path.parent.name)
def test_type_checkers_are_told_of_what_is_there(path):
    name, names = stubbed(path)
    if name == "pinecone.grpc":
        pytest.importorskip("grpc", reason="grpcio is not installed")
    module = import_module(name)
    assert {each for each in names if not hasattr(module, each)} == set()
    assert {*getattr(module, "__all__", ())} <= {*names, "__version__"}
