"""Sends calls over gRPC, and those that it lacks over HTTP."""

from __future__ import annotations

from collections.abc import AsyncIterator, Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from pinecone.transport.options import NONE
from pinecone.transport.transport_asyncio import TransportAsyncio
from pinecone.versioning import Operations, over_grpc

if TYPE_CHECKING:
    from pinecone.transport.grpc.channel_asyncio import ChannelAsyncio
    from pinecone.transport.grpc.config import GRPCClientConfig
    from pinecone.transport.http.transport_asyncio import HttpAsyncio
    from pinecone.versioning import Call

T = TypeVar("T")


class GrpcAsyncio(TransportAsyncio["ChannelAsyncio"]):
    """Sends calls over gRPC, and those that it lacks over HTTP.

    Args:
        http: What sends the calls that gRPC lacks; its settings are used for both.
        settings: Those that are about gRPC.
    """

    def __init__(self, http: HttpAsyncio, settings: GRPCClientConfig) -> None:
        super().__init__(http.config)
        self._http = http
        self._settings = settings

    def __reduce__(self) -> tuple[Any, ...]:
        return type(self), (self._http, self._settings)

    def operations(self) -> Operations:
        """The operations that can be sent, of the API version that the client is pinned to."""
        return Operations(self.config.api_version, over_grpc)

    def _connected(self, base: str) -> ChannelAsyncio:
        # The library takes long to import, so it waits for the first call.
        from pinecone.transport.grpc.channel_asyncio import ChannelAsyncio

        return ChannelAsyncio(base, self.config, self._settings)

    async def send(self, base: str, call: Call[T], options: Mapping[str, Any] = NONE) -> T:
        """Send a call and read its response.

        Args:
            base: Base URL, such as "https://index-abc.svc.pinecone.io".
            call: What to send.
            options: Those of other transports; ``timeout`` is for each attempt as a whole.

        Raises:
            PineconeException: As other transports have it.
        """
        base = self._settings.address(base)
        if call.operation.rpc is None:
            return await self._http.send(base, call, options)
        return await super().send(base, call, options)

    def stream(self, base: str, call: Call[Any], options: Mapping[str, Any], read: Any) -> AsyncIterator[Any]:
        """Send a call whose answer comes in pieces, which gRPC lacks; the arguments are those of HTTP."""
        return self._http.stream(self._settings.address(base), call, options, read)

    def _read(self, call: Call[Any], status: int, headers: Mapping[str, str], body: bytes) -> Any:
        return call.operation.parse(body)  # type: ignore[call-arg, arg-type]

    async def close(self, base: str | None = None) -> None:
        """Close the connections to one host, or to all.

        Args:
            base: Base URL of the host; None for all.
        """
        base = None if base is None else self._settings.address(base)
        await super().close(base)
        await self._http.close(base)
