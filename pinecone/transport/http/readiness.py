"""Waiting until a socket can be read from or written to, any number of them being open."""

from __future__ import annotations

import select
from typing import NamedTuple


class Ready(NamedTuple):
    """What can be done with a socket without blocking.

    Attributes:
        reading: Whether there is something to read, the end of the connection included.
        writing: Whether more can be written.
    """

    reading: bool
    writing: bool


def wait_poll(descriptor: int, timeout: float | None, writing: bool = False) -> Ready:
    """Wait until a socket can be read from or, where that is asked for, written to.

    Args:
        descriptor: File descriptor of the socket.
        timeout: Seconds to wait; None for no limit.
        writing: Whether to wait until it can be written to as well.
    """
    poll = select.poll()
    poll.register(descriptor, select.POLLIN | select.POLLOUT if writing else select.POLLIN)
    found = poll.poll(None if timeout is None else 1000 * timeout)
    if not found:
        return Ready(False, False)
    events = found[0][1]
    # An error is told as soon as it is read or written.
    return Ready(bool(events & ~select.POLLOUT), bool(events & select.POLLOUT))


def wait_select(descriptor: int, timeout: float | None, writing: bool = False) -> Ready:
    """What ``wait_poll`` does, where there is no ``poll``: on Windows, whose ``select`` takes any descriptor."""
    reading, writable, failed = select.select([descriptor], [descriptor] if writing else [], [descriptor], timeout)
    return Ready(bool(reading or failed), bool(writable))


wait = wait_poll if hasattr(select, "poll") else wait_select
