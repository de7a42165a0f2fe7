"""Assistants: answers from files."""

from __future__ import annotations

from pinecone.assistant.assistant import Assistant
from pinecone.assistant.assistant_asyncio import AssistantAsyncio
from pinecone.assistant.assistants import Assistants
from pinecone.assistant.assistants_asyncio import AssistantsAsyncio
from pinecone.assistant.paginator import Paginator
from pinecone.assistant.paginator_asyncio import PaginatorAsyncio
from pinecone.assistant.streams import ChatCompletionStream, ChatStream
from pinecone.assistant.streams_asyncio import ChatCompletionStreamAsyncio, ChatStreamAsyncio

#: Names of the 9.x line.
AsyncAssistants = AssistantsAsyncio
AsyncChatCompletionStream = ChatCompletionStreamAsyncio
AsyncChatStream = ChatStreamAsyncio
AsyncPaginator = PaginatorAsyncio

__all__ = [
    "Assistant",
    "AssistantAsyncio",
    "Assistants",
    "AssistantsAsyncio",
    "AsyncAssistants",
    "AsyncChatCompletionStream",
    "AsyncChatStream",
    "AsyncPaginator",
    "ChatCompletionStream",
    "ChatCompletionStreamAsyncio",
    "ChatStream",
    "ChatStreamAsyncio",
    "Paginator",
    "PaginatorAsyncio",
]
