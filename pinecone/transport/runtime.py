"""What the two faces need of the place they run in. The name without the suffix is that of the sync face."""

from __future__ import annotations

import os
import time


def owner() -> object:
    """To what connections belong: the process, since a forked child must not use those of its parent."""
    return os.getpid()


def owner_asyncio() -> object:
    """To what connections belong: the running loop, since those made in one loop do not work in another."""
    import asyncio

    try:
        return asyncio.get_running_loop()
    except RuntimeError:  # another library than asyncio runs the loop
        return None


def wait(seconds: float) -> None:
    """Wait."""
    time.sleep(seconds)


async def wait_asyncio(seconds: float) -> None:
    """Wait, and let other tasks run."""
    import asyncio

    await asyncio.sleep(seconds)
