"""A host is reached at whichever of its addresses answers first."""

from __future__ import annotations

import asyncio
import socket

import pytest

from pinecone.transport.http import happy_eyeballs

pytestmark = pytest.mark.anyio

V4, V6 = socket.AF_INET, socket.AF_INET6


@pytest.fixture
def outcomes(monkeypatch):
    """What comes of each address: an exception, a socket, or an event to wait for."""
    outcomes = {}

    async def connected(address):
        outcome = outcomes[address[1]]
        if isinstance(outcome, asyncio.Event):
            await outcome.wait()
        if isinstance(outcome, Exception):
            raise outcome
        return outcome

    monkeypatch.setattr(happy_eyeballs, "connected", connected)
    monkeypatch.setattr(happy_eyeballs, "NEXT_ADDRESS_AFTER", 0.001)
    return outcomes


async def test_families_take_turns(monkeypatch):
    async def found(*arguments, **keywords):
        return [(family, 1, 6, "", name) for family, name in [(V6, "a"), (V6, "b"), (V4, "c"), (V6, "d")]]

    monkeypatch.setattr(asyncio.get_running_loop(), "getaddrinfo", found)
    assert await happy_eyeballs.addresses_of("h.test", 1) == [(V6, "a"), (V4, "c"), (V6, "b"), (V6, "d")]


@pytest.mark.parametrize(("host", "family"), [("127.0.0.1", V4), ("::1", V6)])
async def test_an_address_is_not_looked_up(host, family):
    assert await happy_eyeballs.addresses_of(host, 1) == [(family, (host, 1))]


async def test_an_address_that_fails_is_passed_over(outcomes):
    outcomes.update(a=OSError("no"), b="socket")
    assert await happy_eyeballs.first_connected([(V4, "a"), (V4, "b")]) == "socket"


async def test_an_address_that_does_not_answer_is_not_waited_for(outcomes):
    outcomes.update(a=asyncio.Event(), b="socket")
    assert await happy_eyeballs.first_connected([(V4, "a"), (V4, "b")]) == "socket"


async def test_the_last_failure_is_told(outcomes):
    outcomes.update(a=OSError("first"), b=OSError("last"))
    with pytest.raises(OSError, match="last"):
        await happy_eyeballs.first_connected([(V4, "a"), (V4, "b")])


async def test_the_socket_of_a_loser_is_closed(monkeypatch):
    made = [socket.socket(), socket.socket()]
    queue = list(made)

    async def connected(address):
        await asyncio.sleep(0)
        return queue.pop()

    monkeypatch.setattr(happy_eyeballs, "connected", connected)
    monkeypatch.setattr(happy_eyeballs, "NEXT_ADDRESS_AFTER", 0)
    winner = await happy_eyeballs.first_connected([(V4, "a"), (V4, "b")])
    for _ in range(3):
        await asyncio.sleep(0)
    assert [sock.fileno() >= 0 for sock in made].count(True) == 1 or len(queue) == 1
    for sock in made:
        sock.close()
    assert winner in made
