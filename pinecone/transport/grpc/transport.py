# @generated from pinecone/transport/grpc/transport_asyncio.py. Do not edit: run scripts/regen.
"""Sends calls over gRPC, and operations that gRPC does not have over HTTP."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from pinecone.transport.transport import Transport
from pinecone.versioning import Operations, over_grpc

if TYPE_CHECKING:
    from pinecone.transport.grpc.channel import Channel
    from pinecone.transport.grpc.config import GRPCClientConfig
    from pinecone.transport.http.transport import Http
    from pinecone.versioning import Call

T = TypeVar("T")


class Grpc(Transport["Channel"]):
    """Sends calls over gRPC, and operations that gRPC does not have over HTTP.

    Args:
        http: Transport for the operations that gRPC does not have. Its settings are used for both.
        settings: Settings of gRPC.
    """

    def __init__(self, http: Http, settings: GRPCClientConfig) -> None:
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

    def _connected(self, base: str) -> Channel:
        # grpcio is slow to import, so the first call does it.
        from pinecone.transport.grpc.channel import Channel

        return Channel(base, self.config, self._settings, self._http._pool)

    def stream(self, base: str, call: Call[Any], options: Mapping[str, Any], read: Any) -> Iterator[Any]:
        """Send a call with a streamed response over HTTP; the arguments are those of ``Http.stream``."""
        return self._http.stream(base, call, options, read)

    def close(self, base: str | None = None) -> None:
        """Close the connections to one host, or to all.

        Args:
            base: Base URL of the host; None for all.
        """
        super().close(base)
        self._http.close(base)
