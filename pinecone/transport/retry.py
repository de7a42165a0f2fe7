"""Decides when a request is retried. Nothing here waits or sends.

A request is retried if the service throttled it (429) or failed on it (5xx), or if its connection broke. A request that
creates something could create it twice, so it is retried only if the service throttled it or did not receive it. A
timeout is final, since a caller who sets a time limit does not want to wait for it several times. Only an upsert of
several requests retries after a timeout.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Callable, NamedTuple, Optional

from pinecone.exceptions import (
    PineconeApiException,
    PineconeConfigurationError,
    PineconeConnectionError,
    PineconeException,
    PineconeTimeoutError,
)

#: Requests with these methods are idempotent: they have the same effect no matter how often they arrive.
IDEMPOTENT_METHODS = frozenset({"DELETE", "GET", "HEAD", "PATCH", "PUT"})

#: These are idempotent too: they read, or write under an ID that the caller chose. Any other POST may create something.
IDEMPOTENT_ROUTES = frozenset(
    {
        "POST /chat/{assistant_name}",
        "POST /chat/{assistant_name}/chat/completions",
        "POST /chat/{assistant_name}/context",
        "POST /describe_index_stats",
        "POST /embed",
        "POST /evaluation/metrics/alignment",
        "POST /oauth/token",
        "POST /query",
        "POST /records/namespaces/{namespace}/search",
        "POST /records/namespaces/{namespace}/upsert",
        "POST /rerank",
        "POST /vectors/delete",
        "POST /vectors/fetch_by_metadata",
        "POST /vectors/update",
        "POST /vectors/upsert",
    }
)

#: A POST that deletes, and a DELETE that does not.
DELETING_ROUTE = "POST /vectors/delete"
CANCELLING_ROUTE = "DELETE /bulk/imports/{id}"

NOT_FOUND = 404
THROTTLED = 429
RETRYABLE = frozenset({THROTTLED, 500, 502, 503, 504})


#: Fields of RetryConfig, which checks them. In class syntax the types would be strings, each of which is compiled.
Fields = NamedTuple(  # noqa: UP014
    "Fields",
    [
        ("max_retries", int),
        ("backoff_factor", float),
        ("max_wait", float),
        ("retryable_status_codes", frozenset[int]),
        ("on_throttle", Optional[Callable[[str], None]]),
        ("jitter", float),
    ],
)


class RetryConfig(Fields):
    """When and how often a request is retried. It is immutable.

    Args:
        max_retries: Largest number of retries after the first attempt. Default 3; 0 for no retries.
        backoff_factor: Seconds to wait before the first retry; each further wait is twice as long. Default 0.25.
        max_wait: Longest wait before a retry, in seconds, even if the service asks for a longer one with
            ``Retry-After``. Default 60.
        retryable_status_codes: Status codes after which a request is retried. Default 429, 500, 502, 503 and 504.
        on_throttle: Function that is called with the host, such as "index-abc.svc.pinecone.io", each time the host
            throttles a request (429). Default None.
        jitter: Random share of each wait, from 0 to 1, so that clients that fail at the same time do not retry at the
            same time. Default 0.5.

    Raises:
        PineconeConfigurationError: A number is out of range.

    Since API 2024-04.

    Example:
        >>> from pinecone import Pinecone, RetryConfig
        >>> pc = Pinecone(api_key="key", host="http://localhost:5080", retry_config=RetryConfig(max_retries=5))
    """

    __slots__ = ()

    def __new__(
        cls,
        max_retries: int = 3,
        backoff_factor: float = 0.25,
        max_wait: float = 60.0,
        retryable_status_codes: Iterable[int] = RETRYABLE,
        on_throttle: Callable[[str], None] | None = None,
        jitter: float = 0.5,
    ) -> RetryConfig:
        for name, value in {"max_retries": max_retries, "backoff_factor": backoff_factor, "max_wait": max_wait}.items():
            if not value >= 0:
                raise PineconeConfigurationError(f"RetryConfig: {name} must be at least 0, not {value!r}.")
        if not 0 <= jitter <= 1:
            raise PineconeConfigurationError(f"RetryConfig: jitter must be from 0 to 1, not {jitter!r}.")
        statuses = frozenset(retryable_status_codes)
        return super().__new__(cls, max_retries, backoff_factor, max_wait, statuses, on_throttle, jitter)


class Outcome:
    """How an attempt failed.

    Args:
        status: Status code of the response; None if there was no response.
        sent: Whether the service may have received the request.
        retry_after: Seconds to wait that the service asked for; None if it asked for none.
    """

    __slots__ = ("retry_after", "sent", "status")

    def __init__(self, status: int | None = None, sent: bool = True, retry_after: float | None = None) -> None:
        self.status = status
        self.sent = sent
        self.retry_after = retry_after


def is_idempotent(route: str) -> bool:
    """Whether a request has the same effect no matter how often it arrives.

    Args:
        route: Method and path, such as "POST /query".
    """
    return route in IDEMPOTENT_ROUTES or route.split(" ", 1)[0] in IDEMPOTENT_METHODS


def deletes(route: str) -> bool:
    """Whether a request deletes what it names.

    Args:
        route: Method and path, such as "DELETE /indexes/{index_name}".
    """
    return route == DELETING_ROUTE or (route.startswith("DELETE ") and route != CANCELLING_ROUTE)


def may_have_acted(outcome: Outcome) -> bool:
    """Whether the service may have executed a request whose attempt failed."""
    return outcome.sent and outcome.status != THROTTLED


def chance() -> float:
    """A random number from 0 to 1."""
    import random  # slow to import, and retries are rare

    return random.random()  # noqa: S311 - no secret


def next_delay(
    policy: RetryConfig,
    attempt: int,
    outcome: Outcome,
    idempotent: bool,
    rng: Callable[[], float] = chance,
) -> float | None:
    """Seconds to wait before another attempt, or None to give up.

    Args:
        policy: When and how often to retry.
        attempt: Number of attempts so far, 1 after the first.
        outcome: How the last attempt failed.
        idempotent: Whether sending the request twice has the same effect as sending it once.
        rng: Source of random numbers from 0 to 1.
    """
    if attempt > policy.max_retries:
        return None
    if outcome.status is not None and outcome.status not in policy.retryable_status_codes:
        return None
    if may_have_acted(outcome) and not idempotent:
        return None
    return delay(policy, attempt, outcome.retry_after, rng)


def delay(policy: RetryConfig, attempt: int, retry_after: float | None, rng: Callable[[], float] = chance) -> float:
    """Seconds to wait before another attempt.

    Args:
        policy: When and how often to retry.
        attempt: Number of attempts so far, 1 after the first.
        retry_after: Seconds to wait that the service asked for; None if it asked for none.
        rng: Source of random numbers from 0 to 1.
    """
    # The exponent is bounded because 2.0 ** 1024 overflows; any wait is capped long before.
    backoff = policy.backoff_factor * 2.0 ** min(attempt - 1, 64)
    wait = max(backoff * (1 - policy.jitter * rng()), retry_after or 0.0)
    return min(wait, policy.max_wait)


def is_passing(error: BaseException, policy: RetryConfig) -> bool:
    """Whether a failure is temporary, for requests that may be retried at any time.

    Timeouts are temporary here, although the attempts of one call end with a timeout.
    """
    if isinstance(error, PineconeTimeoutError):
        return True
    outcome = outcome_of(error)
    return outcome is not None and (outcome.status is None or outcome.status in policy.retryable_status_codes)


class Attempts:
    """The attempts of one call.

    Args:
        policy: When and how often to retry.
        name: Method of the client, for the log.
        route: Method and path, such as "POST /query".
        base: Base URL that the call goes to.

    Attributes:
        count: Number of attempts so far.
    """

    __slots__ = ("_acted", "base", "count", "name", "policy", "route")

    def __init__(self, policy: RetryConfig, name: str, route: str, base: str) -> None:
        self.policy = policy
        self.name = name
        self.route = route
        self.base = base
        self.count = 1
        self._acted = False

    def is_success(self, status: int) -> bool:
        """Whether a response reports success.

        For a deletion that is retried, a 404 is a success if the service may have executed an earlier attempt.

        Args:
            status: Status code of the response.
        """
        return 200 <= status < 300 or (status == NOT_FOUND and self._acted and deletes(self.route))

    def after(self, error: PineconeException) -> float:
        """Seconds to wait before the next attempt.

        Args:
            error: How the last attempt failed.

        Raises:
            PineconeException: The same error, with the number of attempts, if there is no next attempt.
        """
        error.attempts = self.count
        outcome = outcome_of(error)
        if outcome is None:
            raise error
        if outcome.status == THROTTLED and self.policy.on_throttle is not None:
            from pinecone.transport.hooks import guarded

            guarded(self.policy.on_throttle, self.base.partition("://")[2])
        wait = next_delay(self.policy, self.count, outcome, is_idempotent(self.route))
        if wait is None:
            raise error
        import logging  # slow to import, and retries are rare

        logger = logging.getLogger("pinecone")
        reason = f"status {outcome.status}" if outcome.status else "no response"
        logger.info("%s: attempt %d ended with %s; the next is in %.2f s.", self.name, self.count, reason, wait)
        self.count += 1
        self._acted = self._acted or may_have_acted(outcome)
        return wait


def outcome_of(error: BaseException) -> Outcome | None:
    """How an attempt failed; None for failures that are never retried."""
    if isinstance(error, PineconeApiException):
        return Outcome(status=error.status, retry_after=error.retry_after)
    if isinstance(error, PineconeConnectionError):
        return Outcome(sent=error.sent)
    return None
