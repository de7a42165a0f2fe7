"""One assistant: its files, and conversations with it."""

from __future__ import annotations

from copy import deepcopy
from functools import partial
from typing import IO, TYPE_CHECKING, Any, Literal, TypeVar, Union, overload

from pinecone.assistant import calls
from pinecone.assistant.paginator_asyncio import PaginatorAsyncio
from pinecone.assistant.streams_asyncio import ChatCompletionStreamAsyncio, ChatStreamAsyncio
from pinecone.assistant.uploads import read_asyncio
from pinecone.exceptions import PineconeApiValueError, PineconeException
from pinecone.models.assistant import AssistantModel
from pinecone.service.base_asyncio import ServiceAsyncio
from pinecone.service.delays import NO_WAIT, check_wait, delays
from pinecone.service.waiting_asyncio import until_asyncio, until_gone_asyncio
from pinecone.transport import hosts
from pinecone.transport.options import NONE, of_request

if TYPE_CHECKING:
    from typing_extensions import Unpack

    from pinecone.assistant.calls import Messages
    from pinecone.assistant.streams_asyncio import EventStreamAsyncio
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
    from pinecone.transport.transport_asyncio import TransportAsyncio
    from pinecone.versioning import Call

T = TypeVar("T")
S = TypeVar("S", bound="EventStreamAsyncio[Any]")


