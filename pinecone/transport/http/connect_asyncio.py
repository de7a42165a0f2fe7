"""Connects to a host in an event loop of asyncio."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING

from pinecone.transport.http.connection_asyncio import ConnectionAsyncio
from pinecone.transport.http.exchange import NotConnectedError
from pinecone.transport.http.happy_eyeballs import reach
from pinecone.transport.runtime import within_asyncio

if TYPE_CHECKING:
    from ssl import SSLContext

    from pinecone.transport.http.origin import Origin


async def connect_asyncio(origin: Origin, context: SSLContext | None, timeout: float | None) -> ConnectionAsyncio:
    """Connect to a host, to whichever of its addresses answers first.

    Args:
        origin: The host.
        context: For TLS; None for a connection without.
        timeout: Seconds that it may take.

    Raises:
        NotConnectedError: The host could not be reached.
        TimeoutError: The time is over.
    """
    try:
        return await within_asyncio(open_asyncio(origin, context), timeout, ConnectionAsyncio.abort)
    except TimeoutError:
        raise
    except OSError as error:
        raise NotConnectedError(str(error) or type(error).__name__) from error


async def open_asyncio(origin: Origin, context: SSLContext | None) -> ConnectionAsyncio:
    """Connect to a host, however long it takes."""
    sock = await reach(origin.host, origin.port_number)
    name = None if context is None else origin.host
    opening = asyncio.get_running_loop().create_connection(
        ConnectionAsyncio, sock=sock, ssl=context, server_hostname=name
    )
    return (await opening)[1]
