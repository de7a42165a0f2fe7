"""Reaching a host in a loop of asyncio, at whichever of its addresses answers first (RFC 8305).

Asyncio has this too, but there a cancellation can lose a socket that was just connected. Other loops do not have it.
"""

from __future__ import annotations

import asyncio
import socket
from itertools import zip_longest
from typing import Any

#: Seconds after which the next address is tried beside those that do not answer.
NEXT_ADDRESS_AFTER = 0.25

#: Family and address as sockets take them.
Address = tuple[int, Any]


async def reach(host: str, port: int) -> socket.socket:
    """A socket that is connected to a host.

    Raises:
        OSError: None of its addresses could be reached.
    """
    addresses = await addresses_of(host, port)
    if len(addresses) == 1:
        return await connected(addresses[0])
    return await first_connected(addresses)


async def addresses_of(host: str, port: int) -> list[Address]:
    """The addresses of a host, of one family and the other by turns, so that one that leads nowhere costs one wait."""
    if ":" in host or host.replace(".", "").isdigit():
        return [(socket.AF_INET6 if ":" in host else socket.AF_INET, (host, port))]
    families: dict[int, list[Address]] = {}
    for family, _, _, _, address in await asyncio.get_running_loop().getaddrinfo(host, port, type=socket.SOCK_STREAM):
        families.setdefault(family, []).append((family, address))
    return [each for turn in zip_longest(*families.values()) for each in turn if each is not None]


async def connected(address: Address) -> socket.socket:
    """A socket that is connected to an address."""
    sock = socket.socket(address[0], socket.SOCK_STREAM, socket.IPPROTO_TCP)
    try:
        sock.setblocking(False)
        await asyncio.get_running_loop().sock_connect(sock, address[1])
    except BaseException:
        sock.close()
        raise
    return sock


async def first_connected(addresses: list[Address]) -> socket.socket:
    """A socket that is connected to the first of several addresses that answers."""
    upcoming = iter(addresses)
    losers: set[asyncio.Task[socket.socket]] = set()
    running: set[asyncio.Task[socket.socket]] = set()
    failure: BaseException = OSError("the host has no address")
    try:
        while True:
            address = next(upcoming, None)
            if address is not None:
                task = asyncio.ensure_future(connected(address))
                losers.add(task)
                running.add(task)
            elif not running:
                raise failure
            delay = None if address is None else NEXT_ADDRESS_AFTER
            done, running = await asyncio.wait(running, timeout=delay, return_when=asyncio.FIRST_COMPLETED)
            for task in done:
                error = task.exception()
                if error is None:
                    losers.discard(task)
                    return task.result()
                failure = error
    finally:
        for task in losers:
            task.cancel()
            task.add_done_callback(close_socket)


def close_socket(task: asyncio.Task[socket.socket]) -> None:
    """Close the socket of an address that is not needed any more."""
    if not task.cancelled() and task.exception() is None:
        task.result().close()
