"""The free file descriptors of this process. Every connection needs one, and so does the port of every index."""

from __future__ import annotations

import contextlib
import os

from pinecone.local.http.errors import RefusedError

try:
    import resource
except ImportError:  # Windows has no limit
    resource = None  # type: ignore[assignment]

FOR_CONNECTIONS = 16  # reserved for serving requests: files and gRPC
FOR_INDEXES = 32  # reserved for connections as well


def are_left(reserve: int) -> bool:
    """Whether more descriptors than a reserve are free.

    The system assigns the lowest free number, which shows about how many are in use."""
    if resource is None:
        return True
    limit, _ = resource.getrlimit(resource.RLIMIT_NOFILE)
    if limit == resource.RLIM_INFINITY:
        return True
    try:
        lowest = os.open(os.devnull, os.O_RDONLY)
    except OSError:
        return False
    os.close(lowest)
    return lowest + reserve < limit


def check_room_for_index() -> None:
    """Refuse to create an index if descriptors are short.

    Raises:
        RefusedError: Descriptors are short.
    """
    if not are_left(FOR_INDEXES):
        raise RefusedError(
            "QUOTA_EXCEEDED",
            "The local server has almost no file descriptors left, and an index needs one for its port. "
            "Delete indexes, close connections, or raise the limit: ulimit -n.",
        )


def allow_most() -> None:
    """Raise the limit of this process to the most that the system allows, which is often many times the default."""
    if resource is None:
        return
    _, most = resource.getrlimit(resource.RLIMIT_NOFILE)
    with contextlib.suppress(OSError, ValueError):  # macOS reports no limit, but has one
        resource.setrlimit(resource.RLIMIT_NOFILE, (most, most))
