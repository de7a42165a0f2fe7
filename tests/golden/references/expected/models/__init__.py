# @generated from openapi/2030-01/api.yaml. Do not edit: run scripts/regen.
"""Models of the references service of API 2030-01, each imported when it is first used."""

from typing import TYPE_CHECKING

from pinecone.codec.wire import lazy

if TYPE_CHECKING:
    from .get_inline_response import GetInlineResponse as GetInlineResponse
    from .get_thing_response import GetThingResponse as GetThingResponse
    from .inline_get_x_schema import InlineGetXSchema as InlineGetXSchema
    from .responses_missing_content_application_json_schema import (
        ResponsesMissingContentApplicationJsonSchema as ResponsesMissingContentApplicationJsonSchema,
    )
    from .thing import Thing as Thing

__getattr__, __dir__ = lazy(
    __name__,
    {
        "Thing": "thing",
        "GetThingResponse": "get_thing_response",
        "GetInlineResponse": "get_inline_response",
        "ResponsesMissingContentApplicationJsonSchema": "responses_missing_content_application_json_schema",
        "InlineGetXSchema": "inline_get_x_schema",
    },
)
