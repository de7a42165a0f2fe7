"""Calls of assistants: from what the user passes to a request. Pure: nothing here knows a socket."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any, Callable, TypeVar, Union

from pinecone.arguments import changes, drop_none, non_empty_str
from pinecone.arguments.plain import kind_of
from pinecone.exceptions import PineconeApiTypeError, PineconeApiValueError, PineconeException
from pinecone.models.assistant import (
    AlignmentResult,
    AssistantFileModel,
    AssistantModel,
    ChatCompletionResponse,
    ChatResponse,
    ContextOptions,
    ContextResponse,
    ListAssistantsResponse,
    ListFilesResponse,
    Message,
    alignment_of,
)
from pinecone.models.base import JsonObject
from pinecone.transport.config import DEFAULT_TIMEOUT, Config
from pinecone.transport.options import of_request
from pinecone.versioning import Call, Operations, no_result

Made = TypeVar("Made", bound=AssistantModel)

#: A conversation, oldest message first.
Messages = Iterable[Union[Message, JsonObject]]

DESCRIBE = "GET /assistants/{assistant_name}"
LIST_FILES = "GET /files/{assistant_name}"

#: Default timeout in seconds of calls that a language model responds to.
ANSWER_TIMEOUT = 300.0


# Assistants


def create(ops: Operations, name: str, settings: JsonObject, make: Callable[[Any], Made]) -> Call[Made]:
    """Create an assistant. ``make`` makes the result of its description."""
    return ops.call("create_assistant", "POST /assistants", {"name": non_empty_str("name", name), **settings}, make)


def list_page(ops: Operations, page: JsonObject, make: Callable[[Any], Made]) -> Call[ListAssistantsResponse[Made]]:
    """List one page of assistants. ``make`` makes each of its description."""
    return ops.call("list_assistants", "GET /assistants", page, lambda held: ListAssistantsResponse.of(held, make))


def describe(ops: Operations, name: str, make: Callable[[Any], Made]) -> Call[Made]:
    """Describe an assistant. ``make`` makes the result of its description."""
    return ops.call("describe_assistant", DESCRIBE, of_assistant(name), make)


def update(ops: Operations, name: str, instructions: str | None, metadata: JsonObject | None) -> Call[JsonObject]:
    """Change an assistant. The response holds the changed settings only."""
    settings = {"instructions": instructions, "metadata": metadata}
    arguments = {**of_assistant(name), **changes("update_assistant", settings)}
    return ops.call("update_assistant", "PATCH /assistants/{assistant_name}", arguments)


def delete(ops: Operations, name: str) -> Call[None]:
    """Delete an assistant."""
    return ops.call("delete_assistant", "DELETE /assistants/{assistant_name}", of_assistant(name), no_result)


def of_assistant(name: str) -> dict[str, str]:
    """The part of a path that names an assistant."""
    return {"assistant_name": non_empty_str("name", name)}


def alignment(ops: Operations, question: str, answer: str, ground_truth_answer: str) -> Call[AlignmentResult]:
    """Evaluate an answer."""
    arguments = {"question": question, "answer": answer, "ground_truth_answer": ground_truth_answer}
    return ops.call("evaluate_alignment", "POST /evaluation/metrics/alignment", arguments, alignment_of)


def is_ready(assistant: AssistantModel) -> bool:
    """Whether an assistant can be used.

    Raises:
        PineconeException: It failed to initialize.
    """
    if assistant.status in ("Failed", "InitializationFailed"):
        raise PineconeException(f"Assistant {assistant.name!r} failed to initialize.")
    return assistant.status == "Ready"


# Files


def upload_file(
    ops: Operations,
    name: str,
    file: tuple[str, bytes],
    metadata: JsonObject | None,
    multimodal: bool | None,
    file_id: str | None,
) -> Call[AssistantFileModel]:
    """Upload a file, given as its name and content."""
    arguments = {
        "assistant_name": name,
        "file": file,
        "metadata": metadata,
        "multimodal": None if multimodal is None else str(multimodal).lower(),
        "file_id": file_id,
    }
    return ops.call("upload_file", "POST /files/{assistant_name}", arguments, AssistantFileModel)


def list_files_page(ops: Operations, name: str, filter: JsonObject | None, page: JsonObject) -> Call[ListFilesResponse]:
    """List one page of files."""
    return ops.call("list_files", LIST_FILES, {"assistant_name": name, "filter": filter, **page}, ListFilesResponse)


def describe_file(ops: Operations, name: str, file_id: str, include_url: bool | None) -> Call[AssistantFileModel]:
    """Describe a file."""
    arguments = {
        "assistant_name": name,
        "assistant_file_id": non_empty_str("file_id", file_id),
        "include_url": "true" if include_url else None,
    }
    route = "GET /files/{assistant_name}/{assistant_file_id}"
    return ops.call("describe_file", route, arguments, AssistantFileModel)


def delete_file(ops: Operations, name: str, file_id: str) -> Call[None]:
    """Delete a file."""
    arguments = {"assistant_name": name, "assistant_file_id": non_empty_str("file_id", file_id)}
    route = "DELETE /files/{assistant_name}/{assistant_file_id}"
    return ops.call("delete_file", route, arguments, no_result)


def is_available(file: AssistantFileModel) -> bool:
    """Whether a file is processed.

    Raises:
        PineconeException: Its processing failed.
    """
    if file.status == "ProcessingFailed":
        why = f": {file.error_message}" if file.error_message else "."
        raise PineconeException(f"File {file.name!r} (id {file.id}) could not be processed{why}")
    return file.status != "Processing"


# Conversations


def chat(
    ops: Operations,
    name: str,
    *,
    messages: Messages,
    stream: bool,
    json_response: bool,
    include_highlights: bool,
    context_options: ContextOptions | JsonObject | None,
    **others: object,
) -> Call[ChatResponse]:
    """Respond to a conversation."""
    if stream and json_response:
        raise PineconeApiValueError("chat: json_response cannot be used together with stream.")
    arguments = {
        **conversation(name, messages, stream),
        "json_response": json_response or None,
        "include_highlights": include_highlights or None,
        "context_options": None if context_options is None else wire_options(context_options),
        **others,
    }
    return ops.call("chat", "POST /chat/{assistant_name}", arguments, ChatResponse)


def chat_completions(
    ops: Operations, name: str, *, messages: Messages, stream: bool, **others: object
) -> Call[ChatCompletionResponse]:
    """Respond to a conversation in OpenAI-compatible form."""
    arguments = {**conversation(name, messages, stream), **others}
    route = "POST /chat/{assistant_name}/chat/completions"
    return ops.call("chat_completions", route, arguments, ChatCompletionResponse)


def context(
    ops: Operations,
    name: str,
    *,
    query: str | None,
    messages: Messages | None,
    context_options: ContextOptions | JsonObject | None,
    **others: object,
) -> Call[ContextResponse]:
    """Retrieve the context snippets of a response."""
    if (query is None) == (messages is None):
        raise PineconeApiValueError("context needs either query or messages.")
    arguments = {
        "assistant_name": name,
        "query": query,
        "messages": None if messages is None else wire_messages(messages),
        **({} if context_options is None else wire_options(context_options)),
        **drop_none(others),
    }
    return ops.call("context", "POST /chat/{assistant_name}/context", arguments, ContextResponse)


def conversation(name: str, messages: Messages, stream: bool) -> dict[str, Any]:
    """The arguments that both kinds of chat have."""
    return {"assistant_name": name, "messages": wire_messages(messages), "stream": stream or None}


def with_answer_timeout(options: JsonObject, config: Config) -> dict[str, Any]:
    """Options of a call with ``ANSWER_TIMEOUT``, unless a timeout is set for the client or the call."""
    timeout = {"timeout": ANSWER_TIMEOUT} if config.timeout == DEFAULT_TIMEOUT else {}
    return {**timeout, **of_request(options)}


def wire_messages(messages: Messages) -> list[dict[str, Any]]:
    """A conversation as the API takes it.

    Raises:
        PineconeApiTypeError: One of them is not a message.
        PineconeApiValueError: There is no message.
    """
    if isinstance(messages, (str, Mapping, Message)) or not isinstance(messages, Iterable):
        raise PineconeApiTypeError(f"messages must be a list of Message objects or dicts, not {kind_of(messages)}.")
    turns = [Message.of(message) for message in messages]
    if not turns:
        raise PineconeApiValueError("messages must not be empty.")
    return [{"role": turn.role, "content": turn.content} for turn in turns]


def wire_options(options: ContextOptions | JsonObject) -> dict[str, Any]:
    """Context options as the API takes them. Those of the assistant plugin of the 7.x line are accepted too.

    Raises:
        PineconeApiTypeError: They are not context options.
    """
    if isinstance(options, Mapping):
        return dict(options)
    if hasattr(options, "to_dict"):
        return drop_none(options.to_dict())
    raise PineconeApiTypeError(f"context_options must be ContextOptions or a dict, not {kind_of(options)}.")
