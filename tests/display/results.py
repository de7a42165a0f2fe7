"""One result of every kind, and what users pass, by what they are called in the snapshot."""

from __future__ import annotations

from typing import Any

from pinecone import FilterBuilder, Pinecone, PineconeAsyncio, RetryConfig
from pinecone.exceptions import NotFoundException, PineconeConnectionError
from pinecone.models.admin import (
    APIKeyList,
    APIKeyModel,
    APIKeyWithSecret,
    OrganizationList,
    OrganizationModel,
    ProjectList,
    ProjectModel,
)
from pinecone.models.assistant import (
    AlignmentResult,
    AssistantFileModel,
    AssistantModel,
    ChatCompletionResponse,
    ChatResponse,
    ContextOptions,
    ContextResponse,
    ListAssistantsResponse,
    ListFilesResponse,
    Message,
    StreamContentChunk,
)
from pinecone.models.base import EmptyResponse, ResponseInfo
from pinecone.models.db_control import (
    BackupList,
    BackupModel,
    ByocSpec,
    CollectionList,
    CollectionModel,
    IndexEmbed,
    IndexList,
    IndexModel,
    IntegratedSpec,
    PodSpec,
    RestoreJobList,
    RestoreJobModel,
    ServerlessSpec,
)
from pinecone.models.db_data import (
    BatchError,
    DescribeIndexStatsResponse,
    FetchByMetadataResponse,
    FetchResponse,
    Hit,
    ImportModel,
    IndexedFields,
    ListImportsResponse,
    ListItem,
    ListNamespacesResponse,
    ListPage,
    ListResponse,
    NamespaceDescription,
    NamespaceMatch,
    NamespaceSchema,
    NamespaceSummary,
    Pagination,
    QueryNamespacesResults,
    QueryResponse,
    SchemaField,
    ScoredVector,
    SearchRecordsResponse,
    SearchResult,
    SearchUsage,
    SparseValues,
    StartImportResponse,
    UpdateResponse,
    UpsertRecordsResponse,
    UpsertResponse,
    Usage,
    Vector,
    one_by_one,
)
from pinecone.models.inference import EmbeddingsList, ModelInfo, ModelInfoList, RerankResult
from pinecone.models.page import Page
from pinecone.models.search import SearchQuery, SearchQueryVector, SearchRerank

TEXT = (
    "The lighthouse had been dark for eleven years when the keeper's daughter came back with a lamp, a ledger and a "
    "plan that nobody on the island had asked for. "
)
CREATED = "2025-01-02T03:04:05.678901Z"
FINISHED = "2025-01-02T03:14:15Z"

DENSE = [0.125, 0.25, 0.5, 0.75, 1.0, 0.875]
SPARSE = SparseValues([10, 45, 160, 812, 9001], [0.5, 0.25, 0.125, 0.75, 1.0])
FILM = {"genre": "drama", "year": 1998, "in_stock": True, "tags": ["sea", "family"]}


def matches(number: int, **fields: Any) -> list[ScoredVector]:
    return [ScoredVector(f"film-{at}", 0.5 / (at + 1), **fields) for at in range(number)]


def index(name: str) -> IndexModel:
    return IndexModel(
        name=name,
        dimension=1536,
        metric="cosine",
        host=f"{name}-abc123.svc.aped-4627-b74a.pinecone.io",
        spec={
            "serverless": {
                "cloud": "aws",
                "region": "us-east-1",
                "read_capacity": {"mode": "OnDemand", "status": {"state": "Ready"}},
            }
        },
        status={"ready": True, "state": "Ready"},
        vector_type="dense",
        deletion_protection="disabled",
        tags={"team": "search", "stage": "test"},
    )


def backup(number: int) -> BackupModel:
    return BackupModel(
        backup_id=f"b-{number}",
        source_index_name="films",
        source_index_id="i-1",
        status="Ready",
        cloud="aws",
        region="us-east-1",
        name=f"night {number}",
        dimension=1536,
        metric="cosine",
        record_count=120000,
        namespace_count=3,
        size_bytes=734003200,
        created_at=CREATED,
    )


