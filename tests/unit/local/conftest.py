"""A running local server, and HTTP clients of it that know nothing of the package."""

from __future__ import annotations

import ssl
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from typing import Any

import httpx
import pytest

from pinecone.local import LocalServer

from . import documented

PLAIN = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)  # httpx would read the certificates for each client
SERVERLESS = {"serverless": {"cloud": "aws", "region": "us-east-1"}}


class Clock:
    """A clock that goes when it is told to."""

    def __init__(self) -> None:
        self.now = 0.0

    def __call__(self) -> float:
        return self.now


class Http:
    """Clients of one server, closed with it. Every answer is checked against its document."""

    def __init__(self, server: LocalServer, closing: ExitStack) -> None:
        self.server = server
        self._closing = closing

    def control(self, version: str = "2025-10", api_key: str = "key") -> httpx.Client:
        """A client of the indexes as a whole."""
        return self.at(self.server.url, version, api_key)

    def at(self, url: str, version: str = "2025-10", api_key: str = "key") -> httpx.Client:
        """A client of any address."""
        headers = {"Api-Key": api_key, "X-Pinecone-API-Version": version}
        hooks = {"response": [documented.check]}
        client = httpx.Client(base_url=url, headers=headers, verify=PLAIN, event_hooks=hooks)
        return self._closing.enter_context(client)

    def index(
        self, dimension: int | None = 2, *, version: str = "2025-10", name: str = "things", **settings: Any
    ) -> httpx.Client:
        """A client of a new index."""
        body = {"name": name, "spec": SERVERLESS, **settings}
        if dimension is not None:
            body["dimension"] = dimension
        created = self.control().post("/indexes", json=body)
        assert created.status_code == 201, created.text
        return self.at(created.json()["host"], version)


@pytest.fixture(scope="session")
def _server() -> Iterator[LocalServer]:
    with LocalServer() as server:
        yield server


@pytest.fixture
def http(_server: LocalServer) -> Iterator[Http]:
    """Clients of a server without indexes."""
    with ExitStack() as closing:
        yield Http(_server, closing)
    _server.reset()


@pytest.fixture
def index(http: Http) -> httpx.Client:
    """A client of a dense index of two dimensions, metric cosine."""
    return http.index()


@pytest.fixture
def upsert(index: httpx.Client) -> Callable[..., httpx.Response]:
    """Upserts records, given as id -> metadata, into ``index``."""

    def send(records: dict[str, Any], namespace: str = "") -> httpx.Response:
        vectors = [
            {"id": id, "values": [1.0, float(number)], "metadata": metadata}
            for number, (id, metadata) in enumerate(records.items())
        ]
        return index.post("/vectors/upsert", json={"vectors": vectors, "namespace": namespace})

    return send


@pytest.fixture
def rpc_of() -> Iterator[Callable[..., Any]]:
    """Makes clients over gRPC of the index of a client over HTTP."""
    from .rpc import Rpc, channel

    with ExitStack() as closing:

        def make(index: httpx.Client, version: str = "2025-10", api_key: str | None = "key") -> Any:
            return Rpc(closing.enter_context(channel(str(index.base_url))), version, api_key)

        yield make
