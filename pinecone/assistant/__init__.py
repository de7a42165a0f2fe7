"""Assistants, which respond to questions from files."""

from pinecone.lazy import lazy_exports

EXPORTS = {
    "pinecone.assistant.assistant": "Assistant",
    "pinecone.assistant.assistant_asyncio": "AssistantAsyncio",
    "pinecone.assistant.assistants": "Assistants",
    "pinecone.assistant.assistants_asyncio": "AssistantsAsyncio, AssistantsAsyncio as AsyncAssistants",
    "pinecone.assistant.paginator": "Paginator",
    "pinecone.assistant.paginator_asyncio": "PaginatorAsyncio, PaginatorAsyncio as AsyncPaginator",
    "pinecone.assistant.streams": "ChatCompletionStream, ChatStream",
    "pinecone.assistant.streams_asyncio": """
        ChatCompletionStreamAsyncio, ChatCompletionStreamAsyncio as AsyncChatCompletionStream, ChatStreamAsyncio,
        ChatStreamAsyncio as AsyncChatStream
    """,
}

lazy_exports(__name__, EXPORTS)
