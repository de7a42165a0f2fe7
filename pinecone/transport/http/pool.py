# @generated from pinecone/transport/http/pool_asyncio.py. Do not edit: run scripts/regen.
"""Connections to one host, over httpcore: what the transports of httpx are made of, less their pool for many hosts.

That pool looks through all its connections at each call, so that a call costs the more the more calls there are at a
time. For one host it is enough to keep the idle connections on a stack.
"""

from __future__ import annotations

import ssl
from collections import deque
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from typing import TYPE_CHECKING, Any

import httpcore

from pinecone.transport import tls
from pinecone.transport.errors import Failures, Translated
from pinecone.transport.http.bodies import Response, parts
from pinecone.transport.http.inflow import Inflow, codings_of, whole
from pinecone.transport.http.network import Network
from pinecone.transport.origin import Origin, limits, readable
from pinecone.transport.runtime import Slots

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


class Pool:
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
        self._idle: deque[httpcore.ConnectionInterface] = deque()
        self._slots = Slots(config.connection_pool_maxsize) if config.connection_pool_maxsize else None
        self._retired = False

    def exchange(
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
            connection, response = self._open(call, timeout, progress)
            try:
                headers = readable(response.headers)
                inflow = Inflow(call.name, response.status, codings_of(headers), self._config.max_response_bytes)
                return response.status, headers, whole(response.iter_stream(), inflow)
            finally:
                self._close(connection, response)

    @contextmanager
    def stream(self, call: Call[Any], timeout: Timeout) -> Iterator[Response]:
        """Send a request, and read the response as it comes.

        Raises:
            PineconeConnectionError: The host could not be reached, or the connection broke.
            PineconeTimeoutError: The host did not answer in time.
            PineconeApiValueError: The request cannot be sent.
        """
        with Translated(call.name, self._origin.base, timeout, FAILURES, self._config):
            connection, response = self._open(call, timeout, None)
            try:
                headers = readable(response.headers)
                inflow = Inflow(call.name, response.status, codings_of(headers), self._config.max_response_bytes)
                yield Response(response.status, headers, response.iter_stream(), inflow)
            finally:
                self._close(connection, response)

    def _open(
        self, call: Call[Any], timeout: Timeout, progress: Progress | None
    ) -> tuple[httpcore.ConnectionInterface, httpcore.Response]:
        """Send a request over an idle connection, or over one that is opened for it."""
        seconds = limits(timeout)
        request = self._request(call, progress)
        request.extensions = {"timeout": seconds}
        if self._slots is not None and not self._slots.take(seconds["pool"]):
            raise httpcore.PoolTimeout
        connection = None
        try:
            connection = self._connection()
            return connection, connection.handle_request(request)
        except BaseException:
            self._close(connection, None)
            raise

    def _request(self, call: Call[Any], progress: Progress | None) -> httpcore.Request:
        origin, body = self._origin, call.request.body or b""
        request = httpcore.Request(call.request.method, self._url, content=parts(body, progress) if progress else body)
        # Set here, what httpcore need not check again.
        request.url = httpcore.URL(
            scheme=self._url.scheme, host=self._url.host, port=self._url.port, target=origin.target(call).encode()
        )
        request.headers = origin.headers(call)
        return request

    def _connection(self) -> httpcore.ConnectionInterface:
        try:
            while (connection := self._idle.pop()).has_expired():
                connection.close()
        except IndexError:
            return self._maker.create_connection(self._url.origin)
        return connection

    def _close(self, connection: httpcore.ConnectionInterface | None, response: Any) -> None:
        """End an exchange: keep its connection for the next one if it is sound."""
        try:
            if response is not None:
                response.close()
        finally:
            try:
                if connection is not None:
                    self._keep(connection)
            finally:
                if self._slots is not None:
                    self._slots.leave()

    def _keep(self, connection: httpcore.ConnectionInterface) -> None:
        if not connection.is_available():
            connection.close()
            return
        self._idle.append(connection)
        if self._retired:
            self.retire()
        elif len(self._idle) > 1:
            self._weed()

    def _weed(self) -> None:
        """Close the connection that has been idle for longest if it has expired, as after a time of more calls."""
        try:
            oldest = self._idle.popleft()
        except IndexError:  # another thread took it
            return
        if oldest.has_expired():
            oldest.close()
        else:
            self._idle.appendleft(oldest)

    def retire(self) -> None:
        """Close the connections: those that are idle at once, the others as soon as their calls are done."""
        self._retired = True
        with suppress(IndexError):
            while True:
                self._idle.pop().close()


def maker(origin: Origin, config: Config) -> httpcore.ConnectionPool:
    """What makes connections to a host."""
    context = tls.context(config.ssl_ca_certs, config.ssl_verify) if origin.secure else None
    return httpcore.ConnectionPool(ssl_context=context, keepalive_expiry=KEEP_IDLE, network_backend=Network())
