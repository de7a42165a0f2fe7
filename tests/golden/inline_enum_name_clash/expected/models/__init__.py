# @generated from openapi/2030-01/api.yaml. Do not edit: run scripts/regen.
"""Models of the inline_enum_name_clash service of API 2030-01, each imported when it is first used."""

from typing import TYPE_CHECKING

from pinecone.codec.wire import lazy

if TYPE_CHECKING:
    from .chat_model import ChatModel as ChatModel
    from .chat_state_2 import ChatState2 as ChatState2

__getattr__, __dir__ = lazy(
    __name__,
    {
        "ChatState2": "chat_state_2",
        "ChatModel": "chat_model",
    },
)
