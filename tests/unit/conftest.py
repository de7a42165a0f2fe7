"""What the tests of the package share."""

from __future__ import annotations

import pytest

from pinecone.local import LocalServer


@pytest.fixture(scope="module")
def local():
    with LocalServer() as server:
        yield server


@pytest.fixture
def server(local):
    """An empty local server."""
    yield local
    local.reset()
