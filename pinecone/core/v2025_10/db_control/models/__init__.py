# @generated from openapi/2025-10/db_control.yaml. Do not edit: run scripts/regen.
"""Models of the db_control service of API 2025-10, each imported when it is first used."""

from typing import TYPE_CHECKING

from pinecone.codec.wire import lazy

if TYPE_CHECKING:
    from .backup_list import BackupList as BackupList
    from .backup_model import BackupModel as BackupModel
    from .byoc_spec import ByocSpec as ByocSpec
    from .byoc_spec_response import ByocSpecResponse as ByocSpecResponse
    from .collection_list import CollectionList as CollectionList
    from .collection_model import CollectionModel as CollectionModel
    from .configure_byoc_spec import ConfigureByocSpec as ConfigureByocSpec
    from .configure_embed_settings import ConfigureEmbedSettings as ConfigureEmbedSettings
    from .configure_index_spec import ConfigureIndexSpec as ConfigureIndexSpec
    from .configure_pod_spec import ConfigurePodSpec as ConfigurePodSpec
    from .configure_serverless_spec import ConfigureServerlessSpec as ConfigureServerlessSpec
    from .create_index_from_backup_response import CreateIndexFromBackupResponse as CreateIndexFromBackupResponse
    from .embed_settings import EmbedSettings as EmbedSettings
    from .error_info import ErrorInfo as ErrorInfo
    from .error_response import ErrorResponse as ErrorResponse
    from .index_list import IndexList as IndexList
    from .index_model import IndexModel as IndexModel
    from .index_model_spec import IndexModelSpec as IndexModelSpec
    from .index_model_status import IndexModelStatus as IndexModelStatus
    from .index_spec import IndexSpec as IndexSpec
    from .metadata_field_properties import MetadataFieldProperties as MetadataFieldProperties
    from .metadata_schema import MetadataSchema as MetadataSchema
    from .model_index_embed import ModelIndexEmbed as ModelIndexEmbed
    from .pagination_response import PaginationResponse as PaginationResponse
    from .pod_metadata_config import PodMetadataConfig as PodMetadataConfig
    from .pod_spec import PodSpec as PodSpec
    from .read_capacity_dedicated_config import ReadCapacityDedicatedConfig as ReadCapacityDedicatedConfig
    from .read_capacity_dedicated_spec import ReadCapacityDedicatedSpec as ReadCapacityDedicatedSpec
    from .read_capacity_dedicated_spec_response import (
        ReadCapacityDedicatedSpecResponse as ReadCapacityDedicatedSpecResponse,
    )
    from .read_capacity_on_demand_spec import ReadCapacityOnDemandSpec as ReadCapacityOnDemandSpec
    from .read_capacity_on_demand_spec_response import (
        ReadCapacityOnDemandSpecResponse as ReadCapacityOnDemandSpecResponse,
    )
    from .read_capacity_status import ReadCapacityStatus as ReadCapacityStatus
    from .restore_job_list import RestoreJobList as RestoreJobList
    from .restore_job_model import RestoreJobModel as RestoreJobModel
    from .scaling_config_manual import ScalingConfigManual as ScalingConfigManual
    from .serverless_spec import ServerlessSpec as ServerlessSpec
    from .serverless_spec_response import ServerlessSpecResponse as ServerlessSpecResponse

__getattr__, __dir__ = lazy(
    __name__,
    {
        "BackupList": "backup_list",
        "BackupModel": "backup_model",
        "ByocSpec": "byoc_spec",
        "ByocSpecResponse": "byoc_spec_response",
        "CollectionList": "collection_list",
        "CollectionModel": "collection_model",
        "ConfigureByocSpec": "configure_byoc_spec",
        "ConfigureEmbedSettings": "configure_embed_settings",
        "ConfigureIndexSpec": "configure_index_spec",
        "ConfigurePodSpec": "configure_pod_spec",
        "ConfigureServerlessSpec": "configure_serverless_spec",
        "CreateIndexFromBackupResponse": "create_index_from_backup_response",
        "EmbedSettings": "embed_settings",
        "ErrorInfo": "error_info",
        "ErrorResponse": "error_response",
        "IndexList": "index_list",
        "IndexModel": "index_model",
        "IndexModelSpec": "index_model_spec",
        "IndexModelStatus": "index_model_status",
        "IndexSpec": "index_spec",
        "MetadataFieldProperties": "metadata_field_properties",
        "MetadataSchema": "metadata_schema",
        "ModelIndexEmbed": "model_index_embed",
        "PaginationResponse": "pagination_response",
        "PodMetadataConfig": "pod_metadata_config",
        "PodSpec": "pod_spec",
        "ReadCapacityDedicatedConfig": "read_capacity_dedicated_config",
        "ReadCapacityDedicatedSpec": "read_capacity_dedicated_spec",
        "ReadCapacityDedicatedSpecResponse": "read_capacity_dedicated_spec_response",
        "ReadCapacityOnDemandSpec": "read_capacity_on_demand_spec",
        "ReadCapacityOnDemandSpecResponse": "read_capacity_on_demand_spec_response",
        "ReadCapacityStatus": "read_capacity_status",
        "RestoreJobList": "restore_job_list",
        "RestoreJobModel": "restore_job_model",
        "ScalingConfigManual": "scaling_config_manual",
        "ServerlessSpec": "serverless_spec",
        "ServerlessSpecResponse": "serverless_spec_response",
    },
)
