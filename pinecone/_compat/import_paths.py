"""Import paths of published versions. Each leads to the module of this package that has its names.

``sys.modules`` holds a module under each, without content of its own, that answers with the names of the other one.
Those of the assistant plugin are found when they are imported, and asked for last, as the plugin may be installed.
"""

import sys

from pinecone import lazy
from pinecone.lazy import homes_of, imported

TYPE_CHECKING = False
if TYPE_CHECKING:
    from importlib.machinery import ModuleSpec
    from types import ModuleType
    from typing import Any
else:
    # `import pinecone` runs this, and importing the modules that define these would take the most of its time.
    ModuleSpec, ModuleType = type(__spec__), type(sys)

#: Modules, and the paths below ``pinecone`` that lead to them.
MOVED = {
    "admin": "admin.resources",
    "admin.api_keys": "admin.resources.api_key",
    "admin.organizations": "admin.resources.organization",
    "admin.projects": "admin.resources.project",
    "assistant.assistants": "client.assistants",
    "assistant.assistants_asyncio": "async_client.assistants",
    "client.client": "pinecone",
    "client.client_asyncio": "async_client async_client.pinecone client_asyncio pinecone_asyncio",
    "client.db": "db_control.db_control",
    "client.db_asyncio": "db_control.db_control_asyncio",
    "client.methods": "legacy_pinecone_interface",
    "client.methods_asyncio": "pinecone_interface_asyncio",
    "exceptions": """
        core.client core.client.exceptions core.openapi core.openapi.shared core.openapi.shared.exceptions errors
        errors.exceptions exceptions.exceptions openapi_support openapi_support.exceptions utils.error_handling
    """,
    "db_control": "control db_control.resources.asyncio db_control.resources.sync",
    "db_control.backups": "client.backups db_control.resources.sync.backup",
    "db_control.backups_asyncio": "async_client.backups db_control.resources.asyncio.backup",
    "db_control.collections": "client.collections db_control.resources.sync.collection",
    "db_control.collections_asyncio": "async_client.collections db_control.resources.asyncio.collection",
    "db_control.indexes": "client.indexes db_control.resources.sync.index",
    "db_control.indexes_asyncio": "async_client.indexes db_control.resources.asyncio.index",
    "db_control.restore_jobs": "client.restore_jobs db_control.resources.sync.restore_job",
    "db_control.restore_jobs_asyncio": "async_client.restore_jobs db_control.resources.asyncio.restore_job",
    "db_control.types": "db_control.types.configure_index_embed db_control.types.create_index_for_model_embed",
    "db_data": "data",
    "db_data.dataclasses": """
        db_data.dataclasses.fetch_by_metadata_response db_data.dataclasses.fetch_response
        db_data.dataclasses.query_response db_data.dataclasses.search_query db_data.dataclasses.search_query_vector
        db_data.dataclasses.search_rerank db_data.dataclasses.sparse_values db_data.dataclasses.update_response
        db_data.dataclasses.upsert_response db_data.dataclasses.vector
    """,
    "db_data.filters": "db_data.filter_builder utils utils.filter_builder",
    "db_data.index": "data.index db_data.interfaces index",
    "db_data.index_asyncio": "async_client.async_index data.index_asyncio db_data.index_asyncio_interface",
    "db_data.query_namespaces": "db_data.query_results_aggregator",
    "db_data.types": """
        db_data.types.search_query_typed_dict db_data.types.search_query_vector_typed_dict
        db_data.types.search_rerank_typed_dict db_data.types.sparse_vector_typed_dict
        db_data.types.vector_metadata_dict_typed_dict db_data.types.vector_tuple
        db_data.types.vector_tuple_with_metadata db_data.types.vector_typed_dict
    """,
    "_compat.functions_2x": "deprecation_warnings",
    "grpc": "grpc.base grpc.future grpc.index_grpc grpc.pinecone grpc.pinecone_grpc grpc.retry",
    "inference.inference": "client.inference",
    "inference.inference_asyncio": "async_client.inference",
    "inference": "data.features.inference data.features.inference.inference",
    "models.admin": """
        core.openapi.admin core.openapi.admin.models models.admin.api_key models.admin.organization models.admin.project
    """,
    "models.assistant": """
        models.assistant.chat models.assistant.context models.assistant.evaluation models.assistant.file_model
        models.assistant.list models.assistant.message models.assistant.model models.assistant.options
        models.assistant.streaming
    """,
    "models.base": "db_data.dataclasses.utils db_data.response_info models.response_info utils.response_info",
    "models.db_control": """
        core.openapi.control core.openapi.control.models core.openapi.db_control core.openapi.db_control.model
        core.openapi.db_control.model.backup_list core.openapi.db_control.model.backup_model
        core.openapi.db_control.model.collection_list core.openapi.db_control.model.collection_model
        core.openapi.db_control.model.create_index_from_backup_response
        core.openapi.db_control.model.deletion_protection core.openapi.db_control.model.index_list
        core.openapi.db_control.model.index_model core.openapi.db_control.model.index_model_spec
        core.openapi.db_control.model.index_model_status core.openapi.db_control.model.index_tags
        core.openapi.db_control.model.model_index_embed core.openapi.db_control.model.restore_job_list
        core.openapi.db_control.model.restore_job_model core.openapi.db_control.models
        db_control.enums db_control.enums.clouds db_control.enums.deletion_protection db_control.enums.metric
        db_control.enums.pod_index_environment db_control.enums.pod_type db_control.enums.vector_type
        db_control.models db_control.models.backup_list db_control.models.backup_model db_control.models.byoc_spec
        db_control.models.collection_description db_control.models.collection_list
        db_control.models.index_description db_control.models.index_list db_control.models.index_model
        db_control.models.pod_spec db_control.models.restore_job_list db_control.models.restore_job_model
        db_control.models.serverless_spec inference.models.index_embed models.backups models.backups.list
        models.backups.model models.collections models.collections.description models.collections.list
        models.collections.model models.enums models.indexes models.indexes.index models.indexes.list
        models.indexes.specs
    """,
    "models.db_data": """
        core.client.models core.openapi.data core.openapi.data.models core.openapi.db_data core.openapi.db_data.model
        core.openapi.db_data.model.fetch_by_metadata_response core.openapi.db_data.model.fetch_response
        core.openapi.db_data.model.hit core.openapi.db_data.model.import_error_mode
        core.openapi.db_data.model.import_model core.openapi.db_data.model.index_description
        core.openapi.db_data.model.list_imports_response core.openapi.db_data.model.list_item
        core.openapi.db_data.model.list_namespaces_response core.openapi.db_data.model.list_response
        core.openapi.db_data.model.namespace_description core.openapi.db_data.model.namespace_summary
        core.openapi.db_data.model.pagination core.openapi.db_data.model.query_response
        core.openapi.db_data.model.scored_vector core.openapi.db_data.model.search_records_response
        core.openapi.db_data.model.search_records_response_result core.openapi.db_data.model.search_usage
        core.openapi.db_data.model.single_query_results core.openapi.db_data.model.sparse_values
        core.openapi.db_data.model.start_import_response core.openapi.db_data.model.update_response
        core.openapi.db_data.model.upsert_response core.openapi.db_data.model.usage core.openapi.db_data.model.vector
        core.openapi.db_data.models db_control.models.list_response
        data.features.bulk_imports data.features db_data.models models.batch models.imports models.imports.error_mode
        models.imports.list models.imports.model models.namespaces models.namespaces.models models.vectors
        models.vectors.query_aggregator models.vectors.responses models.vectors.sparse models.vectors.usage
        models.vectors.vector
    """,
    "models.inference": """
        core.openapi.inference core.openapi.inference.model core.openapi.inference.model.dense_embedding
        core.openapi.inference.model.embedding core.openapi.inference.model.embeddings_list
        core.openapi.inference.model.model_info core.openapi.inference.model.model_info_list
        core.openapi.inference.model.ranked_document core.openapi.inference.model.rerank_result
        core.openapi.inference.model.sparse_embedding core.openapi.inference.models inference.models
        inference.models.embedding_list
        inference.models.model_info inference.models.model_info_list inference.models.rerank_result
        models.inference.embed models.inference.model_list models.inference.models models.inference.rerank
    """,
    "models.page": "models.pagination",
    "models.search": "models.vectors.search",
    "transport.config": "config config.config config.pinecone_config",
    "transport.grpc.config": "grpc.config",
    "transport.hooks": "hooks",
    "transport.retry": "retry",
}

