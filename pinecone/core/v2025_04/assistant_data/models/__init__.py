# @generated from openapi/2025-04/assistant_data.yaml. Do not edit: run scripts/regen.
"""Models of the assistant_data service of API 2025-04, each imported when it is first used."""

from typing import TYPE_CHECKING

from pinecone.codec.wire import lazy

if TYPE_CHECKING:
    from .assistant_file_list import AssistantFileList as AssistantFileList
    from .assistant_file_model import AssistantFileModel as AssistantFileModel
    from .chat_completion_model import ChatCompletionModel as ChatCompletionModel
    from .chat_model import ChatModel as ChatModel
    from .choice_chunk_model import ChoiceChunkModel as ChoiceChunkModel
    from .choice_delta_model import ChoiceDeltaModel as ChoiceDeltaModel
    from .choice_model import ChoiceModel as ChoiceModel
    from .citation_model import CitationModel as CitationModel
    from .context_model import ContextModel as ContextModel
    from .context_options_model import ContextOptionsModel as ContextOptionsModel
    from .error_info import ErrorInfo as ErrorInfo
    from .error_response import ErrorResponse as ErrorResponse
    from .highlight_model import HighlightModel as HighlightModel
    from .message_model import MessageModel as MessageModel
    from .reference_model import ReferenceModel as ReferenceModel
    from .snippet_model import SnippetModel as SnippetModel
    from .stream_chat_completion_chunk_model import StreamChatCompletionChunkModel as StreamChatCompletionChunkModel
    from .usage_model import UsageModel as UsageModel

__getattr__, __dir__ = lazy(
    __name__,
    {
        "AssistantFileList": "assistant_file_list",
        "AssistantFileModel": "assistant_file_model",
        "ChatCompletionModel": "chat_completion_model",
        "ChatModel": "chat_model",
        "ChoiceChunkModel": "choice_chunk_model",
        "ChoiceDeltaModel": "choice_delta_model",
        "ChoiceModel": "choice_model",
        "CitationModel": "citation_model",
        "ContextModel": "context_model",
        "ContextOptionsModel": "context_options_model",
        "ErrorInfo": "error_info",
        "ErrorResponse": "error_response",
        "HighlightModel": "highlight_model",
        "MessageModel": "message_model",
        "ReferenceModel": "reference_model",
        "SnippetModel": "snippet_model",
        "StreamChatCompletionChunkModel": "stream_chat_completion_chunk_model",
        "UsageModel": "usage_model",
    },
)
