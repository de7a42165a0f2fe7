# @generated from openapi/2024-04/db_data.yaml. Do not edit: run scripts/regen.
"""Models of the db_data service of API 2024-04, each imported when it is first used."""

from typing import TYPE_CHECKING

from pinecone.codec.wire import lazy

if TYPE_CHECKING:
    from .protobuf_any import ProtobufAny as ProtobufAny
    from .query_vector import QueryVector as QueryVector
    from .rpc_status import RpcStatus as RpcStatus
    from .sparse_values import SparseValues as SparseValues
    from .vector import Vector as Vector

__getattr__, __dir__ = lazy(
    __name__,
    {
        "ProtobufAny": "protobuf_any",
        "QueryVector": "query_vector",
        "RpcStatus": "rpc_status",
        "SparseValues": "sparse_values",
        "Vector": "vector",
    },
)
