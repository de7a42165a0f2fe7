"""Connects to a host, over a socket of the operating system."""

from __future__ import annotations

import socket
from typing import TYPE_CHECKING

from pinecone.transport.http.connection import Connection
from pinecone.transport.http.exchange import NotConnectedError

if TYPE_CHECKING:
    from ssl import SSLContext
    from threading import BoundedSemaphore

    from pinecone.transport.http.origin import Origin


def slots(count: int) -> BoundedSemaphore:
    """What limits the number of connections that threads use at the same time."""
    from threading import BoundedSemaphore  # which takes long to import, and is rarely needed

    return BoundedSemaphore(count)


def connect(origin: Origin, context: SSLContext | None, timeout: float | None) -> Connection:
    """Connect to a host.

    Args:
        origin: The host.
        context: For TLS; None for a connection without.
        timeout: Seconds that each of its addresses, and the handshake, may take.

    Raises:
        NotConnectedError: The host could not be reached.
        TimeoutError: The time is over.
    """
    try:
        sock = socket.create_connection((origin.host, origin.port_number), timeout)
        try:
            sock.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
            if context is None:
                return Connection(sock)
            # Imported here because it takes long, and connections without TLS do not need it.
            from pinecone.transport.http.secure import SecureConnection

            # An end of the connection that TLS did not announce may be the work of an attacker.
            return SecureConnection(context.wrap_socket(sock, server_hostname=origin.host, suppress_ragged_eofs=False))
        except BaseException:
            sock.close()
            raise
    except socket.timeout:
        raise TimeoutError from None
    except OSError as error:
        raise NotConnectedError(str(error) or type(error).__name__) from error
