# @generated from openapi/2030-01/api.yaml. Do not edit: run scripts/regen.
"""Models of the sentence_titles service of API 2030-01, each imported when it is first used."""

from typing import TYPE_CHECKING

from pinecone.codec.wire import lazy

if TYPE_CHECKING:
    from .create_thing_request_status import CreateThingRequestStatus as CreateThingRequestStatus
    from .create_thing_response import CreateThingResponse as CreateThingResponse

__getattr__, __dir__ = lazy(
    __name__,
    {
        "CreateThingResponse": "create_thing_response",
        "CreateThingRequestStatus": "create_thing_request_status",
    },
)
