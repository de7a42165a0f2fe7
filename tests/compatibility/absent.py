"""What published lines offer and this package does not, with the reason.

``Class.member`` is that member of that class, ``.member`` is that member of any class.
"""

from __future__ import annotations

CHANNEL = "A part of the generated client of gRPC of 7.x and 8.x, which is not here."
GENERATED = "An internal of the generated models of 7.x and 8.x."
PLUGINS = "Nothing is loaded: what plugins added is part of the package."
OTHER_CLIENT = "A part of the generated client of 7.x and 8.x, which is not here."
UNRELEASED = "There is no preview of unreleased API versions."
MADE_BY_US = "Made by the package, not by its users; the arguments are its own."
CONDITIONS = "One class serves two styles, in which an argument of the same place means different things."
RENAMED = "The first argument is name, as in 9.x; assistant_name= is taken as well."

#: Modules that only the published packages themselves import, and all that begin like them.
MODULES = (
    "pinecone.admin.eraser",
    "pinecone.config.openapi_config",
    "pinecone.db_control.index_host_store",
    "pinecone.db_control.request_factory",
    "pinecone.db_data.request_factory",
    "pinecone.db_data.sparse_values_factory",
    "pinecone.db_data.vector_factory",
    "pinecone.deprecated_plugins",
    "pinecone.grpc.channel_factory",
    "pinecone.grpc.grpc_runner",
    "pinecone.grpc.sparse_values_factory",
    "pinecone.grpc.utils",
    "pinecone.grpc.vector_factory_grpc",
    "pinecone.inference.inference_request_builder",
    "pinecone.openapi_support.api_client",
    "pinecone.openapi_support.asyncio_api_client",
    "pinecone.openapi_support.auth_util",
    "pinecone.openapi_support.configuration_lazy",
    "pinecone.openapi_support.endpoint_utils",
    "pinecone.openapi_support.model_utils",
    "pinecone.openapi_support.rest_",
    "pinecone.openapi_support.serializer",
    "pinecone.preview",
    "pinecone.utils.convert_to_list",
    "pinecone.utils.plugin_aware",
    "pinecone_plugins.assistant.models.core",
)

#: Classes that only the published packages themselves use.
INNER = (
    "AssistantsLegacyNamespaceMixin",
    "AsyncAssistantsLegacyNamespaceMixin",
    "BaseDataclass",
    "BaseMultimodalContentBlock",
    "BaseReference",
    "BaseSnippet",
    "CancelImportArgs",
    "CitationModel",
    "Configuration",
    "DescribeImportArgs",
    "ExponentialBackoff",
    "GrpcChannelProtocol",
    "GrpcRunner",
    "IndexKwargs",
    "MessageModel",
    "OpenAPIMessage",
    "PluginMetadata",
    "ProtobufAny",
    "ProtobufNullValue",
    "QueryVector",
    "ReferenceModel",
    "SearchMatchTerms",
    "SearchVector",
    "SleepPolicy",
    "TypedReference",
    "UpsertRecord",
    "VectorFactoryGRPC",
    "VectorValues",
)

EXPORTS = {
    "DeleteRequest": GENERATED,
    "DescribeIndexStatsRequest": GENERATED,
    "QueryRequest": GENERATED,
    "RpcStatus": GENERATED,
    "UpdateRequest": GENERATED,
}

MEMBERS = {
    ".additional_properties_type": GENERATED,
    ".build_openapi_config": OTHER_CLIENT,
    ".discriminator": GENERATED,
    "GRPCIndex.channel": CHANNEL,
    "GRPCIndex.grpc_server_on": CHANNEL,
    "GRPCIndex.stub_class": CHANNEL,
    "GRPCIndex.threadpool_executor": CHANNEL,
    "PineconeGrpcFuture.grpc_future": CHANNEL,
    "PineconeGrpcFuture.traceback": "The exception has it, as its __traceback__.",
    ".index_api": OTHER_CLIENT,
    ".index_host_store": "pc.indexes.host_of(name) tells the host of an index.",
    ".load_plugins": PLUGINS,
    ".openapi_config": OTHER_CLIENT,
    ".openapi_types": GENERATED,
    ".preview": UNRELEASED,
    ".set_attribute": GENERATED,
    ".to_str": "str(result) is the same.",
    ".values": "dict(result).values(); a field of that name hides it in some classes, as in 9.x.",
    "Hit.id_": "How 9.x spells the field in the class; users read id.",
    "Hit.score_": "How 9.x spells the field in the class; users read score.",
}

KEYWORDS = {
    ".__init__(response_info=)": MADE_BY_US,
    ".__init__(stream=)": MADE_BY_US,
    ".get(name=)": "The key is named key, as in 9.x and for a dict.",
    "AsyncPaginator.__init__(fetch_page=)": MADE_BY_US,
    "AsyncPaginator.__init__(initial_token=)": MADE_BY_US,
    "BatchResponseInfo.__init__(lsn_committed=)": MADE_BY_US,
    "BatchResponseInfo.__init__(lsn_reconciled=)": MADE_BY_US,
    "Field.__init__(name=)": CONDITIONS,
    "FilterBuilder.__init__(filter_dict=)": CONDITIONS,
    **{
        f"{name}({keyword}=)": CONDITIONS
        for name in (".eq", ".exists", ".gt", ".gte", ".in_", ".is_in", ".lt", ".lte", ".ne", ".nin", ".not_in")
        for keyword in ("exists", "field", "value", "values")
    },
    "Hit.__init__(id_=)": MADE_BY_US,
    "Hit.__init__(score_=)": MADE_BY_US,
    "ImportList.__init__(imports=)": MADE_BY_US,
    "Paginator.__init__(fetch_page=)": MADE_BY_US,
    "Paginator.__init__(initial_token=)": MADE_BY_US,
    "PineconeFuture.__init__(underlying=)": MADE_BY_US,
    **{
        f"UpsertResponse.__init__({count}=)": MADE_BY_US
        for count in (
            "errors",
            "failed_batch_count",
            "failed_item_count",
            "successful_batch_count",
            "total_batch_count",
            "total_item_count",
        )
    },
}

#: Methods that take positional arguments in another order than the 7.x line.
ORDER = {
    ".get": "The same order under other names.",
    "Assistant.Assistant": RENAMED,
    "Assistant.create_assistant": RENAMED,
    "Assistant.delete_assistant": RENAMED,
    "Assistant.describe_assistant": RENAMED,
    "Assistant.update_assistant": RENAMED,
    "FetchResponse.__init__": MADE_BY_US,
    "PineconeAsyncio.__init__": "Both clients take proxy_headers in the same place; that of 7.x had none.",
}
