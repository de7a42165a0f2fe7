"""Pinecone: one client for every API version from 2024-04 on.

Names are imported when they are first used, so that ``import pinecone`` itself takes no time.

Example:
    >>> from pinecone import Pinecone
    >>> pc = Pinecone(api_key="key", host="http://localhost:5080")
"""

from pinecone._compat.import_paths import register
from pinecone.lazy import homes_of, imported, lazy_exports, refuse

#: What is imported from which module when it is first used. ``codegen/stubs.py`` makes ``__init__.pyi`` of every such
#: table.
EXPORTS = {
    "pinecone._compat.functions_2x": """
        configure_index, create_collection, create_index, delete_collection, delete_index, describe_collection,
        describe_index, init, list_collections, list_indexes, scale_index, whoami
    """,
    "pinecone.admin": "Admin, AdminAsyncio, AsyncAdmin",
    "pinecone.assistant": """
        AsyncChatCompletionStream, AsyncChatStream, AsyncPaginator, ChatCompletionStream, ChatStream, Paginator
    """,
    "pinecone.client.client": "Pinecone",
    "pinecone.client.client_asyncio": "PineconeAsyncio, PineconeAsyncio as AsyncPinecone",
    "pinecone.db_control.types": """
        ConfigureIndexEmbed, CreateIndexForModelEmbedTypedDict, MetadataSchemaFieldConfig,
        ReadCapacityDedicatedConfigDict, ReadCapacityDedicatedDict, ReadCapacityDict, ReadCapacityOnDemandDict,
        ScalingConfigManualDict
    """,
    "pinecone.db_data.errors": """
        MetadataDictionaryExpectedError, SparseValuesDictionaryExpectedError, SparseValuesMissingKeysError,
        SparseValuesTypeError, VectorDictionaryExcessKeysError, VectorDictionaryMissingKeysError, VectorTupleLengthError
    """,
    "pinecone.db_data.filters": "FilterBuilder, FilterBuilder as Field",
    "pinecone.db_data.index": "Index",
    "pinecone.db_data.index_asyncio": "IndexAsyncio, IndexAsyncio as AsyncIndex",
    "pinecone.db_data.query_namespaces": "QueryResultsAggregator",
    "pinecone.db_data.types": "RerankConfig, SearchInputs",
    "pinecone.exceptions": """
        ApiError, ConflictError, ForbiddenError, ForbiddenException, IndexInitFailedError, IndexTerminatedError,
        ListConversionException, NotFoundError, NotFoundException, PineconeApiAttributeError, PineconeApiException,
        PineconeApiKeyError, PineconeApiTypeError, PineconeApiValueError, PineconeConfigurationError,
        PineconeConnectionError, PineconeError, PineconeException, PineconeProtocolError, PineconeResponseTooLargeError,
        PineconeTimeoutError, PineconeTypeError, PineconeValueError, RateLimitError, RateLimitException,
        ResponseParsingError, ServiceError, ServiceException, UnauthorizedError, UnauthorizedException,
        UnsupportedByApiVersion
    """,
    "pinecone.futures": "PineconeFuture",
    "pinecone.grpc": "GRPCIndex, GRPCIndex as GrpcIndex",
    "pinecone.models.admin": """
        APIKeyList, APIKeyModel, APIKeyRole, APIKeyWithSecret, OrganizationList, OrganizationModel, ProjectList,
        ProjectModel
    """,
    "pinecone.models.assistant": """
        AlignmentResult, AssistantFileModel, AssistantModel, ChatCompletionMessage, ChatCompletionResponse,
        ChatCompletionStreamChunk, ChatResponse, ChatStreamChunk, ContextOptions, ContextResponse,
        ListAssistantsResponse, ListFilesResponse, Message, StreamCitationChunk, StreamContentChunk, StreamMessageEnd,
        StreamMessageStart
    """,
    "pinecone.models.base": "ResponseInfo, ResponseInfo as BatchResponseInfo",
    "pinecone.models.db_control": """
        AwsRegion, AzureRegion, BackupList, BackupModel, ByocSpec, ByocSpecInfo, CloudProvider, CollectionDescription,
        CollectionList, CollectionModel, CreateIndexFromBackupResponse, DeletionProtection, GcpRegion, IndexEmbed,
        IndexEmbed as EmbedConfig, IndexList, IndexModel, IndexSpec, IndexStatus, IndexTags, IntegratedSpec, Metric,
        ModelIndexEmbed, PodIndexEnvironment, PodSpec, PodSpecDefinition, PodSpecInfo, PodType, RestoreJobList,
        RestoreJobModel, ServerlessSpec, ServerlessSpecDefinition, ServerlessSpecInfo, VectorType
    """,
    "pinecone.models.db_data": """
        BatchError, DescribeIndexStatsResponse, FetchByMetadataResponse, FetchResponse, Hit, ImportErrorMode,
        ImportModel, ListImportsResponse, ListImportsResponse as ImportList, ListItem, ListNamespacesResponse, ListPage,
        ListResponse, NamespaceDescription, NamespaceSummary, Pagination, QueryNamespacesResults, QueryResponse,
        ScoredVector, SearchRecordsResponse, SearchResult, SearchUsage, SingleQueryResults, SparseValues,
        StartImportResponse, UpdateResponse, UpsertRecordsResponse, UpsertResponse, Usage, Vector
    """,
    "pinecone.models.inference": """
        DenseEmbedding, EmbeddingsList, EmbedModel, ModelInfo, ModelInfoList, RankedDocument, RerankModel, RerankResult,
        SparseEmbedding
    """,
    "pinecone.models.page": "Page",
    "pinecone.models.search": "SearchQuery, SearchQueryVector, SearchRerank",
    "pinecone.transport.config": "Config, Config as ConfigBuilder, Config as PineconeConfig",
    "pinecone.transport.hooks": "CallEnded, CallStarted, Hook",
    "pinecone.transport.retry": "RetryConfig",
    "pinecone.version": "__version__",
}

#: Modules that need an extra. ``from pinecone import *`` works without it: their names are not among those.
EXTRAS = ("pinecone.grpc",)


def _otherwise(package: str, name: str) -> object:
    """All names, or a module of the package that nobody has imported, as in ``pinecone.exceptions.ApiError``."""
    if name == "__all__":
        return [each for each, (home, _) in homes_of(EXPORTS).items() if home not in EXTRAS]
    path = f"{package}.{name}"
    try:
        if not name.startswith("_"):
            return imported(path)
    except ModuleNotFoundError as error:
        if error.name != path:
            raise
    return refuse(package, name)


lazy_exports(__name__, EXPORTS, _otherwise)
register()
