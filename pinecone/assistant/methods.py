# @generated from pinecone/assistant/methods_asyncio.py. Do not edit: run scripts/regen.
"""The methods of an assistant for one that is named: ``pc.assistants.chat(assistant_name=...)``."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import IO, TYPE_CHECKING, Any, Literal, Union, overload

from pinecone.assistant.streams import ChatCompletionStream, ChatStream
from pinecone.faces import Face

if TYPE_CHECKING:
    from typing_extensions import Unpack

    from pinecone.assistant.assistant import Assistant
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
    from pinecone.transport.call_options import CallOptions, WaitingOptions


class AssistantMethods(Face):
    """The methods of an assistant for one that is named: ``pc.assistants.chat(assistant_name=...)``."""

    if TYPE_CHECKING:

        def _named(self, assistant_name: str) -> Assistant: ...

    def upload_file(
        self,
        *,
        assistant_name: str,
        file_path: Source | None = None,
        metadata: Mapping[str, Any] | None = None,
        multimodal: bool | None = None,
        timeout: float | None = None,
        file_id: str | None = None,
        file_stream: IO[bytes] | None = None,
        file_name: str | None = None,
        on_progress: Callable[[int, int], None] | None = None,
        **options: Unpack[WaitingOptions],
    ) -> AssistantFileModel:
        """Upload a file, and wait until it plays a part in answers.

        This is the same as ``upload_file`` of the assistant.

        Args:
            assistant_name: Name of the assistant.
            file_path: Path of the file, its content as bytes, or a file that is open for reading in binary.
            metadata: Metadata to keep with the file; chats can be limited to files by it.
            multimodal: Whether the images of a PDF file are read too. Since API 2025-10.
            timeout: Seconds to wait until the file is processed. None waits without limit, -1 does not wait.
            file_id: ID that the file shall have, in API versions that let the caller choose.
            file_stream: An open file, in the spelling of the 9.x line.
            file_name: Name that the file shall have, whose ending tells its type. Needed for bytes.
            on_progress: Called with the number of bytes sent and of all bytes, as the file is being sent.
            **options: ``_request_timeout``, seconds to wait for the answer of the service, and ``retry``.

        Returns:
            The file.

        Raises:
            PineconeApiValueError: There is no file, or it has no name.
            PineconeException: The file could not be processed; the text says why.
            PineconeTimeoutError: The file was not processed in time; it still is being processed.
            PineconeApiException: The service refused the request.

        Since API 2025-01.

        Example:
            >>> metadata = {"year": 2025}
            >>> file = pc.assistants.upload_file(assistant_name="guide", file_path="routes.md", metadata=metadata)
            >>> file.status
            'Available'
        """
        return self._named(assistant_name).upload_file(
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

    def list_files_page(
        self,
        *,
        assistant_name: str,
        filter: Mapping[str, Any] | None = None,
        limit: int | None = None,
        pagination_token: str | None = None,
        page_size: int | None = None,
        **options: Unpack[CallOptions],
    ) -> ListFilesResponse:
        """List the files of the assistant, one page.

        This is the same as ``list_files_paginated`` of the assistant.

        Args:
            assistant_name: Name of the assistant.
            filter: Metadata filter of the files; all if left out.
            limit: Largest number of files, in API versions whose listings have pages.
            pagination_token: Token of the page, in these versions; the first page if left out.
            page_size: The same as ``limit``.
            **options: ``timeout`` in seconds and ``retry``.

        Returns:
            The files of the page, and ``pagination.next`` if there are more.

        Raises:
            UnsupportedByApiVersion: The listings of this API version have no pages.
            PineconeApiException: The service refused the request.

        Since API 2025-01.

        Example:
            >>> len(pc.assistants.list_files_page(assistant_name="guide"))
            1
        """
        return self._named(assistant_name).list_files_paginated(
            filter, limit, pagination_token, page_size=page_size, **options
        )

    def describe_file(
        self, *, assistant_name: str, file_id: str, include_url: bool | None = False, **options: Unpack[CallOptions]
    ) -> AssistantFileModel:
        """Describe a file.

        This is the same as ``describe_file`` of the assistant.

        Args:
            assistant_name: Name of the assistant.
            file_id: ID of the file.
            include_url: Whether to make a URL that the file can be downloaded from, as ``signed_url``. Default False.
            **options: ``timeout`` in seconds and ``retry``.

        Returns:
            The file, with its status.

        Raises:
            NotFoundException: There is no such file.
            PineconeApiException: The service refused the request.

        Since API 2025-01.

        Example:
            >>> (pc.assistants.describe_file(assistant_name="guide", file_id=file.id)).status
            'Available'
        """
        return self._named(assistant_name).describe_file(file_id, include_url, **options)

    def delete_file(
        self, *, assistant_name: str, file_id: str, timeout: float | None = None, **options: Unpack[WaitingOptions]
    ) -> None:
        """Delete a file, and wait until it is gone.

        This is the same as ``delete_file`` of the assistant.

        Args:
            assistant_name: Name of the assistant.
            file_id: ID of the file.
            timeout: Seconds to wait until it is gone. None waits without limit, -1 does not wait.
            **options: ``_request_timeout``, seconds to wait for the answer of the service, and ``retry``.

        Raises:
            NotFoundException: There is no such file.
            PineconeTimeoutError: The file was not gone in time; it still is being deleted.
            PineconeApiException: The service refused the request.

        Since API 2025-01.

        Example:
            >>> pc.assistants.delete_file(assistant_name="guide", file_id=file.id)
        """
        self._named(assistant_name).delete_file(file_id, timeout, **options)

    @overload
    def chat(
        self,
        *,
        assistant_name: str,
        messages: Messages,
        filter: Mapping[str, Any] | None = None,
        stream: Literal[False] = False,
        model: str | None = None,
        temperature: float | None = None,
        json_response: bool = False,
        include_highlights: bool = False,
        context_options: ContextOptions | Mapping[str, Any] | None = None,
        **options: Unpack[CallOptions],
    ) -> ChatResponse: ...

    @overload
    def chat(
        self,
        *,
        assistant_name: str,
        messages: Messages,
        filter: Mapping[str, Any] | None = None,
        stream: Literal[True],
        model: str | None = None,
        temperature: float | None = None,
        json_response: bool = False,
        include_highlights: bool = False,
        context_options: ContextOptions | Mapping[str, Any] | None = None,
        **options: Unpack[CallOptions],
    ) -> ChatStream: ...

    @overload
    def chat(
        self,
        *,
        assistant_name: str,
        messages: Messages,
        filter: Mapping[str, Any] | None = None,
        stream: bool = False,
        model: str | None = None,
        temperature: float | None = None,
        json_response: bool = False,
        include_highlights: bool = False,
        context_options: ContextOptions | Mapping[str, Any] | None = None,
        **options: Unpack[CallOptions],
    ) -> Union[ChatResponse, ChatStream]: ...

    def chat(
        self,
        *,
        assistant_name: str,
        messages: Messages,
        filter: Mapping[str, Any] | None = None,
        stream: bool = False,
        model: str | None = None,
        temperature: float | None = None,
        json_response: bool = False,
        include_highlights: bool = False,
        context_options: ContextOptions | Mapping[str, Any] | None = None,
        **options: Unpack[CallOptions],
    ) -> Union[ChatResponse, ChatStream]:
        """Ask for an answer from the files of the assistant.

        This is the same as ``chat`` of the assistant.

        Args:
            assistant_name: Name of the assistant.
            messages: The conversation, oldest turn first: ``Message`` objects or dictionaries with role and content.
            filter: Metadata filter of the files to answer from; all if left out.
            stream: Whether the answer comes in pieces, as it is written. Default False.
            model: Language model, such as "gpt-4o", which is the service's default.
            temperature: How much chance there is in the answer. The service's default is 0. Since API 2025-04.
            json_response: Whether the answer is a JSON object. Not together with ``stream``. Default False.
            include_highlights: Whether citations quote the passages they rest on. Default False.
            context_options: Which passages the model is given. Since API 2025-04.
            **options: ``timeout`` in seconds, between one part and the next, and ``retry``.

        Returns:
            The answer with its citations; with ``stream`` an iterator over its pieces.

        Raises:
            PineconeApiValueError: There is no message, or ``json_response`` and ``stream`` are both set.
            UnsupportedByApiVersion: The API version lacks an argument.
            PineconeApiException: The service refused the request.

        Since API 2025-01.

        Example:
            >>> from pinecone import Message
            >>> messages = [Message("How high is K2?")]
            >>> answer = pc.assistants.chat(assistant_name="guide", messages=messages)
            >>> answer.citations[0].references[0].file.name
            'routes.md'
            >>> stream = pc.assistants.chat(assistant_name="guide", messages=messages, stream=True)
            >>> "8611" in stream.collect()
            True
        """
        return self._named(assistant_name).chat(
            messages, filter, stream, model, temperature, json_response, include_highlights, context_options, **options
        )

    @overload
    def chat_completions(
        self,
        *,
        assistant_name: str,
        messages: Messages,
        filter: Mapping[str, Any] | None = None,
        stream: Literal[False] = False,
        model: str | None = None,
        temperature: float | None = None,
        **options: Unpack[CallOptions],
    ) -> ChatCompletionResponse: ...

    @overload
    def chat_completions(
        self,
        *,
        assistant_name: str,
        messages: Messages,
        filter: Mapping[str, Any] | None = None,
        stream: Literal[True],
        model: str | None = None,
        temperature: float | None = None,
        **options: Unpack[CallOptions],
    ) -> ChatCompletionStream: ...

    @overload
    def chat_completions(
        self,
        *,
        assistant_name: str,
        messages: Messages,
        filter: Mapping[str, Any] | None = None,
        stream: bool = False,
        model: str | None = None,
        temperature: float | None = None,
        **options: Unpack[CallOptions],
    ) -> Union[ChatCompletionResponse, ChatCompletionStream]: ...

    def chat_completions(
        self,
        *,
        assistant_name: str,
        messages: Messages,
        filter: Mapping[str, Any] | None = None,
        stream: bool = False,
        model: str | None = None,
        temperature: float | None = None,
        **options: Unpack[CallOptions],
    ) -> Union[ChatCompletionResponse, ChatCompletionStream]:
        """Ask for an answer in the form of OpenAI chat completions, with citations inside the text.

        This is the same as ``chat_completions`` of the assistant.

        Args:
            assistant_name: Name of the assistant.
            messages: The conversation, oldest turn first: ``Message`` objects or dictionaries with role and content.
            filter: Metadata filter of the files to answer from; all if left out.
            stream: Whether the answer comes in pieces, as it is written. Default False.
            model: Language model, such as "gpt-4o", which is the service's default.
            temperature: How much chance there is in the answer. The service's default is 0. Since API 2025-04.
            **options: ``timeout`` in seconds, between one part and the next, and ``retry``.

        Returns:
            The answer; with ``stream`` an iterator over its pieces.

        Raises:
            PineconeApiValueError: There is no message.
            UnsupportedByApiVersion: The API version lacks an argument.
            PineconeApiException: The service refused the request.

        Since API 2025-01.

        Example:
            >>> from pinecone import Message
            >>> messages = [Message("How high is K2?")]
            >>> answer = pc.assistants.chat_completions(assistant_name="guide", messages=messages)
            >>> "8611" in answer.choices[0].message.content
            True
        """
        return self._named(assistant_name).chat_completions(messages, filter, stream, model, temperature, **options)

    def context(
        self,
        *,
        assistant_name: str,
        query: str | None = None,
        messages: Messages | None = None,
        filter: Mapping[str, Any] | None = None,
        top_k: int | None = None,
        snippet_size: int | None = None,
        multimodal: bool | None = None,
        include_binary_content: bool | None = None,
        context_options: ContextOptions | Mapping[str, Any] | None = None,
        **options: Unpack[CallOptions],
    ) -> ContextResponse:
        """Find the passages that the assistant would answer from, without an answer.

        This is the same as ``context`` of the assistant.

        Args:
            assistant_name: Name of the assistant.
            query: A question. Either this or ``messages`` is needed.
            messages: A conversation, oldest turn first.
            filter: Metadata filter of the files to take passages from; all if left out.
            top_k: Largest number of passages, at most 64. The service's default is 16.
            snippet_size: Largest size of a passage in tokens, 512 to 8192. The service's default is 2048. Since API
                2025-04.
            multimodal: Whether passages may hold images. Since API 2025-10.
            include_binary_content: Whether images come with their data. Since API 2025-10.
            context_options: The last four in one object; those given by themselves go first.
            **options: ``timeout`` in seconds and ``retry``.

        Returns:
            The passages, most relevant first.

        Raises:
            PineconeApiValueError: Neither query nor messages is given, or both are.
            UnsupportedByApiVersion: The API version lacks an argument.
            PineconeApiException: The service refused the request.

        Since API 2025-01.

        Example:
            >>> found = pc.assistants.context(assistant_name="guide", query="How high is K2?", top_k=1)
            >>> found.snippets[0].content
            'K2 is 8611 metres high.'
        """
        return self._named(assistant_name).context(
            query, messages, filter, top_k, snippet_size, multimodal, include_binary_content, context_options, **options
        )
