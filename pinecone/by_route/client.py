# @generated from openapi and from pinecone. Do not edit: run scripts/regen.
"""The operations that `Client.call` accepts, for type checkers. This module is never imported at run time."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, Literal, Optional, Protocol, TypedDict, Union, overload

if TYPE_CHECKING:
    from typing_extensions import Required, Unpack

    from pinecone.assistant.uploads import File
    from pinecone.models.assistant import (
        AlignmentResult,
        AssistantFileModel,
        AssistantModel,
        ContextResponse,
        ListAssistantsResponse,
        ListFilesResponse,
    )
    from pinecone.models.base import JsonObject
    from pinecone.models.db_control import (
        BackupList,
        BackupModel,
        CollectionList,
        CollectionModel,
        IndexList,
        IndexModel,
        RestoreJobList,
        RestoreJobModel,
    )
    from pinecone.models.inference import EmbeddingsList, ModelInfo, ModelInfoList, RerankResult
    from pinecone.models.operations import Route
    from pinecone.models.view import View
    from pinecone.transport.call_options import CallOptions


class DeleteAssistantsAssistantName(TypedDict, total=False):
    """Arguments of `DELETE /assistants/{assistant_name}`: Delete an assistant."""

    assistant_name: Required[str]


class DeleteBackupsBackupId(TypedDict, total=False):
    """Arguments of `DELETE /backups/{backup_id}`: Delete a backup."""

    backup_id: Required[str]


class DeleteCollectionsCollectionName(TypedDict, total=False):
    """Arguments of `DELETE /collections/{collection_name}`: Delete a collection."""

    collection_name: Required[str]


class DeleteFilesAssistantNameAssistantFileId(TypedDict, total=False):
    """Arguments of `DELETE /files/{assistant_name}/{assistant_file_id}`: Delete a file."""

    assistant_name: Required[str]
    assistant_file_id: Required[str]


class DeleteIndexesIndexName(TypedDict, total=False):
    """Arguments of `DELETE /indexes/{index_name}`: Delete an index."""

    index_name: Required[str]


class GetAssistantsAssistantName(TypedDict, total=False):
    """Arguments of `GET /assistants/{assistant_name}`: Describe an assistant."""

    assistant_name: Required[str]


class GetBackups(TypedDict, total=False):
    """Arguments of `GET /backups`: List backups of the project."""

    limit: Optional[int]
    pagination_token: Optional[str]


class GetBackupsBackupId(TypedDict, total=False):
    """Arguments of `GET /backups/{backup_id}`: Describe a backup."""

    backup_id: Required[str]


class GetCollectionsCollectionName(TypedDict, total=False):
    """Arguments of `GET /collections/{collection_name}`: Describe a collection."""

    collection_name: Required[str]


class GetFilesAssistantName(TypedDict, total=False):
    """Arguments of `GET /files/{assistant_name}`: List files."""

    assistant_name: Required[str]
    filter: Any


class GetFilesAssistantNameAssistantFileId(TypedDict, total=False):
    """Arguments of `GET /files/{assistant_name}/{assistant_file_id}`: Describe a file."""

    assistant_name: Required[str]
    assistant_file_id: Required[str]
    include_url: Optional[str]


class GetIndexesIndexName(TypedDict, total=False):
    """Arguments of `GET /indexes/{index_name}`: Describe an index."""

    index_name: Required[str]


class GetIndexesIndexNameBackups(TypedDict, total=False):
    """Arguments of `GET /indexes/{index_name}/backups`: List backups of an index."""

    index_name: Required[str]
    limit: Optional[int]
    pagination_token: Optional[str]


class GetModels(TypedDict, total=False):
    """Arguments of `GET /models`: List models."""

    type: Optional[str]
    vector_type: Optional[str]


class GetModelsModelName(TypedDict, total=False):
    """Arguments of `GET /models/{model_name}`: Describe a model."""

    model_name: Required[str]


class GetPrometheusProjectsProjectIdMetricsDiscover(TypedDict, total=False):
    """Arguments of `GET /prometheus/projects/{project_id}/metrics/discover`: Discover metrics endpoints."""

    project_id: Required[str]


class GetRestoreJobs(TypedDict, total=False):
    """Arguments of `GET /restore-jobs`: List restore jobs."""

    limit: Optional[int]
    pagination_token: Optional[str]


class GetRestoreJobsJobId(TypedDict, total=False):
    """Arguments of `GET /restore-jobs/{job_id}`: Describe a restore job."""

    job_id: Required[str]


class PatchAssistantsAssistantName(TypedDict, total=False):
    """Arguments of `PATCH /assistants/{assistant_name}`: Update an assistant."""

    assistant_name: Required[str]
    instructions: Optional[str]
    metadata: Optional[Mapping[str, Any]]


class PatchIndexesIndexName(TypedDict, total=False):
    """Arguments of `PATCH /indexes/{index_name}`: Configure an index."""

    index_name: Required[str]
    spec: Optional[Mapping[str, Any]]
    deletion_protection: Optional[str]
    tags: Optional[Mapping[str, str]]
    embed: Optional[Mapping[str, Any]]


class PostAssistants(TypedDict, total=False):
    """Arguments of `POST /assistants`: Create an assistant."""

    name: Required[str]
    instructions: Optional[str]
    metadata: Optional[Mapping[str, Any]]
    region: Optional[str]


class PostBackupsBackupIdCreateIndex(TypedDict, total=False):
    """Arguments of `POST /backups/{backup_id}/create-index`: Create an index from a backup."""

    backup_id: Required[str]
    name: Required[str]
    tags: Optional[Mapping[str, str]]
    deletion_protection: Optional[str]


class PostChatAssistantName(TypedDict, total=False):
    """Arguments of `POST /chat/{assistant_name}`: Chat."""

    assistant_name: Required[str]
    messages: Required[Sequence[Mapping[str, Any]]]
    stream: Optional[bool]
    model: Optional[str]
    filter: Optional[Mapping[str, Any]]
    json_response: Optional[bool]
    include_highlights: Optional[bool]
    temperature: Optional[float]
    context_options: Optional[Mapping[str, Any]]


class PostChatAssistantNameChatCompletions(TypedDict, total=False):
    """Arguments of `POST /chat/{assistant_name}/chat/completions`: Chat in OpenAI form."""

    assistant_name: Required[str]
    messages: Required[Sequence[Mapping[str, Any]]]
    stream: Optional[bool]
    model: Optional[str]
    filter: Optional[Mapping[str, Any]]
    temperature: Optional[float]


class PostChatAssistantNameContext(TypedDict, total=False):
    """Arguments of `POST /chat/{assistant_name}/context`: Get context."""

    assistant_name: Required[str]
    query: Optional[str]
    filter: Optional[Mapping[str, Any]]
    messages: Optional[Sequence[Mapping[str, Any]]]
    top_k: Optional[int]
    snippet_size: Optional[int]
    multimodal: Optional[bool]
    include_binary_content: Optional[bool]


class PostCollections(TypedDict, total=False):
    """Arguments of `POST /collections`: Create a collection."""

    name: Required[str]
    source: Required[str]


class PostEmbed(TypedDict, total=False):
    """Arguments of `POST /embed`: Embed text."""

    model: Required[str]
    inputs: Required[Sequence[Mapping[str, Any]]]
    parameters: Optional[Mapping[str, Any]]


class PostEvaluationMetricsAlignment(TypedDict, total=False):
    """Arguments of `POST /evaluation/metrics/alignment`: Evaluate an answer."""

    question: Required[str]
    answer: Required[str]
    ground_truth_answer: Required[str]


class PostFilesAssistantName(TypedDict, total=False):
    """Arguments of `POST /files/{assistant_name}`: Upload a file."""

    assistant_name: Required[str]
    file: Required[File]
    metadata: Any
    multimodal: Optional[str]


class PostIndexes(TypedDict, total=False):
    """Arguments of `POST /indexes`: Create an index."""

    name: Required[str]
    dimension: Optional[int]
    spec: Required[Mapping[str, Any]]
    metric: Optional[str]
    deletion_protection: Optional[str]
    tags: Optional[Mapping[str, str]]
    vector_type: Optional[str]


class PostIndexesCreateForModel(TypedDict, total=False):
    """Arguments of `POST /indexes/create-for-model`: Create an index with integrated embedding."""

    name: Required[str]
    cloud: Required[str]
    region: Required[str]
    embed: Required[Mapping[str, Any]]
    deletion_protection: Optional[str]
    tags: Optional[Mapping[str, str]]
    schema: Optional[Mapping[str, Any]]
    read_capacity: Optional[Mapping[str, Any]]


class PostIndexesIndexNameBackups(TypedDict, total=False):
    """Arguments of `POST /indexes/{index_name}/backups`: Create a backup of an index."""

    index_name: Required[str]
    name: Optional[str]
    description: Optional[str]


class PostRerank(TypedDict, total=False):
    """Arguments of `POST /rerank`: Rerank documents."""

    model: Required[str]
    query: Required[str]
    documents: Required[Union[Sequence[Mapping[str, Any]], Sequence[Mapping[str, str]]]]
    top_n: Optional[int]
    return_documents: Optional[bool]
    rank_fields: Optional[list[str]]
    parameters: Optional[Union[Mapping[str, Any], Mapping[str, str]]]


class ClientCallAsyncio(Protocol):
    """Method `call` of the asyncio classes."""

    @overload
    async def __call__(
        self,
        route: Literal["DELETE /assistants/{assistant_name}"],
        /,
        *,
        options: Optional[CallOptions] = None,
        **arguments: Unpack[DeleteAssistantsAssistantName],
    ) -> None: ...
    @overload
    async def __call__(
        self,
        route: Literal["DELETE /backups/{backup_id}"],
        /,
        *,
        options: Optional[CallOptions] = None,
        **arguments: Unpack[DeleteBackupsBackupId],
    ) -> None: ...
    @overload
    async def __call__(
        self,
        route: Literal["DELETE /collections/{collection_name}"],
        /,
        *,
        options: Optional[CallOptions] = None,
        **arguments: Unpack[DeleteCollectionsCollectionName],
    ) -> None: ...
    @overload
    async def __call__(
        self,
        route: Literal["DELETE /files/{assistant_name}/{assistant_file_id}"],
        /,
        *,
        options: Optional[CallOptions] = None,
        **arguments: Unpack[DeleteFilesAssistantNameAssistantFileId],
    ) -> None: ...
    @overload
    async def __call__(
        self,
        route: Literal["DELETE /indexes/{index_name}"],
        /,
        *,
        options: Optional[CallOptions] = None,
        **arguments: Unpack[DeleteIndexesIndexName],
    ) -> None: ...
    @overload
    async def __call__(
        self, route: Literal["GET /assistants"], /, *, options: Optional[CallOptions] = None
    ) -> ListAssistantsResponse[AssistantModel]: ...
    @overload
    async def __call__(
        self,
        route: Literal["GET /assistants/{assistant_name}"],
        /,
        *,
        options: Optional[CallOptions] = None,
        **arguments: Unpack[GetAssistantsAssistantName],
    ) -> AssistantModel: ...
    @overload
    async def __call__(
        self,
        route: Literal["GET /backups"],
        /,
        *,
        options: Optional[CallOptions] = None,
        **arguments: Unpack[GetBackups],
    ) -> BackupList: ...
    @overload
    async def __call__(
        self,
        route: Literal["GET /backups/{backup_id}"],
        /,
        *,
        options: Optional[CallOptions] = None,
        **arguments: Unpack[GetBackupsBackupId],
    ) -> BackupModel: ...
    @overload
    async def __call__(
        self, route: Literal["GET /collections"], /, *, options: Optional[CallOptions] = None
    ) -> CollectionList: ...
    @overload
    async def __call__(
        self,
        route: Literal["GET /collections/{collection_name}"],
        /,
        *,
        options: Optional[CallOptions] = None,
        **arguments: Unpack[GetCollectionsCollectionName],
    ) -> CollectionModel: ...
    @overload
    async def __call__(
        self,
        route: Literal["GET /files/{assistant_name}"],
        /,
        *,
        options: Optional[CallOptions] = None,
        **arguments: Unpack[GetFilesAssistantName],
    ) -> ListFilesResponse: ...
    @overload
    async def __call__(
        self,
        route: Literal["GET /files/{assistant_name}/{assistant_file_id}"],
        /,
        *,
        options: Optional[CallOptions] = None,
        **arguments: Unpack[GetFilesAssistantNameAssistantFileId],
    ) -> AssistantFileModel: ...
    @overload
    async def __call__(
        self, route: Literal["GET /indexes"], /, *, options: Optional[CallOptions] = None
    ) -> IndexList: ...
    @overload
    async def __call__(
        self,
        route: Literal["GET /indexes/{index_name}"],
        /,
        *,
        options: Optional[CallOptions] = None,
        **arguments: Unpack[GetIndexesIndexName],
    ) -> IndexModel: ...
    @overload
    async def __call__(
        self,
        route: Literal["GET /indexes/{index_name}/backups"],
        /,
        *,
        options: Optional[CallOptions] = None,
        **arguments: Unpack[GetIndexesIndexNameBackups],
    ) -> BackupList: ...
    @overload
    async def __call__(
        self, route: Literal["GET /models"], /, *, options: Optional[CallOptions] = None, **arguments: Unpack[GetModels]
    ) -> ModelInfoList: ...
    @overload
    async def __call__(
        self,
        route: Literal["GET /models/{model_name}"],
        /,
        *,
        options: Optional[CallOptions] = None,
        **arguments: Unpack[GetModelsModelName],
    ) -> ModelInfo: ...
    @overload
    async def __call__(
        self,
        route: Literal["GET /prometheus/projects/{project_id}/metrics/discover"],
        /,
        *,
        options: Optional[CallOptions] = None,
        **arguments: Unpack[GetPrometheusProjectsProjectIdMetricsDiscover],
    ) -> list[View]: ...
    @overload
    async def __call__(
        self,
        route: Literal["GET /restore-jobs"],
        /,
        *,
        options: Optional[CallOptions] = None,
        **arguments: Unpack[GetRestoreJobs],
    ) -> RestoreJobList: ...
    @overload
    async def __call__(
        self,
        route: Literal["GET /restore-jobs/{job_id}"],
        /,
        *,
        options: Optional[CallOptions] = None,
        **arguments: Unpack[GetRestoreJobsJobId],
    ) -> RestoreJobModel: ...
    @overload
    async def __call__(
        self,
        route: Literal["PATCH /assistants/{assistant_name}"],
        /,
        *,
        options: Optional[CallOptions] = None,
        **arguments: Unpack[PatchAssistantsAssistantName],
    ) -> JsonObject: ...
    @overload
    async def __call__(
        self,
        route: Literal["PATCH /indexes/{index_name}"],
        /,
        *,
        options: Optional[CallOptions] = None,
        **arguments: Unpack[PatchIndexesIndexName],
    ) -> IndexModel: ...
    @overload
    async def __call__(
        self,
        route: Literal["POST /assistants"],
        /,
        *,
        options: Optional[CallOptions] = None,
        **arguments: Unpack[PostAssistants],
    ) -> AssistantModel: ...
    @overload
    async def __call__(
        self,
        route: Literal["POST /backups/{backup_id}/create-index"],
        /,
        *,
        options: Optional[CallOptions] = None,
        **arguments: Unpack[PostBackupsBackupIdCreateIndex],
    ) -> View: ...
    @overload
    async def __call__(
        self,
        route: Literal["POST /chat/{assistant_name}"],
        /,
        *,
        options: Optional[CallOptions] = None,
        **arguments: Unpack[PostChatAssistantName],
    ) -> Any: ...
    @overload
    async def __call__(
        self,
        route: Literal["POST /chat/{assistant_name}/chat/completions"],
        /,
        *,
        options: Optional[CallOptions] = None,
        **arguments: Unpack[PostChatAssistantNameChatCompletions],
    ) -> Any: ...
    @overload
    async def __call__(
        self,
        route: Literal["POST /chat/{assistant_name}/context"],
        /,
        *,
        options: Optional[CallOptions] = None,
        **arguments: Unpack[PostChatAssistantNameContext],
    ) -> ContextResponse: ...
    @overload
    async def __call__(
        self,
        route: Literal["POST /collections"],
        /,
        *,
        options: Optional[CallOptions] = None,
        **arguments: Unpack[PostCollections],
    ) -> CollectionModel: ...
    @overload
    async def __call__(
        self, route: Literal["POST /embed"], /, *, options: Optional[CallOptions] = None, **arguments: Unpack[PostEmbed]
    ) -> EmbeddingsList: ...
    @overload
    async def __call__(
        self,
        route: Literal["POST /evaluation/metrics/alignment"],
        /,
        *,
        options: Optional[CallOptions] = None,
        **arguments: Unpack[PostEvaluationMetricsAlignment],
    ) -> AlignmentResult: ...
    @overload
    async def __call__(
        self,
        route: Literal["POST /files/{assistant_name}"],
        /,
        *,
        options: Optional[CallOptions] = None,
        **arguments: Unpack[PostFilesAssistantName],
    ) -> AssistantFileModel: ...
    @overload
    async def __call__(
        self,
        route: Literal["POST /indexes"],
        /,
        *,
        options: Optional[CallOptions] = None,
        **arguments: Unpack[PostIndexes],
    ) -> IndexModel: ...
    @overload
    async def __call__(
        self,
        route: Literal["POST /indexes/create-for-model"],
        /,
        *,
        options: Optional[CallOptions] = None,
        **arguments: Unpack[PostIndexesCreateForModel],
    ) -> IndexModel: ...
    @overload
    async def __call__(
        self,
        route: Literal["POST /indexes/{index_name}/backups"],
        /,
        *,
        options: Optional[CallOptions] = None,
        **arguments: Unpack[PostIndexesIndexNameBackups],
    ) -> BackupModel: ...
    @overload
    async def __call__(
        self,
        route: Literal["POST /rerank"],
        /,
        *,
        options: Optional[CallOptions] = None,
        **arguments: Unpack[PostRerank],
    ) -> RerankResult: ...
    @overload
    async def __call__(self, route: Route, /, *, options: Optional[CallOptions] = None, **arguments: Any) -> Any: ...


class ClientCall(Protocol):
    """Method `call` of the sync classes."""

    @overload
    def __call__(
        self,
        route: Literal["DELETE /assistants/{assistant_name}"],
        /,
        *,
        options: Optional[CallOptions] = None,
        **arguments: Unpack[DeleteAssistantsAssistantName],
    ) -> None: ...
    @overload
    def __call__(
        self,
        route: Literal["DELETE /backups/{backup_id}"],
        /,
        *,
        options: Optional[CallOptions] = None,
        **arguments: Unpack[DeleteBackupsBackupId],
    ) -> None: ...
    @overload
    def __call__(
        self,
        route: Literal["DELETE /collections/{collection_name}"],
        /,
        *,
        options: Optional[CallOptions] = None,
        **arguments: Unpack[DeleteCollectionsCollectionName],
    ) -> None: ...
    @overload
    def __call__(
        self,
        route: Literal["DELETE /files/{assistant_name}/{assistant_file_id}"],
        /,
        *,
        options: Optional[CallOptions] = None,
        **arguments: Unpack[DeleteFilesAssistantNameAssistantFileId],
    ) -> None: ...
    @overload
    def __call__(
        self,
        route: Literal["DELETE /indexes/{index_name}"],
        /,
        *,
        options: Optional[CallOptions] = None,
        **arguments: Unpack[DeleteIndexesIndexName],
    ) -> None: ...
    @overload
    def __call__(
        self, route: Literal["GET /assistants"], /, *, options: Optional[CallOptions] = None
    ) -> ListAssistantsResponse[AssistantModel]: ...
    @overload
    def __call__(
        self,
        route: Literal["GET /assistants/{assistant_name}"],
        /,
        *,
        options: Optional[CallOptions] = None,
        **arguments: Unpack[GetAssistantsAssistantName],
    ) -> AssistantModel: ...
    @overload
    def __call__(
        self,
        route: Literal["GET /backups"],
        /,
        *,
        options: Optional[CallOptions] = None,
        **arguments: Unpack[GetBackups],
    ) -> BackupList: ...
    @overload
    def __call__(
        self,
        route: Literal["GET /backups/{backup_id}"],
        /,
        *,
        options: Optional[CallOptions] = None,
        **arguments: Unpack[GetBackupsBackupId],
    ) -> BackupModel: ...
    @overload
    def __call__(
        self, route: Literal["GET /collections"], /, *, options: Optional[CallOptions] = None
    ) -> CollectionList: ...
    @overload
    def __call__(
        self,
        route: Literal["GET /collections/{collection_name}"],
        /,
        *,
        options: Optional[CallOptions] = None,
        **arguments: Unpack[GetCollectionsCollectionName],
    ) -> CollectionModel: ...
    @overload
    def __call__(
        self,
        route: Literal["GET /files/{assistant_name}"],
        /,
        *,
        options: Optional[CallOptions] = None,
        **arguments: Unpack[GetFilesAssistantName],
    ) -> ListFilesResponse: ...
    @overload
    def __call__(
        self,
        route: Literal["GET /files/{assistant_name}/{assistant_file_id}"],
        /,
        *,
        options: Optional[CallOptions] = None,
        **arguments: Unpack[GetFilesAssistantNameAssistantFileId],
    ) -> AssistantFileModel: ...
    @overload
    def __call__(self, route: Literal["GET /indexes"], /, *, options: Optional[CallOptions] = None) -> IndexList: ...
    @overload
    def __call__(
        self,
        route: Literal["GET /indexes/{index_name}"],
        /,
        *,
        options: Optional[CallOptions] = None,
        **arguments: Unpack[GetIndexesIndexName],
    ) -> IndexModel: ...
    @overload
    def __call__(
        self,
        route: Literal["GET /indexes/{index_name}/backups"],
        /,
        *,
        options: Optional[CallOptions] = None,
        **arguments: Unpack[GetIndexesIndexNameBackups],
    ) -> BackupList: ...
    @overload
    def __call__(
        self, route: Literal["GET /models"], /, *, options: Optional[CallOptions] = None, **arguments: Unpack[GetModels]
    ) -> ModelInfoList: ...
    @overload
    def __call__(
        self,
        route: Literal["GET /models/{model_name}"],
        /,
        *,
        options: Optional[CallOptions] = None,
        **arguments: Unpack[GetModelsModelName],
    ) -> ModelInfo: ...
    @overload
    def __call__(
        self,
        route: Literal["GET /prometheus/projects/{project_id}/metrics/discover"],
        /,
        *,
        options: Optional[CallOptions] = None,
        **arguments: Unpack[GetPrometheusProjectsProjectIdMetricsDiscover],
    ) -> list[View]: ...
    @overload
    def __call__(
        self,
        route: Literal["GET /restore-jobs"],
        /,
        *,
        options: Optional[CallOptions] = None,
        **arguments: Unpack[GetRestoreJobs],
    ) -> RestoreJobList: ...
    @overload
    def __call__(
        self,
        route: Literal["GET /restore-jobs/{job_id}"],
        /,
        *,
        options: Optional[CallOptions] = None,
        **arguments: Unpack[GetRestoreJobsJobId],
    ) -> RestoreJobModel: ...
    @overload
    def __call__(
        self,
        route: Literal["PATCH /assistants/{assistant_name}"],
        /,
        *,
        options: Optional[CallOptions] = None,
        **arguments: Unpack[PatchAssistantsAssistantName],
    ) -> JsonObject: ...
    @overload
    def __call__(
        self,
        route: Literal["PATCH /indexes/{index_name}"],
        /,
        *,
        options: Optional[CallOptions] = None,
        **arguments: Unpack[PatchIndexesIndexName],
    ) -> IndexModel: ...
    @overload
    def __call__(
        self,
        route: Literal["POST /assistants"],
        /,
        *,
        options: Optional[CallOptions] = None,
        **arguments: Unpack[PostAssistants],
    ) -> AssistantModel: ...
    @overload
    def __call__(
        self,
        route: Literal["POST /backups/{backup_id}/create-index"],
        /,
        *,
        options: Optional[CallOptions] = None,
        **arguments: Unpack[PostBackupsBackupIdCreateIndex],
    ) -> View: ...
    @overload
    def __call__(
        self,
        route: Literal["POST /chat/{assistant_name}"],
        /,
        *,
        options: Optional[CallOptions] = None,
        **arguments: Unpack[PostChatAssistantName],
    ) -> Any: ...
    @overload
    def __call__(
        self,
        route: Literal["POST /chat/{assistant_name}/chat/completions"],
        /,
        *,
        options: Optional[CallOptions] = None,
        **arguments: Unpack[PostChatAssistantNameChatCompletions],
    ) -> Any: ...
    @overload
    def __call__(
        self,
        route: Literal["POST /chat/{assistant_name}/context"],
        /,
        *,
        options: Optional[CallOptions] = None,
        **arguments: Unpack[PostChatAssistantNameContext],
    ) -> ContextResponse: ...
    @overload
    def __call__(
        self,
        route: Literal["POST /collections"],
        /,
        *,
        options: Optional[CallOptions] = None,
        **arguments: Unpack[PostCollections],
    ) -> CollectionModel: ...
    @overload
    def __call__(
        self, route: Literal["POST /embed"], /, *, options: Optional[CallOptions] = None, **arguments: Unpack[PostEmbed]
    ) -> EmbeddingsList: ...
    @overload
    def __call__(
        self,
        route: Literal["POST /evaluation/metrics/alignment"],
        /,
        *,
        options: Optional[CallOptions] = None,
        **arguments: Unpack[PostEvaluationMetricsAlignment],
    ) -> AlignmentResult: ...
    @overload
    def __call__(
        self,
        route: Literal["POST /files/{assistant_name}"],
        /,
        *,
        options: Optional[CallOptions] = None,
        **arguments: Unpack[PostFilesAssistantName],
    ) -> AssistantFileModel: ...
    @overload
    def __call__(
        self,
        route: Literal["POST /indexes"],
        /,
        *,
        options: Optional[CallOptions] = None,
        **arguments: Unpack[PostIndexes],
    ) -> IndexModel: ...
    @overload
    def __call__(
        self,
        route: Literal["POST /indexes/create-for-model"],
        /,
        *,
        options: Optional[CallOptions] = None,
        **arguments: Unpack[PostIndexesCreateForModel],
    ) -> IndexModel: ...
    @overload
    def __call__(
        self,
        route: Literal["POST /indexes/{index_name}/backups"],
        /,
        *,
        options: Optional[CallOptions] = None,
        **arguments: Unpack[PostIndexesIndexNameBackups],
    ) -> BackupModel: ...
    @overload
    def __call__(
        self,
        route: Literal["POST /rerank"],
        /,
        *,
        options: Optional[CallOptions] = None,
        **arguments: Unpack[PostRerank],
    ) -> RerankResult: ...
    @overload
    def __call__(self, route: Route, /, *, options: Optional[CallOptions] = None, **arguments: Any) -> Any: ...
