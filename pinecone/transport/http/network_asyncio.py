"""Sockets for httpcore that send a request in one go.

httpcore writes the headers and the body of a request one after the other. A small request would leave as two packets,
and cost a system call more.
"""

from __future__ import annotations

import ssl
from collections.abc import Iterable
from contextlib import suppress
from typing import Any

import httpcore

#: What is longer is not worth joining.
LONGEST_JOINED = 65536


class NetworkAsyncio(httpcore.AnyIOBackend):
    """Opens the sockets."""

    async def connect_tcp(
        self,
        host: str,
        port: int,
        timeout: float | None = None,
        local_address: str | None = None,
        socket_options: Iterable[Any] | None = None,
    ) -> httpcore.AsyncNetworkStream:
        """Open a connection to a host."""
        return JoiningAsyncio(await super().connect_tcp(host, port, timeout, local_address, socket_options))


class JoiningAsyncio(httpcore.AsyncNetworkStream):
    """A socket that keeps what is written until something is read, unless it gets long.

    Args:
        stream: The socket.
    """

    def __init__(self, stream: httpcore.AsyncNetworkStream) -> None:
        self._stream = stream
        self._kept = b""

    async def write(self, buffer: bytes, timeout: float | None = None) -> None:
        """Keep what is to be sent, or send all of it."""
        if len(self._kept) + len(buffer) <= LONGEST_JOINED:
            self._kept += buffer
            return
        await self._flush(timeout)
        await self._stream.write(buffer, timeout)

    async def read(self, max_bytes: int, timeout: float | None = None) -> bytes:
        """Send what was kept, and read."""
        if self._kept:
            # A server may answer and close before it has read all; httpcore too looks for that answer then.
            with suppress(httpcore.WriteError):
                await self._flush(timeout)
        return await self._stream.read(max_bytes, timeout)

    async def _flush(self, timeout: float | None) -> None:
        kept, self._kept = self._kept, b""
        await self._stream.write(kept, timeout)

    async def start_tls(
        self, ssl_context: ssl.SSLContext, server_hostname: str | None = None, timeout: float | None = None
    ) -> httpcore.AsyncNetworkStream:
        """The same connection with TLS on it."""
        return JoiningAsyncio(await self._stream.start_tls(ssl_context, server_hostname, timeout))

    def get_extra_info(self, info: str) -> Any:
        """Facts about the socket."""
        return self._stream.get_extra_info(info)

    async def aclose(self) -> None:
        """Close the socket."""
        await self._stream.aclose()
