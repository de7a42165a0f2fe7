# @generated from pinecone/transport/http/pool_asyncio.py. Do not edit: run scripts/regen.
"""Direct connections to one host: those that are idle lie on a stack."""

from __future__ import annotations

import sys
from collections import deque
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from typing import TYPE_CHECKING, Any

from pinecone.transport.errors import ErrorTranslation, Failures, timeout_error
from pinecone.transport.http.bodies import Response, parts
from pinecone.transport.http.connect import connect, slots
from pinecone.transport.http.exchange import DisconnectedError, InvalidResponseError, NotConnectedError
from pinecone.transport.http.inflow import Inflow, codings_of
from pinecone.transport.http.origin import KEEP_IDLE, Origin, limits

if TYPE_CHECKING:
    from pinecone.transport import tls
    from pinecone.transport.call_options import Timeout
    from pinecone.transport.config import Config
    from pinecone.transport.http.bodies import Progress
    from pinecone.transport.http.connection import Connection
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


class Pool:
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
        self._idle: deque[Connection] = deque()
        self._slots = slots(config.connection_pool_maxsize) if config.connection_pool_maxsize else None
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
        return self.answer(self.open(call, timeout, progress), call, timeout)

    @property
    def has_idle(self) -> bool:
        """Whether a connection is idle."""
        return bool(self._idle)

    def open(self, call: Call[Any], timeout: Timeout, progress: Progress | None = None) -> Connection:
        """Send a request over an idle connection, else over a new one.

        Returns:
            The connection, with which ``answer`` is to be called, or ``close``.

        Raises:
            PineconeException: See ``exchange``.
        """
        handled, seconds = sys.exc_info()[1], limits(timeout)
        if self._slots is not None and not self._slots.acquire(timeout=seconds["pool"]):
            raise timeout_error(call.name, self.base, timeout)
        connection = None
        try:
            connection = self._idle_connection()
            if connection is None:
                connection = connect(self._origin, self._context, seconds["connect"])
            connection.begin()
            body = parts(call.request.body or b"", progress)
            # The head goes with the first part. No variable holds it, since the key is in it: crash reporters read the
            # variables of frames.
            connection.write(self._origin.head(call) + next(body, b""), seconds["write"])
            for part in body:
                if connection.is_refused():
                    break
                connection.write(part, seconds["write"])
            return connection
        except BaseException as error:
            self.close(connection)
            self._errors.translate(error, handled, call.name, timeout)
            raise

    def answer(self, connection: Connection, call: Call[Any], timeout: Timeout) -> tuple[int, dict[str, str], bytes]:
        """Wait for the answer to a request that was sent. See ``exchange``."""
        handled, exchange = sys.exc_info()[1], connection.exchange
        try:
            inflow = self._begun(connection, call, timeout)
            # Not by `received`: an asynchronous generator would cost more than all of this.
            pieces: list[bytes] = []
            while True:
                for part in exchange.take_body():
                    pieces += inflow.feed(part)
                if exchange.is_complete:
                    break
                connection.read(limits(timeout)["read"])
            inflow.close()
            return exchange.status, exchange.headers, b"".join(pieces)
        except BaseException as error:
            self._errors.translate(error, handled, call.name, timeout)
            raise
        finally:
            self.close(connection)

    @contextmanager
    def stream(self, call: Call[Any], timeout: Timeout) -> Iterator[Response[Iterator[bytes]]]:
        """Send a request, and read the response as it comes.

        Raises:
            PineconeException: See ``exchange``.
        """
        handled, connection = sys.exc_info()[1], self.open(call, timeout)
        try:
            inflow, exchange = self._begun(connection, call, timeout), connection.exchange
            parts = received(connection, limits(timeout)["read"])
            yield Response(exchange.status, exchange.headers, parts, inflow)
        except BaseException as error:
            self._errors.translate(error, handled, call.name, timeout)
            raise
        finally:
            self.close(connection)

    def _begun(self, connection: Connection, call: Call[Any], timeout: Timeout) -> Inflow:
        """Wait for the head of an answer; returns what decodes the body."""
        exchange = connection.exchange
        while not exchange.status:
            connection.read(limits(timeout)["read"])
        return Inflow(call.name, exchange.status, codings_of(exchange.headers), self._config.max_response_bytes)

    def _idle_connection(self) -> Connection | None:
        while self._idle:
            try:
                connection = self._idle.pop()
            except IndexError:  # another thread took it
                return None
            if connection.is_sound(KEEP_IDLE):
                return connection
            connection.close()
        return None

    def close(self, connection: Connection | None) -> None:
        """End an exchange: keep its connection for the next one if it is sound."""
        try:
            if connection is None:
                return
            if connection.end():
                self._keep(connection)
            else:
                connection.close()
        finally:
            if self._slots is not None:
                self._slots.release()

    def _keep(self, connection: Connection) -> None:
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
        if oldest.is_sound(KEEP_IDLE):
            self._idle.appendleft(oldest)
        else:
            oldest.close()

    def retire(self) -> None:
        """Close the connections: those that are idle at once, the others as soon as their calls are done."""
        self._retired = True
        with suppress(IndexError):
            while True:
                self._idle.pop().close()


def received(connection: Connection, timeout: float | None) -> Iterator[bytes]:
    """The body of an answer as it comes."""
    exchange = connection.exchange
    while True:
        yield from exchange.take_body()
        if exchange.is_complete:
            return
        connection.read(timeout)
