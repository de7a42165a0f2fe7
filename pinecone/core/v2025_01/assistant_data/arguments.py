# @generated from openapi/2025-01/assistant_data.yaml. Do not edit: run scripts/regen.
"""The types of the arguments of the assistant_data service of API 2025-01, for msgspec."""

from __future__ import annotations

from typing import Any, Literal, Optional

from msgspec import Struct


class MessageModel(Struct, kw_only=True):
    role: Optional[str] = None
    content: Optional[str] = None


class ListFilesArguments(Struct, kw_only=True):
    assistant_name: str
    filter: Any = None


class UploadFileArguments(Struct, kw_only=True):
    assistant_name: str
    file: Any
    metadata: Any = None


class DescribeFileArguments(Struct, kw_only=True):
    assistant_name: str
    assistant_file_id: str
    include_url: Optional[Literal["true", "false"]] = None


class DeleteFileArguments(Struct, kw_only=True):
    assistant_name: str
    assistant_file_id: str


class ChatCompletionAssistantArguments(Struct, kw_only=True):
    assistant_name: str
    messages: list[MessageModel]
    stream: Optional[bool] = None
    model: Optional[Literal["gpt-4o", "claude-3-5-sonnet"]] = None
    filter: Optional[dict[str, Any]] = None


class ChatAssistantArguments(Struct, kw_only=True):
    assistant_name: str
    messages: list[MessageModel]
    stream: Optional[bool] = None
    model: Optional[Literal["gpt-4o", "claude-3-5-sonnet"]] = None
    filter: Optional[dict[str, Any]] = None
    json_response: Optional[bool] = None
    include_highlights: Optional[bool] = None


class ContextAssistantArguments(Struct, kw_only=True):
    assistant_name: str
    query: Optional[str] = None
    filter: Optional[dict[str, Any]] = None
    messages: Optional[list[MessageModel]] = None
    top_k: Optional[int] = None


ARGUMENTS: dict[str, type[Struct]] = {
    "GET /files/{assistant_name}": ListFilesArguments,
    "POST /files/{assistant_name}": UploadFileArguments,
    "GET /files/{assistant_name}/{assistant_file_id}": DescribeFileArguments,
    "DELETE /files/{assistant_name}/{assistant_file_id}": DeleteFileArguments,
    "POST /chat/{assistant_name}/chat/completions": ChatCompletionAssistantArguments,
    "POST /chat/{assistant_name}": ChatAssistantArguments,
    "POST /chat/{assistant_name}/context": ContextAssistantArguments,
}
