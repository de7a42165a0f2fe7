"""Bodies that are sent or read in parts. The name without the suffix is that of the sync face."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator
from typing import TYPE_CHECKING, Callable, Generic, TypeVar

if TYPE_CHECKING:
    from pinecone.transport.http.inflow import Inflow

#: Bytes that are sent or read at a time.
PART = 65536

#: Bytes that are sent at a time where nobody is told of each part: fewer calls of the system.
LARGE_PART = 262_144

Parts = TypeVar("Parts")

#: Called with the bytes sent so far and all bytes to send.
Progress = Callable[[int, int], None]


class Response(Generic[Parts]):
    """A response whose body is not read yet.

    Args:
        status: HTTP status.
        headers: Its headers by lower-case name.
        parts: The body as it comes.
        inflow: What decodes it.
    """

    __slots__ = ("headers", "inflow", "parts", "status")

    def __init__(self, status: int, headers: dict[str, str], parts: Parts, inflow: Inflow) -> None:
        self.status = status
        self.headers = headers
        self.parts = parts
        self.inflow = inflow


def parts(body: bytes, progress: Progress | None = None) -> Iterator[bytes | memoryview]:
    """A body to send in parts. To take the next part is to say that those before it were sent, which progress is told.

    Where nobody is told, parts are large: that makes fewer calls of the system.
    """
    size = len(body)
    step = LARGE_PART if progress is None else PART
    for start in range(0, size, step):
        yield body if size <= step else memoryview(body)[start : start + step]
        if progress is not None:
            progress(min(start + step, size), size)


def content(body: bytes, progress: Progress) -> Iterator[bytes]:
    """The parts of a body as a client of httpx takes them."""
    return map(bytes, parts(body, progress))


async def content_asyncio(body: bytes, progress: Progress) -> AsyncIterator[bytes]:
    """The parts of a body as a client of httpx takes them."""
    for part in content(body, progress):
        yield part


def present(parts: Iterator[bytes]) -> Iterator[bytes]:
    """The parts that are not empty."""
    return (part for part in parts if part)


async def present_asyncio(parts: AsyncIterator[bytes]) -> AsyncIterator[bytes]:
    """The parts that are not empty."""
    async for part in parts:
        if part:
            yield part
