# @generated from openapi/2025-04/assistant_data.yaml. Do not edit: run scripts/regen.
"""Operations of the assistant_data service of API 2025-04."""

from __future__ import annotations

from typing import Any

from pinecone.codec import wire

from . import models as _models


def list_files(
    *,
    assistant_name: str,
    filter: Any = wire.UNSET,
) -> wire.Request:
    """List files.

    Returns the files of an assistant, all of them or those whose metadata match a filter.

    Args:
        assistant_name: Name of the assistant, as given when it was created.
        filter: Metadata filter of the files to list, as JSON text. All files unless given.
    """
    _query: list[tuple[str, Any]] = []
    if filter is not wire.UNSET:
        _query.append(("filter", wire.json_text(filter)))
    return wire.Request("GET", wire.target(f"/files/{wire.segment(assistant_name)}", _query), {}, None)


def upload_file(
    *,
    assistant_name: str,
    file: Any,
    metadata: Any = wire.UNSET,
) -> wire.Request:
    """Upload a file.

    Uploads a file to an assistant, which reads and indexes it. Until its status is available, the file plays no
    part in answers.

    Args:
        assistant_name: Name of the assistant, as given when it was created.
        file: Content of the file. Text, Markdown, JSON, PDF and DOCX files can be read.
        metadata: Metadata to keep with the file, as JSON text of one object. Chats can be limited to files by
            it.
    """
    _query: list[tuple[str, Any]] = []
    if metadata is not wire.UNSET:
        _query.append(("metadata", wire.json_text(metadata)))
    _body: dict[str, Any] = {
        "file": file,
    }
    _headers, _data = wire.multipart(_body)
    return wire.Request("POST", wire.target(f"/files/{wire.segment(assistant_name)}", _query), _headers, _data)


def describe_file(
    *,
    assistant_name: str,
    assistant_file_id: str,
    include_url: str = wire.UNSET,
) -> wire.Request:
    """Describe a file.

    Returns the status and metadata of one file and, if asked for, a URL to download it.

    Args:
        assistant_name: Name of the assistant, as given when it was created.
        assistant_file_id: ID of the file, assigned when it was uploaded.
        include_url: Whether the answer has a URL to download the file from. Known values: true, false.
    """
    _query: list[tuple[str, Any]] = []
    if include_url is not wire.UNSET:
        _query.append(("include_url", include_url))
    return wire.Request(
        "GET", wire.target(f"/files/{wire.segment(assistant_name)}/{wire.segment(assistant_file_id)}", _query), {}, None
    )


def delete_file(
    *,
    assistant_name: str,
    assistant_file_id: str,
) -> wire.Request:
    """Delete a file.

    Deletes a file from an assistant for good. Its contents play no further part in answers.

    Args:
        assistant_name: Name of the assistant, as given when it was created.
        assistant_file_id: ID of the file, assigned when it was uploaded.
    """
    return wire.Request("DELETE", f"/files/{wire.segment(assistant_name)}/{wire.segment(assistant_file_id)}", {}, None)


def chat_completion_assistant(
    *,
    assistant_name: str,
    messages: list[_models.MessageModel],
    stream: bool = wire.UNSET,
    model: str = wire.UNSET,
    temperature: float = wire.UNSET,
    filter: dict[str, Any] = wire.UNSET,
) -> wire.Request:
    """Chat in OpenAI form.

    Answers a conversation from the files of the assistant, with citations inside the text. Requests and answers
    have the form of OpenAI chat completions.

    Args:
        assistant_name: Name of the assistant, as given when it was created.
        messages: The conversation so far, oldest turn first. The last turn is the question.
        stream: Whether to send the answer in pieces as it is written, as server-sent events.
        model: Large language model that writes the answer. Known values: gpt-4o, gpt-4.1, o4-mini,
            claude-3-5-sonnet, claude-3-7-sonnet, gemini-2.5-pro.
        temperature: How much chance there is in the answer. 0 gives nearly the same answer each time; higher
            values vary more.
        filter: Metadata filter of the files to answer from. All files unless given.
    """
    _body: dict[str, Any] = {
        "messages": messages,
    }
    if stream is not wire.UNSET:
        _body["stream"] = stream
    if model is not wire.UNSET:
        _body["model"] = model
    if temperature is not wire.UNSET:
        _body["temperature"] = temperature
    if filter is not wire.UNSET:
        _body["filter"] = filter
    return wire.Request("POST", f"/chat/{wire.segment(assistant_name)}/chat/completions", wire.JSON, wire.dumps(_body))


