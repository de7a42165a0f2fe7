"""Bodies that are sent or read in parts. The name without the suffix is that of the sync face."""

from __future__ import annotations

from collections.abc import AsyncIterator, Awaitable, Iterator
from typing import TYPE_CHECKING, Callable, NamedTuple

if TYPE_CHECKING:
    from pinecone.transport.origin import Headers

PART = 65536

#: Called with the bytes sent so far and all bytes to send.
Progress = Callable[[int, int], None]


class Response(NamedTuple):
    """A response whose body is not read yet.

    Attributes:
        status: HTTP status.
        headers: Names and values of its headers.
        read: Reads the whole body.
        parts: Reads the body in parts, as they come.
    """

    status: int
    headers: Headers
    read: Callable[[], bytes]
    parts: Callable[[], Iterator[bytes]]


class ResponseAsyncio(NamedTuple):
    """A response whose body is not read yet.

    Attributes:
        status: HTTP status.
        headers: Names and values of its headers.
        read: Reads the whole body.
        parts: Reads the body in parts, as they come.
    """

    status: int
    headers: Headers
    read: Callable[[], Awaitable[bytes]]
    parts: Callable[[], AsyncIterator[bytes]]


def parts(body: bytes, progress: Progress) -> Iterator[bytes]:
    """A body to send in parts, each told of when it was sent."""
    for start in range(0, len(body), PART):
        yield body[start : start + PART]
        progress(min(start + PART, len(body)), len(body))


async def parts_asyncio(body: bytes, progress: Progress) -> AsyncIterator[bytes]:
    """A body to send in parts, each told of when it was sent."""
    for part in parts(body, progress):
        yield part
