"""A connection to a host, over a socket of the operating system."""

from __future__ import annotations

import socket
import time
from contextlib import suppress

from pinecone.transport.http.bodies import PART
from pinecone.transport.http.exchange import Buffer, Exchange
from pinecone.transport.http.readiness import wait


class Connection:
    """A connection to a host. It carries one exchange at a time.

    The socket never blocks: what is sent may have to wait, and a host may refuse a request before it has all of it.

    Args:
        sock: The socket, which is connected.

    Attributes:
        exchange: The one under way, or the last one.
        idle_since: When the last exchange was over.
    """

    #: What a socket raises when it would block.
    BLOCKED: tuple[type[OSError], ...] = (BlockingIOError,)

    #: What it raises when nothing more can be written.
    ENDED: tuple[type[OSError], ...] = (ConnectionError,)

    def __init__(self, sock: socket.socket) -> None:
        sock.setblocking(False)
        self.exchange = Exchange()
        self.idle_since = 0.0
        self._socket = sock
        self._is_cut = False

    def __del__(self) -> None:
        with suppress(AttributeError):  # where the constructor failed
            self._socket.close()

    def is_sound(self, keep_idle: float) -> bool:
        """Whether an exchange may begin: the host has not closed the connection, nor said what nobody asked for.

        Args:
            keep_idle: Seconds that it may have been idle for.
        """
        return time.monotonic() - self.idle_since < keep_idle and not self._can_read(0)

    def begin(self) -> Exchange:
        """Begin an exchange."""
        self.exchange = Exchange()
        return self.exchange

    def end(self) -> bool:
        """End an exchange; returns whether another may follow."""
        self.exchange.close()
        self.idle_since = time.monotonic()
        return self.exchange.is_reusable and not self._is_cut

    def write(self, data: Buffer, timeout: float | None) -> None:
        """Send a part of a request. When the host refuses the request the rest is not sent: the answer says why.

        Args:
            data: The part.
            timeout: Seconds for which the host may take none of it.

        Raises:
            TimeoutError: The time is over.
            InvalidResponseError: The host answers, and not with HTTP.
            DisconnectedError: The host has closed the connection without an answer.
        """
        try:
            sent = self._send(data)
            if sent < len(data):
                self._write_rest(memoryview(data)[sent:], timeout)
        except self.ENDED:
            # A host may answer and close before it has read all. What there is to read says so.
            self._is_cut = True

    def is_refused(self) -> bool:
        """Whether the host wants no more of a request that is being sent in parts."""
        return self._is_cut

    def _write_rest(self, rest: memoryview, timeout: float | None) -> None:
        while rest and not self._is_cut:
            ready = wait(self._socket.fileno(), timeout, writing=True)
            if ready.reading:
                self._receive()
                self._is_cut = self.exchange.is_refused
            elif not ready.writing:
                raise TimeoutError
            else:
                rest = rest[self._send(rest) :]

    def read(self, timeout: float | None) -> None:
        """Read until there is more of the answer.

        Args:
            timeout: Seconds for which the host may say nothing.

        Raises:
            TimeoutError: The time is over.
            InvalidResponseError: The response is not valid HTTP.
            DisconnectedError: The host has closed the connection before the end of the answer.
            OSError: The connection broke.
        """
        if not self._can_read(timeout):
            raise TimeoutError
        self._receive()

    def close(self) -> None:
        """Close the connection."""
        self.exchange.close()
        self._socket.close()

    def _can_read(self, timeout: float | None) -> bool:
        return wait(self._socket.fileno(), timeout).reading

    def _send(self, data: Buffer) -> int:
        try:
            return self._socket.send(data)
        except self.BLOCKED:
            return 0

    def _receive(self) -> None:
        try:
            data = self._socket.recv(PART)
        except self.BLOCKED:
            return
        if data:
            self.exchange.feed(data)
        else:
            self.exchange.feed_eof()
