"""Names that are imported when they are first used: those that a module exports, and those of published versions.

``lazy_exports`` lets a module answer names of others. Import paths of published versions stand in a table: under each,
``sys.modules`` holds a module without content of its own, that answers with the names of the module it leads to. That
needs no import hook, which would see the imports of other packages, and no file for each path.
"""

import sys

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from importlib.machinery import ModuleSpec
    from types import ModuleType
    from typing import Any, Callable
else:
    # `import pinecone` runs this, and importing the modules that define these would take the most of its time.
    ModuleSpec, ModuleType = type(__spec__), type(sys)

#: Folder with the paths of the assistant plugin of 7.x and 8.x, which lead to types of this package. It is searched
#: last, so that an installed plugin, whose files must not be replaced, comes first; its types are taken where ours are.
PLUGINS = __file__.rpartition("import_paths.")[0] + "plugins"

#: Modules, and the paths below ``pinecone`` that lead to them.
MOVED = {
    "admin": "admin.resources",
    "admin.api_keys": "admin.resources.api_key",
    "admin.organizations": "admin.resources.organization",
    "admin.projects": "admin.resources.project",
    "assistant.assistants": "client.assistants",
    "assistant.assistants_asyncio": "async_client.assistants",
    "client": "pinecone",
    "client_asyncio": "async_client async_client.pinecone pinecone_asyncio",
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
    "db_control.methods": "legacy_pinecone_interface",
    "db_control.methods_asyncio": "pinecone_interface_asyncio",
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

#: Classes that have another name by now, or are not exported, below ``pinecone``.
RENAMED = {
    "APIKey": "models.admin.APIKeyModel",
    "ApiKeyResource": "admin.api_keys.ApiKeys",
    "AsyncAssistants": "assistant.assistants_asyncio.AssistantsAsyncio",
    "AsyncBackups": "db_control.backups_asyncio.BackupsAsyncio",
    "AsyncCollections": "db_control.collections_asyncio.CollectionsAsyncio",
    "AsyncIndexes": "db_control.indexes_asyncio.IndexesAsyncio",
    "AsyncInference": "inference.inference_asyncio.InferenceAsyncio",
    "AsyncModelResource": "inference.inference_asyncio.InferenceAsyncio",
    "AsyncRestoreJobs": "db_control.restore_jobs_asyncio.RestoreJobsAsyncio",
    "AsyncioInference": "inference.inference_asyncio.InferenceAsyncio",
    "BackupResource": "db_control.backups.Backups",
    "BackupResourceAsyncio": "db_control.backups_asyncio.BackupsAsyncio",
    "BatchResult": "models.db_data.BulkResponse",
    "BulkImportResource": "db_data.index.BulkImport",
    "BulkImportResourceAsyncio": "db_data.index_asyncio.BulkImportAsyncio",
    "ByocSpecResponse": "models.db_control.ByocSpecInfo",
    "CollectionResource": "db_control.collections.Collections",
    "CollectionResourceAsyncio": "db_control.collections_asyncio.CollectionsAsyncio",
    "CreateNamespaceRequestSchema": "models.db_data.NamespaceSchema",
    "CreateNamespaceRequestSchemaFields": "models.db_data.SchemaField",
    "DictLike": "models.base.Mapped",
    "DictLikeStruct": "models.base.Struct",
    "EmbedModelEnum": "models.inference.EmbedModel",
    "EmbeddingsListUsage": "models.inference.EmbedUsage",
    "GRPCIndexBase": "grpc.index.GRPCIndex",
    "IndexAsyncioInterface": "db_data.index_asyncio.IndexAsyncio",
    "IndexInterface": "db_data.index.Index",
    "IndexModelSpec": "models.db_control.IndexSpec",
    "IndexModelStatus": "models.db_control.IndexStatus",
    "IndexResource": "db_control.indexes.Indexes",
    "IndexResourceAsyncio": "db_control.indexes_asyncio.IndexesAsyncio",
    "IndexedFields": "models.db_data.IndexedFields",
    "Inference": "inference.inference.Inference",
    "LegacyPineconeDBControlInterface": "db_control.methods.Methods",
    "ListApiKeysResponse": "models.admin.APIKeyList",
    "MetadataSchema": "models.db_control.MetadataSchemaInfo",
    "MetadataSchemaFields": "models.db_control.MetadataFieldInfo",
    "ModelResource": "inference.inference.Inference",
    "NamespaceDescriptionIndexedFields": "models.db_data.IndexedFields",
    "NamespaceFieldConfig": "models.db_data.SchemaField",
    "NamespaceSchema": "models.db_data.NamespaceSchema",
    "OpenAPIQueryResponse": "models.db_data.QueryResponse",
    "Organization": "models.admin.OrganizationModel",
    "OrganizationResource": "admin.organizations.Organizations",
    "PineconeAsyncioDBControlInterface": "db_control.methods_asyncio.MethodsAsyncio",
    "PodSpecMetadataConfig": "models.db_control.MetadataConfigInfo",
    "Project": "models.admin.ProjectModel",
    "ProjectResource": "admin.projects.Projects",
    "QueryResultsAggregatorInvalidTopKError": "exceptions.PineconeApiValueError",
    "ReadCapacityResponse": "models.db_control.ReadCapacityInfo",
    "RerankModelEnum": "models.inference.RerankModel",
    "RerankResultUsage": "models.inference.RerankUsage",
    "RestoreJobResource": "db_control.restore_jobs.RestoreJobs",
    "RestoreJobResourceAsyncio": "db_control.restore_jobs_asyncio.RestoreJobsAsyncio",
    "ScoredVectorWithNamespace": "models.db_data.NamespaceMatch",
    "SearchQueryTypedDict": "db_data.types.SearchQueryTypedDict",
    "SearchQueryVectorTypedDict": "db_data.types.SearchQueryVectorTypedDict",
    "SearchRecordsRequestQuery": "models.search.SearchQuery",
    "SearchRecordsRequestRerank": "models.search.SearchRerank",
    "SearchRecordsResponseResult": "models.db_data.SearchResult",
    "SearchRecordsVector": "models.search.SearchQueryVector",
    "SearchRerankTypedDict": "db_data.types.SearchRerankTypedDict",
    "ServerlessSpecResponse": "models.db_control.ServerlessSpecInfo",
    "SimpleListResponse": "models.db_data.ListResponse",
    "SparseVectorTypedDict": "db_data.types.SparseVectorTypedDict",
    "StructDictMixin": "models.base.Mapped",
    "ValidationError": "exceptions.ValidationError",
    "VectorTypedDict": "db_data.types.VectorTypedDict",
}


def lazy_exports(
    module: str,
    names: "Mapping[str, Iterable[str]] | None" = None,
    otherwise: "Callable[[str, str], Any] | None" = None,
) -> "dict[str, tuple[str, str]]":
    """Let a module answer names that are at home in others, which are imported when a name of theirs is first used.

    Args:
        module: Name of the module.
        names: By home what is written after ``import``: "Name", "Name as Other", or "*" for all that the home has.
        otherwise: What answers a name that is none of these, from the name of the module and the name. Default is
            ``public``.

    Returns:
        Home and name there of each name that is written out.
    """
    space = vars(sys.modules[module])
    items = [(home, item) for home, items in (names or {}).items() for item in items]
    whole = [home for home, item in items if item == "*"]
    homes = {item.rpartition(" as ")[2]: (home, item.partition(" as ")[0]) for home, item in items if item != "*"}

    def answer(name: str) -> "Any":
        home, original = homes.get(name) or (home_among(whole, name), name)
        if not home:
            return (otherwise or public)(module, name)
        value = space[name] = getattr(imported(home), original)
        return value

    def known() -> list[str]:
        of_whole = {name for home in whole for name in vars(imported(home)) if name[0].isupper()}
        return sorted({*space, *homes, *of_whole})

    space.update(__getattr__=answer, __dir__=known)
    return homes


def home_among(modules: "Iterable[str]", name: str) -> str:
    """The first of some modules that has a name; empty where none has it."""
    if name.startswith("__"):
        return ""
    return next((module for module in modules if name in vars(imported(module))), "")


def public(module: str, name: str) -> "Any":
    """A name that published lines have in a module, and that is at home in another one.

    Raises:
        AttributeError: They have no such name.
    """
    package = sys.modules["pinecone"]
    if name in RENAMED:
        home, _, name = RENAMED[name].rpartition(".")
        return getattr(imported(f"pinecone.{home}"), name)
    if name in package.__all__:
        return getattr(package, name)
    raise AttributeError(f"module {module!r} has no attribute {name!r}")


class Moved(ModuleType):
    """A module that answers with the names of another one; what is set or deleted on it is so there."""

    @property
    def _target(self) -> ModuleType:
        """The module that has the names."""
        path = self.__name__.partition(".")[2]
        return imported("pinecone." + next(target for target, paths in MOVED.items() if path in paths.split()))

    @property
    def __spec__(self) -> ModuleSpec:  # type: ignore[override]  # made when it is asked for
        return ModuleSpec(self.__name__, None, is_package=True)

    def __getattr__(self, name: str) -> "Any":
        below = sys.modules.get(f"{self.__name__}.{name}")
        if below is not None:
            return below
        if name.startswith("__"):
            # Asked by tools that look at every module; none is imported for them.
            raise AttributeError(name)
        try:
            return getattr(self._target, name)
        except AttributeError:
            return public(self.__name__, name)

    def __setattr__(self, name: str, value: "Any") -> None:
        if name.startswith("__"):
            super().__setattr__(name, value)
        else:
            setattr(self._target, name, value)

    def __delattr__(self, name: str) -> None:
        delattr(self._target, name)

    def __dir__(self) -> list[str]:
        return dir(self._target)


def imported(path: str) -> ModuleType:
    """A module, imported if it is not yet."""
    __import__(path)
    return sys.modules[path]


def register() -> None:
    """Make the old paths importable."""
    for paths in MOVED.values():
        for path in paths.split():
            name = "pinecone." + path
            sys.modules.setdefault(name, Moved(name))
    if PLUGINS not in sys.path:
        sys.path.append(PLUGINS)
