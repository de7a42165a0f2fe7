"""A local server with an index, for code as public packages have it."""

from __future__ import annotations

import gc
from pathlib import Path

import pytest

from pinecone import Pinecone, ServerlessSpec
from pinecone.local import LocalServer

HERE = Path(__file__).parent


def pytest_collection_modifyitems(items):
    """Few of these packages close their clients, so that Python warns of connections when it drops them."""
    for item in items:
        if HERE in item.path.parents:
            item.add_marker(pytest.mark.filterwarnings("ignore:unclosed <socket:ResourceWarning"))


@pytest.fixture(autouse=True)
def collected():
    """Clients are dropped in the test that made them, where the warnings are expected."""
    gc.freeze()  # only what the test makes is looked through: all tests together are a lot
    yield
    gc.collect()
    gc.unfreeze()


@pytest.fixture(scope="module")
def local():
    with LocalServer() as server:
        yield server


@pytest.fixture
def server(local, monkeypatch):
    """An empty local server, which clients find through the environment as they would the service."""
    monkeypatch.setenv("PINECONE_API_KEY", "key")
    monkeypatch.setenv("PINECONE_CONTROLLER_HOST", local.url)
    yield local
    local.reset()


@pytest.fixture
def index_host(server):
    """Host of an index "movies" of dimension 2."""
    with Pinecone() as pc:
        return pc.create_index("movies", ServerlessSpec("aws", "us-east-1"), 2)["host"]
