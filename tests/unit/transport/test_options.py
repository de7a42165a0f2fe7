"""Options of a call: spellings, types, and what is refused."""

from __future__ import annotations

import pytest

from pinecone.exceptions import PineconeApiTypeError, PineconeApiValueError
from pinecone.transport.http.origin import limits
from pinecone.transport.options import checked_options, of_request
from pinecone.transport.retry import RetryConfig

RETRY = RetryConfig(max_retries=1)


@pytest.mark.parametrize(
    ("given", "expected"),
    [
        ({}, {}),
        ({"timeout": 5}, {"timeout": 5}),
        ({"_request_timeout": 5}, {"timeout": 5}),
        ({"timeout": 5, "_request_timeout": 5.0}, {"timeout": 5}),
        ({"timeout": None}, {"timeout": None}),
        ({"_request_timeout": (1, 2)}, {"timeout": (1, 2)}),
        ({"retry": RETRY}, {"retry": RETRY}),
        ({"retry": None}, {}),
    ],
)
def test_both_spellings_become_one(given, expected):
    result = checked_options("query", given)
    assert result == expected
    assert checked_options("query", result) == expected


def test_a_transport_has_one_spelling_for_both():
    assert of_request({"_request_timeout": 5, "retry": RETRY}) == of_request({"timeout": 5, "retry": RETRY})


def test_two_timeouts_are_refused():
    with pytest.raises(PineconeApiValueError, match="query: timeout and _request_timeout"):
        checked_options("query", {"timeout": 1, "_request_timeout": 2})


@pytest.mark.parametrize("timeout", [0, -1, 0.0, (1, 0), float("nan")])
def test_timeouts_that_are_none(timeout):
    with pytest.raises(PineconeApiValueError, match="query: timeout must be more than 0 seconds"):
        checked_options("query", {"timeout": timeout})


@pytest.mark.parametrize("given", [{"timeout": "5"}, {"timeout": True}, {"timeout": (1, 2, 3)}, {"retry": 3}])
def test_options_of_the_wrong_type(given):
    with pytest.raises(PineconeApiTypeError, match="query: "):
        checked_options("query", given)


def test_a_pair_limits_connecting_and_reading():
    assert limits((1, 2)) == {"connect": 1, "pool": 1, "read": 2, "write": 2}
