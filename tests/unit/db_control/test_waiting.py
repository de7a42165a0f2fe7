"""How long to wait between two looks at an index."""

from __future__ import annotations

import logging
from itertools import islice

import pytest

from pinecone.db_control import waiting
from pinecone.exceptions import PineconeApiTypeError, PineconeApiValueError, PineconeTimeoutError


class Clock:
    """A clock that goes on by what is waited."""

    def __init__(self):
        self.now = 0.0

    def __call__(self):
        return self.now


@pytest.fixture
def clock():
    return Clock()


def waited(clock, timeout):
    for delay in waiting.delays(timeout, "it", "late", clock):
        clock.now += delay
        yield delay


def test_delays_grow_up_to_a_limit(clock):
    delays = list(islice(waited(clock, None), 20))
    assert delays == sorted(delays)
    assert (delays[0], delays[-1]) == (waiting.FIRST_DELAY, waiting.MAX_DELAY)


@pytest.mark.parametrize("timeout", [0, 0.05, 3, 60])
def test_the_timeout_is_used_up_and_no_more(clock, timeout):
    delays = []
    with pytest.raises(PineconeTimeoutError, match="late"):
        delays.extend(waited(clock, timeout))
    assert clock.now == pytest.approx(timeout)


@pytest.mark.parametrize("timeout", [None, -1, 0, 0.5, 300])
def test_what_says_how_long_to_wait(timeout):
    waiting.check(timeout)


@pytest.mark.parametrize(
    ("timeout", "error"),
    [
        (-5, PineconeApiValueError),
        (float("nan"), PineconeApiValueError),
        ("5", PineconeApiTypeError),
        (True, PineconeApiTypeError),
    ],
)
def test_what_does_not(timeout, error):
    with pytest.raises(error, match="timeout must be a number of seconds"):
        waiting.check(timeout)


def test_waiting_shows_in_the_log(clock, caplog):
    caplog.set_level(logging.DEBUG, "pinecone")
    with pytest.raises(PineconeTimeoutError):
        list(waited(clock, 0.1))
    assert caplog.messages == [
        "Waiting for it, up to 0.1 s.",
        "Still waiting for it after 0.0 s.",
        "Gave up waiting for it after 0.1 s.",
    ]
