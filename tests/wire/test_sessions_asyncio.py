"""Every recorded session, gone through again: the same calls make the same requests, and read the same responses."""

from __future__ import annotations

import pytest

from pinecone import PineconeAsyncio
from tests.versions import REVIEWED

from .sessions_asyncio import SESSIONS

pytestmark = pytest.mark.anyio


async def at_once(seconds: float) -> None:
    """Wait no time: what was waited for is recorded."""


@pytest.mark.parametrize(
    ("version", "session"),
    [
        pytest.param(version, session, id=f"{version}-{session.name}")
        for version in REVIEWED
        for session in SESSIONS
        if session.fits(version)
    ],
)
async def test_a_session_is_replayed(version, session, replay, monkeypatch):
    monkeypatch.setattr("pinecone.transport.transport_asyncio.wait_asyncio", at_once)
    monkeypatch.setattr(f"{__package__}.sessions_asyncio.wait_asyncio", at_once)
    async with PineconeAsyncio(api_key="key", host=replay.url, api_version=version) as pc:
        await session.run(pc)
    unplayed = [
        request
        for number, request in enumerate(replay.cassette.requests)
        if not replay.cassette.play_counts.get(number)
    ]
    assert unplayed == []
