"""Bodies of responses as their bytes arrive: decoded, and never more of them than are allowed."""

from __future__ import annotations

import zlib
from collections.abc import AsyncIterator, Iterable, Iterator, Mapping
from typing import Any

from pinecone.exceptions import PineconeProtocolError, PineconeResponseTooLargeError

#: Bytes that are decoded at a time, however few there were before.
PIECE = 65536

#: Codings that can be undone, and what zlib calls their window bits.
FRAMES = {"deflate": zlib.MAX_WBITS, "gzip": 16 + zlib.MAX_WBITS, "x-gzip": 16 + zlib.MAX_WBITS}
WITHOUT_FRAME = -zlib.MAX_WBITS


class Inflow:
    """The body of a response.

    Args:
        operation: Method of the client, for messages.
        status: HTTP status of the response. Of an error whose body cannot be decoded, the body is left out.
        codings: The codings of the body, in the order in which they were applied.
        limit: Largest number of bytes once they are decoded; None for no limit.

    Raises:
        PineconeProtocolError: A coding is unknown.
    """

    __slots__ = ("_decoders", "_is_success", "_limit", "_operation", "_size")

    def __init__(self, operation: str, status: int, codings: Iterable[str], limit: int | None) -> None:
        self._operation = operation
        self._is_success = 200 <= status < 300
        self._limit = limit
        self._size = 0
        self._decoders: list[Decoder] = []
        for coding in codings:
            if coding not in FRAMES and self._is_success:
                raise PineconeProtocolError(f"{operation}: the response has the unknown coding {coding!r}.")
            self._decoders.insert(0, Decoder(FRAMES.get(coding, FRAMES["gzip"])))

    def feed(self, part: bytes) -> Iterable[bytes]:
        """What a part of the body becomes, in pieces.

        Raises:
            PineconeResponseTooLargeError: The body is larger than it may be.
            PineconeProtocolError: It cannot be decoded.
        """
        if self._decoders:
            return self._decoded(part)
        self._count(part)
        return (part,)

    def close(self) -> None:
        """The body has ended.

        Raises:
            PineconeProtocolError: It ended too early.
        """
        lacking = [decoder for decoder in self._decoders if not decoder.has_ended]
        if lacking and self._is_success:
            raise PineconeProtocolError(f"{self._operation}: the compressed response ended too early.")

    def _decoded(self, part: bytes) -> Iterator[bytes]:
        pieces: Iterable[bytes] = (part,)
        for decoder in self._decoders:
            pieces = decoder.decode(pieces)
        try:
            for piece in pieces:
                self._count(piece)
                yield piece
        except zlib.error as error:
            if self._is_success:
                raise PineconeProtocolError(f"{self._operation}: the response cannot be decoded ({error}).") from error

    def _count(self, piece: bytes) -> None:
        self._size += len(piece)
        if self._limit is not None and self._size > self._limit:
            raise PineconeResponseTooLargeError(self._operation, self._limit)


class Decoder:
    """Undoes one coding, in pieces of at most ``PIECE`` bytes.

    Args:
        frame: What lies around the compressed bytes.
    """

    __slots__ = ("_frame", "_inflate")

    def __init__(self, frame: int) -> None:
        self._frame = frame
        self._inflate: Any = None

    @property
    def has_ended(self) -> bool:
        """Whether nothing is missing."""
        return self._inflate is None or self._inflate.eof

    def decode(self, parts: Iterable[bytes]) -> Iterator[bytes]:
        """What parts of the body become.

        Raises:
            zlib.error: They are not encoded as they should be.
        """
        for part in parts:
            rest = part
            while rest:
                if self.has_ended:  # before the first byte, and between the members of a file of gzip
                    self._inflate = zlib.decompressobj(self._frame_at(rest[0]))
                yield from self._inflated(rest)
                rest = self._inflate.unused_data

    def _frame_at(self, first: int) -> int:
        """The frame that begins with a byte: some servers send deflate without its own, though not as HTTP says."""
        is_bare = self._frame == FRAMES["deflate"] and first & 15 != zlib.DEFLATED
        return WITHOUT_FRAME if is_bare else self._frame

    def _inflated(self, data: bytes) -> Iterator[bytes]:
        while piece := self._inflate.decompress(data, PIECE):
            yield piece
            data = self._inflate.unconsumed_tail


def codings_of(headers: Mapping[str, str]) -> list[str]:
    """The codings of a body, in the order in which they were applied."""
    given = headers.get("content-encoding")
    if not given:
        return []
    names = [name.strip().lower() for name in given.split(",")]
    return [name for name in names if name not in ("", "identity")]


def whole(parts: Iterable[bytes], inflow: Inflow) -> bytes:
    """A whole body."""
    return b"".join(decoded(parts, inflow))


async def whole_asyncio(parts: AsyncIterator[bytes], inflow: Inflow) -> bytes:
    """A whole body."""
    return b"".join([piece async for piece in decoded_asyncio(parts, inflow)])


def decoded(parts: Iterable[bytes], inflow: Inflow) -> Iterator[bytes]:
    """A body in pieces, as they come."""
    for part in parts:
        yield from inflow.feed(part)
    inflow.close()


async def decoded_asyncio(parts: AsyncIterator[bytes], inflow: Inflow) -> AsyncIterator[bytes]:
    """A body in pieces, as they come."""
    try:
        async for part in parts:
            for piece in inflow.feed(part):
                yield piece
    finally:
        await parts.aclose()  # type: ignore[attr-defined]
    inflow.close()
