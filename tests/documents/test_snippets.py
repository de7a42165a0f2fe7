"""Every Python snippet of the documents beside this checkout runs, against the local server."""

from __future__ import annotations

import ast
import sys
from importlib.util import find_spec

import pytest

from pinecone import Index, Pinecone

from .cases import CASES
from .mends import mended
from .snippets import FOLDER, all_snippets

#: Modules, and what they need to be installed; a snippet that imports one is skipped where that is absent.
OPTIONAL = {"pandas": "pandas", "pinecone.grpc": "grpc", "urllib3": "urllib3"}

SNIPPETS = {snippet.name: snippet.text for snippet in all_snippets()}

pytestmark = pytest.mark.skipif(not FOLDER.is_dir(), reason="The documents are not beside this checkout.")


def test_every_snippet_has_a_case():
    assert SNIPPETS.keys() == CASES.keys()


@pytest.mark.usefixtures("environment", "only_loopback")
@pytest.mark.parametrize("name", SNIPPETS)
def test_snippet(name, server, monkeypatch):
    with server.client() as pc, CASES[name](pc) as given:
        for module, stand_in in given.modules.items():
            monkeypatch.setitem(sys.modules, module, stand_in)
        code = mended(name, SNIPPETS[name], given.placeholders)
        skip_without_modules(code)
        try:
            exec(compile(code, f"snippet {name}", "exec"), given.names)  # noqa: S102 - the documents are ours
        finally:
            close_all(given.names)


def close_all(names):
    """Close the clients and indexes that a snippet has left open."""
    for value in names.values():
        if isinstance(value, (Pinecone, Index)):
            value.close()


def skip_without_modules(code):
    for node in ast.walk(ast.parse(code)):
        if isinstance(node, ast.ImportFrom) and node.module in OPTIONAL and find_spec(OPTIONAL[node.module]) is None:
            pytest.skip(f"{OPTIONAL[node.module]} is not installed")
