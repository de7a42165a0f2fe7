# @generated from openapi/2025-10/assistant_data.yaml. Do not edit: run scripts/regen.
"""Models of the assistant_data service of API 2025-10, each imported when it is first used."""

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
    from .docx_reference_model import DocxReferenceModel as DocxReferenceModel
    from .error_info import ErrorInfo as ErrorInfo
    from .error_response import ErrorResponse as ErrorResponse
    from .highlight_model import HighlightModel as HighlightModel
    from .image_model import ImageModel as ImageModel
    from .json_reference_model import JsonReferenceModel as JsonReferenceModel
    from .markdown_reference_model import MarkdownReferenceModel as MarkdownReferenceModel
    from .message_model import MessageModel as MessageModel
    from .multi_modal_content_image_block_model import (
        MultiModalContentImageBlockModel as MultiModalContentImageBlockModel,
    )
    from .multi_modal_content_text_block_model import MultiModalContentTextBlockModel as MultiModalContentTextBlockModel
    from .multi_modal_snippet_model import MultiModalSnippetModel as MultiModalSnippetModel
    from .pdf_reference_model import PdfReferenceModel as PdfReferenceModel
    from .reference_model import ReferenceModel as ReferenceModel
    from .stream_chat_completion_chunk_model import StreamChatCompletionChunkModel as StreamChatCompletionChunkModel
    from .text_reference_model import TextReferenceModel as TextReferenceModel
    from .text_snippet_model import TextSnippetModel as TextSnippetModel
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
        "DocxReferenceModel": "docx_reference_model",
        "ErrorInfo": "error_info",
        "ErrorResponse": "error_response",
        "HighlightModel": "highlight_model",
        "ImageModel": "image_model",
        "JsonReferenceModel": "json_reference_model",
        "MarkdownReferenceModel": "markdown_reference_model",
        "MessageModel": "message_model",
        "MultiModalContentImageBlockModel": "multi_modal_content_image_block_model",
        "MultiModalContentTextBlockModel": "multi_modal_content_text_block_model",
        "MultiModalSnippetModel": "multi_modal_snippet_model",
        "PdfReferenceModel": "pdf_reference_model",
        "ReferenceModel": "reference_model",
        "StreamChatCompletionChunkModel": "stream_chat_completion_chunk_model",
        "TextReferenceModel": "text_reference_model",
        "TextSnippetModel": "text_snippet_model",
        "UsageModel": "usage_model",
    },
)
