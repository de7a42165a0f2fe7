# @generated from openapi/2025-10/oauth.yaml. Do not edit: run scripts/regen.
"""Models of the oauth service of API 2025-10, each imported when it is first used."""

from typing import TYPE_CHECKING

from pinecone.codec.wire import lazy

if TYPE_CHECKING:
    from .error_response import ErrorResponse as ErrorResponse
    from .token_response import TokenResponse as TokenResponse

__getattr__, __dir__ = lazy(
    __name__,
    {
        "ErrorResponse": "error_response",
        "TokenResponse": "token_response",
    },
)
