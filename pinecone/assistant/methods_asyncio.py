# @generated from codegen/delegations.toml. Do not edit: run scripts/regen.
"""The methods of an assistant for one that is named: ``pc.assistants.chat(assistant_name=...)``."""

from __future__ import annotations

from typing import IO, TYPE_CHECKING, Literal, Union, overload

from pinecone.assistant.streams_asyncio import ChatCompletionStreamAsyncio, ChatStreamAsyncio
from pinecone.service.faces import Face

if TYPE_CHECKING:
    from typing_extensions import Unpack

    from pinecone.assistant.assistant_asyncio import AssistantAsyncio
    from pinecone.assistant.calls import Messages
    from pinecone.assistant.uploads import Source
    from pinecone.models.assistant import (
        AssistantFileModel,
        ChatCompletionResponse,
        ChatResponse,
        ContextOptions,
        ContextResponse,
        ListFilesResponse,
    )
    from pinecone.models.base import JsonObject
    from pinecone.transport.call_options import CallOptions, WaitingOptions
    from pinecone.transport.http.bodies import Progress


class AssistantMethodsAsyncio(Face):
    """The methods of an assistant for one that is named: ``pc.assistants.chat(assistant_name=...)``."""

    if TYPE_CHECKING:

        def _named(self, assistant_name: str) -> AssistantAsyncio: ...

    async def upload_file(
        self,
        *,
        assistant_name: str,
        file_path: Source | None = None,
        metadata: JsonObject | None = None,
        multimodal: bool | None = None,
        timeout: float | None = None,
        file_id: str | None = None,
        file_stream: IO[bytes] | None = None,
        file_name: str | None = None,
        on_progress: Progress | None = None,
        **options: Unpack[WaitingOptions],
    ) -> AssistantFileModel:
        """Upload a file, and wait until it is processed.

        This is the same as ``upload_file`` of the assistant.

        Args:
            assistant_name: Name of the assistant.
            file_path: Path of the file, its content as bytes, or a file opened in binary mode.
            metadata: Metadata of the file. The ``filter`` of a chat can select files by it.
            multimodal: Whether images in a PDF file are processed too. Since API 2025-10.
            timeout: Seconds to wait until the file is processed. None waits without limit, -1 does not wait.
            file_id: ID for the file, in API versions that accept one.
            file_stream: A file opened in binary mode; the name of ``file_path`` in the 9.x line.
            file_name: Name for the file; its extension determines the type. Required for bytes.
            on_progress: Called during the upload with the number of bytes sent and the total number of bytes.
            **options: ``_request_timeout``, the timeout of each request in seconds, and ``retry``.

        Returns:
            The file.

        Raises:
            PineconeApiValueError: There is no file, or it has no name.
            PineconeException: The file could not be processed; the message says why.
            PineconeTimeoutError: The file was not processed in time; processing continues.
            PineconeApiException: The service refused the request.

        Since API 2025-01.

        Example:
            >>> metadata = {"year": 2025}
            >>> file = await pc.assistants.upload_file(assistant_name="guide", file_path="routes.md", metadata=metadata)
            >>> file.status
            'Available'
        """
        return await self._named(assistant_name).upload_file(
            file_path,
            metadata,
            multimodal,
            timeout,
            file_id,
            file_stream=file_stream,
            file_name=file_name,
            on_progress=on_progress,
            **options,
        )

    async def list_files_page(
        self,
        *,
        assistant_name: str,
        filter: JsonObject | None = None,
        limit: int | None = None,
        pagination_token: str | None = None,
        page_size: int | None = None,
        **options: Unpack[CallOptions],
    ) -> ListFilesResponse:
        """List one page of the files of the assistant.

        This is the same as ``list_files_paginated`` of the assistant.

        Args:
            assistant_name: Name of the assistant.
            filter: Metadata filter for the files; all files if left out.
            limit: Maximum number of files on the page, in API versions with pagination.
            pagination_token: Token of the page, in these versions; the first page if left out.
            page_size: The same as ``limit``.
            **options: ``timeout`` in seconds and ``retry``.

        Returns:
            The files of the page, and ``pagination.next`` if there are more.

        Raises:
            UnsupportedByApiVersion: The API version has no pagination.
            PineconeApiException: The service refused the request.

        Since API 2025-01.

        Example:
            >>> len(await pc.assistants.list_files_page(assistant_name="guide"))
            1
        """
        return await self._named(assistant_name).list_files_paginated(
            filter, limit, pagination_token, page_size=page_size, **options
        )

    async def describe_file(
        self, *, assistant_name: str, file_id: str, include_url: bool | None = False, **options: Unpack[CallOptions]
    ) -> AssistantFileModel:
        """Describe a file.

        This is the same as ``describe_file`` of the assistant.

        Args:
            assistant_name: Name of the assistant.
            file_id: ID of the file.
            include_url: Whether to include a signed URL for the download, as ``signed_url``. Default False.
            **options: ``timeout`` in seconds and ``retry``.

        Returns:
            The file, with its status.

        Raises:
            NotFoundException: The file does not exist.
            PineconeApiException: The service refused the request.

        Since API 2025-01.

        Example:
            >>> (await pc.assistants.describe_file(assistant_name="guide", file_id=file.id)).status
            'Available'
        """
        return await self._named(assistant_name).describe_file(file_id, include_url, **options)

    async def delete_file(
        self, *, assistant_name: str, file_id: str, timeout: float | None = None, **options: Unpack[WaitingOptions]
    ) -> None:
        """Delete a file, and wait until it is deleted.

        This is the same as ``delete_file`` of the assistant.

        Args:
            assistant_name: Name of the assistant.
            file_id: ID of the file.
            timeout: Seconds to wait until it is deleted. None waits without limit, -1 does not wait.
            **options: ``_request_timeout``, the timeout of each request in seconds, and ``retry``.

        Raises:
            NotFoundException: The file does not exist.
            PineconeTimeoutError: The file was not deleted in time; the deletion continues.
            PineconeApiException: The service refused the request.

        Since API 2025-01.

        Example:
            >>> await pc.assistants.delete_file(assistant_name="guide", file_id=file.id)
        """
        await self._named(assistant_name).delete_file(file_id, timeout, **options)

    @overload
    async def chat(
        self,
        *,
        assistant_name: str,
        messages: Messages,
        filter: JsonObject | None = None,
        stream: Literal[False] = False,
        model: str | None = None,
        temperature: float | None = None,
        json_response: bool = False,
        include_highlights: bool = False,
        context_options: ContextOptions | JsonObject | None = None,
        **options: Unpack[CallOptions],
    ) -> ChatResponse: ...

    @overload
    async def chat(
        self,
        *,
        assistant_name: str,
        messages: Messages,
        filter: JsonObject | None = None,
        stream: Literal[True],
        model: str | None = None,
        temperature: float | None = None,
        json_response: bool = False,
        include_highlights: bool = False,
        context_options: ContextOptions | JsonObject | None = None,
        **options: Unpack[CallOptions],
    ) -> ChatStreamAsyncio: ...

    @overload
    async def chat(
        self,
        *,
        assistant_name: str,
        messages: Messages,
        filter: JsonObject | None = None,
        stream: bool = False,
        model: str | None = None,
        temperature: float | None = None,
        json_response: bool = False,
        include_highlights: bool = False,
        context_options: ContextOptions | JsonObject | None = None,
        **options: Unpack[CallOptions],
    ) -> Union[ChatResponse, ChatStreamAsyncio]: ...

    async def chat(
        self,
        *,
        assistant_name: str,
        messages: Messages,
        filter: JsonObject | None = None,
        stream: bool = False,
        model: str | None = None,
        temperature: float | None = None,
        json_response: bool = False,
        include_highlights: bool = False,
        context_options: ContextOptions | JsonObject | None = None,
        **options: Unpack[CallOptions],
    ) -> Union[ChatResponse, ChatStreamAsyncio]:
        """Chat with the assistant, which responds from its files.

        This is the same as ``chat`` of the assistant.

        Args:
            assistant_name: Name of the assistant.
            messages: The conversation, oldest message first: ``Message`` objects or dictionaries with role and content.
            filter: Metadata filter for the files to respond from; all files if left out.
            stream: Whether to stream the response. Default False.
            model: Language model. The service's default is "gpt-4o".
            temperature: Sampling temperature; lower is more deterministic. The service's default is 0. Since API
                2025-04.
            json_response: Whether to respond with a JSON object. Cannot be combined with ``stream``. Default False.
            include_highlights: Whether citations include highlights, the excerpts that support them. Default False.
            context_options: Options for the context snippets that the model receives. Since API 2025-04.
            **options: ``timeout`` in seconds, for each part of the response, and ``retry``.

        Returns:
            The response with its citations; with ``stream`` an iterator over its chunks.

        Raises:
            PineconeApiValueError: There is no message, or ``json_response`` and ``stream`` are both True.
            UnsupportedByApiVersion: The API version lacks an argument.
            PineconeApiException: The service refused the request.

        Since API 2025-01.

        Example:
            >>> from pinecone import Message
            >>> messages = [Message("How high is K2?")]
            >>> answer = await pc.assistants.chat(assistant_name="guide", messages=messages)
            >>> answer.citations[0].references[0].file.name
            'routes.md'
            >>> stream = await pc.assistants.chat(assistant_name="guide", messages=messages, stream=True)
            >>> "8611" in await stream.collect()
            True
        """
        return await self._named(assistant_name).chat(
            messages, filter, stream, model, temperature, json_response, include_highlights, context_options, **options
        )

    @overload
    async def chat_completions(
        self,
        *,
        assistant_name: str,
        messages: Messages,
        filter: JsonObject | None = None,
        stream: Literal[False] = False,
        model: str | None = None,
        temperature: float | None = None,
        **options: Unpack[CallOptions],
    ) -> ChatCompletionResponse: ...

    @overload
    async def chat_completions(
        self,
        *,
        assistant_name: str,
        messages: Messages,
        filter: JsonObject | None = None,
        stream: Literal[True],
        model: str | None = None,
        temperature: float | None = None,
        **options: Unpack[CallOptions],
    ) -> ChatCompletionStreamAsyncio: ...

    @overload
    async def chat_completions(
        self,
        *,
        assistant_name: str,
        messages: Messages,
        filter: JsonObject | None = None,
        stream: bool = False,
        model: str | None = None,
        temperature: float | None = None,
        **options: Unpack[CallOptions],
    ) -> Union[ChatCompletionResponse, ChatCompletionStreamAsyncio]: ...

    async def chat_completions(
        self,
        *,
        assistant_name: str,
        messages: Messages,
        filter: JsonObject | None = None,
        stream: bool = False,
        model: str | None = None,
        temperature: float | None = None,
        **options: Unpack[CallOptions],
    ) -> Union[ChatCompletionResponse, ChatCompletionStreamAsyncio]:
        """Chat with the assistant in OpenAI-compatible form, with citations inside the text.

        This is the same as ``chat_completions`` of the assistant.

        Args:
            assistant_name: Name of the assistant.
            messages: The conversation, oldest message first: ``Message`` objects or dictionaries with role and content.
            filter: Metadata filter for the files to respond from; all files if left out.
            stream: Whether to stream the response. Default False.
            model: Language model. The service's default is "gpt-4o".
            temperature: Sampling temperature; lower is more deterministic. The service's default is 0. Since API
                2025-04.
            **options: ``timeout`` in seconds, for each part of the response, and ``retry``.

        Returns:
            The response; with ``stream`` an iterator over its chunks.

        Raises:
            PineconeApiValueError: There is no message.
            UnsupportedByApiVersion: The API version lacks an argument.
            PineconeApiException: The service refused the request.

        Since API 2025-01.

        Example:
            >>> from pinecone import Message
            >>> messages = [Message("How high is K2?")]
            >>> answer = await pc.assistants.chat_completions(assistant_name="guide", messages=messages)
            >>> "8611" in answer.choices[0].message.content
            True
        """
        return await self._named(assistant_name).chat_completions(
            messages, filter, stream, model, temperature, **options
        )

    async def context(
        self,
        *,
        assistant_name: str,
        query: str | None = None,
        messages: Messages | None = None,
        filter: JsonObject | None = None,
        top_k: int | None = None,
        snippet_size: int | None = None,
        multimodal: bool | None = None,
        include_binary_content: bool | None = None,
        context_options: ContextOptions | JsonObject | None = None,
        **options: Unpack[CallOptions],
    ) -> ContextResponse:
        """Retrieve the context snippets that the assistant would base its response on.

        This is the same as ``context`` of the assistant.

        Args:
            assistant_name: Name of the assistant.
            query: A question. Pass either this or ``messages``.
            messages: A conversation, oldest message first.
            filter: Metadata filter for the files to retrieve from; all files if left out.
            top_k: Maximum number of snippets, at most 64. The service's default is 16.
            snippet_size: Maximum size of a snippet in tokens, 512 to 8192. The service's default is 2048. Since API
                2025-04.
            multimodal: Whether to include snippets with images. Since API 2025-10.
            include_binary_content: Whether to include the data of images. Since API 2025-10.
            context_options: The last four in one object. Those passed as arguments take precedence.
            **options: ``timeout`` in seconds and ``retry``.

        Returns:
            The snippets, most relevant first.

        Raises:
            PineconeApiValueError: Neither query nor messages is passed, or both are.
            UnsupportedByApiVersion: The API version lacks an argument.
            PineconeApiException: The service refused the request.

        Since API 2025-01.

        Example:
            >>> found = await pc.assistants.context(assistant_name="guide", query="How high is K2?", top_k=1)
            >>> found.snippets[0].content
            'K2 is 8611 metres high.'
        """
        return await self._named(assistant_name).context(
            query, messages, filter, top_k, snippet_size, multimodal, include_binary_content, context_options, **options
        )
