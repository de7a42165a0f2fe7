"""How long to wait between two looks at what takes time."""

from __future__ import annotations

import logging
from itertools import islice

import pytest

from pinecone.exceptions import PineconeApiTypeError, PineconeApiValueError, PineconeTimeoutError
from pinecone.service.delays import FIRST_DELAY, MAX_DELAY, check_wait, delays


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
    for delay in delays(timeout, "it", "ready", "made", clock):
        clock.now += delay
        yield delay


def test_delays_grow_up_to_a_limit(clock):
    made = list(islice(waited(clock, None), 20))
    assert made == sorted(made)
    assert (made[0], made[-1]) == (FIRST_DELAY, MAX_DELAY)


@pytest.mark.parametrize("timeout", [0, 0.05, 3, 60])
def test_the_timeout_is_used_up_and_no_more(clock, timeout):
    with pytest.raises(
        PineconeTimeoutError, match=rf"It was not ready after {timeout} seconds\. It is still being made"
    ):
        list(waited(clock, timeout))
    assert clock.now == pytest.approx(timeout)


@pytest.mark.parametrize("timeout", [None, -1, 0, 0.5, 300])
def test_what_says_how_long_to_wait(timeout):
    check_wait(timeout)


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
        check_wait(timeout)


def test_waiting_shows_in_the_log(clock, caplog):
    caplog.set_level(logging.DEBUG, "pinecone")
    with pytest.raises(PineconeTimeoutError):
        list(waited(clock, 0.1))
    assert caplog.messages == [
        "Waiting for it to be ready, up to 0.1 s.",
        "Still waiting for it to be ready after 0.0 s.",
        "Gave up waiting for it to be ready after 0.1 s.",
    ]
