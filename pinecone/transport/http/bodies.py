"""Bodies that are sent or read in parts. The name without the suffix is that of the sync face."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator
from typing import TYPE_CHECKING, Callable

if TYPE_CHECKING:
    from pinecone.transport.http.inflow import Inflow

#: Bytes that are sent or read at a time.
PART = 65536

#: Bytes that are sent at a time where nobody is told of each part: fewer calls of the system.
LARGE_PART = 262_144

#: Called with the bytes sent so far and all bytes to send.
Progress = Callable[[int, int], None]


class Response:
    """A response whose body is not read yet.

    Args:
        status: HTTP status.
        headers: Its headers by lower-case name.
        parts: The body as it comes.
        inflow: What decodes it.
    """

    __slots__ = ("headers", "inflow", "parts", "status")

    def __init__(self, status: int, headers: dict[str, str], parts: Iterator[bytes], inflow: Inflow) -> None:
        self.status = status
        self.headers = headers
        self.parts = parts
        self.inflow = inflow


class ResponseAsyncio:
    """A response whose body is not read yet.

    Args:
        status: HTTP status.
        headers: Its headers by lower-case name.
        parts: The body as it comes.
        inflow: What decodes it.
    """

    __slots__ = ("headers", "inflow", "parts", "status")

    def __init__(self, status: int, headers: dict[str, str], parts: AsyncIterator[bytes], inflow: Inflow) -> None:
        self.status = status
        self.headers = headers
        self.parts = parts
        self.inflow = inflow


def parts(body: bytes, progress: Progress) -> Iterator[bytes]:
    """A body to send in parts, each told of when it was sent."""
    for start in range(0, len(body), PART):
        yield body[start : start + PART]
        progress(min(start + PART, len(body)), len(body))


async def parts_asyncio(body: bytes, progress: Progress) -> AsyncIterator[bytes]:
    """A body to send in parts, each told of when it was sent."""
    for part in parts(body, progress):
        yield part


def present(parts: Iterator[bytes]) -> Iterator[bytes]:
    """The parts that are not empty."""
    return (part for part in parts if part)


async def present_asyncio(parts: AsyncIterator[bytes]) -> AsyncIterator[bytes]:
    """The parts that are not empty."""
    async for part in parts:
        if part:
            yield part
