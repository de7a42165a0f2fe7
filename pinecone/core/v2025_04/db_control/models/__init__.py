# @generated from openapi/2025-04/db_control.yaml. Do not edit: run scripts/regen.
"""Models of the db_control service of API 2025-04, each imported when it is first used."""

from typing import TYPE_CHECKING

from pinecone.codec.wire import lazy

if TYPE_CHECKING:
    from .backup_list import BackupList as BackupList
    from .backup_model import BackupModel as BackupModel
    from .byoc_spec import ByocSpec as ByocSpec
    from .collection_list import CollectionList as CollectionList
    from .collection_model import CollectionModel as CollectionModel
    from .configure_embed_settings import ConfigureEmbedSettings as ConfigureEmbedSettings
    from .configure_index_spec import ConfigureIndexSpec as ConfigureIndexSpec
    from .configure_pod_spec import ConfigurePodSpec as ConfigurePodSpec
    from .create_index_from_backup_response import CreateIndexFromBackupResponse as CreateIndexFromBackupResponse
    from .embed_settings import EmbedSettings as EmbedSettings
    from .error_info import ErrorInfo as ErrorInfo
    from .error_response import ErrorResponse as ErrorResponse
    from .index_list import IndexList as IndexList
    from .index_model import IndexModel as IndexModel
    from .index_model_spec import IndexModelSpec as IndexModelSpec
    from .index_model_status import IndexModelStatus as IndexModelStatus
    from .index_spec import IndexSpec as IndexSpec
    from .model_index_embed import ModelIndexEmbed as ModelIndexEmbed
    from .pagination_response import PaginationResponse as PaginationResponse
    from .pod_metadata_config import PodMetadataConfig as PodMetadataConfig
    from .pod_spec import PodSpec as PodSpec
    from .restore_job_list import RestoreJobList as RestoreJobList
    from .restore_job_model import RestoreJobModel as RestoreJobModel
    from .serverless_spec import ServerlessSpec as ServerlessSpec

__getattr__, __dir__ = lazy(
    __name__,
    {
        "BackupList": "backup_list",
        "BackupModel": "backup_model",
        "ByocSpec": "byoc_spec",
        "CollectionList": "collection_list",
        "CollectionModel": "collection_model",
        "ConfigureEmbedSettings": "configure_embed_settings",
        "ConfigureIndexSpec": "configure_index_spec",
        "ConfigurePodSpec": "configure_pod_spec",
        "CreateIndexFromBackupResponse": "create_index_from_backup_response",
        "EmbedSettings": "embed_settings",
        "ErrorInfo": "error_info",
        "ErrorResponse": "error_response",
        "IndexList": "index_list",
        "IndexModel": "index_model",
        "IndexModelSpec": "index_model_spec",
        "IndexModelStatus": "index_model_status",
        "IndexSpec": "index_spec",
        "ModelIndexEmbed": "model_index_embed",
        "PaginationResponse": "pagination_response",
        "PodMetadataConfig": "pod_metadata_config",
        "PodSpec": "pod_spec",
        "RestoreJobList": "restore_job_list",
        "RestoreJobModel": "restore_job_model",
        "ServerlessSpec": "serverless_spec",
    },
)
