"""Pinecone: one client for every API version from 2024-04 on.

Names are imported when they are first used, so that ``import pinecone`` itself takes no time.

Example:
    >>> from pinecone import Pinecone
    >>> pc = Pinecone(api_key="key", host="http://localhost:5080")
"""

from pinecone._compat.import_paths import imported, register

__version__ = "7.4.0"

#: Module of every public name. ``codegen/stubs.py`` makes ``__init__.pyi`` of it.
EXPORTS: dict[str, tuple[str, ...]] = {
    "pinecone.admin": ("Admin", "AdminAsyncio", "AsyncAdmin"),
    "pinecone.assistant": (
        "AsyncChatCompletionStream",
        "AsyncChatStream",
        "AsyncPaginator",
        "ChatCompletionStream",
        "ChatStream",
        "Paginator",
    ),
    "pinecone.client": ("Pinecone",),
    "pinecone.client_asyncio": ("PineconeAsyncio",),
    "pinecone.config": ("Config",),
    "pinecone.db_control.types": (
        "ConfigureIndexEmbed",
        "CreateIndexForModelEmbedTypedDict",
        "MetadataSchemaFieldConfig",
        "ReadCapacityDedicatedConfigDict",
        "ReadCapacityDedicatedDict",
        "ReadCapacityDict",
        "ReadCapacityOnDemandDict",
        "ScalingConfigManualDict",
    ),
    "pinecone.db_data.errors": (
        "MetadataDictionaryExpectedError",
        "SparseValuesDictionaryExpectedError",
        "SparseValuesMissingKeysError",
        "SparseValuesTypeError",
        "VectorDictionaryExcessKeysError",
        "VectorDictionaryMissingKeysError",
        "VectorTupleLengthError",
    ),
    "pinecone.db_data.filters": ("FilterBuilder",),
    "pinecone.db_data.index": ("Index",),
    "pinecone.db_data.index_asyncio": ("IndexAsyncio",),
    "pinecone.db_data.query_namespaces": ("QueryResultsAggregator",),
    "pinecone.db_data.types": ("RerankConfig", "SearchInputs"),
    "pinecone._compat.functions_2x": (
        "configure_index",
        "create_collection",
        "create_index",
        "delete_collection",
        "delete_index",
        "describe_collection",
        "describe_index",
        "init",
        "list_collections",
        "list_indexes",
        "scale_index",
        "whoami",
    ),
    "pinecone.exceptions": (
        "ApiError",
        "ConflictError",
        "ForbiddenError",
        "ForbiddenException",
        "IndexInitFailedError",
        "IndexTerminatedError",
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
        "PineconeResponseTooLargeError",
        "PineconeTimeoutError",
        "PineconeTypeError",
        "PineconeValueError",
        "RateLimitError",
        "RateLimitException",
        "ResponseParsingError",
        "ServiceError",
        "ServiceException",
        "UnauthorizedError",
        "UnauthorizedException",
        "UnsupportedByApiVersion",
    ),
    "pinecone.futures": ("PineconeFuture",),
    "pinecone.transport.hooks": ("CallEnded", "CallStarted", "Hook"),
    "pinecone.models.admin": (
        "APIKeyList",
        "APIKeyModel",
        "APIKeyRole",
        "APIKeyWithSecret",
        "OrganizationList",
        "OrganizationModel",
        "ProjectList",
        "ProjectModel",
    ),
    "pinecone.models.assistant": (
        "AlignmentResult",
        "AssistantFileModel",
        "AssistantModel",
        "ChatCompletionMessage",
        "ChatCompletionResponse",
        "ChatCompletionStreamChunk",
        "ChatResponse",
        "ChatStreamChunk",
        "ContextOptions",
        "ContextResponse",
        "ListAssistantsResponse",
        "ListFilesResponse",
        "Message",
        "StreamCitationChunk",
        "StreamContentChunk",
        "StreamMessageEnd",
        "StreamMessageStart",
    ),
    "pinecone.models.base": ("ResponseInfo",),
    "pinecone.models.db_control": (
        "AwsRegion",
        "AzureRegion",
        "BackupList",
        "BackupModel",
        "ByocSpec",
        "ByocSpecInfo",
        "CloudProvider",
        "CollectionDescription",
        "CollectionList",
        "CollectionModel",
        "CreateIndexFromBackupResponse",
        "DeletionProtection",
        "GcpRegion",
        "IndexEmbed",
        "IndexList",
        "IndexModel",
        "IndexSpec",
        "IndexStatus",
        "IndexTags",
        "IntegratedSpec",
        "Metric",
        "ModelIndexEmbed",
        "PodIndexEnvironment",
        "PodSpec",
        "PodSpecDefinition",
        "PodSpecInfo",
        "PodType",
        "RestoreJobList",
        "RestoreJobModel",
        "ServerlessSpec",
        "ServerlessSpecDefinition",
        "ServerlessSpecInfo",
        "VectorType",
    ),
    "pinecone.models.db_data": (
        "BatchError",
        "DescribeIndexStatsResponse",
        "FetchByMetadataResponse",
        "FetchResponse",
        "Hit",
        "ImportErrorMode",
        "ImportModel",
        "ListImportsResponse",
        "ListItem",
        "ListNamespacesResponse",
        "ListPage",
        "ListResponse",
        "NamespaceDescription",
        "NamespaceSummary",
        "Pagination",
        "QueryNamespacesResults",
        "QueryResponse",
        "ScoredVector",
        "SearchRecordsResponse",
        "SearchResult",
        "SearchUsage",
        "SingleQueryResults",
        "SparseValues",
        "StartImportResponse",
        "UpdateResponse",
        "UpsertRecordsResponse",
        "UpsertResponse",
        "Usage",
        "Vector",
    ),
    "pinecone.models.inference": (
        "DenseEmbedding",
        "EmbeddingsList",
        "EmbedModel",
        "ModelInfo",
        "ModelInfoList",
        "RankedDocument",
        "RerankModel",
        "RerankResult",
        "SparseEmbedding",
    ),
    "pinecone.models.page": ("Page",),
    "pinecone.models.search": ("SearchQuery", "SearchQueryVector", "SearchRerank"),
    "pinecone.transport.retry": ("RetryConfig",),
}

