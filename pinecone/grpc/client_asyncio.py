"""The client whose indexes are reached over gRPC."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from pinecone.client_asyncio import PineconeAsyncio

if TYPE_CHECKING:
    from pinecone.grpc.index_asyncio import GRPCIndexAsyncio


class PineconeGRPCAsyncio(PineconeAsyncio):
    """A client of Pinecone whose indexes are reached over gRPC. In all else it is a ``PineconeAsyncio``.

    Since API 2024-04.

    Example:
        >>> from pinecone.grpc import PineconeGRPCAsyncio
        >>> async with PineconeGRPCAsyncio(api_key="key", host="http://localhost:5080") as pc:
        ...     index = await pc.index("movies")
    """

    _speaks_grpc = True

    if TYPE_CHECKING:

        async def index(self, name: str = "", host: str = "", **settings: Any) -> GRPCIndexAsyncio: ...

        Index = index
