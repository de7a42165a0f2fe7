"""How long to wait between two looks at an index."""

from __future__ import annotations

from itertools import islice

import pytest

from pinecone.db_control import calls
from pinecone.exceptions import PineconeApiValueError, PineconeTimeoutError


@pytest.fixture
def clock(monkeypatch):
    """A clock that goes on by what is waited."""
    now = [100.0]
    monkeypatch.setattr(calls, "monotonic", lambda: now[0])
    return now


def waited(clock, timeout):
    for delay in calls.delays(timeout, "late"):
        clock[0] += delay
        yield delay


def test_delays_grow_up_to_a_limit(clock):
    delays = list(islice(waited(clock, None), 20))
    assert delays == sorted(delays)
    assert (delays[0], delays[-1]) == (calls.FIRST_DELAY, calls.LONGEST_DELAY)


@pytest.mark.parametrize("timeout", [0, 0.05, 3, 60])
def test_the_timeout_is_used_up_and_no_more(clock, timeout):
    delays = []
    with pytest.raises(PineconeTimeoutError, match="late"):
        delays.extend(waited(clock, timeout))
    assert clock[0] == pytest.approx(100 + timeout)


def test_a_negative_timeout_is_refused(clock):
    with pytest.raises(PineconeApiValueError, match="timeout"):
        next(calls.delays(-5, "late"))
