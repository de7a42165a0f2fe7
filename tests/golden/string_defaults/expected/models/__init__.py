# @generated from openapi/2030-01/api.yaml. Do not edit: run scripts/regen.
"""Models of the string_defaults service of API 2030-01, each imported when it is first used."""

from typing import TYPE_CHECKING

from pinecone.codec.wire import lazy

if TYPE_CHECKING:
    from .list_pages_response import ListPagesResponse as ListPagesResponse

__getattr__, __dir__ = lazy(
    __name__,
    {
        "ListPagesResponse": "list_pages_response",
    },
)
