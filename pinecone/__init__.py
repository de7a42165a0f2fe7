"""Pinecone: one client for every API version from 2024-04 on.

Names are imported when they are first used, so that ``import pinecone`` itself takes no time.

Example:
    >>> from pinecone import Pinecone
    >>> pc = Pinecone(api_key="key", host="http://localhost:5080")
"""

from __future__ import annotations

from importlib import import_module
from typing import Any

__version__ = "7.4.0"

#: Module of every public name. ``codegen/exports.py`` makes ``__init__.pyi`` of it.
EXPORTS: dict[str, tuple[str, ...]] = {
    "pinecone.client": ("Pinecone",),
    "pinecone.client_asyncio": ("PineconeAsyncio",),
    "pinecone.config": ("Config",),
    "pinecone.db_data.index": ("Index",),
    "pinecone.db_data.index_asyncio": ("IndexAsyncio",),
    "pinecone.exceptions": (
        "ApiError",
        "ConflictError",
        "ForbiddenError",
        "ForbiddenException",
        "ListConversionException",
        "NotFoundError",
        "NotFoundException",
        "PineconeApiAttributeError",
        "PineconeApiException",
        "PineconeApiKeyError",
        "PineconeApiTypeError",
        "PineconeApiValueError",
        "PineconeConfigurationError",
        "PineconeConnectionError",
        "PineconeError",
        "PineconeException",
        "PineconeProtocolError",
        "PineconeTimeoutError",
        "PineconeTypeError",
        "PineconeValueError",
        "RateLimitError",
        "ServiceError",
        "ServiceException",
        "UnauthorizedError",
        "UnauthorizedException",
        "UnsupportedByApiVersion",
    ),
    "pinecone.models.db_control": (
        "AwsRegion",
        "AzureRegion",
        "ByocSpec",
        "CloudProvider",
        "DeletionProtection",
        "GcpRegion",
        "IndexList",
        "IndexModel",
        "IndexSpec",
        "Metric",
        "PodIndexEnvironment",
        "PodSpec",
        "PodType",
        "ServerlessSpec",
        "VectorType",
    ),
    "pinecone.models.db_data": (
        "DescribeIndexStatsResponse",
        "FetchByMetadataResponse",
        "FetchResponse",
        "ListItem",
        "ListNamespacesResponse",
        "ListPage",
        "ListResponse",
        "NamespaceDescription",
        "NamespaceSummary",
        "Pagination",
        "QueryResponse",
        "ScoredVector",
        "SingleQueryResults",
        "SparseValues",
        "UpdateResponse",
        "UpsertResponse",
        "Usage",
        "Vector",
    ),
}

#: Second names: the module and the name there.
ALIASES = {"AsyncPinecone": ("pinecone.client_asyncio", "PineconeAsyncio")}

_HOMES = {name: (module, name) for module, names in EXPORTS.items() for name in names}
_HOMES.update(ALIASES)

__all__ = ["__version__", *_HOMES]  # pyright: ignore[reportUnsupportedDunderAll]


def __getattr__(name: str) -> Any:
    try:
        module, original = _HOMES[name]
    except KeyError:
        raise AttributeError(f"module 'pinecone' has no attribute {name!r}") from None
    value = globals()[name] = getattr(import_module(module), original)
    return value


def __dir__() -> list[str]:
    return sorted({*globals(), *_HOMES})
