"""Indexes over gRPC: the same calls, results and exceptions as over HTTP.

Names are imported when they are first used; grpcio itself with the first call.

Example:
    >>> from pinecone.grpc import PineconeGRPC as Pinecone
    >>> pc = Pinecone(api_key="key", host="http://localhost:5080")
    >>> index = pc.Index(host="localhost:5081")

Raises:
    ImportError: The package grpcio is not installed.
"""

from importlib.util import find_spec

from pinecone.lazy import lazy_exports

if find_spec("grpc") is None:
    raise ImportError('pinecone.grpc needs the package grpcio: pip install "pinecone[grpc]".')

EXPORTS = {
    "pinecone.client.client": "PineconeGRPC",
    "pinecone.client.client_asyncio": "PineconeGRPCAsyncio",
    "pinecone.futures": "PineconeFuture, PineconeFuture as PineconeGrpcFuture",
    "pinecone.grpc.index": "GRPCIndex, GRPCIndex as GrpcIndex",
    "pinecone.grpc.index_asyncio": "GRPCIndexAsyncio",
    "pinecone.models.base": "EmptyResponse as GRPCDeleteResponse",
    "pinecone.models.db_data": """
        ListNamespacesResponse, SparseValues, SparseValues as GRPCSparseValues, Vector, Vector as GRPCVector
    """,
    "pinecone.transport.grpc.config": "GRPCClientConfig",
}

lazy_exports(__name__, EXPORTS)
