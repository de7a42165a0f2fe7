"""Distinguish HTTP/2 from HTTP/1.1 by the first bytes of a connection."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from typing import Any

from pinecone.local.http.connection import HttpConnection

_PREFACE = b"PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n"  # RFC 9113, section 3.4


class ProtocolDetector(asyncio.Protocol):
    """A connection whose protocol is not known yet. It is closed if no bytes arrive in time.

    Args:
        http2: Receives HTTP/2 connections, with the bytes that have arrived.
        config: Settings of uvicorn.
        server_state: The connections that uvicorn closes with the port.
        **options: Further arguments of the protocol of uvicorn.

    Attributes:
        transport: The connection.
    """

    def __init__(
        self, http2: Callable[[asyncio.Transport, bytes], None], *, config: Any, server_state: Any, **options: Any
    ) -> None:
        self._http2 = http2
        self._options = {"config": config, "server_state": server_state, **options}
        self._connections = server_state.connections
        self._patience: float = config.timeout_keep_alive
        self.transport: Any = None
        self._first = b""

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        """Wait for the first bytes."""
        self.transport = transport
        self._connections.add(self)
        self._shown_by = asyncio.get_running_loop().call_later(self._patience, transport.close)

    def data_received(self, data: bytes) -> None:
        """Pass the connection on as soon as its bytes show the protocol."""
        self._first += data
        if len(self._first) < len(_PREFACE) and _PREFACE.startswith(self._first):
            return
        self._forget()
        if self._first.startswith(_PREFACE):
            self._http2(self.transport, self._first)
            return
        protocol = HttpConnection(**self._options)
        self.transport.set_protocol(protocol)
        protocol.connection_made(self.transport)
        protocol.data_received(self._first)

    def connection_lost(self, error: Exception | None) -> None:
        """Cancel the timeout."""
        self._forget()

    def shutdown(self) -> None:
        """Close the connection, for uvicorn."""
        self.transport.close()

    def _forget(self) -> None:
        self._connections.discard(self)
        self._shown_by.cancel()
