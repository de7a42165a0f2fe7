"""Indexes over gRPC: the same calls, results and exceptions as over HTTP.

Names are imported when they are first used; grpcio itself with the first call.

Example:
    >>> from pinecone.grpc import PineconeGRPC as Pinecone
    >>> pc = Pinecone(api_key="key", host="http://localhost:5080")
    >>> index = pc.Index(host="localhost:5081")

Raises:
    ImportError: The package grpcio is not installed.
"""

from __future__ import annotations

from importlib.util import find_spec
from typing import TYPE_CHECKING

from pinecone._compat.import_paths import lazy_exports

if TYPE_CHECKING:
    from pinecone.futures import PineconeFuture as PineconeFuture
    from pinecone.grpc.client import PineconeGRPC as PineconeGRPC
    from pinecone.grpc.client_asyncio import PineconeGRPCAsyncio as PineconeGRPCAsyncio
    from pinecone.grpc.index import GRPCIndex as GRPCIndex
    from pinecone.grpc.index_asyncio import GRPCIndexAsyncio as GRPCIndexAsyncio
    from pinecone.models.base import EmptyResponse
    from pinecone.models.db_data import ListNamespacesResponse as ListNamespacesResponse
    from pinecone.models.db_data import SparseValues as SparseValues
    from pinecone.models.db_data import Vector as Vector
    from pinecone.transport.grpc.config import GRPCClientConfig as GRPCClientConfig

    GRPCDeleteResponse = EmptyResponse
    GrpcIndex = GRPCIndex
    GRPCSparseValues = SparseValues
    GRPCVector = Vector
    PineconeGrpcFuture = PineconeFuture

if find_spec("grpc") is None:
    raise ImportError('pinecone.grpc needs the package grpcio: pip install "pinecone[grpc]".')

lazy_exports(
    __name__,
    {
        "pinecone.futures": ("PineconeFuture", "PineconeFuture as PineconeGrpcFuture"),
        "pinecone.grpc.client": ("PineconeGRPC",),
        "pinecone.grpc.client_asyncio": ("PineconeGRPCAsyncio",),
        "pinecone.grpc.index": ("GRPCIndex", "GRPCIndex as GrpcIndex"),
        "pinecone.grpc.index_asyncio": ("GRPCIndexAsyncio",),
        "pinecone.models.base": ("EmptyResponse as GRPCDeleteResponse",),
        "pinecone.models.db_data": (
            "ListNamespacesResponse",
            "SparseValues",
            "SparseValues as GRPCSparseValues",
            "Vector",
            "Vector as GRPCVector",
        ),
        "pinecone.transport.grpc.config": ("GRPCClientConfig",),
    },
)
