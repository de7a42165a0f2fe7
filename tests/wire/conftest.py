"""What the wire tests share."""

from __future__ import annotations

import pytest

from . import cassettes
from .replay import Replay


@pytest.fixture(scope="session")
def anyio_backend():
    return "asyncio"


@pytest.fixture
def replay(request):
    """A server that replays the session of a test, all of it."""
    version, session = request.getfixturevalue("version"), request.getfixturevalue("session")
    if not (cassettes.FOLDER / version).exists():
        pytest.skip(f"API {version} has no cassettes yet. Record them: scripts/record {version}")
    with Replay(cassettes.load(version, session.name)) as server:
        yield server
