"""Code that asks assistants, in the style of the plugin of the 7.x line and in that of the 9.x line."""

from __future__ import annotations

from io import BytesIO
from pathlib import Path
from typing import Any, Optional

from typing_extensions import assert_type

from pinecone import (
    AlignmentResult,
    AssistantFileModel,
    AssistantModel,
    AsyncChatCompletionStream,
    AsyncChatStream,
    AsyncPaginator,
    ChatCompletionResponse,
    ChatCompletionStreamChunk,
    ChatResponse,
    ChatStreamChunk,
    ContextOptions,
    ContextResponse,
    ListAssistantsResponse,
    ListFilesResponse,
    Message,
    Page,
    PineconeAsyncio,
    StreamCitationChunk,
    StreamContentChunk,
    StreamMessageEnd,
)
from pinecone.assistant import AssistantAsyncio
from pinecone.models.assistant import EntailmentResult, TextSnippet


async def line7(pc: PineconeAsyncio) -> None:
    made = await pc.assistant.create_assistant(
        assistant_name="guide", instructions="Be brief.", metadata={"team": "travel"}, region="us", timeout=30
    )
    assert_type(made, AssistantAsyncio)
    model: AssistantModel = made
    assert_type(model.status, str)
    assert_type(model.created_at, Optional[str])
    assert_type(await pc.assistant.list_assistants(), list[AssistantAsyncio])
    assert_type((await pc.assistant.list_assistants_paginated(limit=5)).next, Optional[str])
    assert_type(await pc.assistant.describe_assistant("guide"), AssistantAsyncio)
    assert_type(await pc.assistant.update_assistant("guide", instructions="Be exact."), AssistantAsyncio)
    assistant = await pc.assistant.Assistant(assistant_name="guide")
    await files(assistant)
    await conversations(assistant)
    await pc.assistant.delete_assistant("guide")
    result = await pc.assistant.evaluation.metrics.alignment(
        question="How high is K2?", answer="8611 m", ground_truth_answer="8611 metres"
    )
    assert_type(result, AlignmentResult)
    assert_type(result.metrics.correctness, float)
    assert_type(result.reasoning.evaluated_facts[0].fact.content, str)


async def files(assistant: AssistantAsyncio) -> None:
    file = await assistant.upload_file("routes.pdf", metadata={"year": 2025}, timeout=60)
    assert_type(file, AssistantFileModel)
    assert_type(file.status, Optional[str])
    assert_type(file.content_hash, Optional[str])
    await assistant.upload_file(file_path=Path("routes.pdf"), multimodal=True, on_progress=lambda sent, total: None)
    await assistant.upload_file(b"K2", file_name="k2.txt")
    await assistant.upload_bytes_stream(BytesIO(b"K2"), "k2.txt")
    assert_type(await assistant.list_files(filter={"year": 2025}), list[AssistantFileModel])
    assert_type(await assistant.list_files_paginated(limit=10), ListFilesResponse)
    assert_type((await assistant.describe_file(file.id, include_url=True)).signed_url, Optional[str])
    await assistant.delete_file(file_id=file.id)


async def conversations(assistant: AssistantAsyncio) -> None:
    messages = [Message("How high is K2?"), Message(role="assistant", content="8611 metres.")]
    answer = await assistant.chat(messages, model="gpt-4o", include_highlights=True, filter={"year": 2025})
    assert_type(answer, ChatResponse)
    assert_type(answer.message.content, str)
    assert_type(answer.usage.total_tokens, int)
    for citation in answer.citations:
        assert_type(citation.position, int)
        for reference in citation.references:
            assert_type(reference.file.name, str)
            assert_type(reference.pages, Optional[list[int]])
    await assistant.chat([{"role": "user", "content": "How high is K2?"}], json_response=True, temperature=0.5)

    stream = await assistant.chat(messages=messages, stream=True)
    assert_type(stream, AsyncChatStream)
    async for chunk in stream:
        assert_type(chunk, ChatStreamChunk)
        if isinstance(chunk, StreamContentChunk):
            assert_type(chunk.delta.content, str)
        elif isinstance(chunk, StreamCitationChunk):
            assert_type(chunk.citation.position, int)
        elif isinstance(chunk, StreamMessageEnd) and chunk.usage:
            assert_type(chunk.usage.prompt_tokens, int)
    async with await assistant.chat(messages, stream=True) as again:
        async for text in again.text():
            assert_type(text, str)
    assert_type(await (await assistant.chat(messages, stream=True)).collect(), str)

    completion = await assistant.chat_completions(messages, model="gpt-4o")
    assert_type(completion, ChatCompletionResponse)
    assert_type(completion.choices[0].message.content, str)
    pieces = await assistant.chat_completions(messages, stream=True)
    assert_type(pieces, AsyncChatCompletionStream)
    async for piece in pieces:
        assert_type(piece, ChatCompletionStreamChunk)
        assert_type(piece.choices[0].delta.content, Optional[str])
    await pieces.aclose()

    context = await assistant.context(query="How high is K2?", top_k=3, snippet_size=512)
    assert_type(context, ContextResponse)
    for snippet in context.snippets:
        assert_type(snippet.score, float)
        if isinstance(snippet, TextSnippet):
            assert_type(snippet.content, str)
            assert_type(snippet.reference.file.name, str)
    await assistant.context(messages=messages, context_options=ContextOptions(top_k=3, multimodal=False))


