# @generated from pinecone/grpc/__init__.py. Do not edit: run scripts/regen.
from pinecone.client.client import PineconeGRPC as PineconeGRPC
from pinecone.client.client_asyncio import PineconeGRPCAsyncio as PineconeGRPCAsyncio
from pinecone.futures import PineconeFuture as PineconeFuture
from pinecone.grpc.index import GRPCIndex as GRPCIndex
from pinecone.grpc.index_asyncio import GRPCIndexAsyncio as GRPCIndexAsyncio
from pinecone.models.base import EmptyResponse
from pinecone.models.db_data import ListNamespacesResponse as ListNamespacesResponse
from pinecone.models.db_data import SparseValues as SparseValues
from pinecone.models.db_data import Vector as Vector
from pinecone.transport.grpc.config import GRPCClientConfig as GRPCClientConfig

GRPCDeleteResponse = EmptyResponse
GRPCSparseValues = SparseValues
GRPCVector = Vector
GrpcIndex = GRPCIndex
PineconeGrpcFuture = PineconeFuture
