# @generated from openapi/2025-01/db_control.yaml. Do not edit: run scripts/regen.
"""The types of the arguments of the db_control service of API 2025-01, for msgspec."""

from __future__ import annotations

from typing import Annotated, Any, Literal, Optional

from msgspec import Meta, Struct


class ConfigureEmbedSettings(Struct, kw_only=True):
    model: Optional[str] = None
    field_map: Optional[dict[str, Any]] = None
    read_parameters: Optional[dict[str, Any]] = None
    write_parameters: Optional[dict[str, Any]] = None


class ConfigureIndexSpec(Struct, kw_only=True):
    pod: ConfigurePodSpec


class ConfigurePodSpec(Struct, kw_only=True):
    replicas: Optional[Annotated[int, Meta(ge=1)]] = None
    pod_type: Optional[str] = None


class EmbedSettings(Struct, kw_only=True):
    model: str
    field_map: dict[str, Any]
    metric: Optional[Literal["cosine", "euclidean", "dotproduct"]] = None
    read_parameters: Optional[dict[str, Any]] = None
    write_parameters: Optional[dict[str, Any]] = None


class IndexSpec(Struct, kw_only=True):
    serverless: Optional[ServerlessSpec] = None
    pod: Optional[PodSpec] = None


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


class ServerlessSpec(Struct, kw_only=True):
    cloud: Literal["gcp", "aws", "azure"]
    region: str


class ListIndexesArguments(Struct, kw_only=True):
    pass


class CreateIndexArguments(Struct, kw_only=True):
    name: Annotated[str, Meta(min_length=1, max_length=45)]
    spec: IndexSpec
    dimension: Optional[Annotated[int, Meta(ge=1, le=20000)]] = None
    metric: Optional[Literal["cosine", "euclidean", "dotproduct"]] = None
    deletion_protection: Optional[Literal["disabled", "enabled"]] = None
    tags: Optional[dict[str, str]] = None
    vector_type: Optional[str] = None


class DescribeIndexArguments(Struct, kw_only=True):
    index_name: str


class ConfigureIndexArguments(Struct, kw_only=True):
    index_name: str
    spec: Optional[ConfigureIndexSpec] = None
    deletion_protection: Optional[Literal["disabled", "enabled"]] = None
    tags: Optional[dict[str, str]] = None
    embed: Optional[ConfigureEmbedSettings] = None


class DeleteIndexArguments(Struct, kw_only=True):
    index_name: str


class ListCollectionsArguments(Struct, kw_only=True):
    pass


class CreateCollectionArguments(Struct, kw_only=True):
    name: Annotated[str, Meta(min_length=1, max_length=45)]
    source: str


class CreateIndexForModelArguments(Struct, kw_only=True):
    name: Annotated[str, Meta(min_length=1, max_length=45)]
    cloud: Literal["gcp", "aws", "azure"]
    region: str
    embed: EmbedSettings
    deletion_protection: Optional[Literal["disabled", "enabled"]] = None
    tags: Optional[dict[str, str]] = None


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
    "GET /collections": ListCollectionsArguments,
    "POST /collections": CreateCollectionArguments,
    "POST /indexes/create-for-model": CreateIndexForModelArguments,
    "GET /collections/{collection_name}": DescribeCollectionArguments,
    "DELETE /collections/{collection_name}": DeleteCollectionArguments,
}
