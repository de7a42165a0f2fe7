"""Direct connections to one host: those that are idle lie on a stack."""

from __future__ import annotations

import sys
from collections import deque
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, suppress
from typing import TYPE_CHECKING, Any

from pinecone.transport.errors import ErrorTranslation, Failures, timeout_error
from pinecone.transport.http.bodies import Response, parts
from pinecone.transport.http.connect_asyncio import connect_asyncio, slots_asyncio
from pinecone.transport.http.exchange import DisconnectedError, InvalidResponseError, NotConnectedError
from pinecone.transport.http.inflow import Inflow, codings_of
from pinecone.transport.http.origin import KEEP_IDLE, Origin, limits

if TYPE_CHECKING:
    from pinecone.transport import tls
    from pinecone.transport.call_options import Timeout
    from pinecone.transport.config import Config
    from pinecone.transport.http.bodies import Progress
    from pinecone.transport.http.connection_asyncio import ConnectionAsyncio
    from pinecone.versioning import Call
else:
    # It takes long to import, and connections without TLS do not need it.
    from pinecone.lazy import LazyModule

    tls = LazyModule("pinecone.transport.tls")

FAILURES = Failures(
    timed_out=(TimeoutError,),
    invalid=(),
    unsent=(NotConnectedError,),
    broken=(DisconnectedError, InvalidResponseError, OSError),
)


class PoolAsyncio:
    """Connections to one host.

    Args:
        base: Base URL, such as "https://api.pinecone.io".
        config: Settings of the client.

    Attributes:
        base: The base URL.

    Raises:
        PineconeApiValueError: The base URL is not the URL of a host.
        PineconeConfigurationError: The certificates cannot be read.
    """

    def __init__(self, base: str, config: Config) -> None:
        self.base = base
        self._config = config
        self._origin = Origin(base, config)
        self._errors = ErrorTranslation(base, FAILURES, config)
        self._context = tls.context(config.ssl_ca_certs, config.ssl_verify) if self._origin.secure else None
        self._idle: deque[ConnectionAsyncio] = deque()
        self._slots = slots_asyncio(config.connection_pool_maxsize) if config.connection_pool_maxsize else None
        self._retired = False

    async def exchange(
        self, call: Call[Any], timeout: Timeout, progress: Progress | None = None
    ) -> tuple[int, dict[str, str], bytes]:
        """Send a request; returns status, headers and body of the response.

        Args:
            call: What to send.
            timeout: Seconds that each step may take.
            progress: Called with the bytes sent so far and all bytes to send.

        Raises:
            PineconeConnectionError: The host could not be reached, or the connection broke.
            PineconeTimeoutError: The host did not answer in time.
            PineconeApiValueError: The request cannot be sent.
        """
        return await self.answer(await self.open(call, timeout, progress), call, timeout)

    @property
    def has_idle(self) -> bool:
        """Whether a connection is idle."""
        return bool(self._idle)

    async def open(self, call: Call[Any], timeout: Timeout, progress: Progress | None = None) -> ConnectionAsyncio:
        """Send a request over an idle connection, else over a new one.

        Returns:
            The connection, with which ``answer`` is to be called, or ``close``.

        Raises:
            PineconeException: See ``exchange``.
        """
        handled, seconds = sys.exc_info()[1], limits(timeout)
        if self._slots is not None and not await self._slots.acquire(timeout=seconds["pool"]):
            raise timeout_error(call.name, self.base, timeout)
        connection = None
        try:
            connection = await self._idle_connection()
            if connection is None:
                connection = await connect_asyncio(self._origin, self._context, seconds["connect"])
            connection.begin()
            body = parts(call.request.body or b"", progress)
            # The head goes with the first part. No variable holds it, since the key is in it: crash reporters read the
            # variables of frames.
            await connection.write(self._origin.head(call) + next(body, b""), seconds["write"])
            for part in body:
                if await connection.is_refused():
                    break
                await connection.write(part, seconds["write"])
            return connection
        except BaseException as error:
            await self.close(connection)
            self._errors.translate(error, handled, call.name, timeout)
            raise

    async def answer(
        self, connection: ConnectionAsyncio, call: Call[Any], timeout: Timeout
    ) -> tuple[int, dict[str, str], bytes]:
        """Wait for the answer to a request that was sent. See ``exchange``."""
        handled, exchange = sys.exc_info()[1], connection.exchange
        try:
            inflow = await self._begun(connection, call, timeout)
            # Not by `received_asyncio`: an asynchronous generator would cost more than all of this.
            pieces: list[bytes] = []
            while True:
                for part in exchange.take_body():
                    pieces += inflow.feed(part)
                if exchange.is_complete:
                    break
                await connection.read(limits(timeout)["read"])
            inflow.close()
            return exchange.status, exchange.headers, b"".join(pieces)
        except BaseException as error:
            self._errors.translate(error, handled, call.name, timeout)
            raise
        finally:
            await self.close(connection)

    @asynccontextmanager
    async def stream(self, call: Call[Any], timeout: Timeout) -> AsyncIterator[Response[AsyncIterator[bytes]]]:
        """Send a request, and read the response as it comes.

        Raises:
            PineconeException: See ``exchange``.
        """
        handled, connection = sys.exc_info()[1], await self.open(call, timeout)
        try:
            inflow, exchange = await self._begun(connection, call, timeout), connection.exchange
            parts = received_asyncio(connection, limits(timeout)["read"])
            yield Response(exchange.status, exchange.headers, parts, inflow)
        except BaseException as error:
            self._errors.translate(error, handled, call.name, timeout)
            raise
        finally:
            await self.close(connection)

    async def _begun(self, connection: ConnectionAsyncio, call: Call[Any], timeout: Timeout) -> Inflow:
        """Wait for the head of an answer; returns what decodes the body."""
        exchange = connection.exchange
        while not exchange.status:
            await connection.read(limits(timeout)["read"])
        return Inflow(call.name, exchange.status, codings_of(exchange.headers), self._config.max_response_bytes)

    async def _idle_connection(self) -> ConnectionAsyncio | None:
        while self._idle:
            try:
                connection = self._idle.pop()
            except IndexError:  # another thread took it
                return None
            if connection.is_sound(KEEP_IDLE):
                return connection
            await connection.close()
        return None

    async def close(self, connection: ConnectionAsyncio | None) -> None:
        """End an exchange: keep its connection for the next one if it is sound."""
        try:
            if connection is None:
                return
            if connection.end():
                await self._keep(connection)
            else:
                await connection.close()
        finally:
            if self._slots is not None:
                self._slots.release()

    async def _keep(self, connection: ConnectionAsyncio) -> None:
        self._idle.append(connection)
        if self._retired:
            await self.retire()
        elif len(self._idle) > 1:
            await self._weed()

    async def _weed(self) -> None:
        """Close the connection that has been idle for longest if it has expired, as after a time of more calls."""
        try:
            oldest = self._idle.popleft()
        except IndexError:  # another thread took it
            return
        if oldest.is_sound(KEEP_IDLE):
            self._idle.appendleft(oldest)
        else:
            await oldest.close()

    async def retire(self) -> None:
        """Close the connections: those that are idle at once, the others as soon as their calls are done."""
        self._retired = True
        with suppress(IndexError):
            while True:
                await self._idle.pop().close()


async def received_asyncio(connection: ConnectionAsyncio, timeout: float | None) -> AsyncIterator[bytes]:
    """The body of an answer as it comes."""
    exchange = connection.exchange
    while True:
        for part in exchange.take_body():
            yield part
        if exchange.is_complete:
            return
        await connection.read(timeout)
