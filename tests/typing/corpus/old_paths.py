"""Imports from the modules of published versions that integrations use."""

# pyright: reportPrivateUsage=false

from __future__ import annotations

from typing_extensions import assert_type

import pinecone
import pinecone.db_data
import pinecone.pinecone_asyncio
from pinecone import NotFoundException as Ours
from pinecone.admin import Admin
from pinecone.config import Config
from pinecone.control import DBControl, DBControlAsyncio
from pinecone.core.client.exceptions import NotFoundException as OfLine3
from pinecone.core.openapi.db_control.model.index_model import IndexModel as ModelOfCore
from pinecone.core.openapi.db_control.models import IndexModelStatus
from pinecone.core.openapi.db_data.model.query_response import QueryResponse as ResponseOfCore
from pinecone.core.openapi.db_data.models import ScoredVector, SearchRecordsResponseResult
from pinecone.core.openapi.inference.model.embeddings_list import EmbeddingsList
from pinecone.core.openapi.shared.exceptions import NotFoundException as OfLine5
from pinecone.core.openapi.shared.exceptions import PineconeApiException, PineconeException
from pinecone.data import Index as DataIndex
from pinecone.data import IndexAsyncio as DataIndexAsyncio
from pinecone.data import _Index as OldData
from pinecone.data import _IndexAsyncio as OldDataAsyncio
from pinecone.data.features.inference.inference import EmbeddingsList as OfFeature
from pinecone.data.index import ApplyResult as OldApplyResult
from pinecone.data.index import Index as OldIndex
from pinecone.db_control import DBControl as Control
from pinecone.db_control.models import (
    BackupList,
    BackupModel,
    CollectionList,
    IndexList,
    IndexModel,
    PodSpec,
    RestoreJobList,
    RestoreJobModel,
    ServerlessSpec,
)
from pinecone.db_data import Index, IndexAsyncio, SearchQuery, SparseValues, Vector, _Index, _IndexAsyncio
from pinecone.db_data.dataclasses import FetchResponse, SearchQueryVector, SearchRerank
from pinecone.db_data.index import ApplyResult
from pinecone.db_data.index import Index as IndexOfModule
from pinecone.db_data.index_asyncio import IndexAsyncio as IndexAsyncioOfModule
from pinecone.db_data.index_asyncio import _IndexAsyncio as OldIndexAsyncio
from pinecone.db_data.interfaces import IndexInterface
from pinecone.db_data.types import (
    SearchQueryTypedDict,
    SearchRerankTypedDict,
    SparseVectorTypedDict,
    VectorMetadataTypedDict,
    VectorTuple,
    VectorTupleWithMetadata,
    VectorTypedDict,
)
from pinecone.errors import ApiError, ConflictError, NotFoundError, PineconeError, RateLimitError
from pinecone.exceptions.exceptions import NotFoundException as OfLine7
from pinecone.inference import AsyncioInference, Inference, RerankResult
from pinecone.models import ListNamespacesResponse, NamespaceDescription, Page, QueryResponse, Usage
from pinecone.models import Vector as VectorOfModels
from pinecone.models.db_data import Usage as UsageOfRecords
from pinecone.openapi_support.exceptions import NotFoundException as OfLine6
from pinecone.pinecone import Pinecone, check_realistic_host
from pinecone.pinecone_asyncio import PineconeAsyncio
from pinecone.pinecone_asyncio import check_realistic_host as check_too
from pinecone.utils.error_handling import ProtocolError

# Each of these takes what the type at its new home gives, and so fails if the old path leads to something else.
not_found: list[type[Ours]] = [OfLine3, OfLine5, OfLine6, OfLine7, NotFoundError]
indexes: list[type[pinecone.Index]] = [DataIndex, Index, IndexOfModule, OldData, OldIndex, _Index]
interface: type[pinecone.Index] = IndexInterface
asyncio_indexes: list[type[pinecone.IndexAsyncio]] = [
    DataIndexAsyncio,
    IndexAsyncio,
    IndexAsyncioOfModule,
    OldDataAsyncio,
    OldIndexAsyncio,
    _IndexAsyncio,
]


def classes(
    index: IndexModel, vector: Vector, page: ListNamespacesResponse, usage: Usage, found: QueryResponse
) -> None:
    assert_type(index.host, str)
    assert_type(vector.values, list[float])
    assert_type(page.namespaces, list[NamespaceDescription])
    assert_type(found.usage, "Usage | None")
    assert_type(usage, UsageOfRecords)
    same: VectorOfModels = vector
    print(same)


def of_core(
    response: ResponseOfCore, index: ModelOfCore, status: IndexModelStatus, hits: SearchRecordsResponseResult
) -> None:
    assert_type(response.matches, list[ScoredVector])
    assert_type(index.name, str)
    assert_type(status.ready, bool)
    assert_type(hits.hits, list[pinecone.Hit])


def lists(
    indexes: IndexList, collections: CollectionList, backups: BackupList, jobs: RestoreJobList, page: Page[str]
) -> None:
    assert_type(indexes[0], IndexModel)
    assert_type(collections.names(), list[str])
    assert_type(backups[0], BackupModel)
    assert_type(jobs[0], RestoreJobModel)
    assert_type(page.items, list[str])


def by_module(index: pinecone.db_data.Index, pc: pinecone.pinecone_asyncio.PineconeAsyncio) -> None:
    assert_type(index, pinecone.Index)
    assert_type(pc, PineconeAsyncio)


def functions() -> None:
    check_realistic_host("localhost:5081")
    check_too("localhost:5081")
    assert_type(Pinecone("key").db, DBControl)
    assert_type(PineconeAsyncio("key").db, DBControlAsyncio)
    assert_type(Pinecone("key").db, Control)
    assert_type(Pinecone("key").config, Config)


def errors(error: PineconeApiException, root: PineconeException) -> None:
    assert_type(error, ApiError)
    assert_type(root, PineconeError)
    print(ConflictError, RateLimitError, ProtocolError, Admin)


def futures(one: ApplyResult[QueryResponse], other: OldApplyResult[QueryResponse]) -> None:
    assert_type(one, pinecone.PineconeFuture[QueryResponse])
    assert_type(other, pinecone.PineconeFuture[QueryResponse])


def inference(a: Inference, b: AsyncioInference, c: EmbeddingsList, d: OfFeature, e: RerankResult) -> None:
    assert_type(d, EmbeddingsList)
    print(a, b, c, e)


def inputs() -> None:
    metadata: VectorMetadataTypedDict = {"genre": "drama"}
    sparse: SparseVectorTypedDict = {"indices": [1], "values": [0.5]}
    record: VectorTypedDict = {"id": "a", "values": [0.1], "metadata": metadata, "sparse_values": sparse}
    pair: VectorTuple = ("a", [0.1])
    triple: VectorTupleWithMetadata = ("a", [0.1], metadata)
    query: SearchQueryTypedDict = {"inputs": {"text": "fruit"}, "top_k": 3}
    rerank: SearchRerankTypedDict = {"model": "bge-reranker-v2-m3", "rank_fields": ["text"]}
    index = Pinecone("key").Index(host="localhost:5081")
    index.upsert([record])
    index.upsert([pair])
    index.upsert([triple])
    index.query(vector=[0.1], top_k=3, sparse_vector=sparse)
    index.search("n", query, rerank)
    index.search("n", SearchQuery(top_k=3, vector=SearchQueryVector([0.1])), SearchRerank("m", ["text"]))
    index.upsert([Vector("a", [0.1], sparse_values=SparseValues([1], [0.5]))])
    print(FetchResponse, PodSpec, ServerlessSpec)
