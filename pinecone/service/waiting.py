# @generated from pinecone/service/waiting_asyncio.py. Do not edit: run scripts/regen.
"""Waiting until something is ready or gone."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any, Callable, TypeVar

from pinecone.exceptions import NotFoundException
from pinecone.service.delays import NO_WAIT, delays

T = TypeVar("T")


def until(
    is_done: Callable[[T], bool],
    found: T,
    look: Callable[[], Any],
    wait: Callable[[float], Any],
    pauses: Iterable[float],
) -> T:
    """Poll something until a condition holds.

    Args:
        is_done: Whether the condition holds.
        found: The state that is known already.
        look: Reads the state again.
        wait: Waits for a number of seconds.
        pauses: Seconds to wait before each read. Raises when the time is up.

    Returns:
        The last state.
    """
    if not is_done(found):
        for pause in pauses:
            wait(pause)
            found = look()
            if is_done(found):
                break
    return found


def is_found(look: Callable[[], Any]) -> bool:
    """Whether something exists.

    Args:
        look: Describes it.
    """
    try:
        look()
    except NotFoundException:
        return False
    return True


def until_gone(look: Callable[[], Any], wait: Callable[[float], Any], timeout: float | None, what: str) -> None:
    """Poll something that is being deleted until it is not found.

    Args:
        look: Reads its state.
        wait: Waits for a number of seconds.
        timeout: Seconds to wait in all; None for no limit, -1 not to wait.
        what: What it is, such as "index 'movies'".

    Raises:
        PineconeTimeoutError: The time is up.
    """

    def is_gone() -> bool:
        return not is_found(look)

    if timeout != NO_WAIT:
        until(bool, is_gone(), is_gone, wait, delays(timeout, what, "gone", "deleted"))
