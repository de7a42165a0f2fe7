"""When a request is sent again. Nothing here waits or sends.

Sent again are requests that the service throttled (429), those it failed on (5xx), and those whose connection broke.
What creates something is different: once the service may have acted on it, sending it again could create it twice, so
that it is sent again only when it was throttled or never left this machine. A time-out is final: who sets a limit to
the time would rather not wait for it several times over. Only an upsert of several requests comes back to it.
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

#: Requests with these methods have the same effect however often they arrive.
IDEMPOTENT_METHODS = frozenset({"DELETE", "GET", "HEAD", "PATCH", "PUT"})

#: So have these, which read, or write under an id that the caller chose. Any other POST is taken to create something.
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

#: What deletes, beside requests with the method DELETE, and what does not in spite of it.
DELETING_ROUTE = "POST /vectors/delete"
CANCELLING_ROUTE = "DELETE /bulk/imports/{id}"

NOT_FOUND = 404
THROTTLED = 429
RETRYABLE = frozenset({THROTTLED, 500, 502, 503, 504})


#: Fields of RetryConfig, which checks them. The types of a class would be text here, and each would be compiled.
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
    """When and how often a request is sent again. Cannot be changed once made.

    Args:
        max_retries: How often a request is sent again after the first attempt. Default 3; 0 for never.
        backoff_factor: Seconds to wait before the first retry; each further wait is twice as long. Default 0.25.
        max_wait: Longest time to wait before a retry, in seconds, also when the service asks for more with
            Retry-After. Default 60.
        retryable_status_codes: Status codes after which a request is sent again. Default 429, 500, 502, 503 and 504.
        on_throttle: Called with the host, such as "index-abc.svc.pinecone.io", each time it throttles a request (429).
        jitter: Share of each wait that is random, 0 to 1, so that clients that failed together do not come back
            together. Default 0.5.

    Raises:
        PineconeConfigurationError: A number is out of its range.

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
                raise PineconeConfigurationError(f"RetryConfig: {name} must not be negative, not {value!r}.")
        if not 0 <= jitter <= 1:
            raise PineconeConfigurationError(f"RetryConfig: jitter must be from 0 to 1, not {jitter!r}.")
        statuses = frozenset(retryable_status_codes)
        return super().__new__(cls, max_retries, backoff_factor, max_wait, statuses, on_throttle, jitter)


class Outcome:
    """How an attempt failed.

    Args:
        status: Status of the response; None when there was none.
        sent: Whether the service may have received the request.
        retry_after: Seconds to wait, as the service asked; None when it did not say.
    """

    __slots__ = ("retry_after", "sent", "status")

    def __init__(self, status: int | None = None, sent: bool = True, retry_after: float | None = None) -> None:
        self.status = status
        self.sent = sent
        self.retry_after = retry_after


def is_idempotent(route: str) -> bool:
    """Whether a request has the same effect however often it arrives.

    Args:
        route: Method and path, such as "POST /query".
    """
    return route in IDEMPOTENT_ROUTES or route.split(" ", 1)[0] in IDEMPOTENT_METHODS


def deletes(route: str) -> bool:
    """Whether what a request names is gone once it has succeeded.

    Args:
        route: Method and path, such as "DELETE /indexes/{index_name}".
    """
    return route == DELETING_ROUTE or (route.startswith("DELETE ") and route != CANCELLING_ROUTE)


def may_have_acted(outcome: Outcome) -> bool:
    """Whether the service may have done what an attempt that failed asked for."""
    return outcome.sent and outcome.status != THROTTLED


def chance() -> float:
    """A random number from 0 to 1."""
    import random  # which takes long, and retries are rare

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
        policy: What the user wants.
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
        policy: What the user wants.
        attempt: Number of attempts so far, 1 after the first.
        retry_after: Seconds to wait, as the service asked; None when it did not say.
        rng: Source of random numbers from 0 to 1.
    """
    # The exponent is bounded since 2.0 ** 1024 is an error and any wait is capped long before.
    backoff = policy.backoff_factor * 2.0 ** min(attempt - 1, 64)
    wait = max(backoff * (1 - policy.jitter * rng()), retry_after or 0.0)
    return min(wait, policy.max_wait)


def is_passing(error: BaseException, policy: RetryConfig) -> bool:
    """Whether the cause of a failure may have passed after a while: for what may be sent again at any time.

    Time-outs are among them, unlike among the attempts of one call.
    """
    if isinstance(error, PineconeTimeoutError):
        return True
    outcome = outcome_of(error)
    return outcome is not None and (outcome.status is None or outcome.status in policy.retryable_status_codes)


class Attempts:
    """The attempts of one call.

    Args:
        policy: What the user wants.
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
        """Whether a response says that what was asked for is done.

        So does the 404 of a deletion that is sent again after an attempt of which nobody knows what it did.

        Args:
            status: Status of the response.
        """
        return 200 <= status < 300 or (status == NOT_FOUND and self._acted and deletes(self.route))

    def after(self, error: PineconeException) -> float:
        """Seconds to wait before the next attempt.

        Args:
            error: How the last attempt failed.

        Raises:
            PineconeException: The error itself, with the number of attempts, when there is no next one.
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
        # Imported here because it takes long, and retries are rare.
        import logging

        logger = logging.getLogger("pinecone")
        reason = f"status {outcome.status}" if outcome.status else "no response"
        logger.info("%s: attempt %d ended with %s; the next is in %.2f s.", self.name, self.count, reason, wait)
        self.count += 1
        self._acted = self._acted or may_have_acted(outcome)
        return wait


def outcome_of(error: BaseException) -> Outcome | None:
    """How an attempt failed; None for failures that are final whatever the policy."""
    if isinstance(error, PineconeApiException):
        return Outcome(status=error.status, retry_after=error.retry_after)
    if isinstance(error, PineconeConnectionError):
        return Outcome(sent=error.sent)
    return None