#: Modules, and the paths below ``pinecone_plugins`` that lead to them. They are those of 7.x and 8.x.
PLUGIN = {
    "_compat.assistant_plugin": "assistant assistant.assistant assistant.assistant.assistant",
    "exceptions": """
        assistant.control.core.client.exceptions assistant.data.core.client.exceptions
        assistant.evaluation.core.client.exceptions
    """,
    "models.assistant": """
        assistant.models assistant.models.assistant_model assistant.models.chat assistant.models.chat_completion
        assistant.models.context_responses assistant.models.evaluation_responses assistant.models.file_model
        assistant.models.shared
    """,
}

#: Names of classes that are called otherwise here, or are not exported, by the module that has them.
RENAMED = {
    "pinecone.admin.api_keys": "ApiKeys as ApiKeyResource",
    "pinecone.admin.organizations": "Organizations as OrganizationResource",
    "pinecone.admin.projects": "Projects as ProjectResource",
    "pinecone.assistant.assistants_asyncio": "AssistantsAsyncio as AsyncAssistants",
    "pinecone.db_control.backups": "Backups as BackupResource",
    "pinecone.db_control.backups_asyncio": "BackupsAsyncio as AsyncBackups, BackupsAsyncio as BackupResourceAsyncio",
    "pinecone.db_control.collections": "Collections as CollectionResource",
    "pinecone.db_control.collections_asyncio": """
        CollectionsAsyncio as AsyncCollections, CollectionsAsyncio as CollectionResourceAsyncio
    """,
    "pinecone.db_control.indexes": "Indexes as IndexResource",
    "pinecone.db_control.indexes_asyncio": "IndexesAsyncio as AsyncIndexes, IndexesAsyncio as IndexResourceAsyncio",
    "pinecone.client.methods": "Methods as LegacyPineconeDBControlInterface",
    "pinecone.client.methods_asyncio": "MethodsAsyncio as PineconeAsyncioDBControlInterface",
    "pinecone.db_control.restore_jobs": "RestoreJobs as RestoreJobResource",
    "pinecone.db_control.restore_jobs_asyncio": """
        RestoreJobsAsyncio as AsyncRestoreJobs, RestoreJobsAsyncio as RestoreJobResourceAsyncio
    """,
    "pinecone.db_data.index": "BulkImport as BulkImportResource, Index as IndexInterface",
    "pinecone.db_data.index_asyncio": """
        BulkImportAsyncio as BulkImportResourceAsyncio, IndexAsyncio as IndexAsyncioInterface
    """,
    "pinecone.db_data.types": """
        SearchQueryTypedDict, SearchQueryVectorTypedDict, SearchRerankTypedDict, SparseVectorTypedDict, VectorTypedDict
    """,
    "pinecone.exceptions": "PineconeApiValueError as QueryResultsAggregatorInvalidTopKError, ValidationError",
    "pinecone.grpc.index": "GRPCIndex as GRPCIndexBase",
    "pinecone.inference.inference": "Inference, Inference as ModelResource",
    "pinecone.inference.inference_asyncio": """
        InferenceAsyncio as AsyncInference, InferenceAsyncio as AsyncModelResource, InferenceAsyncio as AsyncioInference
    """,
    "pinecone.models.admin": """
        APIKeyList as ListApiKeysResponse, APIKeyModel as APIKey, OrganizationModel as Organization,
        ProjectModel as Project
    """,
    "pinecone.models.assistant": "ContextSnippet as Snippet",
    "pinecone.models.base": "Mapped as DictLike, Mapped as StructDictMixin, Struct as DictLikeStruct",
    "pinecone.models.db_control": """
        ByocSpecInfo as ByocSpecResponse, IndexSpec as IndexModelSpec, IndexStatus as IndexModelStatus,
        MetadataConfigInfo as PodSpecMetadataConfig, MetadataFieldInfo as MetadataSchemaFields,
        MetadataSchemaInfo as MetadataSchema, ReadCapacityInfo as ReadCapacityResponse,
        ServerlessSpecInfo as ServerlessSpecResponse
    """,
    "pinecone.models.db_data": """
        BulkResponse as BatchResult, IndexedFields, IndexedFields as NamespaceDescriptionIndexedFields,
        ListResponse as SimpleListResponse, NamespaceMatch as ScoredVectorWithNamespace, NamespaceSchema,
        NamespaceSchema as CreateNamespaceRequestSchema, QueryResponse as OpenAPIQueryResponse,
        SchemaField as CreateNamespaceRequestSchemaFields, SchemaField as NamespaceFieldConfig,
        SearchResult as SearchRecordsResponseResult
    """,
    "pinecone.models.inference": """
        EmbedModel as EmbedModelEnum, EmbedUsage as EmbeddingsListUsage, RerankModel as RerankModelEnum,
        RerankUsage as RerankResultUsage
    """,
    "pinecone.models.search": """
        SearchQuery as SearchRecordsRequestQuery, SearchQueryVector as SearchRecordsVector,
        SearchRerank as SearchRecordsRequestRerank
    """,
}


