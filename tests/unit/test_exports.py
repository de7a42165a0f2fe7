"""What `import pinecone` offers and what it costs."""

from __future__ import annotations

import subprocess
import sys

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
