# @generated from openapi/2025-10/db_control.yaml. Do not edit: run scripts/regen.
"""The types of the arguments of the db_control service of API 2025-10, for msgspec."""

from __future__ import annotations

from typing import Annotated, Any, Literal, Optional

import msgspec
from msgspec import Meta, Struct


class ByocSpec(Struct, kw_only=True):
    environment: str
    read_capacity: Optional[dict[str, Any]] = None
    schema: Optional[MetadataSchema] = None


class ConfigureByocSpec(Struct, kw_only=True):
    read_capacity: Optional[dict[str, Any]] = None


class ConfigureEmbedSettings(Struct, kw_only=True):
    model: Optional[str] = None
    field_map: Optional[dict[str, Any]] = None
    read_parameters: Optional[dict[str, Any]] = None
    write_parameters: Optional[dict[str, Any]] = None


class ConfigureIndexSpec(Struct, kw_only=True):
    serverless: Optional[ConfigureServerlessSpec] = None
    pod: Optional[ConfigurePodSpec] = None
    byoc: Optional[ConfigureByocSpec] = None


class ConfigurePodSpec(Struct, kw_only=True):
    replicas: Optional[Annotated[int, Meta(ge=1)]] = None
    pod_type: Optional[str] = None


class ConfigureServerlessSpec(Struct, kw_only=True):
    read_capacity: Optional[dict[str, Any]] = None


class EmbedSettings(Struct, kw_only=True):
    model: str
    field_map: dict[str, Any]
    metric: Optional[str] = None
    dimension: Optional[int] = None
    read_parameters: Optional[dict[str, Any]] = None
    write_parameters: Optional[dict[str, Any]] = None


class IndexSpec(Struct, kw_only=True):
    serverless: Optional[ServerlessSpec] = None
    pod: Optional[PodSpec] = None
    byoc: Optional[ByocSpec] = None


class MetadataFieldProperties(Struct, kw_only=True):
    filterable: Optional[bool] = None


class MetadataSchema(Struct, kw_only=True):
    fields: dict[str, MetadataFieldProperties]


class PodMetadataConfig(Struct, kw_only=True):
    indexed: Optional[list[str]] = None


class PodSpec(Struct, kw_only=True):
    environment: str
    pod_type: str
    replicas: Optional[Annotated[int, Meta(ge=1)]] = None
    shards: Optional[Annotated[int, Meta(ge=1)]] = None
    pods: Optional[Annotated[int, Meta(ge=1)]] = None
    metadata_config: Optional[PodMetadataConfig] = None
    source_collection: Optional[str] = None


class ReadCapacityDedicatedConfig(Struct, kw_only=True):
    node_type: Optional[str] = None
    scaling: Optional[str] = None
    manual: Optional[ScalingConfigManual] = None


class ReadCapacityDedicatedSpec(Struct, kw_only=True):
    mode: Literal["Dedicated"]
    dedicated: ReadCapacityDedicatedConfig


class ReadCapacityOnDemandSpec(Struct, kw_only=True):
    mode: Literal["OnDemand"]


class ScalingConfigManual(Struct, kw_only=True):
    replicas: Optional[Annotated[int, Meta(ge=0)]] = None
    shards: Optional[Annotated[int, Meta(ge=1)]] = None


class ServerlessSpec(Struct, kw_only=True):
    cloud: str
    region: str
    read_capacity: Optional[dict[str, Any]] = None
    source_collection: Optional[str] = None
    schema: Optional[MetadataSchema] = None


class ListIndexesArguments(Struct, kw_only=True):
    pass


class CreateIndexArguments(Struct, kw_only=True):
    name: Annotated[str, Meta(min_length=1, max_length=45)]
    spec: IndexSpec
    dimension: Optional[Annotated[int, Meta(ge=1, le=20000)]] = None
    metric: Optional[str] = None
    deletion_protection: Optional[str] = None
    tags: Optional[dict[str, str]] = None
    vector_type: Optional[str] = None


