"""The channel of gRPC to one host."""

from __future__ import annotations

from threading import Lock
from typing import TYPE_CHECKING, Any

from pinecone.masked import Masked
from pinecone.transport.grpc import channel_settings
from pinecone.transport.grpc.grpc_status import OK, response
from pinecone.transport.grpc.grpcio import close_asyncio, invoke_asyncio, open_channel_asyncio
from pinecone.transport.origin import Origin
from pinecone.transport.redaction import Redaction
from pinecone.transport.runtime import keep_memory

if TYPE_CHECKING:
    from pinecone.transport.config import Config
    from pinecone.transport.grpc.config import GRPCClientConfig
    from pinecone.transport.grpc.grpc_status import Answer
    from pinecone.transport.grpc.grpcio import Metadata
    from pinecone.transport.http.bodies import Progress
    from pinecone.transport.options import Timeout
    from pinecone.versioning import Call


class ChannelAsyncio:
    """The channel of gRPC to one host. All calls share its connection.

    Args:
        base: Base URL, such as "https://index-abc.svc.pinecone.io".
        config: Settings of the client.
        settings: Those that are about gRPC.

    Attributes:
        base: The base URL.
        shared: What others keep with the channel.

    Raises:
        PineconeApiValueError: The base URL is not the URL of a host.
        PineconeConfigurationError: The settings cannot be used with gRPC.
    """

    def __init__(self, base: str, config: Config, settings: GRPCClientConfig) -> None:
        self.base = base
        self.shared: dict[str, Any] = {}
        self._config = config
        self._limit = channel_settings.largest_answer(config, settings)
        origin = Origin(base, config)
        self._arguments = (
            channel_settings.target(origin),
            channel_settings.certificates(origin, config),
            Masked(channel_settings.options(origin, config, settings)),
            settings.compression,
        )
        self._metadata: dict[tuple[str, str | None], Metadata] = {}
        self._lock = Lock()
        self._channel: Any = None
        self._methods: dict[str, Any] = {}
        self._under_way = 0
        self._retired = False

    async def exchange(
        self, call: Call[Any], timeout: Timeout, progress: Progress | None = None
    ) -> tuple[int, dict[str, str], bytes]:
        """Send a request; returns HTTP status, headers and body that the answer stands for.

        Args:
            call: What to send.
            timeout: Seconds that the answer may take.
            progress: Not used: a message is sent as a whole.

        Raises:
            PineconeConnectionError: The host could not be reached, or the connection broke.
            PineconeTimeoutError: The host did not answer in time.
            PineconeConfigurationError: A header of the settings has a name that gRPC cannot send.
        """
        metadata = self.metadata(call)
        method = self.begin(call)
        try:
            answer = self.redacted(
                await invoke_asyncio(method, call.request.body or b"", channel_settings.seconds(timeout), metadata)
            )
        finally:
            await self.end()
        return self.response(call, answer, timeout)

    def metadata(self, call: Call[Any]) -> Metadata:
        """What is sent beside the message of a call."""
        key = (call.operation.version, call.operation.credential)
        metadata = self._metadata.get(key)
        if metadata is None:
            metadata = self._metadata[key] = Masked(channel_settings.metadata(self._config, *key))
        return metadata

    def begin(self, call: Call[Any]) -> Any:
        """The method of the channel for a call. The channel stays open as long as the call is under way."""
        name = call.request.method
        with self._lock:
            method = self._methods.get(name)
            if method is None:
                if self._channel is None:
                    keep_memory()
                    self._channel = open_channel_asyncio(*self._arguments)
                method = self._methods[name] = self._channel.unary_unary(name)
            self._under_way += 1
            return method

    async def end(self) -> None:
        """A call is not under way any more."""
        with self._lock:
            self._under_way -= 1
            channel = self._released()
        if channel is not None:
            await close_asyncio(channel)

    def redacted(self, answer: Answer) -> Answer:
        """An answer less the secrets, should a refusal repeat them: the frames that raise the refusal hold it."""
        return answer if answer.code == OK else answer.without(Redaction.of(self._config))

    def response(self, call: Call[Any], answer: Answer, timeout: Timeout) -> tuple[int, dict[str, str], bytes]:
        """HTTP status, headers and body that the answer to a call stands for."""
        return response(answer, call.name, self.base, timeout, self._limit)

    def abandon(self) -> None:
        """Open another channel for further calls."""
        with self._lock:
            self._channel = None
            self._methods = {}

    async def retire(self) -> None:
        """Close the channel, as soon as its calls are done."""
        with self._lock:
            self._retired = True
            channel = self._released()
        if channel is not None:
            await close_asyncio(channel)

    def _released(self) -> Any:
        """The channel if it is to be closed."""
        if self._under_way or not self._retired:
            return None
        channel, self._channel = self._channel, None
        self._methods.clear()
        return channel
