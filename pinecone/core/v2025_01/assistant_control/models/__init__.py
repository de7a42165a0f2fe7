# @generated from openapi/2025-01/assistant_control.yaml. Do not edit: run scripts/regen.
"""Models of the assistant_control service of API 2025-01, each imported when it is first used."""

from typing import TYPE_CHECKING

from pinecone.codec.wire import lazy

if TYPE_CHECKING:
    from .assistant import Assistant as Assistant
    from .assistant_list import AssistantList as AssistantList
    from .error_info import ErrorInfo as ErrorInfo
    from .error_response import ErrorResponse as ErrorResponse
    from .update_assistant_response import UpdateAssistantResponse as UpdateAssistantResponse

__getattr__, __dir__ = lazy(
    __name__,
    {
        "Assistant": "assistant",
        "AssistantList": "assistant_list",
        "ErrorInfo": "error_info",
        "ErrorResponse": "error_response",
        "UpdateAssistantResponse": "update_assistant_response",
    },
)
