"""As little HTTP as the stub needs, on a blocking socket and on asyncio: what no client can be faster than."""

from __future__ import annotations

import asyncio
import re
import socket
from collections.abc import Mapping
from typing import Any

PART = 65536
END = b"\r\n\r\n"
LENGTH = re.compile(rb"\r\ncontent-length: (\d+)")


def request(method: str, path: str, headers: Mapping[str, str], body: bytes) -> bytes:
    """The head of a request."""
    lines = [f"{method} {path} HTTP/1.1", "host: 127.0.0.1", *(f"{name}: {value}" for name, value in headers.items())]
    return "\r\n".join([*lines, f"content-length: {len(body)}", "", ""]).encode()


def missing(received: bytes) -> int | None:
    """How many bytes of an answer are still to come; None while nobody knows."""
    end = received.find(END)
    length = LENGTH.search(received, 0, end + 2) if end > 0 else None
    return None if length is None else end + len(END) + int(length[1]) - len(received)


class Socket:
    """A blocking connection.

    Args:
        port: Port of the stub.
    """

    def __init__(self, port: int) -> None:
        self._socket = socket.create_connection(("127.0.0.1", port))
        self._socket.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)

    def exchange(self, method: str, path: str, headers: Mapping[str, str], body: bytes) -> bytes:
        """Send a request and return the body of the answer."""
        self._socket.sendall(request(method, path, headers, body))
        self._socket.sendall(body)
        received = self._socket.recv(PART)
        while (left := missing(received)) is None:
            received += self._socket.recv(PART)
        parts = [received]
        while left > 0:
            parts.append(self._socket.recv(min(left, 1 << 20)))
            left -= len(parts[-1])
        return b"".join(parts).partition(END)[2]


class AsyncSocket(asyncio.Protocol):
    """A connection with asyncio."""

    def connection_made(self, transport: Any) -> None:
        self._transport = transport
        self._parts: list[bytes] = []
        self._left: int | None = None

    def data_received(self, data: bytes) -> None:
        self._parts.append(data)
        if self._left is None:
            self._parts = [b"".join(self._parts)]
            self._left = missing(self._parts[0])
        else:
            self._left -= len(data)
        if self._left == 0:
            self._answer.set_result(b"".join(self._parts).partition(END)[2])
            self._parts, self._left = [], None

    def exchange(self, method: str, path: str, headers: Mapping[str, str], body: bytes) -> asyncio.Future[bytes]:
        """Send a request; what is returned gets the body of the answer."""
        self._answer: asyncio.Future[bytes] = asyncio.get_running_loop().create_future()
        self._transport.write(request(method, path, headers, body) + body)
        return self._answer

    def close(self) -> None:
        """Close the connection."""
        self._transport.close()
