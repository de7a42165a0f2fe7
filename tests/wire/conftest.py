"""What the wire tests share."""

from __future__ import annotations

import pytest

from . import cassettes
from .replay import Replay


@pytest.fixture
def replay(request):
    """A server that replays the session of a test, all of it."""
    version, session = request.getfixturevalue("version"), request.getfixturevalue("session")
    with Replay(cassettes.load(version, session.name)) as server:
        yield server
