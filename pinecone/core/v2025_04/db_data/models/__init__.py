# @generated from openapi/2025-04/db_data.yaml. Do not edit: run scripts/regen.
"""Models of the db_data service of API 2025-04, each imported when it is first used."""

from typing import TYPE_CHECKING

from pinecone.codec.wire import lazy

if TYPE_CHECKING:
    from .import_error_mode import ImportErrorMode as ImportErrorMode
    from .protobuf_any import ProtobufAny as ProtobufAny
    from .query_vector import QueryVector as QueryVector
    from .rpc_status import RpcStatus as RpcStatus
    from .search_query import SearchQuery as SearchQuery
    from .search_records_vector import SearchRecordsVector as SearchRecordsVector
    from .search_rerank import SearchRerank as SearchRerank
    from .sparse_values import SparseValues as SparseValues
    from .upsert_record import UpsertRecord as UpsertRecord
    from .vector import Vector as Vector

__getattr__, __dir__ = lazy(
    __name__,
    {
        "ImportErrorMode": "import_error_mode",
        "ProtobufAny": "protobuf_any",
        "QueryVector": "query_vector",
        "RpcStatus": "rpc_status",
        "SearchQuery": "search_query",
        "SearchRecordsVector": "search_records_vector",
        "SearchRerank": "search_rerank",
        "SparseValues": "sparse_values",
        "UpsertRecord": "upsert_record",
        "Vector": "vector",
    },
)
