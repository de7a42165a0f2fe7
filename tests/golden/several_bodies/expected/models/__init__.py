# @generated from openapi/2030-01/api.yaml. Do not edit: run scripts/regen.
"""Models of the several_bodies service of API 2030-01, each imported when it is first used."""

from typing import TYPE_CHECKING

from pinecone.codec.wire import lazy

if TYPE_CHECKING:
    from .edit_image_request_2_mask import EditImageRequest2Mask as EditImageRequest2Mask

__getattr__, __dir__ = lazy(
    __name__,
    {
        "EditImageRequest2Mask": "edit_image_request_2_mask",
    },
)
