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

from importlib import import_module
from importlib.util import find_spec
from typing import TYPE_CHECKING, Any

from pinecone._compat.import_paths import public

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

#: Module and name of every public name. Any other name is sought in the package above.
HOMES = {
    "GRPCClientConfig": ("pinecone.transport.grpc.config", "GRPCClientConfig"),
    "GRPCDeleteResponse": ("pinecone.models.base", "EmptyResponse"),
    "GRPCIndex": ("pinecone.grpc.index", "GRPCIndex"),
    "GRPCIndexAsyncio": ("pinecone.grpc.index_asyncio", "GRPCIndexAsyncio"),
    "GRPCSparseValues": ("pinecone.models.db_data", "SparseValues"),
    "GRPCVector": ("pinecone.models.db_data", "Vector"),
    "GrpcIndex": ("pinecone.grpc.index", "GRPCIndex"),
    "ListNamespacesResponse": ("pinecone.models.db_data", "ListNamespacesResponse"),
    "PineconeFuture": ("pinecone.futures", "PineconeFuture"),
    "PineconeGRPC": ("pinecone.grpc.client", "PineconeGRPC"),
    "PineconeGRPCAsyncio": ("pinecone.grpc.client_asyncio", "PineconeGRPCAsyncio"),
    "PineconeGrpcFuture": ("pinecone.futures", "PineconeFuture"),
    "SparseValues": ("pinecone.models.db_data", "SparseValues"),
    "Vector": ("pinecone.models.db_data", "Vector"),
}

__all__ = list(HOMES)  # pyright: ignore[reportUnsupportedDunderAll]


def __getattr__(name: str) -> Any:
    if name in HOMES:
        module, original = HOMES[name]
        value = globals()[name] = getattr(import_module(module), original)
        return value
    return public(__name__, name)


def __dir__() -> list[str]:
    return sorted({*globals(), *HOMES})
