"""A local server, and clients of it with default settings."""

from __future__ import annotations

import pytest

from pinecone.local import LocalServer


@pytest.fixture(scope="session")
def _compatibility_server():
    with LocalServer() as server:
        yield server


@pytest.fixture
def server(_compatibility_server, monkeypatch):
    """A local server without indexes, which the environment names."""
    monkeypatch.setenv("PINECONE_API_KEY", "key")
    monkeypatch.setenv("PINECONE_CONTROLLER_HOST", _compatibility_server.url)
    monkeypatch.delenv("PINECONE_API_VERSION", raising=False)
    monkeypatch.delenv("PINECONE_INDEX_HOST", raising=False)
    yield _compatibility_server
    _compatibility_server.reset()
