"""A relay between a client and a server. It passes bytes on in both directions without inspecting them."""

from __future__ import annotations

import asyncio
import contextlib
import functools
import math
from collections.abc import Iterator


class Relay:
    """Two connections, each of which sends what the other one receives. When one is lost, the other is closed.

    Both are also closed when no call has run for some time. The relay is told about calls, because it does not inspect
    the bytes.

    Attributes:
        seen_from: Host and port of the client, as the server sees them.
    """

    def __init__(self, client: asyncio.Transport, server: asyncio.Transport, to_client: _Pipe, idle: float) -> None:
        self.seen_from: tuple[str, int] = server.get_extra_info("sockname")
        self._client = client
        self._server = server
        self._to_client = to_client
        self._to_server = _Pipe(server)
        self._idle = idle
        self._calls = 0
        self._used_by = asyncio.get_running_loop().call_later(idle, self.abort)
        client.set_protocol(self._to_server)

    @classmethod
    async def open(cls, client: asyncio.Transport, first: bytes, address: tuple[str, int], idle: float) -> Relay:
        """Connect a client to a server.

        Args:
            client: The connection of the client, which is not being read.
            first: The bytes that the client has already sent.
            address: Host and port of the server.
            idle: Seconds without a call after which both connections are closed.
        """
        loop = asyncio.get_running_loop()
        server, to_client = await loop.create_connection(functools.partial(_Pipe, client), *address)
        relay = cls(client, server, to_client, idle)
        server.write(first)
        client.resume_reading()
        return relay

    @contextlib.contextmanager
    def calling(self) -> Iterator[None]:
        """A context during which a call runs."""
        self._calls += 1
        self._used_by.cancel()
        try:
            yield
        finally:
            self._calls -= 1
            if not self._calls and not self._client.is_closing():
                self._used_by = asyncio.get_running_loop().call_later(self._idle, self.abort)

    def cut_after(self, count: int) -> None:
        """Send this many more bytes to the client, and then close both connections."""
        if count:
            self._to_client.left = count
        else:
            self._client.abort()

    def abort(self) -> None:
        """Close both connections and drop all unsent data."""
        self._client.abort()
        self._server.abort()

    async def closed(self) -> None:
        """Wait until both connections are closed."""
        await asyncio.wait((self._to_server.lost, self._to_client.lost))
        self._used_by.cancel()


class _Pipe(asyncio.Protocol):
    """Writes data from one connection to another one, no faster than the other one accepts it.

    Attributes:
        left: How many more bytes may pass.
        lost: Done when the connection is lost.
    """

    def __init__(self, target: asyncio.Transport) -> None:
        self.left = math.inf
        self.lost: asyncio.Future[None] = asyncio.get_running_loop().create_future()
        self._target = target

    def data_received(self, data: bytes) -> None:
        if len(data) < self.left:
            self.left -= len(data)
            self._target.write(data)
        elif self.left:
            self._target.write(data[: int(self.left)])
            self._target.close()
            self.left = 0

    def pause_writing(self) -> None:
        self._target.pause_reading()

    def resume_writing(self) -> None:
        self._target.resume_reading()

    def connection_lost(self, error: Exception | None) -> None:
        self._target.close()
        self.lost.set_result(None)
