"""A connection to a host in an event loop of asyncio."""

from __future__ import annotations

import asyncio
import ssl
import sys
import time
from math import inf
from typing import Any

from pinecone.transport.http.exchange import (
    FIRST_REFUSAL,
    Buffer,
    DisconnectedError,
    Exchange,
    InvalidResponseError,
    NotConnectedError,
)
from pinecone.transport.http.readiness import wait

#: Bytes of an answer that wait to be taken before the host is made to wait.
MAX_BUFFERED_BYTES = 262_144


class ConnectionAsyncio(asyncio.Protocol):
    """A connection to a host. It carries one exchange at a time.

    Attributes:
        exchange: The one under way, or the last one.
        idle_since: When the last exchange was over.
    """

    def __init__(self) -> None:
        self.exchange = Exchange()
        self.idle_since = 0.0
        self._loop = asyncio.get_running_loop()
        self._transport: Any = None
        self._failure: Exception | None = None
        self._has_news = False
        self._is_reading = True
        self._is_choked = False
        self._is_cut = False
        self._waiter: asyncio.Future[None] | None = None
        self._deadline = 0.0
        self._timer: asyncio.TimerHandle | None = None
        self._lost: asyncio.Future[None] = self._loop.create_future()

    def is_sound(self, keep_idle: float) -> bool:
        """Whether an exchange may begin: the host has not closed the connection, nor said what nobody asked for.

        Args:
            keep_idle: Seconds that it may have been idle for.
        """
        return (
            time.monotonic() - self.idle_since < keep_idle
            and not self._has_news
            and not self._transport.is_closing()
            # The loop may not have looked since.
            and not wait(self._descriptor, 0).reading
        )

    def begin(self) -> Exchange:
        """Begin an exchange.

        Raises:
            NotConnectedError: The host has closed the connection, or granted what it was not asked for.
        """
        if not self._has_news:
            self.exchange = Exchange()
        elif self.exchange.status < FIRST_REFUSAL:
            raise NotConnectedError("the server sent data, or closed the connection, before the request")
        # else it refuses before it is asked, as busy ones do
        return self.exchange

    def end(self) -> bool:
        """End an exchange; returns whether another may follow."""
        self.exchange.close()
        self.idle_since = time.monotonic()
        self._has_news = False
        self._resume()
        return self.exchange.is_reusable and not self._is_cut and self._failure is None

    async def write(self, data: Buffer, timeout: float | None) -> None:
        """Send a part of a request. When the host refuses the request the rest is not sent: the answer says why.

        Args:
            data: The part.
            timeout: Seconds for which the host may take none of it.

        Raises:
            TimeoutError: The time is over.
        """
        self._is_cut = self._is_cut or self._is_refused()
        if not self._is_cut:
            self._transport.write(data)
        while self._is_choked and not self._is_cut:
            await self._wait(timeout)
            self._is_cut = self._is_refused()

    async def is_refused(self) -> bool:
        """Whether the host wants no more of a request that is being sent in parts."""
        if wait(self._descriptor, 0).reading:
            # Writing to a connection that the host has closed would lose the answer: let the loop read it first.
            for _ in range(2):
                await asyncio.sleep(0)
        self._is_cut = self._is_cut or self._is_refused()
        return self._is_cut

    async def read(self, timeout: float | None) -> None:
        """Wait until there is more of the answer.

        Args:
            timeout: Seconds for which the host may say nothing.

        Raises:
            TimeoutError: The time is over.
            InvalidResponseError: The response is not valid HTTP.
            DisconnectedError: The host has closed the connection before the end of the answer.
            OSError: The connection broke.
        """
        self._resume()
        while not self._has_news:
            await self._wait(timeout)
        self._has_news = False
        if self._failure is not None:
            raise self._failure

    def abort(self) -> None:
        """Begin to close the connection."""
        self.exchange.close()
        if not self._lost.done():  # asyncio's transport cannot be aborted when it was closed with data to send
            self._transport.abort()

    async def close(self) -> None:
        """Close the connection."""
        self.abort()
        # The loop closes the socket in its next round.
        await asyncio.wait((self._lost,))

    def _is_refused(self) -> bool:
        return self._failure is not None or self.exchange.is_refused or self._transport.is_closing()

    def _resume(self) -> None:
        if not self._is_reading:
            self._is_reading = True
            self._transport.resume_reading()

    async def _wait(self, timeout: float | None) -> None:
        """Wait until the loop tells something."""
        self._waiter = self._loop.create_future()
        self._deadline = inf if timeout is None else self._loop.time() + timeout
        if self._timer is None or self._timer.when() > self._deadline:
            self._set_timer()
        try:
            await self._waiter
        finally:
            self._waiter = None

    def _set_timer(self) -> None:
        """Have the deadline looked at when it is reached. It mostly moves before: one timer serves many waits."""
        if self._timer is not None:
            self._timer.cancel()
        self._timer = None if self._deadline == inf else self._loop.call_at(self._deadline, self._look)

    def _look(self) -> None:
        self._timer = None
        if self._waiter is None or self._waiter.done():
            return
        if self._loop.time() < self._deadline:
            self._set_timer()
        else:
            self._waiter.set_exception(TimeoutError())

    def _wake(self) -> None:
        if self._waiter is not None and not self._waiter.done():
            self._waiter.set_result(None)

    def _fail(self, failure: Exception) -> None:
        if self._failure is None and not self.exchange.is_complete:
            self._failure = failure

    def _end(self) -> None:
        """The host has closed the connection, and said so."""
        try:
            self.exchange.feed_eof()
        except DisconnectedError as error:
            self._fail(error)

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        self._transport = transport
        self._descriptor = transport.get_extra_info("socket").fileno()
        self._secure = transport.get_extra_info("ssl_object")

    def data_received(self, data: bytes) -> None:
        try:
            self.exchange.feed(data)
        except InvalidResponseError as error:
            self._fail(error)
            self._transport.abort()
        self._has_news = True
        if self.exchange.buffered_bytes > MAX_BUFFERED_BYTES and self._is_reading:
            self._is_reading = False
            self._transport.pause_reading()
        self._wake()

    def eof_received(self) -> None:
        if self._secure is None or is_announced(self._secure):
            self._end()
        self._has_news = True
        self._wake()

    def connection_lost(self, error: Exception | None) -> None:
        if error is None and self._secure is not None and is_announced(self._secure):
            self._end()  # before Python 3.11 nothing else tells of it
        if self._secure is not None and sys.version_info < (3, 11):
            self._transport.abort()  # it is closed, and would warn that nobody has closed it
        self._fail(error or self.exchange.cut())
        if self._timer is not None:
            self._timer.cancel()
        if not self._lost.done():
            self._lost.set_result(None)
        self._has_news = True
        self._wake()

    def pause_writing(self) -> None:
        self._is_choked = True

    def resume_writing(self) -> None:
        self._is_choked = False
        self._wake()


def is_announced(secure: ssl.SSLObject) -> bool:
    """Whether TLS has announced the end of a connection. Asyncio does not tell that from an end made by an attacker."""
    try:
        return not secure.read(1)
    except ssl.SSLZeroReturnError:
        return True
    except ssl.SSLError:
        return False
