"""How many file descriptors are left to this process: every connection takes one, and so does the port of an index."""

from __future__ import annotations

import contextlib
import os

from pinecone.local.http.errors import RefusedError

try:
    import resource
except ImportError:  # Windows has no such limit
    resource = None  # type: ignore[assignment]

FOR_CONNECTIONS = 16  # are left for what serves the requests: files, and gRPC
FOR_INDEXES = 32  # are left for connections too


def are_left(reserve: int) -> bool:
    """Whether there are more than a reserve. The system gives the lowest that is free, which tells how many are not."""
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
    """Refuse an index when descriptors are short.

    Raises:
        RefusedError: They are.
    """
    if not are_left(FOR_INDEXES):
        raise RefusedError(
            "QUOTA_EXCEEDED",
            "The process of the local server has hardly a file descriptor left, and an index needs one for its port. "
            "Delete indexes, close connections, or raise the limit: ulimit -n.",
        )


def allow_most() -> None:
    """Let this process have as many as the system allows it, which is often many times what it begins with."""
    if resource is None:
        return
    _, most = resource.getrlimit(resource.RLIMIT_NOFILE)
    with contextlib.suppress(OSError, ValueError):  # macOS says that there is no limit, and has one
        resource.setrlimit(resource.RLIMIT_NOFILE, (most, most))
