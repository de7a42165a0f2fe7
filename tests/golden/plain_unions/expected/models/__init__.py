# @generated from openapi/2030-01/api.yaml. Do not edit: run scripts/regen.
"""Models of the plain_unions service of API 2030-01, each imported when it is first used."""

from typing import TYPE_CHECKING

from pinecone.codec.wire import lazy

if TYPE_CHECKING:
    from .get_values_response import GetValuesResponse as GetValuesResponse
    from .get_values_response_lists_item import GetValuesResponseListsItem as GetValuesResponseListsItem
    from .get_values_response_nested import GetValuesResponseNested as GetValuesResponseNested
    from .get_values_response_objects import GetValuesResponseObjects as GetValuesResponseObjects
    from .get_values_response_twice import GetValuesResponseTwice as GetValuesResponseTwice
    from .other import Other as Other
    from .part import Part as Part

__getattr__, __dir__ = lazy(
    __name__,
    {
        "Part": "part",
        "Other": "other",
        "GetValuesResponse": "get_values_response",
        "GetValuesResponseObjects": "get_values_response_objects",
        "GetValuesResponseListsItem": "get_values_response_lists_item",
        "GetValuesResponseNested": "get_values_response_nested",
        "GetValuesResponseTwice": "get_values_response_twice",
    },
)
