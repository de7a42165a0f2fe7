"""A gRPC channel to one host."""

from __future__ import annotations

from threading import Lock
from typing import TYPE_CHECKING, Any, Callable

from pinecone.transport.begun_asyncio import BegunAsyncio
from pinecone.transport.errors import connection_error
from pinecone.transport.grpc import channel_settings, grpcio
from pinecone.transport.grpc.answers import AnswersAsyncio, ignore
from pinecone.transport.grpc.grpc_status import OK, response
from pinecone.transport.http.origin import Origin
from pinecone.transport.masked import Masked
from pinecone.transport.redaction import Redaction
from pinecone.transport.runtime import keep_memory

if TYPE_CHECKING:
    from pinecone.codec.wire import Operation
    from pinecone.transport.call_options import Timeout
    from pinecone.transport.config import Config
    from pinecone.transport.grpc.config import GRPCClientConfig
    from pinecone.transport.grpc.grpc_status import Answer
    from pinecone.transport.grpc.grpcio import Started
    from pinecone.transport.http.bodies import Progress
    from pinecone.transport.transport_asyncio import ConnectionsAsyncio
    from pinecone.versioning import Call


class ChannelAsyncio:
    """A gRPC channel to one host. All calls share its connection.

    Args:
        base: Base URL, such as "https://index-abc.svc.pinecone.io".
        config: Settings of the client.
        settings: Settings of gRPC.
        http: Returns the HTTP connections to a host, for operations that gRPC does not have.

    Attributes:
        base: The base URL.
        answers: The answers that the channel waits for.

    Raises:
        PineconeApiValueError: The base URL is not the URL of a host.
        PineconeConfigurationError: The settings cannot be used with gRPC.
    """

    def __init__(
        self, base: str, config: Config, settings: GRPCClientConfig, http: Callable[[str], ConnectionsAsyncio]
    ) -> None:
        self.base = base
        self.answers = AnswersAsyncio()
        self._config = config
        self._http = http
        self._limit = channel_settings.largest_answer(config, settings)
        origin = Origin(base, config)
        self._arguments = (
            channel_settings.target(origin),
            channel_settings.certificates(origin, config),
            Masked(channel_settings.options(origin, config, settings)),
            settings.compression,
        )
        self._lock = Lock()
        self._channel: Any = None
        self._methods: dict[Operation, grpcio.Method] = {}
        self._under_way = 0
        self._retired = False

    async def exchange(
        self, call: Call[Any], timeout: Timeout, progress: Progress | None = None
    ) -> tuple[int, dict[str, str], bytes]:
        """Send a request; returns the HTTP status, headers and body that the answer corresponds to.

        Args:
            call: The call.
            timeout: Largest time until the answer, in seconds.
            progress: Used only for operations that gRPC does not have: a message is sent as a whole.

        Raises:
            PineconeConnectionError: The host could not be reached, or the connection broke.
            PineconeTimeoutError: The host did not answer in time.
            PineconeConfigurationError: A header of the settings has a name that gRPC cannot send.
        """
        if call.operation.rpc is None:
            return await self._http(self.base).exchange(call, timeout, progress)
        method, seconds = self._method(call), channel_settings.seconds(timeout)
        try:
            return self._response(await grpcio.invoke_asyncio(method, call.request.body, seconds), call, timeout)
        finally:
            await self._end()

    async def begin(self, call: Call[Any], timeout: Timeout) -> BegunAsyncio | None:
        """Send a request without waiting for the answer. Where that is impossible, send nothing and return None."""
        if call.operation.rpc is None:
            return await self._http(self.base).begin(call, timeout)
        return await BegunAsyncio.of(self, call, timeout) if self.answers.can_come() else None

    async def open(self, call: Call[Any], timeout: Timeout, resume: Callable[[Started], object] = ignore) -> Started:
        """Send a request; returns the call of grpcio, to be passed to ``answer`` or ``close``.

        Args:
            call: The call.
            timeout: Largest time until the answer, in seconds.
            resume: Called with the call of grpcio when the answer has come.

        Raises:
            PineconeConnectionError: The thread that grpcio needs could not be started.
            PineconeConfigurationError: A header of the settings has a name that gRPC cannot send.
        """
        method, seconds = self._method(call), channel_settings.seconds(timeout)
        try:
            return self.answers.begin(lambda: grpcio.start_asyncio(method, call.request.body, seconds), resume)
        except BaseException as error:
            await self._end()
            if not isinstance(error, RuntimeError):
                raise
            # Grpcio could not start the thread that waits for the answers of this channel, and does not try again.
            self._abandon()
            raise connection_error(call.name, self.base, str(error), sent=True) from error

    async def answer(self, started: Started, call: Call[Any], timeout: Timeout) -> tuple[int, dict[str, str], bytes]:
        """Wait for the answer to a call that ``open`` has sent; returns the same as ``exchange``."""
        try:
            return self._response(await grpcio.finish_asyncio(started), call, timeout)
        finally:
            await self._end()

    async def close(self, started: Started) -> None:
        """Cancel a call that ``open`` has sent."""
        started.reveal().cancel()
        await self._end()

    async def retire(self) -> None:
        """Close the channel as soon as its calls are done."""
        with self._lock:
            self._retired = True
            channel = self._released()
        if channel is not None:
            await channel.close()

    def _method(self, call: Call[Any]) -> grpcio.Method:
        """The method of the channel for a call. The channel stays open until ``_end``."""
        operation = call.operation
        with self._lock:
            method = self._methods.get(operation)
            if method is None:
                metadata = Masked(channel_settings.metadata(self._config, operation.version, operation.credential))
                if self._channel is None:
                    keep_memory()
                    self._channel = grpcio.open_channel(grpcio.api_asyncio, *self._arguments)
                method = self._methods[operation] = grpcio.Method(self._channel.unary_unary(operation.rpc), metadata)
            self._under_way += 1
            return method

    async def _end(self) -> None:
        """A call is done."""
        with self._lock:
            self._under_way -= 1
            channel = self._released() if self._retired else None
        if channel is not None:
            await channel.close()

    def _released(self) -> Any:
        """The channel if no call is under way, so that it can be closed; otherwise None."""
        if self._under_way:
            return None
        channel, self._channel = self._channel, None
        self._methods = {}
        return channel

    def _abandon(self) -> None:
        """Use another channel for further calls."""
        with self._lock:
            self._channel = None
            self._methods = {}

    def _response(self, answer: Answer, call: Call[Any], timeout: Timeout) -> tuple[int, dict[str, str], bytes]:
        """The HTTP status, headers and body that an answer corresponds to, without the secrets that it repeats."""
        if answer.code != OK:  # the frames that raise the error hold the answer
            answer = answer.without(Redaction.of(self._config))
        return response(answer, call.name, self.base, timeout, self._limit)
