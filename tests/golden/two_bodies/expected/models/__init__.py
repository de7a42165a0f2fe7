# @generated from openapi/2030-01/api.yaml. Do not edit: run scripts/regen.
"""Models of the two_bodies service of API 2030-01, each imported when it is first used."""

from typing import TYPE_CHECKING

from pinecone.codec.wire import lazy

if TYPE_CHECKING:
    from .get_token_response import GetTokenResponse as GetTokenResponse

__getattr__, __dir__ = lazy(
    __name__,
    {
        "GetTokenResponse": "get_token_response",
    },
)
