"""Direct connections of an event loop, by themselves."""

from __future__ import annotations

import asyncio
import socket

from pinecone.transport.http.connection_asyncio import ConnectionAsyncio


def test_a_connection_that_the_loop_has_closed_while_it_was_sending_can_be_closed_again():
    asyncio.run(close_twice())


async def close_twice() -> None:
    ours, theirs = socket.socketpair()
    with theirs:
        theirs.setblocking(False)
        loop = asyncio.get_running_loop()
        transport, connection = await loop.create_connection(ConnectionAsyncio, sock=ours)
        transport.write(b"0" * 10_000_000)
        transport.close()
        while await loop.sock_recv(theirs, 1_000_000):
            pass
        await connection.close()
