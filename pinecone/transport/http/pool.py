# @generated from pinecone/transport/http/pool_asyncio.py. Do not edit: run scripts/regen.
"""Direct connections to one host: those that are idle lie on a stack."""

from __future__ import annotations

from collections import deque
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from typing import TYPE_CHECKING, Any

from pinecone.transport.errors import ErrorTranslation, Failures
from pinecone.transport.http.bodies import LARGE_PART, PART, Response
from pinecone.transport.http.connection import Connection, connect
from pinecone.transport.http.exchange import DisconnectedError, InvalidResponseError, NotConnectedError
from pinecone.transport.http.inflow import Inflow, codings_of
from pinecone.transport.origin import KEEP_IDLE, Origin, limits
from pinecone.transport.runtime import Slots

if TYPE_CHECKING:
    from pinecone.transport import tls
    from pinecone.transport.config import Config
    from pinecone.transport.http.bodies import Progress
    from pinecone.transport.options import Timeout
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
        self._context = tls.context(config.ssl_ca_certs, config.ssl_verify) if self._origin.secure else None
        self._idle: deque[Connection] = deque()
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
        with ErrorTranslation(call.name, self._origin.base, timeout, FAILURES, self._config):
            return self._answer(self._open(call, timeout, progress), call, timeout)

    @property
    def has_idle(self) -> bool:
        """Whether a connection is idle."""
        return bool(self._idle)

    def open(self, call: Call[Any], timeout: Timeout) -> Connection:
        """Send a request; returns the connection with which ``answer`` is to be called, or ``close``.

        Raises:
            PineconeConnectionError: The host could not be reached, or the connection broke.
            PineconeTimeoutError: The host did not take it in time.
        """
        with ErrorTranslation(call.name, self._origin.base, timeout, FAILURES, self._config):
            return self._open(call, timeout, None)

    def answer(self, connection: Connection, call: Call[Any], timeout: Timeout) -> tuple[int, dict[str, str], bytes]:
        """Wait for the answer to a request that was sent. See ``exchange``."""
        with ErrorTranslation(call.name, self._origin.base, timeout, FAILURES, self._config):
            return self._answer(connection, call, timeout)

    @contextmanager
    def stream(self, call: Call[Any], timeout: Timeout) -> Iterator[Response]:
        """Send a request, and read the response as it comes.

        Raises:
            PineconeConnectionError: The host could not be reached, or the connection broke.
            PineconeTimeoutError: The host did not answer in time.
            PineconeApiValueError: The request cannot be sent.
        """
        with ErrorTranslation(call.name, self._origin.base, timeout, FAILURES, self._config):
            connection = self._open(call, timeout, None)
            try:
                inflow, exchange = self._begun(call, connection, timeout), connection.exchange
                parts = received(connection, limits(timeout)["read"])
                yield Response(exchange.status, exchange.headers, parts, inflow)
            finally:
                self.close(connection)

    def _open(self, call: Call[Any], timeout: Timeout, progress: Progress | None) -> Connection:
        """Send a request over an idle connection, else over a new one."""
        seconds = limits(timeout)
        if self._slots is not None and not self._slots.acquire(seconds["pool"]):
            raise TimeoutError
        connection = None
        try:
            connection = self._idle_connection()
            if connection is None:
                connection = connect(self._origin, self._context, seconds["connect"])
            connection.begin()
            self._send(connection, call, seconds["write"], progress)
            return connection
        except BaseException:
            self.close(connection)
            raise

    def _answer(self, connection: Connection, call: Call[Any], timeout: Timeout) -> tuple[int, dict[str, str], bytes]:
        try:
            inflow, exchange = self._begun(call, connection, timeout), connection.exchange
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
        finally:
            self.close(connection)

    def _send(self, connection: Connection, call: Call[Any], timeout: float | None, progress: Progress | None) -> None:
        body = call.request.body or b""
        # The head goes with the first part. No variable holds it, since the key is in it: crash reporters read the
        # variables of frames.
        connection.write(self._origin.head(call) + body[:PART], timeout)
        step = LARGE_PART if progress is None else PART
        for start in range(PART, len(body), step):
            if progress is not None:
                progress(start, len(body))
            if connection.is_refused():
                return
            connection.write(memoryview(body)[start : start + step], timeout)
        if progress is not None:
            progress(len(body), len(body))

    def _begun(self, call: Call[Any], connection: Connection, timeout: Timeout) -> Inflow:
        """Wait for the head of an answer; returns what decodes the body."""
        exchange, seconds = connection.exchange, limits(timeout)["read"]
        while not exchange.status:
            connection.read(seconds)
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