def chat_assistant(
    *,
    assistant_name: str,
    messages: list[_models.MessageModel],
    stream: bool = wire.UNSET,
    model: str = wire.UNSET,
    temperature: float = wire.UNSET,
    filter: dict[str, Any] = wire.UNSET,
    json_response: bool = wire.UNSET,
    include_highlights: bool = wire.UNSET,
    context_options: _models.ContextOptionsModel = wire.UNSET,
) -> wire.Request:
    """Chat.

    Answers a conversation from the files of the assistant, with citations beside the text that point into the
    files.

    Args:
        assistant_name: Name of the assistant, as given when it was created.
        messages: The conversation so far, oldest turn first. The last turn is the question.
        stream: Whether to send the answer in pieces as it is written, as server-sent events.
        model: Large language model that writes the answer. Known values: gpt-4o, gpt-4.1, o4-mini,
            claude-3-5-sonnet, claude-3-7-sonnet, gemini-2.5-pro.
        temperature: How much chance there is in the answer. 0 gives nearly the same answer each time; higher
            values vary more.
        filter: Metadata filter of the files to answer from. All files unless given.
        json_response: Whether to write the answer as a JSON object. Not together with `stream`.
        include_highlights: Whether citations quote the passages they rest on.
        context_options: Which and how many passages the model is given to answer from.
    """
    _body: dict[str, Any] = {
        "messages": messages,
    }
    if stream is not wire.UNSET:
        _body["stream"] = stream
    if model is not wire.UNSET:
        _body["model"] = model
    if temperature is not wire.UNSET:
        _body["temperature"] = temperature
    if filter is not wire.UNSET:
        _body["filter"] = filter
    if json_response is not wire.UNSET:
        _body["json_response"] = json_response
    if include_highlights is not wire.UNSET:
        _body["include_highlights"] = include_highlights
    if context_options is not wire.UNSET:
        _body["context_options"] = context_options
    return wire.Request("POST", f"/chat/{wire.segment(assistant_name)}", wire.JSON, wire.dumps(_body))


def context_assistant(
    *,
    assistant_name: str,
    query: str = wire.UNSET,
    filter: dict[str, Any] = wire.UNSET,
    messages: list[_models.MessageModel] = wire.UNSET,
    top_k: int = wire.UNSET,
    snippet_size: int = wire.UNSET,
) -> wire.Request:
    """Get context.

    Returns the passages of the files that the assistant would answer from, without an answer, for use with
    another language model.

    Args:
        assistant_name: Name of the assistant, as given when it was created.
        query: A single question.
        filter: Metadata filter of the files to take passages from. All files unless given.
        messages: A conversation, oldest turn first.
        top_k: Largest number of passages to return, at most 64. 16 unless given.
        snippet_size: Largest size of a passage in tokens, from 512 to 8192. 2048 unless given.
    """
    _body: dict[str, Any] = {}
    if query is not wire.UNSET:
        _body["query"] = query
    if filter is not wire.UNSET:
        _body["filter"] = filter
    if messages is not wire.UNSET:
        _body["messages"] = messages
    if top_k is not wire.UNSET:
        _body["top_k"] = top_k
    if snippet_size is not wire.UNSET:
        _body["snippet_size"] = snippet_size
    return wire.Request("POST", f"/chat/{wire.segment(assistant_name)}/context", wire.JSON, wire.dumps(_body))


