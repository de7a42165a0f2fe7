"""How long to wait between two polls, and in all. Pure: `waiting.py` does the waiting."""

from __future__ import annotations

import logging
from collections.abc import Iterator
from time import monotonic
from typing import Callable

from pinecone.arguments import optional_seconds
from pinecone.display.counting import counted
from pinecone.exceptions import PineconeApiValueError, PineconeTimeoutError

#: As a timeout: do not wait.
NO_WAIT = -1
FIRST_DELAY = 0.1
MAX_DELAY = 5.0

logger = logging.getLogger("pinecone")


def check_wait(timeout: float | None) -> None:
    """Refuse what does not say how long to wait.

    Args:
        timeout: Seconds to wait in all; None for no limit, -1 not to wait.

    Raises:
        PineconeApiTypeError: It is not a number.
        PineconeApiValueError: It is negative and not -1.
    """
    seconds = optional_seconds("timeout", timeout)
    if seconds is not None and seconds != NO_WAIT and not seconds >= 0:
        raise PineconeApiValueError(
            "timeout must be a number of seconds, None to wait without limit, or -1 not to wait."
        )


def delays(
    timeout: float | None, what: str, state: str, doing: str, clock: Callable[[], float] = monotonic
) -> Iterator[float]:
    """Seconds to wait before each poll. Each poll is logged by the logger ``pinecone``.

    Args:
        timeout: Seconds to wait in all; None for no limit.
        what: What is waited for, such as "index 'movies'".
        state: What it is to be, such as "ready".
        doing: What is being done to it, such as "created".
        clock: Tells the time in seconds.

    Raises:
        PineconeTimeoutError: The time is up.
    """
    aim = f"{what} to be {state}"
    logger.info("Waiting for %s, %s.", aim, "without limit" if timeout is None else f"up to {timeout} s")
    start = clock()
    delay = FIRST_DELAY
    while True:
        passed = clock() - start
        left = delay if timeout is None else timeout - passed
        if left <= 0:
            logger.info("Gave up waiting for %s after %.1f s.", aim, passed)
            late = f"was not {state} after {counted(timeout, 'second')}. It is still being {doing}."
            raise PineconeTimeoutError(f"{what[0].upper()}{what[1:]} {late}")
        logger.debug("Still waiting for %s after %.1f s.", aim, passed)
        yield min(delay, left)
        delay = min(delay * 1.5, MAX_DELAY)
