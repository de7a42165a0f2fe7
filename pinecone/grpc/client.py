# @generated from pinecone/grpc/client_asyncio.py. Do not edit: run scripts/regen.
"""The client whose indexes are reached over gRPC."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from pinecone.client import Pinecone

if TYPE_CHECKING:
    from pinecone.grpc.index import GRPCIndex


class PineconeGRPC(Pinecone):
    """A client of Pinecone whose indexes are reached over gRPC. In all else it is a ``Pinecone``.

    Since API 2024-04.

    Example:
        >>> from pinecone.grpc import PineconeGRPC
        >>> with PineconeGRPC(api_key="key", host="http://localhost:5080") as pc:
        ...     index = pc.index("movies")
    """

    _speaks_grpc = True

    if TYPE_CHECKING:

        def index(self, name: str = "", host: str = "", **settings: Any) -> GRPCIndex: ...

        Index = index
