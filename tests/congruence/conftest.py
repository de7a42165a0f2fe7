"""A local server, with an index of the kind that a scenario needs."""

from __future__ import annotations

import itertools

import pytest

from pinecone import ServerlessSpec
from pinecone.local import LocalServer

from .faces import Face
from .scenarios import DIMENSION

SPEC = ServerlessSpec("aws", "us-east-1")
KINDS = {
    "dense": {"dimension": DIMENSION},
    "hybrid": {"dimension": DIMENSION, "metric": "dotproduct"},
    "sparse": {"metric": "dotproduct", "vector_type": "sparse"},
}
EMBED = {"model": "multilingual-e5-large", "field_map": {"text": "text"}}


@pytest.fixture(scope="session")
def _server():
    with LocalServer(api_key="right-key") as server:
        yield server


@pytest.fixture
def server(_server):
    yield _server
    _server.reset()


@pytest.fixture
def face(server):
    """Makes a face of an index of its own."""
    made = []
    numbers = itertools.count()

    def make(name, kind="dense", **settings):
        pc = server.client()
        index = f"index-{next(numbers)}"
        if kind == "text":
            host = pc.create_index_for_model(index, "aws", "us-east-1", EMBED).host
        else:
            host = pc.create_index(index, SPEC, **KINDS[kind]).host
        made.append(Face(name, {"api_key": "right-key", "host": server.url, **settings}, host))
        return made[-1]

    yield make
    for each in made:
        each.close()
