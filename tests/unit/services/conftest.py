"""What the tests of the services share."""

from __future__ import annotations

import pytest


@pytest.fixture
def service(service, monkeypatch):
    """A service of which the environment says nothing."""
    for name in ("PINECONE_API_KEY", "PINECONE_API_VERSION", "PINECONE_CONTROLLER_HOST"):
        monkeypatch.delenv(name, raising=False)
    return service
