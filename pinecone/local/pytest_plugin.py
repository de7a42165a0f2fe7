"""The pytest fixture ``pinecone_local``: a local server that is empty at the start of each test.

pytest loads this module wherever the package is installed, so the server is imported only for tests that use it.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from pinecone.local.server import LocalServer


@pytest.fixture(scope="session")
def _pinecone_local_server() -> Iterator[LocalServer]:
    from pinecone.local.server import LocalServer

    with LocalServer() as server:
        yield server


@pytest.fixture
def pinecone_local(_pinecone_local_server: LocalServer) -> Iterator[LocalServer]:
    """A local server without indexes. ``pinecone_local.client()`` returns a client of it.

    All tests of a run share one server, which is reset after each test.

    Example:
        >>> def test_query(pinecone_local):
        ...     pc = pinecone_local.client()
        ...     assert pc.list_indexes().names() == []
    """
    yield _pinecone_local_server
    _pinecone_local_server.reset()
