# @generated from tests/typing/corpus/assistants_asyncio.py. Do not edit: run scripts/regen.
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
    ChatCompletionResponse,
    ChatCompletionStream,
    ChatCompletionStreamChunk,
    ChatResponse,
    ChatStream,
    ChatStreamChunk,
    ContextOptions,
    ContextResponse,
    ListAssistantsResponse,
    ListFilesResponse,
    Message,
    Page,
    Paginator,
    Pinecone,
    StreamCitationChunk,
    StreamContentChunk,
    StreamMessageEnd,
)
from pinecone.assistant import Assistant
from pinecone.models.assistant import EntailmentResult, TextSnippet


def line7(pc: Pinecone) -> None:
    made = pc.assistant.create_assistant(
        assistant_name="guide", instructions="Be brief.", metadata={"team": "travel"}, region="us", timeout=30
    )
    assert_type(made, Assistant)
    model: AssistantModel = made
    assert_type(model.status, str)
    assert_type(model.created_at, Optional[str])
    assert_type(pc.assistant.list_assistants(), list[Assistant])
    assert_type((pc.assistant.list_assistants_paginated(limit=5)).next, Optional[str])
    assert_type(pc.assistant.describe_assistant("guide"), Assistant)
    assert_type(pc.assistant.update_assistant("guide", instructions="Be exact."), Assistant)
    assistant = pc.assistant.Assistant(assistant_name="guide")
    files(assistant)
    conversations(assistant)
    pc.assistant.delete_assistant("guide")
    result = pc.assistant.evaluation.metrics.alignment(
        question="How high is K2?", answer="8611 m", ground_truth_answer="8611 metres"
    )
    assert_type(result, AlignmentResult)
    assert_type(result.metrics.correctness, float)
    assert_type(result.reasoning.evaluated_facts[0].fact.content, str)


def files(assistant: Assistant) -> None:
    file = assistant.upload_file("routes.pdf", metadata={"year": 2025}, timeout=60)
    assert_type(file, AssistantFileModel)
    assert_type(file.status, Optional[str])
    assert_type(file.content_hash, Optional[str])
    assistant.upload_file(file_path=Path("routes.pdf"), multimodal=True, on_progress=lambda sent, total: None)
    assistant.upload_file(b"K2", file_name="k2.txt")
    assistant.upload_bytes_stream(BytesIO(b"K2"), "k2.txt")
    assert_type(assistant.list_files(filter={"year": 2025}), list[AssistantFileModel])
    assert_type(assistant.list_files_paginated(limit=10), ListFilesResponse)
    assert_type((assistant.describe_file(file.id, include_url=True)).signed_url, Optional[str])
    assistant.delete_file(file_id=file.id)


def conversations(assistant: Assistant) -> None:
    messages = [Message("How high is K2?"), Message(role="assistant", content="8611 metres.")]
    answer = assistant.chat(messages, model="gpt-4o", include_highlights=True, filter={"year": 2025})
    assert_type(answer, ChatResponse)
    assert_type(answer.message.content, str)
    assert_type(answer.usage.total_tokens, int)
    for citation in answer.citations:
        assert_type(citation.position, int)
        for reference in citation.references:
            assert_type(reference.file.name, str)
            assert_type(reference.pages, Optional[list[int]])
    assistant.chat([{"role": "user", "content": "How high is K2?"}], json_response=True, temperature=0.5)

    stream = assistant.chat(messages=messages, stream=True)
    assert_type(stream, ChatStream)
    for chunk in stream:
        assert_type(chunk, ChatStreamChunk)
        if isinstance(chunk, StreamContentChunk):
            assert_type(chunk.delta.content, str)
        elif isinstance(chunk, StreamCitationChunk):
            assert_type(chunk.citation.position, int)
        elif isinstance(chunk, StreamMessageEnd) and chunk.usage:
            assert_type(chunk.usage.prompt_tokens, int)
    with assistant.chat(messages, stream=True) as again:
        for text in again.text():
            assert_type(text, str)
    assert_type((assistant.chat(messages, stream=True)).collect(), str)

    completion = assistant.chat_completions(messages, model="gpt-4o")
    assert_type(completion, ChatCompletionResponse)
    assert_type(completion.choices[0].message.content, str)
    pieces = assistant.chat_completions(messages, stream=True)
    assert_type(pieces, ChatCompletionStream)
    for piece in pieces:
        assert_type(piece, ChatCompletionStreamChunk)
        assert_type(piece.choices[0].delta.content, Optional[str])
    pieces.close()

    context = assistant.context(query="How high is K2?", top_k=3, snippet_size=512)
    assert_type(context, ContextResponse)
    for snippet in context.snippets:
        assert_type(snippet.score, float)
        if isinstance(snippet, TextSnippet):
            assert_type(snippet.content, str)
            assert_type(snippet.reference.file.name, str)
    assistant.context(messages=messages, context_options=ContextOptions(top_k=3, multimodal=False))