class DescribeIndexArguments(Struct, kw_only=True):
    index_name: str


class ConfigureIndexArguments(Struct, kw_only=True):
    index_name: str
    spec: Optional[ConfigureIndexSpec] = None
    deletion_protection: Optional[str] = None
    tags: Optional[dict[str, str]] = None
    embed: Optional[ConfigureEmbedSettings] = None


class DeleteIndexArguments(Struct, kw_only=True):
    index_name: str


class ListIndexBackupsArguments(Struct, kw_only=True):
    index_name: str
    limit: Optional[Annotated[int, Meta(ge=1, le=100)]] = None
    pagination_token: Optional[str] = msgspec.field(default=None, name="paginationToken")


class CreateBackupArguments(Struct, kw_only=True):
    index_name: str
    name: Optional[str] = None
    description: Optional[str] = None


class ListCollectionsArguments(Struct, kw_only=True):
    pass


class CreateCollectionArguments(Struct, kw_only=True):
    name: Annotated[str, Meta(min_length=1, max_length=45)]
    source: str


class CreateIndexForModelArguments(Struct, kw_only=True):
    name: Annotated[str, Meta(min_length=1, max_length=45)]
    cloud: str
    region: str
    embed: EmbedSettings
    deletion_protection: Optional[str] = None
    tags: Optional[dict[str, str]] = None
    schema: Optional[MetadataSchema] = None
    read_capacity: Optional[dict[str, Any]] = None


class ListProjectBackupsArguments(Struct, kw_only=True):
    limit: Optional[Annotated[int, Meta(ge=1, le=100)]] = None
    pagination_token: Optional[str] = msgspec.field(default=None, name="paginationToken")


class DescribeBackupArguments(Struct, kw_only=True):
    backup_id: str


class DeleteBackupArguments(Struct, kw_only=True):
    backup_id: str


class CreateIndexFromBackupOperationArguments(Struct, kw_only=True):
    backup_id: str
    name: Annotated[str, Meta(min_length=1, max_length=45)]
    tags: Optional[dict[str, str]] = None
    deletion_protection: Optional[str] = None


class ListRestoreJobsArguments(Struct, kw_only=True):
    limit: Optional[Annotated[int, Meta(ge=1, le=100)]] = None
    pagination_token: Optional[str] = msgspec.field(default=None, name="paginationToken")


class DescribeRestoreJobArguments(Struct, kw_only=True):
    job_id: str


class DescribeCollectionArguments(Struct, kw_only=True):
    collection_name: str


class DeleteCollectionArguments(Struct, kw_only=True):
    collection_name: str


ARGUMENTS: dict[str, type[Struct]] = {
    "GET /indexes": ListIndexesArguments,
    "POST /indexes": CreateIndexArguments,
    "GET /indexes/{index_name}": DescribeIndexArguments,
    "PATCH /indexes/{index_name}": ConfigureIndexArguments,
    "DELETE /indexes/{index_name}": DeleteIndexArguments,
    "GET /indexes/{index_name}/backups": ListIndexBackupsArguments,
    "POST /indexes/{index_name}/backups": CreateBackupArguments,
    "GET /collections": ListCollectionsArguments,
    "POST /collections": CreateCollectionArguments,
    "POST /indexes/create-for-model": CreateIndexForModelArguments,
    "GET /backups": ListProjectBackupsArguments,
    "GET /backups/{backup_id}": DescribeBackupArguments,
    "DELETE /backups/{backup_id}": DeleteBackupArguments,
    "POST /backups/{backup_id}/create-index": CreateIndexFromBackupOperationArguments,
    "GET /restore-jobs": ListRestoreJobsArguments,
    "GET /restore-jobs/{job_id}": DescribeRestoreJobArguments,
    "GET /collections/{collection_name}": DescribeCollectionArguments,
    "DELETE /collections/{collection_name}": DeleteCollectionArguments,
}
