"""Without grpcio, and until the first call without importing it."""

from __future__ import annotations

import subprocess
import sys
from importlib.util import find_spec
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[3]


def run(*statements):
    """What a fresh interpreter prints."""
    program = "\n".join(["import sys", *statements])
    done = subprocess.run([sys.executable, "-c", program], cwd=ROOT, capture_output=True, check=True, text=True)  # noqa: S603
    return done.stdout.strip()


WITHOUT = """
import importlib.util
found = importlib.util.find_spec
importlib.util.find_spec = lambda name, *more: None if name == "grpc" else found(name, *more)
def said(call):
    try:
        call()
    except ImportError as error:
        print(error)
"""
TOLD = 'pinecone.grpc needs the package grpcio: pip install "pinecone[grpc]".'


@pytest.mark.parametrize(
    "call",
    [
        "__import__('pinecone.grpc')",
        "pinecone.GrpcIndex",
        "pinecone.Pinecone('key').index(host='localhost:1', grpc=True)",
        "pinecone.Pinecone('key').IndexAsyncio('localhost:1', grpc=True)",
    ],
)
def test_without_grpcio_the_error_says_what_to_install(call):
    assert run(WITHOUT, "import pinecone", f"said(lambda: {call})") == TOLD


def test_everything_else_works_without_grpcio():
    assert run(WITHOUT, "from pinecone import *", "print(Pinecone('key').index(host='localhost:1'))") == (
        "Index(host='http://localhost:1')"
    )


@pytest.mark.skipif(find_spec("grpc") is None, reason="grpcio is not installed")
def test_grpcio_is_imported_with_the_first_call():
    assert run("import pinecone", "print('grpc' in sys.modules)") == "False"
    made = "import pinecone.grpc", "index = pinecone.grpc.PineconeGRPC('key').Index(host='localhost:1')"
    assert run(*made, "print('grpc' in sys.modules, 'asyncio' in sys.modules)") == "False False"
