"""A connection to a host over TLS."""

from __future__ import annotations

import ssl

from pinecone.transport.http.connection import Connection


class SecureConnection(Connection):
    """A connection over TLS."""

    BLOCKED = (ssl.SSLWantReadError, ssl.SSLWantWriteError)
    ENDED = (ConnectionError, ssl.SSLEOFError, ssl.SSLZeroReturnError)
    _socket: ssl.SSLSocket

    def _can_read(self, timeout: float | None) -> bool:
        # What is decrypted no longer shows at the socket.
        return self._socket.pending() > 0 or super()._can_read(timeout)