def either(assistant: Assistant, stream: bool) -> None:
    answer = assistant.chat([Message("How high is K2?")], stream=stream)
    if isinstance(answer, ChatResponse):
        assert_type(answer.finish_reason, str)
    else:
        assert_type(answer.collect(), str)


def line9(pc: Pinecone) -> None:
    assert_type(pc.assistants.create(name="guide", instructions="Be brief.", timeout=-1), Assistant)
    listing = pc.assistants.list(limit=10)
    assert_type(listing, Paginator[Assistant])
    for one in listing:
        assert_type(one.name, str)
    for page in pc.assistants.list().pages():
        assert_type(page, Page[Assistant])
        assert_type(page.has_more, bool)
    assert_type(pc.assistants.list().to_list(), list[Assistant])
    assert_type(pc.assistants.list_page(page_size=5), ListAssistantsResponse[Assistant])
    assert_type((pc.assistants.list_page()).assistants[0].name, str)
    assert_type(pc.assistants.describe(name="guide"), Assistant)
    assert_type(pc.assistants.update(name="guide", metadata={"team": "travel"}), Assistant)

    file = pc.assistants.upload_file(assistant_name="guide", file_path="routes.pdf", metadata={"year": 2025})
    assert_type(file, AssistantFileModel)
    with open("routes.pdf", "rb") as opened:
        pc.assistants.upload_file(assistant_name="guide", file_stream=opened, file_name="routes.pdf")
    assert_type(pc.assistants.list_files(assistant_name="guide"), Paginator[AssistantFileModel])
    assert_type(pc.assistants.list_files_page(assistant_name="guide", page_size=5), ListFilesResponse)
    assert_type(pc.assistants.describe_file(assistant_name="guide", file_id=file.id), AssistantFileModel)
    pc.assistants.delete_file(assistant_name="guide", file_id=file.id)

    messages: list[dict[str, Any]] = [{"role": "user", "content": "How high is K2?"}]
    assert_type(pc.assistants.chat(assistant_name="guide", messages=messages), ChatResponse)
    stream = pc.assistants.chat(assistant_name="guide", messages=messages, stream=True)
    assert_type(stream, ChatStream)
    completion = pc.assistants.chat_completions(assistant_name="guide", messages=messages)
    assert_type(completion, ChatCompletionResponse)
    pieces = pc.assistants.chat_completions(assistant_name="guide", messages=messages, stream=True)
    assert_type(pieces, ChatCompletionStream)
    assert_type(pc.assistants.context(assistant_name="guide", query="How high is K2?"), ContextResponse)
    result = pc.assistants.evaluate_alignment("How high is K2?", "8611 m", "8611 metres", region="eu")
    assert_type(result.scores.alignment, float)
    assert_type(result.facts, list[EntailmentResult])
    pc.assistants.delete(name="guide")
    pc.assistants.close()


def either_by_name(pc: Pinecone, stream: bool) -> None:
    messages = [Message("How high is K2?")]
    answer = pc.assistants.chat(assistant_name="guide", messages=messages, stream=stream)
    if isinstance(answer, ChatResponse):
        assert_type(answer.finish_reason, str)
    else:
        assert_type(answer.collect(), str)
    completion = pc.assistants.chat_completions(assistant_name="guide", messages=messages, stream=stream)
    if isinstance(completion, ChatCompletionResponse):
        assert_type(completion.model, str)
    else:
        assert_type(completion.collect(), str)
