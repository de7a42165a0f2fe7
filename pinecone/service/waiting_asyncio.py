"""Waiting until something is ready or gone."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any, Callable, TypeVar

from pinecone.exceptions import NotFoundException
from pinecone.service.delays import NO_WAIT, delays

T = TypeVar("T")


async def until_asyncio(
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
            await wait(pause)
            found = await look()
            if is_done(found):
                break
    return found


async def is_found_asyncio(look: Callable[[], Any]) -> bool:
    """Whether something exists.

    Args:
        look: Describes it.
    """
    try:
        await look()
    except NotFoundException:
        return False
    return True


async def until_gone_asyncio(
    look: Callable[[], Any], wait: Callable[[float], Any], timeout: float | None, what: str
) -> None:
    """Poll something that is being deleted until it is not found.

    Args:
        look: Reads its state.
        wait: Waits for a number of seconds.
        timeout: Seconds to wait in all; None for no limit, -1 not to wait.
        what: What it is, such as "index 'movies'".

    Raises:
        PineconeTimeoutError: The time is up.
    """

    async def is_gone() -> bool:
        return not await is_found_asyncio(look)

    if timeout != NO_WAIT:
        await until_asyncio(bool, await is_gone(), is_gone, wait, delays(timeout, what, "gone", "deleted"))
