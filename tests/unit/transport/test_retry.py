"""The retry policy, as a table of outcomes."""

from __future__ import annotations

import pytest

from pinecone import core
from pinecone.exceptions import (
    PineconeConfigurationError,
    PineconeConnectionError,
    RateLimitError,
    ServiceException,
)
from pinecone.transport.retry import (
    IDEMPOTENT_ROUTES,
    Attempts,
    Outcome,
    RetryConfig,
    deletes,
    is_idempotent,
    next_delay,
)
from tests.versions import REVIEWED

DEFAULT = RetryConfig()
REFUSED = Outcome(sent=False)
BROKEN = Outcome()


@pytest.mark.parametrize(
    ("policy", "attempt", "outcome", "idempotent", "random", "expected"),
    [
        # waits double, and the random share shortens them
        (DEFAULT, 1, Outcome(500), True, 0.0, 0.25),
        (DEFAULT, 2, Outcome(500), True, 0.0, 0.5),
        (DEFAULT, 3, Outcome(500), True, 0.0, 1.0),
        (DEFAULT, 1, Outcome(500), True, 1.0, 0.125),
        (RetryConfig(jitter=0), 1, Outcome(500), True, 1.0, 0.25),
        (RetryConfig(jitter=1), 1, Outcome(500), True, 1.0, 0.0),
        (RetryConfig(backoff_factor=3), 2, Outcome(500), True, 0.0, 6.0),
        # they are capped, however many there are
        (RetryConfig(max_retries=9, max_wait=2), 9, Outcome(500), True, 0.0, 2.0),
        (RetryConfig(max_retries=10_000), 10_000, Outcome(500), True, 0.0, 60.0),
        # there is an end
        (DEFAULT, 4, Outcome(500), True, 0.0, None),
        (RetryConfig(max_retries=0), 1, Outcome(500), True, 0.0, None),
        # the service may ask for more, up to the cap, and not for less
        (DEFAULT, 1, Outcome(429, retry_after=7.0), True, 0.0, 7.0),
        (DEFAULT, 1, Outcome(503, retry_after=7.0), True, 0.0, 7.0),
        (DEFAULT, 1, Outcome(429, retry_after=1e9), True, 0.0, 60.0),
        (DEFAULT, 1, Outcome(429, retry_after=0.0), True, 0.0, 0.25),
        # which statuses
        (DEFAULT, 1, Outcome(429), True, 0.0, 0.25),
        (DEFAULT, 1, Outcome(404), True, 0.0, None),
        (DEFAULT, 1, Outcome(501), True, 0.0, None),
        (RetryConfig(retryable_status_codes=[404]), 1, Outcome(404), True, 0.0, 0.25),
        (RetryConfig(retryable_status_codes=[404]), 1, Outcome(503), True, 0.0, None),
        # no response at all
        (DEFAULT, 1, BROKEN, True, 0.0, 0.25),
        (DEFAULT, 1, REFUSED, True, 0.0, 0.25),
        # what creates: only when the service cannot have acted
        (DEFAULT, 1, BROKEN, False, 0.0, None),
        (DEFAULT, 1, Outcome(500), False, 0.0, None),
        (DEFAULT, 1, Outcome(503, retry_after=1.0), False, 0.0, None),
        (DEFAULT, 1, REFUSED, False, 0.0, 0.25),
        (DEFAULT, 1, Outcome(429), False, 0.0, 0.25),
    ],
)
def test_next_delay(policy, attempt, outcome, idempotent, random, expected):
    assert next_delay(policy, attempt, outcome, idempotent, lambda: random) == expected


@pytest.mark.parametrize(
    "settings",
    [{"max_retries": -1}, {"backoff_factor": -0.1}, {"max_wait": float("nan")}, {"jitter": 1.1}, {"jitter": -0.1}],
)
def test_numbers_out_of_range_are_refused(settings):
    with pytest.raises(PineconeConfigurationError, match=next(iter(settings))):
        RetryConfig(**settings)


def test_a_policy_cannot_be_changed():
    with pytest.raises(AttributeError):
        DEFAULT.max_retries = 5


@pytest.mark.parametrize("route", sorted(IDEMPOTENT_ROUTES))
def test_every_route_of_the_table_exists(route):
    assert any(route in core.load(version) for version in core.VERSIONS)


@pytest.mark.parametrize(
    ("route", "expected"),
    [
        ("GET /indexes", True),
        ("DELETE /indexes/{index_name}", True),
        ("PATCH /indexes/{index_name}", True),
        ("PUT /files/{assistant_name}/{file_id}", True),
        ("POST /query", True),
        ("POST /vectors/upsert", True),
        ("POST /indexes", False),
        ("POST /bulk/imports", False),
        ("POST /files/{assistant_name}", False),
        ("POST /a/route/of/a/later/version", False),
    ],
)
def test_what_may_be_sent_twice(route, expected):
    assert is_idempotent(route) == expected


def test_what_answers_that_it_created_may_not_be_sent_twice():
    # Records are upserted under ids of the caller, which the service answers with "created" all the same.
    known = {"POST /records/namespaces/{namespace}/upsert"}
    creating = {
        route
        for version in REVIEWED
        for route in core.load(version)
        if route.startswith("POST ") and "201" in core.load(version)[route].responses
    }
    assert {route for route in creating if is_idempotent(route)} == known


def unsent():
    error = PineconeConnectionError("refused")
    error.sent = False
    return error


@pytest.mark.parametrize(
    ("route", "errors", "expected"),
    [
        ("DELETE /indexes/{index_name}", [], False),
        ("DELETE /indexes/{index_name}", [ServiceException(503)], True),
        ("DELETE /indexes/{index_name}", [PineconeConnectionError("reset")], True),
        ("DELETE /indexes/{index_name}", [PineconeConnectionError("reset"), RateLimitError(429)], True),
        ("DELETE /indexes/{index_name}", [RateLimitError(429), unsent()], False),
        ("POST /vectors/delete", [ServiceException(500)], True),
        # after these what they name would still be there
        ("DELETE /bulk/imports/{id}", [ServiceException(500)], False),
        ("GET /indexes/{index_name}", [ServiceException(500)], False),
    ],
)
def test_when_it_is_a_success_that_something_is_not_there(route, errors, expected):
    attempts = Attempts(DEFAULT, "name", route, "http://localhost")
    for error in errors:
        attempts.after(error)
    assert attempts.is_success(404) == expected
    assert attempts.is_success(202)
    assert not attempts.is_success(409)


def test_every_deletion_of_the_documents_is_known():
    routes = {route for version in REVIEWED for route in core.load(version)}
    by_name = {route for route in routes if "/delete" in route or route.startswith("DELETE ")}
    assert {route for route in by_name if not deletes(route)} == {"DELETE /bulk/imports/{id}"}