def restore_job(number: int) -> RestoreJobModel:
    return RestoreJobModel(
        restore_job_id=f"r-{number}",
        backup_id="b-1",
        target_index_name="films-again",
        target_index_id="i-2",
        status="Completed",
        created_at=CREATED,
        completed_at=FINISHED,
        percent_complete=100.0,
    )


def file(number: int) -> dict[str, Any]:
    return {
        "name": f"chapter-{number}.pdf",
        "id": f"f-{number}",
        "status": "Available",
        "metadata": {"language": "en"},
        "created_on": CREATED,
        "updated_on": FINISHED,
        "percent_done": 1.0,
        "size": 120000,
    }


def assistant(name: str) -> AssistantModel:
    return AssistantModel(
        name=name,
        status="Ready",
        instructions=TEXT,
        metadata={"team": "support"},
        host="https://prod-1-data.ke.pinecone.io",
        created_at=CREATED,
        updated_at=FINISHED,
    )


def model(name: str) -> ModelInfo:
    return ModelInfo(
        model=name,
        short_description="A model for texts in many languages.",
        type="embed",
        vector_type="dense",
        default_dimension=1024,
        supported_dimensions=[384, 512, 768, 1024, 2048],
        modality="text",
        max_sequence_length=507,
        max_batch_size=96,
        provider_name="Pinecone",
        supported_metrics=["cosine", "dotproduct"],
        supported_parameters=[
            {
                "parameter": "input_type",
                "type": "one_of",
                "value_type": "string",
                "required": True,
                "allowed_values": ["query", "passage"],
            },
            {"parameter": "dimension", "type": "any", "value_type": "integer", "required": False, "default": 1024},
        ],
    )


def an_import(number: int) -> ImportModel:
    return ImportModel(
        f"{number}",
        "s3://films/records/",
        "Completed",
        CREATED,
        FINISHED,
        percent_complete=100.0,
        records_imported=120000,
    )


def namespace(name: str) -> NamespaceDescription:
    schema = NamespaceSchema({"genre": SchemaField(True)})
    return NamespaceDescription(name, 120000, schema, IndexedFields(["genre", "year"]))


def project(name: str) -> ProjectModel:
    return ProjectModel(
        id=f"p-{name}",
        name=name,
        max_pods=5,
        force_encryption_with_cmek=False,
        organization_id="o-1",
        created_at=CREATED,
    )


ORGANIZATION = OrganizationModel(
    id="o-1", name="Films", plan="Standard", payment_status="Active", created_at=CREATED, support_tier="Pro"
)
KEY = APIKeyModel(id="k-1", name="reader", project_id="p-films", roles=["DataPlaneViewer", "ControlPlaneViewer"])
ERROR = NotFoundException(404, "Not Found", message="Namespace not found", operation="Index.query", request_id="7")


def with_errors() -> UpsertResponse:
    result = UpsertResponse(200)
    result.total_batch_count, result.total_item_count = 3, 300  # type: ignore[misc]
    result.errors.append(BatchError(2, [Vector(f"film-{at}", DENSE, FILM) for at in range(100)], ERROR))
    return result