OPERATIONS: dict[str, wire.Operation] = {
    "GET /files/{assistant_name}": wire.Operation(
        "GET /files/{assistant_name}",
        id="list_files",
        service="assistant_data",
        version="2025-04",
        servers=("https://{assistant_host}",),
        credential="Api-Key",
        arguments={
            "assistant_name": None,
            "filter": None,
        },
        required=frozenset(["assistant_name"]),
        encoders={
            "": list_files,
        },
        responses={
            "200": {
                "application/json": wire.json_reader(lambda value: _models.AssistantFileList.read(value)),
            },
            "401": {
                "application/json": wire.json_reader(lambda value: _models.ErrorResponse.read(value)),
            },
            "404": {
                "application/json": wire.json_reader(lambda value: _models.ErrorResponse.read(value)),
            },
            "500": {
                "application/json": wire.json_reader(lambda value: _models.ErrorResponse.read(value)),
            },
        },
        models={},
    ),
    "POST /files/{assistant_name}": wire.Operation(
        "POST /files/{assistant_name}",
        id="upload_file",
        service="assistant_data",
        version="2025-04",
        servers=("https://{assistant_host}",),
        credential="Api-Key",
        arguments={
            "assistant_name": None,
            "file": None,
            "metadata": None,
        },
        required=frozenset(["assistant_name", "file"]),
        encoders={
            "multipart/form-data": upload_file,
        },
        responses={
            "200": {
                "application/json": wire.json_reader(lambda value: _models.AssistantFileModel.read(value)),
            },
            "400": {
                "application/json": wire.json_reader(lambda value: _models.ErrorResponse.read(value)),
            },
            "401": {
                "application/json": wire.json_reader(lambda value: _models.ErrorResponse.read(value)),
            },
            "404": {
                "application/json": wire.json_reader(lambda value: _models.ErrorResponse.read(value)),
            },
            "500": {
                "application/json": wire.json_reader(lambda value: _models.ErrorResponse.read(value)),
            },
        },
        models={},
        files=frozenset(["file"]),
    ),
    "GET /files/{assistant_name}/{assistant_file_id}": wire.Operation(
        "GET /files/{assistant_name}/{assistant_file_id}",
        id="describe_file",
        service="assistant_data",
        version="2025-04",
        servers=("https://{assistant_host}",),
        credential="Api-Key",
        arguments={
            "assistant_name": None,
            "assistant_file_id": None,
            "include_url": None,
        },
        required=frozenset(["assistant_name", "assistant_file_id"]),
        encoders={
            "": describe_file,
        },
        responses={
            "200": {
                "application/json": wire.json_reader(lambda value: _models.AssistantFileModel.read(value)),
            },
            "401": {
                "application/json": wire.json_reader(lambda value: _models.ErrorResponse.read(value)),
            },
            "404": {
                "application/json": wire.json_reader(lambda value: _models.ErrorResponse.read(value)),
            },
            "500": {
                "application/json": wire.json_reader(lambda value: _models.ErrorResponse.read(value)),
            },
        },
        models={},
    ),
    "DELETE /files/{assistant_name}/{assistant_file_id}": wire.Operation(
        "DELETE /files/{assistant_name}/{assistant_file_id}",
        id="delete_file",
        service="assistant_data",
        version="2025-04",
        servers=("https://{assistant_host}",),
        credential="Api-Key",
        arguments={
            "assistant_name": None,
            "assistant_file_id": None,
        },
        required=frozenset(["assistant_name", "assistant_file_id"]),
        encoders={
            "": delete_file,
        },
        responses={
            "200": {},
            "401": {
                "application/json": wire.json_reader(lambda value: _models.ErrorResponse.read(value)),
            },
            "404": {
                "application/json": wire.json_reader(lambda value: _models.ErrorResponse.read(value)),
            },
            "500": {
                "application/json": wire.json_reader(lambda value: _models.ErrorResponse.read(value)),
            },
        },
        models={},
    ),
    "POST /chat/{assistant_name}/chat/completions": wire.Operation(
        "POST /chat/{assistant_name}/chat/completions",
        id="chat_completion_assistant",
        service="assistant_data",
        version="2025-04",
        servers=("https://{assistant_host}",),
        credential="Api-Key",
        arguments={
            "assistant_name": None,
            "messages": None,
            "stream": None,
            "model": None,
            "temperature": None,
            "filter": None,
        },
        required=frozenset(["assistant_name", "messages"]),
        encoders={
            "application/json": chat_completion_assistant,
        },
        responses={
            "200": {
                "application/json": wire.json_reader(lambda value: _models.ChatCompletionModel.read(value)),
                "text/event-stream": wire.event_reader(
                    lambda value: _models.StreamChatCompletionChunkModel.read(value)
                ),
            },
            "400": {
                "application/json": wire.json_reader(lambda value: _models.ErrorResponse.read(value)),
            },
            "401": {
                "application/json": wire.json_reader(lambda value: _models.ErrorResponse.read(value)),
            },
            "404": {
                "application/json": wire.json_reader(lambda value: _models.ErrorResponse.read(value)),
            },
            "500": {
                "application/json": wire.json_reader(lambda value: _models.ErrorResponse.read(value)),
            },
        },
        models={
            "messages": lambda: _models.MessageModel,
        },
    ),
    "POST /chat/{assistant_name}": wire.Operation(
        "POST /chat/{assistant_name}",
        id="chat_assistant",
        service="assistant_data",
        version="2025-04",
        servers=("https://{assistant_host}",),
        credential="Api-Key",
        arguments={
            "assistant_name": None,
            "messages": None,
            "stream": None,
            "model": None,
            "temperature": None,
            "filter": None,
            "json_response": None,
            "include_highlights": None,
            "context_options": {"top_k": None, "snippet_size": None},
        },
        required=frozenset(["assistant_name", "messages"]),
        encoders={
            "application/json": chat_assistant,
        },
        responses={
            "200": {
                "application/json": wire.json_reader(lambda value: _models.ChatModel.read(value)),
            },
            "400": {
                "application/json": wire.json_reader(lambda value: _models.ErrorResponse.read(value)),
            },
            "401": {
                "application/json": wire.json_reader(lambda value: _models.ErrorResponse.read(value)),
            },
            "404": {
                "application/json": wire.json_reader(lambda value: _models.ErrorResponse.read(value)),
            },
            "500": {
                "application/json": wire.json_reader(lambda value: _models.ErrorResponse.read(value)),
            },
        },
        models={
            "messages": lambda: _models.MessageModel,
            "context_options": lambda: _models.ContextOptionsModel,
        },
    ),
    "POST /chat/{assistant_name}/context": wire.Operation(
        "POST /chat/{assistant_name}/context",
        id="context_assistant",
        service="assistant_data",
        version="2025-04",
        servers=("https://{assistant_host}",),
        credential="Api-Key",
        arguments={
            "assistant_name": None,
            "query": None,
            "filter": None,
            "messages": None,
            "top_k": None,
            "snippet_size": None,
        },
        required=frozenset(["assistant_name"]),
        encoders={
            "application/json": context_assistant,
        },
        responses={
            "200": {
                "application/json": wire.json_reader(lambda value: _models.ContextModel.read(value)),
            },
            "400": {
                "application/json": wire.json_reader(lambda value: _models.ErrorResponse.read(value)),
            },
            "401": {
                "application/json": wire.json_reader(lambda value: _models.ErrorResponse.read(value)),
            },
            "404": {
                "application/json": wire.json_reader(lambda value: _models.ErrorResponse.read(value)),
            },
            "500": {
                "application/json": wire.json_reader(lambda value: _models.ErrorResponse.read(value)),
            },
        },
        models={
            "messages": lambda: _models.MessageModel,
        },
    ),
}
