# @generated from openapi/2024-07/db_control.yaml. Do not edit: run scripts/regen.
"""Models of the db_control service of API 2024-07, each imported when it is first used."""

from typing import TYPE_CHECKING

from pinecone.codec.wire import lazy

if TYPE_CHECKING:
    from .collection_list import CollectionList as CollectionList
    from .collection_model import CollectionModel as CollectionModel
    from .configure_index_spec import ConfigureIndexSpec as ConfigureIndexSpec
    from .configure_pod_spec import ConfigurePodSpec as ConfigurePodSpec
    from .embed_input import EmbedInput as EmbedInput
    from .embed_parameters import EmbedParameters as EmbedParameters
    from .embed_usage import EmbedUsage as EmbedUsage
    from .embedding import Embedding as Embedding
    from .embeddings_list import EmbeddingsList as EmbeddingsList
    from .error_info import ErrorInfo as ErrorInfo
    from .error_response import ErrorResponse as ErrorResponse
    from .index_list import IndexList as IndexList
    from .index_model import IndexModel as IndexModel
    from .index_model_spec import IndexModelSpec as IndexModelSpec
    from .index_model_status import IndexModelStatus as IndexModelStatus
    from .index_spec import IndexSpec as IndexSpec
    from .pod_metadata_config import PodMetadataConfig as PodMetadataConfig
    from .pod_spec import PodSpec as PodSpec
    from .serverless_spec import ServerlessSpec as ServerlessSpec

__getattr__, __dir__ = lazy(
    __name__,
    {
        "CollectionList": "collection_list",
        "CollectionModel": "collection_model",
        "ConfigureIndexSpec": "configure_index_spec",
        "ConfigurePodSpec": "configure_pod_spec",
        "EmbedInput": "embed_input",
        "EmbedParameters": "embed_parameters",
        "EmbedUsage": "embed_usage",
        "Embedding": "embedding",
        "EmbeddingsList": "embeddings_list",
        "ErrorInfo": "error_info",
        "ErrorResponse": "error_response",
        "IndexList": "index_list",
        "IndexModel": "index_model",
        "IndexModelSpec": "index_model_spec",
        "IndexModelStatus": "index_model_status",
        "IndexSpec": "index_spec",
        "PodMetadataConfig": "pod_metadata_config",
        "PodSpec": "pod_spec",
        "ServerlessSpec": "serverless_spec",
    },
)
