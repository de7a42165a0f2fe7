"""Connections to one host, over httpcore: what the transports of httpx are made of, less their pool for many hosts.

That pool looks through all its connections at each call, so that a call costs the more the more calls there are at a
time. For one host it is enough to keep the idle connections on a stack.
"""

from __future__ import annotations

import ssl
from collections import deque
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, suppress
from typing import TYPE_CHECKING, Any

import httpcore

from pinecone.transport import tls
from pinecone.transport.errors import Failures, Translated
from pinecone.transport.http.bodies import ResponseAsyncio, parts_asyncio
from pinecone.transport.http.inflow import Inflow, codings_of, whole_asyncio
from pinecone.transport.http.network_asyncio import NetworkAsyncio
from pinecone.transport.origin import Origin, limits, readable
from pinecone.transport.runtime import SlotsAsyncio

if TYPE_CHECKING:
    from pinecone.config import Config
    from pinecone.options import Timeout
    from pinecone.transport.http.bodies import Progress
    from pinecone.versioning import Call

KEEP_IDLE = 60.0

FAILURES = Failures(
    late=(httpcore.TimeoutException,),
    invalid=(httpcore.LocalProtocolError,),
    unsent=(
        httpcore.ConnectError,
        httpcore.UnsupportedProtocol,
        ssl.SSLCertVerificationError,
    ),
    broken=(httpcore.NetworkError, httpcore.ProtocolError, OSError),
)


class PoolAsyncio:
    """Connections to one host.

    Args:
        base: Base URL, such as "https://api.pinecone.io".
        config: Settings of the client.

    Raises:
        PineconeApiValueError: The base URL is not the URL of a host.
        PineconeConfigurationError: The certificates cannot be read.
    """

    def __init__(self, base: str, config: Config) -> None:
        self._config = config
        self._origin = origin = Origin(base, config)
        self._url = httpcore.URL(scheme=origin.scheme, host=origin.host, port=origin.port, target="/")
        self._maker = maker(origin, config)
        self._idle: deque[httpcore.AsyncConnectionInterface] = deque()
        self._slots = SlotsAsyncio(config.connection_pool_maxsize) if config.connection_pool_maxsize else None
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
        with Translated(call.name, self._origin.base, timeout, FAILURES, self._config):
            connection, response = await self._open(call, timeout, progress)
            try:
                headers = readable(response.headers)
                inflow = Inflow(call.name, response.status, codings_of(headers), self._config.max_response_bytes)
                return response.status, headers, await whole_asyncio(response.aiter_stream(), inflow)
            finally:
                await self._close(connection, response)

    @asynccontextmanager
    async def stream(self, call: Call[Any], timeout: Timeout) -> AsyncIterator[ResponseAsyncio]:
        """Send a request, and read the response as it comes.

        Raises:
            PineconeConnectionError: The host could not be reached, or the connection broke.
            PineconeTimeoutError: The host did not answer in time.
            PineconeApiValueError: The request cannot be sent.
        """
        with Translated(call.name, self._origin.base, timeout, FAILURES, self._config):
            connection, response = await self._open(call, timeout, None)
            try:
                headers = readable(response.headers)
                inflow = Inflow(call.name, response.status, codings_of(headers), self._config.max_response_bytes)
                yield ResponseAsyncio(response.status, headers, response.aiter_stream(), inflow)
            finally:
                await self._close(connection, response)

    async def _open(
        self, call: Call[Any], timeout: Timeout, progress: Progress | None
    ) -> tuple[httpcore.AsyncConnectionInterface, httpcore.Response]:
        """Send a request over an idle connection, or over one that is opened for it."""
        seconds = limits(timeout)
        request = self._request(call, progress)
        request.extensions = {"timeout": seconds}
        if self._slots is not None and not await self._slots.take(seconds["pool"]):
            raise httpcore.PoolTimeout
        connection = None
        try:
            connection = await self._connection()
            return connection, await connection.handle_async_request(request)
        except BaseException:
            await self._close(connection, None)
            raise

    def _request(self, call: Call[Any], progress: Progress | None) -> httpcore.Request:
        origin, body = self._origin, call.request.body or b""
        request = httpcore.Request(
            call.request.method, self._url, content=parts_asyncio(body, progress) if progress else body
        )
        # Set here, what httpcore need not check again.
        request.url = httpcore.URL(
            scheme=self._url.scheme, host=self._url.host, port=self._url.port, target=origin.target(call).encode()
        )
        request.headers = origin.headers(call)
        return request

    async def _connection(self) -> httpcore.AsyncConnectionInterface:
        try:
            while (connection := self._idle.pop()).has_expired():
                await connection.aclose()
        except IndexError:
            return self._maker.create_connection(self._url.origin)
        return connection

    async def _close(self, connection: httpcore.AsyncConnectionInterface | None, response: Any) -> None:
        """End an exchange: keep its connection for the next one if it is sound."""
        try:
            if response is not None:
                await response.aclose()
        finally:
            try:
                if connection is not None:
                    await self._keep(connection)
            finally:
                if self._slots is not None:
                    self._slots.leave()

    async def _keep(self, connection: httpcore.AsyncConnectionInterface) -> None:
        if not connection.is_available():
            await connection.aclose()
            return
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
        if oldest.has_expired():
            await oldest.aclose()
        else:
            self._idle.appendleft(oldest)

    async def retire(self) -> None:
        """Close the connections: those that are idle at once, the others as soon as their calls are done."""
        self._retired = True
        with suppress(IndexError):
            while True:
                await self._idle.pop().aclose()


def maker(origin: Origin, config: Config) -> httpcore.AsyncConnectionPool:
    """What makes connections to a host."""
    context = tls.context(config.ssl_ca_certs, config.ssl_verify) if origin.secure else None
    return httpcore.AsyncConnectionPool(
        ssl_context=context, keepalive_expiry=KEEP_IDLE, network_backend=NetworkAsyncio()
    )
