# @generated from openapi/2030-01/api.yaml. Do not edit: run scripts/regen.
"""Models of the operation_ids service of API 2030-01, each imported when it is first used."""

from typing import TYPE_CHECKING

from pinecone.codec.wire import lazy

if TYPE_CHECKING:
    from .get_thing_response import GetThingResponse as GetThingResponse
    from .get_thing_response_2 import GetThingResponse2 as GetThingResponse2
    from .models_response import ModelsResponse as ModelsResponse

__getattr__, __dir__ = lazy(
    __name__,
    {
        "GetThingResponse": "get_thing_response",
        "GetThingResponse2": "get_thing_response_2",
        "ModelsResponse": "models_response",
    },
)
