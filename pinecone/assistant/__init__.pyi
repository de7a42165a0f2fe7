# @generated from pinecone/assistant/__init__.py. Do not edit: run scripts/regen.
from pinecone.assistant.assistant import Assistant as Assistant
from pinecone.assistant.assistant_asyncio import AssistantAsyncio as AssistantAsyncio
from pinecone.assistant.assistants import Assistants as Assistants
from pinecone.assistant.assistants_asyncio import AssistantsAsyncio as AssistantsAsyncio
from pinecone.assistant.paginator import Paginator as Paginator
from pinecone.assistant.paginator_asyncio import PaginatorAsyncio as PaginatorAsyncio
from pinecone.assistant.streams import ChatCompletionStream as ChatCompletionStream
from pinecone.assistant.streams import ChatStream as ChatStream
from pinecone.assistant.streams_asyncio import ChatCompletionStreamAsyncio as ChatCompletionStreamAsyncio
from pinecone.assistant.streams_asyncio import ChatStreamAsyncio as ChatStreamAsyncio

AsyncAssistants = AssistantsAsyncio
AsyncChatCompletionStream = ChatCompletionStreamAsyncio
AsyncChatStream = ChatStreamAsyncio
AsyncPaginator = PaginatorAsyncio
