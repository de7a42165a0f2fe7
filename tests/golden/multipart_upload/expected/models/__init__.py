# @generated from openapi/2030-01/api.yaml. Do not edit: run scripts/regen.
"""Models of the multipart_upload service of API 2030-01, each imported when it is first used."""

from typing import TYPE_CHECKING

from pinecone.codec.wire import lazy

if TYPE_CHECKING:
    from .upload_request_file_or_id import UploadRequestFileOrId as UploadRequestFileOrId

__getattr__, __dir__ = lazy(
    __name__,
    {
        "UploadRequestFileOrId": "upload_request_file_or_id",
    },
)
