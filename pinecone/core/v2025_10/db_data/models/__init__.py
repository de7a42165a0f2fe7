# @generated from openapi/2025-10/db_data.yaml. Do not edit: run scripts/regen.
"""Models of the db_data service of API 2025-10, each imported when it is first used."""

from typing import TYPE_CHECKING

from ....wire import lazy

if TYPE_CHECKING:
    from .hit import Hit as Hit
    from .import_error_mode import ImportErrorMode as ImportErrorMode
    from .import_model import ImportModel as ImportModel
    from .list_imports_response import ListImportsResponse as ListImportsResponse
    from .metadata_field_properties import MetadataFieldProperties as MetadataFieldProperties
    from .metadata_schema import MetadataSchema as MetadataSchema
    from .pagination import Pagination as Pagination
    from .protobuf_any import ProtobufAny as ProtobufAny
    from .query_vector import QueryVector as QueryVector
    from .rpc_status import RpcStatus as RpcStatus
    from .search_match_terms import SearchMatchTerms as SearchMatchTerms
    from .search_query import SearchQuery as SearchQuery
    from .search_records_response import SearchRecordsResponse as SearchRecordsResponse
    from .search_records_vector import SearchRecordsVector as SearchRecordsVector
    from .search_rerank import SearchRerank as SearchRerank
    from .search_result import SearchResult as SearchResult
    from .search_usage import SearchUsage as SearchUsage
    from .sparse_values import SparseValues as SparseValues
    from .start_import_response import StartImportResponse as StartImportResponse
    from .upsert_record import UpsertRecord as UpsertRecord
    from .vector import Vector as Vector

__getattr__, __dir__ = lazy(
    __name__,
    {
        "Hit": "hit",
        "ImportErrorMode": "import_error_mode",
        "ImportModel": "import_model",
        "ListImportsResponse": "list_imports_response",
        "MetadataFieldProperties": "metadata_field_properties",
        "MetadataSchema": "metadata_schema",
        "Pagination": "pagination",
        "ProtobufAny": "protobuf_any",
        "QueryVector": "query_vector",
        "RpcStatus": "rpc_status",
        "SearchMatchTerms": "search_match_terms",
        "SearchQuery": "search_query",
        "SearchRecordsResponse": "search_records_response",
        "SearchRecordsVector": "search_records_vector",
        "SearchRerank": "search_rerank",
        "SearchResult": "search_result",
        "SearchUsage": "search_usage",
        "SparseValues": "sparse_values",
        "StartImportResponse": "start_import_response",
        "UpsertRecord": "upsert_record",
        "Vector": "vector",
    },
)
