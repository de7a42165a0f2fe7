"""The data plane: records of an index and their namespaces.

The names that the 7.x line has here are imported when they are first used.
"""

from __future__ import annotations

from importlib import import_module
from typing import Any

HOMES = {
    "pinecone.db_data.errors": (
        "MetadataDictionaryExpectedError",
        "SparseValuesDictionaryExpectedError",
        "SparseValuesMissingKeysError",
        "SparseValuesTypeError",
        "VectorDictionaryExcessKeysError",
        "VectorDictionaryMissingKeysError",
        "VectorTupleLengthError",
    ),
    "pinecone.db_data.index": ("Index", "_Index"),
    "pinecone.db_data.index_asyncio": ("IndexAsyncio", "_IndexAsyncio"),
    "pinecone.models.db_data": (
        "DescribeIndexStatsResponse",
        "FetchByMetadataResponse",
        "FetchResponse",
        "ImportErrorMode",
        "Pagination",
        "QueryResponse",
        "SparseValues",
        "UpdateResponse",
        "UpsertResponse",
        "Vector",
    ),
    "pinecone.models.search": ("SearchQuery", "SearchQueryVector", "SearchRerank"),
}

_MODULES = {name: module for module, names in HOMES.items() for name in names}


def __getattr__(name: str) -> Any:
    if name not in _MODULES:
        raise AttributeError(f"module 'pinecone.db_data' has no attribute {name!r}")
    value = globals()[name] = getattr(import_module(_MODULES[name]), name)
    return value


def __dir__() -> list[str]:
    return sorted({*globals(), *_MODULES})
