"""Tells HTTP/2 from HTTP/1.1 by the first bytes of a connection."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from typing import Any

from uvicorn.protocols.http.auto import AutoHTTPProtocol

_PREFACE = b"PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n"  # RFC 9113, section 3.4


class ProtocolDetector(asyncio.Protocol):
    """A connection that has not shown yet what it speaks. HTTP/1.1 is passed to uvicorn.

    Args:
        http2: Takes a connection that speaks HTTP/2, with the bytes that came in.
        server_state: The connections that uvicorn closes with the port.
        **options: Further arguments of uvicorn's own protocol.
    """

    def __init__(self, http2: Callable[[asyncio.Transport, bytes], None], *, server_state: Any, **options: Any) -> None:
        self._http2 = http2
        self._options = {"server_state": server_state, **options}
        self._connections = server_state.connections
        self._transport: Any = None
        self._first = b""

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        """Wait for the first bytes."""
        self._transport = transport
        self._connections.add(self)

    def data_received(self, data: bytes) -> None:
        """Pass the connection on, as soon as its bytes tell to whom."""
        self._first += data
        if len(self._first) < len(_PREFACE) and _PREFACE.startswith(self._first):
            return
        self._connections.discard(self)
        if self._first.startswith(_PREFACE):
            self._http2(self._transport, self._first)
            return
        protocol: Any = AutoHTTPProtocol(**self._options)
        self._transport.set_protocol(protocol)
        protocol.connection_made(self._transport)
        protocol.data_received(self._first)

    def connection_lost(self, error: Exception | None) -> None:
        """Forget the connection."""
        self._connections.discard(self)

    def shutdown(self) -> None:
        """Close the connection, for uvicorn."""
        self._transport.close()
