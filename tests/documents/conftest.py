"""A local server that the environment points to, and no way to any other."""

from __future__ import annotations

import ipaddress
import socket

import pytest

from pinecone.local import LocalServer


@pytest.fixture(scope="session")
def _documents_server():
    with LocalServer() as server:
        yield server


@pytest.fixture
def server(_documents_server):
    """A local server without indexes."""
    yield _documents_server
    _documents_server.reset()


@pytest.fixture
def environment(server, monkeypatch):
    """The environment of a user of this server."""
    monkeypatch.setenv("PINECONE_API_KEY", "key")
    monkeypatch.setenv("PINECONE_CONTROLLER_HOST", server.url)


@pytest.fixture
def only_loopback(monkeypatch):
    """Refuse connections to other machines."""
    connect = socket.socket.connect

    def checked(self, address):
        if self.family != getattr(socket, "AF_UNIX", None) and not ipaddress.ip_address(address[0]).is_loopback:
            raise AssertionError(f"A snippet connects to {address[0]}.")
        return connect(self, address)

    monkeypatch.setattr(socket.socket, "connect", checked)
