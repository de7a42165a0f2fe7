# @generated from pinecone/transport/http/network_asyncio.py. Do not edit: run scripts/regen.
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


class Network(httpcore.SyncBackend):
    """Opens the sockets."""

    def connect_tcp(
        self,
        host: str,
        port: int,
        timeout: float | None = None,
        local_address: str | None = None,
        socket_options: Iterable[Any] | None = None,
    ) -> httpcore.NetworkStream:
        """Open a connection to a host."""
        return Joining(super().connect_tcp(host, port, timeout, local_address, socket_options))


class Joining(httpcore.NetworkStream):
    """A socket that keeps what is written until something is read, unless it gets long.

    Args:
        stream: The socket.
    """

    def __init__(self, stream: httpcore.NetworkStream) -> None:
        self._stream = stream
        self._kept = b""

    def write(self, buffer: bytes, timeout: float | None = None) -> None:
        """Keep what is to be sent, or send all of it."""
        if len(self._kept) + len(buffer) <= LONGEST_JOINED:
            self._kept += buffer
            return
        self._flush(timeout)
        self._stream.write(buffer, timeout)

    def read(self, max_bytes: int, timeout: float | None = None) -> bytes:
        """Send what was kept, and read."""
        if self._kept:
            # A server may answer and close before it has read all; httpcore too looks for that answer then.
            with suppress(httpcore.WriteError):
                self._flush(timeout)
        return self._stream.read(max_bytes, timeout)

    def _flush(self, timeout: float | None) -> None:
        kept, self._kept = self._kept, b""
        self._stream.write(kept, timeout)

    def start_tls(
        self, ssl_context: ssl.SSLContext, server_hostname: str | None = None, timeout: float | None = None
    ) -> httpcore.NetworkStream:
        """The same connection with TLS on it."""
        return Joining(self._stream.start_tls(ssl_context, server_hostname, timeout))

    def get_extra_info(self, info: str) -> Any:
        """Facts about the socket."""
        return self._stream.get_extra_info(info)

    def close(self) -> None:
        """Close the socket."""
        self._stream.close()