#: Second names: the module and the name there.
ALIASES = {
    "AsyncIndex": ("pinecone.db_data.index_asyncio", "IndexAsyncio"),
    "AsyncPinecone": ("pinecone.client_asyncio", "PineconeAsyncio"),
    "BatchResponseInfo": ("pinecone.models.base", "ResponseInfo"),
    "ConfigBuilder": ("pinecone.config", "Config"),
    "EmbedConfig": ("pinecone.models.db_control", "IndexEmbed"),
    "Field": ("pinecone.db_data.filters", "FilterBuilder"),
    "ImportList": ("pinecone.models.db_data", "ListImportsResponse"),
    "PineconeConfig": ("pinecone.config", "Config"),
}

#: Names that need an extra. ``from pinecone import *`` works without it, so these are not among its names.
EXTRAS = {"pinecone.grpc": ("GRPCIndex", "GrpcIndex")}

_HOMES = {name: (module, name) for module, names in EXPORTS.items() for name in names}
_HOMES.update(ALIASES)

__all__ = ["__version__", *_HOMES]  # pyright: ignore[reportUnsupportedDunderAll]

_HOMES.update((name, (module, name)) for module, names in EXTRAS.items() for name in names)


def __getattr__(name: str) -> object:
    if name in _HOMES:
        module, original = _HOMES[name]
        value = globals()[name] = getattr(imported(module), original)
        return value
    return _submodule(name)


def _submodule(name: str) -> object:
    """A module of the package that nobody has imported, as in ``pinecone.exceptions.NotFoundException``."""
    path = f"pinecone.{name}"
    try:
        if not name.startswith("_"):
            return imported(path)
    except ModuleNotFoundError as error:
        if error.name != path:
            raise
    raise AttributeError(f"module 'pinecone' has no attribute {name!r}")


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})


register()