async def either(assistant: AssistantAsyncio, stream: bool) -> None:
    answer = await assistant.chat([Message("How high is K2?")], stream=stream)
    if isinstance(answer, ChatResponse):
        assert_type(answer.finish_reason, str)
    else:
        assert_type(await answer.collect(), str)


async def line9(pc: PineconeAsyncio) -> None:
    assert_type(await pc.assistants.create(name="guide", instructions="Be brief.", timeout=-1), AssistantAsyncio)
    listing = pc.assistants.list(limit=10)
    assert_type(listing, AsyncPaginator[AssistantAsyncio])
    async for one in listing:
        assert_type(one.name, str)
    async for page in pc.assistants.list().pages():
        assert_type(page, Page[AssistantAsyncio])
        assert_type(page.has_more, bool)
    assert_type(await pc.assistants.list().to_list(), list[AssistantAsyncio])
    assert_type(await pc.assistants.list_page(page_size=5), ListAssistantsResponse[AssistantAsyncio])
    assert_type((await pc.assistants.list_page()).assistants[0].name, str)
    assert_type(await pc.assistants.describe(name="guide"), AssistantAsyncio)
    assert_type(await pc.assistants.update(name="guide", metadata={"team": "travel"}), AssistantAsyncio)

    file = await pc.assistants.upload_file(assistant_name="guide", file_path="routes.pdf", metadata={"year": 2025})
    assert_type(file, AssistantFileModel)
    with open("routes.pdf", "rb") as opened:
        await pc.assistants.upload_file(assistant_name="guide", file_stream=opened, file_name="routes.pdf")
    assert_type(pc.assistants.list_files(assistant_name="guide"), AsyncPaginator[AssistantFileModel])
    assert_type(await pc.assistants.list_files_page(assistant_name="guide", page_size=5), ListFilesResponse)
    assert_type(await pc.assistants.describe_file(assistant_name="guide", file_id=file.id), AssistantFileModel)
    await pc.assistants.delete_file(assistant_name="guide", file_id=file.id)

    messages: list[dict[str, Any]] = [{"role": "user", "content": "How high is K2?"}]
    assert_type(await pc.assistants.chat(assistant_name="guide", messages=messages), ChatResponse)
    stream = await pc.assistants.chat(assistant_name="guide", messages=messages, stream=True)
    assert_type(stream, AsyncChatStream)
    completion = await pc.assistants.chat_completions(assistant_name="guide", messages=messages)
    assert_type(completion, ChatCompletionResponse)
    pieces = await pc.assistants.chat_completions(assistant_name="guide", messages=messages, stream=True)
    assert_type(pieces, AsyncChatCompletionStream)
    assert_type(await pc.assistants.context(assistant_name="guide", query="How high is K2?"), ContextResponse)
    result = await pc.assistants.evaluate_alignment("How high is K2?", "8611 m", "8611 metres", region="eu")
    assert_type(result.scores.alignment, float)
    assert_type(result.facts, list[EntailmentResult])
    await pc.assistants.delete(name="guide")
    await pc.assistants.close()


async def either_by_name(pc: PineconeAsyncio, stream: bool) -> None:
    messages = [Message("How high is K2?")]
    answer = await pc.assistants.chat(assistant_name="guide", messages=messages, stream=stream)
    if isinstance(answer, ChatResponse):
        assert_type(answer.finish_reason, str)
    else:
        assert_type(await answer.collect(), str)
    completion = await pc.assistants.chat_completions(assistant_name="guide", messages=messages, stream=stream)
    if isinstance(completion, ChatCompletionResponse):
        assert_type(completion.model, str)
    else:
        assert_type(await completion.collect(), str)