#: Results of the data plane.
DATA = {
    "query": QueryResponse(matches(2, metadata=FILM), "films", Usage(5)),
    "query of one match": QueryResponse(matches(1), "films", Usage(1)),
    "query of no match": QueryResponse([], "films", Usage(1)),
    "query with values": QueryResponse(matches(2, values=DENSE, sparse_values=SPARSE), "films", Usage(5)),
    "query of many matches with text": QueryResponse(matches(31, metadata={"text": TEXT}), "films", Usage(5)),
    "query over namespaces": QueryNamespacesResults(
        [NamespaceMatch("a", 0.5, metadata=FILM, namespace="films")], Usage(10), {"films": Usage(5), "plays": Usage(5)}
    ),
    "match": matches(1, values=DENSE, metadata={**FILM, "text": TEXT * 4})[0],
    "search": SearchRecordsResponse(SearchResult([Hit("a", 0.5, {"text": TEXT, "year": 1998})]), SearchUsage(6, 4, 1)),
    "fetch": FetchResponse({"a": Vector("a", DENSE, FILM), "b": Vector("b", sparse_values=SPARSE)}, "films", Usage(1)),
    "fetch by metadata": FetchByMetadataResponse({"a": Vector("a", DENSE)}, "films", Usage(1), Pagination("token")),
    "list": ListPage(ListResponse([ListItem(f"film-{at}") for at in range(31)], Pagination("token"), "films")),
    "list paginated": ListResponse([ListItem("a"), ListItem("b")], Pagination("token"), "films", Usage(1)),
    "statistics": DescribeIndexStatsResponse(
        {"films": NamespaceSummary(120000), "plays": NamespaceSummary(1)}, 1536, 0.0, 120001, "cosine", "dense"
    ),
    "namespaces": ListNamespacesResponse([namespace("films"), namespace("plays")], Pagination("token"), 3),
    "namespace": namespace("films"),
    "namespace of a listing": next(one_by_one(ListNamespacesResponse([namespace("films")], Pagination("token"), 3))),
    "upsert": UpsertResponse(3),
    "upsert with errors": with_errors(),
    "upsert of text records": UpsertRecordsResponse(3),
    "update": UpdateResponse(),
    "update by filter": UpdateResponse(12),
    "delete": EmptyResponse(),
    "import that was started": StartImportResponse("1"),
    "imports": ListImportsResponse([an_import(1), an_import(2)], Pagination("token")),
    "import": an_import(1),
    "headers": ResponseInfo({"X-Pinecone-Request-LSN": "5", "X-Pinecone-Request-Id": "7"}),
}

#: Results of the control plane.
CONTROL = {
    "indexes": IndexList(indexes=[index("films"), index("plays")]),
    "many indexes": IndexList(indexes=[index(f"films-{at}") for at in range(31)]),
    "index": index("films"),
    "collections": CollectionList(collections=[{"name": "films", "status": "Ready", "environment": "us-east1-gcp"}]),
    "collection": CollectionModel(name="films", status="Ready", environment="us-east1-gcp", size=10485760, dimension=3),
    "backups": BackupList(data=[backup(at) for at in range(31)], pagination={"next": "token"}),
    "backup": backup(1),
    "restore jobs": RestoreJobList(data=[restore_job(1)]),
    "restore job": restore_job(1),
}

#: Results of inference.
INFERENCE = {
    "dense embeddings": EmbeddingsList(
        {
            "model": "multilingual-e5-large",
            "vector_type": "dense",
            "data": [{"values": DENSE * 100, "vector_type": "dense"}] * 2,
            "usage": {"total_tokens": 16},
        }
    ),
    "sparse embeddings": EmbeddingsList(
        {
            "model": "pinecone-sparse-english-v0",
            "vector_type": "sparse",
            "data": [
                {
                    "sparse_values": [*SPARSE.values],
                    "sparse_indices": [*SPARSE.indices],
                    "sparse_tokens": ["a", "light", "at", "sea", "again"],
                    "vector_type": "sparse",
                }
            ],
            "usage": {"total_tokens": 8},
        }
    ),
    "reranking": RerankResult(
        model="bge-reranker-v2-m3",
        data=[{"index": at, "score": 0.5 / (at + 1), "document": {"id": f"{at}", "text": TEXT}} for at in range(31)],
        usage={"rerank_units": 1},
    ),
    "models": ModelInfoList(models=[model("multilingual-e5-large"), model("llama-text-embed-v2")]),
    "model": model("multilingual-e5-large"),
}