def public(module: str, name: str) -> "Any":
    """A name that published lines have in a module, and that is at home in another one.

    Raises:
        AttributeError: They have no such name.
    """
    package = sys.modules["pinecone"]
    if found := homes_of(RENAMED).get(name):
        home, name = found
        return getattr(imported(home), name)
    if name in package.__all__:
        return getattr(package, name)
    return lazy.refuse(module, name)


lazy.fallback = public


class Moved(ModuleType):
    """A module that answers with the names of another one; what is set or deleted on it is so there."""

    @property
    def _target(self) -> ModuleType:
        """The module that has the names."""
        package, _, path = self.__name__.partition(".")
        table = MOVED if package == "pinecone" else PLUGIN
        return imported("pinecone." + next(target for target, paths in table.items() if path in paths.split()))

    @property
    def __spec__(self) -> ModuleSpec:  # type: ignore[override]  # made when it is asked for
        return ModuleSpec(self.__name__, None, is_package=True)

    def __getattr__(self, name: str) -> "Any":
        below = sys.modules.get(f"{self.__name__}.{name}")
        if below is not None:
            return below
        if name == "__all__":
            target = self._target
            return getattr(target, name, None) or [each for each in dir(target) if each[0] != "_"]
        if name.startswith("__"):
            # Asked by tools that look at every module; none is imported for them.
            raise AttributeError(name)
        try:
            return getattr(self._target, name)
        except AttributeError:
            return public(self.__name__, name)

    def __setattr__(self, name: str, value: "Any") -> None:
        if name.startswith("__") or f"{self.__name__}.{name}" in sys.modules:
            super().__setattr__(name, value)
        else:
            setattr(self._target, name, value)

    def __delattr__(self, name: str) -> None:
        delattr(self._target, name)

    def __dir__(self) -> list[str]:
        return dir(self._target)


class PluginFinder:
    """Finds the paths of the assistant plugin that no installed one has, since it is asked last."""

    @staticmethod
    def find_spec(name: str, path: "Any" = None, target: "Any" = None) -> "ModuleSpec | None":
        """An old path, or what is above one; nothing for another name."""
        package, _, below = name.partition(".")
        paths = " ".join(PLUGIN.values()).split() if package == "pinecone_plugins" else ()
        if below in paths:
            return ModuleSpec(name, PluginFinder, is_package=True)  # type: ignore[arg-type]  # has what a loader has
        is_above = any(f"{package}.{path}".startswith(f"{name}.") for path in paths)
        return ModuleSpec(name, None, is_package=True) if is_above else None

    @staticmethod
    def create_module(spec: ModuleSpec) -> Moved:
        """The module of a path."""
        return Moved(spec.name)

    @staticmethod
    def exec_module(module: ModuleType) -> None:
        """Nothing is to be run."""


def register() -> None:
    """Make the old paths importable."""
    for paths in MOVED.values():
        for path in paths.split():
            name = "pinecone." + path
            sys.modules.setdefault(name, Moved(name))
    sys.meta_path.append(PluginFinder)