class AssistantAsyncio(AssistantModel, ServiceAsyncio):
    """An assistant: its description, its files, and conversations with it.

    A response can take long, so the default timeout of its methods is 300 seconds. A timeout that was set on the
    client applies instead.

    The methods of ``pc.assistant`` return it. Pickled, only its description is kept, an ``AssistantModel``.

    Args:
        held: Description of the assistant.
        transport: Transport of the client.

    Since API 2025-01.

    Example:
        >>> assistant = await pc.assistant.Assistant("guide")
        >>> file = await assistant.upload_file("routes.md")
        >>> answer = await assistant.chat([{"role": "user", "content": "How high is K2?"}])
        >>> "8611" in answer.message.content
        True
    """

    __slots__ = ("_config", "_ops", "_transport")

    def __init__(self, held: Any, transport: TransportAsyncio[Any]) -> None:
        super().__init__(held)
        ServiceAsyncio.__init__(self, transport)

    def __reduce__(self) -> tuple[Any, ...]:
        return AssistantModel, *super().__reduce__()[1:]

    def __copy__(self) -> AssistantAsyncio:
        return self._over(self._held, dict(self._parts))

    def __deepcopy__(self, memo: dict[int, Any]) -> AssistantAsyncio:
        return self._over(*deepcopy((self._held, self._parts), memo))

    def _over(self, held: Any, parts: dict[str, Any]) -> AssistantAsyncio:
        """The same assistant with another copy of its description."""
        made = type(self)(held, self._transport)
        made._parts = parts
        return made

    async def _base(self, call: Call[Any], options: JsonObject) -> str:
        """Base URL of the assistant. If the description has no host, it is looked up and kept.

        Raises:
            PineconeException: The assistant has no host yet.
        """
        control = self._ops.operation("describe_assistant", calls.DESCRIBE)
        if not self.host:
            describe = calls.describe(self._ops, self.name, AssistantModel)
            base = hosts.base(self._config.host, control)
            self["host"] = (await self._transport.send(base, describe, of_request(options))).host
        if not self.host or not isinstance(self.host, str):
            raise PineconeException(f"Assistant {self.name!r} has no host yet. Wait until it is ready.")
        return hosts.of_assistant(self.host, call.operation, control)

    async def _send(self, call: Call[T], options: JsonObject = NONE, progress: Progress | None = None) -> T:
        sending = {**calls.with_answer_timeout(options, self._config), "progress": progress}
        return await self._transport.send(await self._base(call, options), call, sending)

    async def _stream(self, kind: type[S], call: Call[Any], options: JsonObject) -> S:
        sending = calls.with_answer_timeout(options, self._config)
        base = await self._base(call, options)
        return await kind(call.name, self._config, partial(self._transport.stream, base, call, sending)).open()

    # Files

    async def upload_file(
        self,
        file_path: Source | None = None,
        metadata: JsonObject | None = None,
        multimodal: bool | None = None,
        timeout: float | None = None,
        file_id: str | None = None,
        *,
        file_stream: IO[bytes] | None = None,
        file_name: str | None = None,
        on_progress: Progress | None = None,
        **options: Unpack[WaitingOptions],
    ) -> AssistantFileModel:
        """Upload a file, and wait until it is processed.

        Args:
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
            >>> file = await assistant.upload_file("routes.md", metadata)
            >>> file.status
            'Available'
        """
        check_wait(timeout)
        source = file_stream if file_path is None else file_path
        if source is None or (file_path is not None and file_stream is not None):
            raise PineconeApiValueError("upload_file needs either file_path or file_stream.")
        content = await read_asyncio(source, file_name)
        call = calls.upload_file(self._ops, self.name, content, metadata, multimodal, file_id)
        file = await self._send(call, options, on_progress)
        if timeout == NO_WAIT:
            return file
        pauses = delays(timeout, f"file {file.name!r} (id {file.id})", "processed", "processed")
        return await until_asyncio(
            calls.is_available, file, lambda: self.describe_file(file.id, **options), self._transport.wait, pauses
        )

    async def upload_bytes_stream(
        self,
        stream: IO[bytes] | bytes,
        file_name: str,
        metadata: JsonObject | None = None,
        multimodal: bool | None = None,
        timeout: float | None = None,
        file_id: str | None = None,
        *,
        on_progress: Progress | None = None,
        **options: Unpack[WaitingOptions],
    ) -> AssistantFileModel:
        """Upload an open file or bytes; the same as ``upload_file`` with the arguments in another order.

        Args:
            stream: A file opened in binary mode, or bytes.
            file_name: Name for the file; its extension determines the type.
            metadata: Metadata of the file.
            multimodal: Whether images in a PDF file are processed too. Since API 2025-10.
            timeout: Seconds to wait until the file is processed. None waits without limit, -1 does not wait.
            file_id: ID for the file, in API versions that accept one.
            on_progress: Called during the upload with the number of bytes sent and the total number of bytes.
            **options: ``_request_timeout``, the timeout of each request in seconds, and ``retry``.

        Returns:
            The file.

        Raises:
            PineconeException: The file could not be processed; the message says why.
            PineconeTimeoutError: The file was not processed in time; processing continues.
            PineconeApiException: The service refused the request.

        Since API 2025-01.

        Example:
            >>> from io import BytesIO
            >>> file = await assistant.upload_bytes_stream(BytesIO(b"K2 is 8611 metres high."), "k2.txt")
        """
        return await self.upload_file(
            stream, metadata, multimodal, timeout, file_id, file_name=file_name, on_progress=on_progress, **options
        )

    async def list_files(
        self, filter: JsonObject | None = None, **options: Unpack[CallOptions]
    ) -> list[AssistantFileModel]:
        """List all files of the assistant.

        Args:
            filter: Metadata filter for the files; all files if left out.
            **options: ``timeout`` in seconds and ``retry``.

        Returns:
            The files.

        Raises:
            PineconeApiException: The service refused a request.

        Since API 2025-01.

        Example:
            >>> [file.name for file in await assistant.list_files({"year": 2025})]
            ['routes.md']
        """
        files: PaginatorAsyncio[AssistantFileModel] = PaginatorAsyncio(
            lambda token: self.list_files_paginated(filter, pagination_token=token, **options)
        )
        return await files.to_list()

    async def list_files_paginated(
        self,
        filter: JsonObject | None = None,
        limit: int | None = None,
        pagination_token: str | None = None,
        *,
        page_size: int | None = None,
        **options: Unpack[CallOptions],
    ) -> ListFilesResponse:
        """List one page of the files of the assistant.

        Args:
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
            >>> len(await assistant.list_files_paginated())
            1
        """
        page = {"limit": page_size if limit is None else limit, "pagination_token": pagination_token}
        return await self._send(calls.list_files_page(self._ops, self.name, filter, page), options)

    async def describe_file(
        self, file_id: str, include_url: bool | None = False, **options: Unpack[CallOptions]
    ) -> AssistantFileModel:
        """Describe a file.

        Args:
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
            >>> (await assistant.describe_file(file.id)).status
            'Available'
        """
        return await self._send(calls.describe_file(self._ops, self.name, file_id, include_url), options)

    async def delete_file(self, file_id: str, timeout: float | None = None, **options: Unpack[WaitingOptions]) -> None:
        """Delete a file, and wait until it is deleted.

        Args:
            file_id: ID of the file.
            timeout: Seconds to wait until it is deleted. None waits without limit, -1 does not wait.
            **options: ``_request_timeout``, the timeout of each request in seconds, and ``retry``.

        Raises:
            NotFoundException: The file does not exist.
            PineconeTimeoutError: The file was not deleted in time; the deletion continues.
            PineconeApiException: The service refused the request.

        Since API 2025-01.

        Example:
            >>> await assistant.delete_file(file.id)
        """
        check_wait(timeout)
        await self._send(calls.delete_file(self._ops, self.name, file_id), options)
        await until_gone_asyncio(
            lambda: self.describe_file(file_id, **options), self._transport.wait, timeout, f"file {file_id!r}"
        )

    # Conversations

    @overload
    async def chat(
        self,
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
        messages: Messages,
        filter: JsonObject | None = None,
        *,
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

        Args:
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
            >>> answer = await assistant.chat(messages)
            >>> answer.citations[0].references[0].file.name
            'routes.md'
            >>> stream = await assistant.chat(messages, stream=True)
            >>> "8611" in await stream.collect()
            True
        """
        call = calls.chat(
            self._ops,
            self.name,
            messages=messages,
            filter=filter,
            stream=stream,
            model=model,
            temperature=temperature,
            json_response=json_response,
            include_highlights=include_highlights,
            context_options=context_options,
        )
        if stream:
            return await self._stream(ChatStreamAsyncio, call, options)
        return await self._send(call, options)

    @overload
    async def chat_completions(
        self,
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
        messages: Messages,
        filter: JsonObject | None = None,
        *,
        stream: Literal[True],
        model: str | None = None,
        temperature: float | None = None,
        **options: Unpack[CallOptions],
    ) -> ChatCompletionStreamAsyncio: ...

    @overload
    async def chat_completions(
        self,
        messages: Messages,
        filter: JsonObject | None = None,
        stream: bool = False,
        model: str | None = None,
        temperature: float | None = None,
        **options: Unpack[CallOptions],
    ) -> Union[ChatCompletionResponse, ChatCompletionStreamAsyncio]: ...

    async def chat_completions(
        self,
        messages: Messages,
        filter: JsonObject | None = None,
        stream: bool = False,
        model: str | None = None,
        temperature: float | None = None,
        **options: Unpack[CallOptions],
    ) -> Union[ChatCompletionResponse, ChatCompletionStreamAsyncio]:
        """Chat with the assistant in OpenAI-compatible form, with citations inside the text.

        Args:
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
            >>> answer = await assistant.chat_completions(messages)
            >>> "8611" in answer.choices[0].message.content
            True
        """
        call = calls.chat_completions(
            self._ops,
            self.name,
            messages=messages,
            filter=filter,
            stream=stream,
            model=model,
            temperature=temperature,
        )
        if stream:
            return await self._stream(ChatCompletionStreamAsyncio, call, options)
        return await self._send(call, options)

    async def context(
        self,
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

        Args:
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
            >>> found = await assistant.context("How high is K2?", top_k=1)
            >>> found.snippets[0].content
            'K2 is 8611 metres high.'
        """
        call = calls.context(
            self._ops,
            self.name,
            query=query,
            messages=messages,
            filter=filter,
            top_k=top_k,
            snippet_size=snippet_size,
            multimodal=multimodal,
            include_binary_content=include_binary_content,
            context_options=context_options,
        )
        return await self._send(call, options)
