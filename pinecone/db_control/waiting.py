"""Waiting for an index. Pure: what waits is given."""

from __future__ import annotations

import logging
from collections.abc import Awaitable, Iterator
from time import monotonic
from typing import TYPE_CHECKING, Callable

from pinecone.exceptions import (
    IndexInitFailedError,
    IndexTerminatedError,
    PineconeApiTypeError,
    PineconeApiValueError,
    PineconeTimeoutError,
)

if TYPE_CHECKING:
    from pinecone.models.db_control import IndexModel

Wait = Callable[[float], None]
WaitAsyncio = Callable[[float], Awaitable[None]]

#: As a timeout: do not wait.
NO_WAIT = -1
FIRST_DELAY = 0.1
MAX_DELAY = 5.0

logger = logging.getLogger("pinecone")


def check(timeout: float | None) -> None:
    """Refuse what does not say how long to wait.

    Args:
        timeout: Seconds to wait in all; None for no limit, -1 not to wait.

    Raises:
        PineconeApiTypeError: It is not a number.
        PineconeApiValueError: It is negative and not -1.
    """
    if timeout is None or timeout == NO_WAIT:
        return
    if isinstance(timeout, bool) or not isinstance(timeout, (int, float)):
        raise PineconeApiTypeError(f"timeout must be a number of seconds or None, not {type(timeout).__name__}.")
    if not timeout >= 0:
        raise PineconeApiValueError(
            "timeout must be a number of seconds, None to wait without limit, or -1 not to wait."
        )


def is_ready(index: IndexModel) -> bool:
    """Whether an index can be used.

    Raises:
        IndexInitFailedError: It never will, because it could not be made.
        IndexTerminatedError: It never will, because it is being deleted.
    """
    state = index.status.state
    if state == "InitializationFailed":
        raise IndexInitFailedError(index.name)
    if state in ("Terminating", "Terminated"):
        raise IndexTerminatedError(index.name, state)
    return bool(index.status.ready)


def delays(timeout: float | None, what: str, failure: str, clock: Callable[[], float] = monotonic) -> Iterator[float]:
    """Seconds to wait before each look at what takes time. Each look shows in the log of ``pinecone``.

    Args:
        timeout: Seconds to wait in all; None for no limit.
        what: What is waited for, such as "index 'movies' to be ready", for the log.
        failure: What to say when the time is up.
        clock: Tells the time in seconds.

    Raises:
        PineconeTimeoutError: The time is up.
    """
    logger.info("Waiting for %s, %s.", what, "without limit" if timeout is None else f"up to {timeout} s")
    start = clock()
    delay = FIRST_DELAY
    while True:
        passed = clock() - start
        left = delay if timeout is None else timeout - passed
        if left <= 0:
            logger.info("Gave up waiting for %s after %.1f s.", what, passed)
            raise PineconeTimeoutError(failure)
        logger.debug("Still waiting for %s after %.1f s.", what, passed)
        yield min(delay, left)
        delay = min(delay * 1.5, MAX_DELAY)
