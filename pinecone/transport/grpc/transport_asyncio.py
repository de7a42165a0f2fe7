"""Sends calls over gRPC, and operations that gRPC does not have over HTTP."""

from __future__ import annotations

from collections.abc import AsyncIterator, Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from pinecone.transport.transport_asyncio import TransportAsyncio
from pinecone.versioning import Operations, over_grpc

if TYPE_CHECKING:
    from pinecone.transport.grpc.channel_asyncio import ChannelAsyncio
    from pinecone.transport.grpc.config import GRPCClientConfig
    from pinecone.transport.http.transport_asyncio import HttpAsyncio
    from pinecone.versioning import Call

T = TypeVar("T")


class GrpcAsyncio(TransportAsyncio["ChannelAsyncio"]):
    """Sends calls over gRPC, and operations that gRPC does not have over HTTP.

    Args:
        http: Transport for the operations that gRPC does not have. Its settings are used for both.
        settings: Settings of gRPC.
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

    def base_url(self, host: str) -> str:
        """Base URL of a host, with the scheme that ``secure`` asks for."""
        return self._settings.address(super().base_url(host))

    def _connected(self, base: str) -> ChannelAsyncio:
        # grpcio is slow to import, so the first call does it.
        from pinecone.transport.grpc.channel_asyncio import ChannelAsyncio

        return ChannelAsyncio(base, self.config, self._settings, self._http._pool)

    def stream(self, base: str, call: Call[Any], options: Mapping[str, Any], read: Any) -> AsyncIterator[Any]:
        """Send a call with a streamed response over HTTP; the arguments are those of ``HttpAsyncio.stream``."""
        return self._http.stream(base, call, options, read)

    async def close(self, base: str | None = None) -> None:
        """Close the connections to one host, or to all.

        Args:
            base: Base URL of the host; None for all.
        """
        await super().close(base)
        await self._http.close(base)
