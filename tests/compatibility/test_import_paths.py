"""Import paths that public code uses lead to what it expects there."""

from __future__ import annotations

from importlib import import_module

import pytest

import pinecone
from pinecone import exceptions

from . import absent, surface

pytestmark = pytest.mark.filterwarnings("ignore::DeprecationWarning")

PUBLISHED = [(line, module) for line in surface.LINES for module in surface.paths(line)]

#: Module of a published line, and names that are imported from it.
NAMES = {
    "pinecone.admin": "Admin",
    "pinecone.config": "Config",
    "pinecone.control": "DBControl DBControlAsyncio",
    "pinecone.core.client.exceptions": "NotFoundException PineconeApiException UnauthorizedException",
    "pinecone.core.openapi.db_control.model.index_model": "IndexModel",
    "pinecone.core.openapi.db_control.models": "BackupModel CollectionModel IndexList IndexModel IndexModelStatus",
    "pinecone.core.openapi.db_data.model.query_response": "QueryResponse",
    "pinecone.core.openapi.db_data.model.scored_vector": "ScoredVector",
    "pinecone.core.openapi.db_data.models": """
        FetchResponse IndexDescription ListNamespacesResponse NamespaceDescription QueryResponse ScoredVector
        SearchRecordsResponse SearchRecordsResponseResult UpsertResponse Usage Vector
    """,
    "pinecone.core.openapi.inference.model.embeddings_list": "EmbeddingsList",
    "pinecone.core.openapi.inference.models": "EmbeddingsList ModelInfo RerankResult",
    "pinecone.core.openapi.shared.exceptions": "NotFoundException PineconeApiException PineconeException",
    "pinecone.data": "Index IndexAsyncio _Index _IndexAsyncio",
    "pinecone.data.features.inference.inference": "EmbeddingsList",
    "pinecone.data.index": "Index ApplyResult",
    "pinecone.db_data.interfaces": "IndexInterface QueryResponse",
    "pinecone.db_control": "DBControl DBControlAsyncio",
    "pinecone.db_control.models": """
        BackupList BackupModel CollectionDescription CollectionList IndexList IndexModel PodSpec RestoreJobList
        RestoreJobModel ServerlessSpec
    """,
    "pinecone.db_data": "Index IndexAsyncio _Index _IndexAsyncio Vector SparseValues SearchQuery",
    "pinecone.db_data.dataclasses": "FetchResponse SearchQuery SearchQueryVector SearchRerank SparseValues Vector",
    "pinecone.db_data.index": "Index ApplyResult",
    "pinecone.db_data.index_asyncio": "IndexAsyncio _IndexAsyncio",
    "pinecone.db_data.types": """
        SearchQueryTypedDict SearchRerankTypedDict SparseVectorTypedDict VectorMetadataTypedDict VectorTuple
        VectorTupleWithMetadata VectorTypedDict
    """,
    "pinecone.errors": "ApiError ConflictError NotFoundError PineconeError RateLimitError ServiceError",
    "pinecone.exceptions": "ForbiddenException NotFoundException PineconeApiException",
    "pinecone.exceptions.exceptions": "NotFoundException PineconeApiException",
    "pinecone.inference": "AsyncioInference EmbedModel EmbeddingsList Inference RerankModel RerankResult",
    "pinecone.models": """
        BatchResponseInfo BatchResult EmbedConfig IndexModel ListNamespacesResponse NamespaceDescription QueryResponse
        Vector
    """,
    "pinecone.models.assistant": "AsyncChatStream ChatStream",
    "pinecone.openapi_support.exceptions": "NotFoundException PineconeApiException",
    "pinecone.pinecone": "Pinecone check_realistic_host",
    "pinecone.pinecone_asyncio": "PineconeAsyncio check_realistic_host",
    "pinecone.utils.error_handling": "ProtocolError",
    "pinecone_plugins.assistant.assistant": "Assistant",
    "pinecone_plugins.assistant.control.core.client.exceptions": "NotFoundException PineconeApiException",
    "pinecone_plugins.assistant.models": "AssistantModel ChatResponse ContextResponse FileModel Message",
    "pinecone_plugins.assistant.models.chat": "ChatResponse Message",
}

EXCEPTIONS = [
    "pinecone.core.client.exceptions",
    "pinecone.core.openapi.shared.exceptions",
    "pinecone.errors",
    "pinecone.exceptions.exceptions",
    "pinecone.openapi_support.exceptions",
    "pinecone_plugins.assistant.control.core.client.exceptions",
]


@pytest.mark.parametrize(("module", "name"), [(module, name) for module in NAMES for name in NAMES[module].split()])
def test_import_path(module, name):
    assert getattr(import_module(module), name) is not None


@pytest.mark.parametrize(("line", "module"), PUBLISHED)
def test_published_module(line, module):
    if module.startswith(absent.MODULES):
        with pytest.raises(ImportError):
            import_module(module)
        return
    lacking = [name for name in surface.paths(line)[module] if not hasattr(import_module(module), name)]
    assert [name for name in lacking if name not in {*absent.EXPORTS, *absent.INNER}] == []


@pytest.mark.parametrize("module", EXCEPTIONS)
def test_exceptions_are_the_same_classes_on_every_path(module):
    name = "NotFoundError" if module == "pinecone.errors" else "NotFoundException"
    assert getattr(import_module(module), name) is exceptions.NotFoundException


@pytest.mark.parametrize(
    "module", ["pinecone.data", "pinecone.data.index", "pinecone.db_data", "pinecone.db_data.index"]
)
def test_the_index_is_the_same_class_on_every_path(module):
    assert import_module(module).Index is pinecone.Index


@pytest.mark.parametrize("module", ["pinecone.data", "pinecone.db_data", "pinecone.db_data.index_asyncio"])
def test_the_asyncio_index_is_the_same_class_on_every_path(module):
    assert import_module(module)._IndexAsyncio is pinecone.IndexAsyncio


@pytest.mark.parametrize("name", ["create_index", "describe_index", "init", "list_indexes"])
def test_functions_of_the_2_line_say_what_to_write(name):
    with pytest.raises(AttributeError, match=r"Pinecone\(api_key="):
        getattr(pinecone, name)()
