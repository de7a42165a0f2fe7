# @generated from openapi/2030-01/api.yaml. Do not edit: run scripts/regen.
"""Models of the query_parameters service of API 2030-01, each imported when it is first used."""

from typing import TYPE_CHECKING

from pinecone.codec.wire import lazy

if TYPE_CHECKING:
    from .list_things_range import ListThingsRange as ListThingsRange

__getattr__, __dir__ = lazy(
    __name__,
    {
        "ListThingsRange": "list_things_range",
    },
)