#: Results of assistants.
ASSISTANTS = {
    "assistants": ListAssistantsResponse(assistants=[assistant("guide"), assistant("critic")]),
    "assistant": assistant("guide"),
    "files": ListFilesResponse(files=[file(1), file(2)], pagination={"next": "token"}),
    "file": AssistantFileModel(file(1)),
    "page": Page([AssistantFileModel(file(1))], "token"),
    "chat": ChatResponse(
        id="c-1",
        model="gpt-4o",
        message={"role": "assistant", "content": f"It begins so:\n\n{TEXT}\n\nThen comes the ledger."},
        finish_reason="stop",
        citations=[{"position": 12, "references": [{"file": file(1), "pages": [1, 2]}]}],
        usage={"prompt_tokens": 100, "completion_tokens": 20, "total_tokens": 120},
    ),
    "chat completion": ChatCompletionResponse(
        id="c-1",
        model="gpt-4o",
        choices=[{"index": 0, "message": {"role": "assistant", "content": "Eleven years."}, "finish_reason": "stop"}],
        usage={"prompt_tokens": 100, "completion_tokens": 20, "total_tokens": 120},
    ),
    "piece of a stream": StreamContentChunk(type="content_chunk", id="c-1", model="gpt-4o", delta={"content": "The"}),
    "context": ContextResponse(
        snippets=[
            {
                "type": "text",
                "content": TEXT,
                "score": 0.5,
                "reference": {"type": "pdf", "file": file(1), "pages": [1]},
            }
        ],
        usage={"prompt_tokens": 100, "completion_tokens": 0, "total_tokens": 100},
    ),
    "alignment": AlignmentResult(
        metrics={"correctness": 1.0, "completeness": 0.5, "alignment": 0.75},
        reasoning={"evaluated_facts": [{"fact": {"content": "It was dark."}, "entailment": "entailed"}]},
        usage={"prompt_tokens": 100, "completion_tokens": 20, "total_tokens": 120},
    ),
}

#: Results of administration.
ADMIN = {
    "projects": ProjectList(data=[project("films"), project("plays")]),
    "project": project("films"),
    "organizations": OrganizationList(data=[ORGANIZATION]),
    "organization": ORGANIZATION,
    "API keys": APIKeyList(data=[KEY]),
    "API key": KEY,
    "API key with its secret": APIKeyWithSecret(key=KEY, value="pcsk_secret"),
}

#: What users pass.
ARGUMENTS = {
    "vector": Vector("a", DENSE, FILM),
    "sparse values": SPARSE,
    "serverless spec": ServerlessSpec("aws", "us-east-1"),
    "pod spec": PodSpec("us-east1-gcp", "p1.x2", replicas=2),
    "BYOC spec": ByocSpec("aws-us-east-1-b921"),
    "integrated spec": IntegratedSpec("aws", "us-east-1", IndexEmbed("multilingual-e5-large", {"text": "chunk_text"})),
    "search query": SearchQuery({"text": TEXT}, 3, {"genre": {"$in": ["drama", "comedy"]}}),
    "search by vector": SearchQuery(top_k=3, vector=SearchQueryVector(DENSE * 100)),
    "search rerank": SearchRerank("bge-reranker-v2-m3", ["text"], top_n=3),
    "message": Message(TEXT * 4),
    "context options": ContextOptions(top_k=5),
}

RESULTS = {**DATA, **CONTROL, **INFERENCE, **ASSISTANTS, **ADMIN, **ARGUMENTS}

#: What else has a repr.
OTHERS = {
    "client": Pinecone("pcsk_secret", host="http://localhost:5080"),
    "asyncio client": PineconeAsyncio("pcsk_secret", host="http://localhost:5080"),
    "index client": Pinecone("pcsk_secret").Index(host="localhost:5081"),
    "retry settings": RetryConfig(3),
    "filter": FilterBuilder().gt("year", 1990),
    "error of the service": ERROR,
    "error of the network": PineconeConnectionError("The service could not be reached."),
}
