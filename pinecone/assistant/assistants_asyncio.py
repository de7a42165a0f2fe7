"""The assistants of a project."""

from __future__ import annotations

import builtins
from collections.abc import Callable, Mapping
from typing import IO, TYPE_CHECKING, Any, Literal, TypeVar, Union, overload

from pinecone._compat.installed_plugins import warn_of_installed
from pinecone.assistant import calls
from pinecone.assistant.assistant_asyncio import AssistantAsyncio as Handle
from pinecone.assistant.paginator_asyncio import PaginatorAsyncio
from pinecone.counting import counted
from pinecone.db_control.waiting import NO_WAIT, check, delays
from pinecone.exceptions import NotFoundException, PineconeApiTypeError, PineconeApiValueError
from pinecone.faces import Face
from pinecone.transport import hosts
from pinecone.transport.options import checked

if TYPE_CHECKING:
    from typing_extensions import Unpack

    from pinecone.assistant.calls import Messages
    from pinecone.assistant.streams_asyncio import ChatCompletionStreamAsyncio, ChatStreamAsyncio
    from pinecone.assistant.uploads import Source
    from pinecone.config import Config
    from pinecone.models.assistant import (
        AlignmentResult,
        AssistantFileModel,
        ChatCompletionResponse,
        ChatResponse,
        ContextOptions,
        ContextResponse,
        ListAssistantsResponse,
        ListFilesResponse,
    )
    from pinecone.transport.call_options import CallOptions, WaitingOptions
    from pinecone.transport.http.transport_asyncio import HttpAsyncio
    from pinecone.versioning import Call, Operations

T = TypeVar("T")


class AssistantsAsyncio(Face):
    """The assistants of a project, as ``pc.assistant`` and ``pc.assistants``.

    Args:
        transport: Transport of the client.
        ops: Operations that the client may call.
        config: Settings of the client.
    """

    def __init__(self, transport: HttpAsyncio, ops: Operations, config: Config) -> None:
        warn_of_installed()
        self._transport = transport
        self._ops = ops
        self._config = config
        self._known: dict[str, Handle] = {}

    async def _send(self, call: Call[T], options: Mapping[str, Any]) -> T:
        options = checked(call.name, options, call.operation.arguments)
        return await self._transport.send(hosts.base(self._config, call.operation), call, options)

    def _assistant(self, description: Any) -> Handle:
        return Handle(description, self._transport, self._ops, self._config)

    async def _named(self, name: str) -> Handle:
        """The assistant of a name, whose host is looked up once."""
        if name not in self._known:
            self._known[name] = await self.describe(name)
        return self._known[name]

    # Assistants

    async def create(
        self,
        name: str | None = None,
        instructions: str | None = None,
        metadata: Mapping[str, Any] | None = None,
        region: str | None = None,
        timeout: float | None = None,
        *,
        assistant_name: str | None = None,
        environment: str | None = None,
        **options: Unpack[WaitingOptions],
    ) -> Handle:
        """Create an assistant, and wait until it can be used.

        Args:
            name: Name of the assistant: lower-case letters, digits and hyphens.
            instructions: Directive to follow in every answer.
            metadata: Free-form facts about the assistant.
            region: "us", which is the service's default, or "eu".
            timeout: Seconds to wait until it is ready. None waits without limit, -1 does not wait.
            assistant_name: The same as ``name``, in the spelling of the 7.x line.
            environment: Where the assistant is hosted, in API versions that let the caller choose.
            **options: ``_request_timeout`` in seconds and ``retry``.

        Returns:
            The assistant.

        Raises:
            PineconeTimeoutError: The assistant was not ready in time; it is still being created.
            PineconeException: The assistant failed to initialize.
            ConflictError: An assistant of that name exists already.
            PineconeApiException: The service refused the request.

        Since API 2025-01.

        Example:
            >>> assistant = await pc.assistant.create_assistant("guide", "Answer in one sentence.")
            >>> assistant.status
            'Ready'
        """
        check(timeout)
        name = either("create", name, assistant_name)
        self._known.pop(name, None)
        settings = {
            "instructions": instructions,
            "metadata": metadata,
            "region": region,
            "environment": environment,
        }
        assistant = await self._send(calls.create(self._ops, name, settings, self._assistant), options)
        if timeout == NO_WAIT or calls.is_ready(assistant):
            return assistant
        late = f"Assistant {name!r} was not ready after {counted(timeout, 'second')}. It is still being created."
        for delay in delays(timeout, f"assistant {name!r} to be ready", late):
            await self._transport.wait(delay)
            assistant = await self.describe(name, **options)
            if calls.is_ready(assistant):
                break
        return assistant

    create_assistant = create

    def list(
        self, *, limit: int | None = None, pagination_token: str | None = None, **options: Unpack[CallOptions]
    ) -> PaginatorAsyncio[Handle]:
        """List the assistants of the project, page after page as they are read.

        Args:
            limit: Largest number of assistants; all if left out.
            pagination_token: Token of the page to begin with, in API versions whose listings have pages.
            **options: ``timeout`` in seconds and ``retry``.

        Returns:
            An iterator over the assistants, with ``pages()`` and ``to_list()``.

        Raises:
            PineconeApiException: The service refused a request. It is raised when the iterator is used.

        Since API 2025-01.

        Example:
            >>> async for assistant in pc.assistants.list():
            ...     print(assistant.name)
            guide
        """
        return PaginatorAsyncio(
            lambda token: self.list_page(pagination_token=token, **options), pagination_token, limit
        )

    async def list_assistants(self, **options: Unpack[CallOptions]) -> builtins.list[Handle]:
        """List the assistants of the project, of all pages.

        Args:
            **options: ``timeout`` in seconds and ``retry``.

        Returns:
            The assistants.

        Raises:
            PineconeApiException: The service refused a request.

        Since API 2025-01.

        Example:
            >>> [assistant.name for assistant in await pc.assistant.list_assistants()]
            ['guide']
        """
        return await self.list(**options).to_list()

    async def list_page(
        self,
        limit: int | None = None,
        pagination_token: str | None = None,
        *,
        page_size: int | None = None,
        **options: Unpack[CallOptions],
    ) -> ListAssistantsResponse[Handle]:
        """List the assistants of the project, one page.

        Args:
            limit: Largest number of assistants, in API versions whose listings have pages.
            pagination_token: Token of the page, in these versions; the first page if left out.
            page_size: The same as ``limit``.
            **options: ``timeout`` in seconds and ``retry``.

        Returns:
            The assistants of the page, and ``pagination.next`` if there are more.

        Raises:
            UnsupportedByApiVersion: The listings of this API version have no pages.
            PineconeApiException: The service refused the request.

        Since API 2025-01.

        Example:
            >>> len(await pc.assistants.list_page())
            1
        """
        page = {"limit": page_size if limit is None else limit, "pagination_token": pagination_token}
        return await self._send(calls.list_page(self._ops, page, self._assistant), options)

    list_assistants_paginated = list_page

    async def describe(
        self, name: str | None = None, *, assistant_name: str | None = None, **options: Unpack[CallOptions]
    ) -> Handle:
        """Describe an assistant.

        Args:
            name: Name of the assistant.
            assistant_name: The same, in the spelling of the 7.x line.
            **options: ``timeout`` in seconds and ``retry``.

        Returns:
            The assistant, with its status and host.

        Raises:
            NotFoundException: There is no such assistant.
            PineconeApiException: The service refused the request.

        Since API 2025-01.

        Example:
            >>> (await pc.assistant.describe_assistant("guide")).status
            'Ready'
        """
        name = either("describe", name, assistant_name)
        return await self._send(calls.describe(self._ops, name, self._assistant), options)

    describe_assistant = describe
    Assistant = describe

    async def update(
        self,
        name: str | None = None,
        instructions: str | None = None,
        metadata: Mapping[str, Any] | None = None,
        *,
        assistant_name: str | None = None,
        **options: Unpack[CallOptions],
    ) -> Handle:
        """Change the instructions or the metadata of an assistant.

        The response of the service holds just these, so that the assistant is looked up afterwards.

        Args:
            name: Name of the assistant.
            instructions: New directive to follow in every answer.
            metadata: New metadata, in place of all of the old.
            assistant_name: The same as ``name``, in the spelling of the 7.x line.
            **options: ``timeout`` in seconds and ``retry``.

        Returns:
            The assistant as it is after the change.

        Raises:
            PineconeApiValueError: Nothing to change is given.
            NotFoundException: There is no such assistant.
            PineconeApiException: The service refused a request.

        Since API 2025-01.

        Example:
            >>> (await pc.assistant.update_assistant("guide", "Answer in verse.")).instructions
            'Answer in verse.'
        """
        name = either("update", name, assistant_name)
        await self._send(calls.update(self._ops, name, instructions, metadata), options)
        return await self.describe(name, **options)

    update_assistant = update

    async def delete(
        self,
        name: str | None = None,
        timeout: float | None = None,
        *,
        assistant_name: str | None = None,
        **options: Unpack[WaitingOptions],
    ) -> None:
        """Delete an assistant and its files, and wait until it is gone.

        Args:
            name: Name of the assistant.
            timeout: Seconds to wait until it is gone. None waits without limit, -1 does not wait.
            assistant_name: The same as ``name``, in the spelling of the 7.x line.
            **options: ``_request_timeout`` in seconds and ``retry``.

        Raises:
            NotFoundException: There is no such assistant.
            PineconeTimeoutError: The assistant was not gone in time; it is still being deleted.
            PineconeApiException: The service refused the request.

        Since API 2025-01.

        Example:
            >>> await pc.assistant.delete_assistant("guide")
        """
        check(timeout)
        name = either("delete", name, assistant_name)
        self._known.pop(name, None)
        await self._send(calls.delete(self._ops, name), options)
        if timeout == NO_WAIT or not await self._exists(name, options):
            return
        late = f"Assistant {name!r} was not gone after {counted(timeout, 'second')}. It is still being deleted."
        for delay in delays(timeout, f"assistant {name!r} to be gone", late):
            await self._transport.wait(delay)
            if not await self._exists(name, options):
                return

    delete_assistant = delete

    async def _exists(self, name: str, options: WaitingOptions) -> bool:
        try:
            await self.describe(name, **options)
        except NotFoundException:
            return False
        return True

    # Files of an assistant

    async def upload_file(
        self,
        *,
        assistant_name: str,
        file_path: Source | None = None,
        file_stream: IO[bytes] | None = None,
        file_name: str | None = None,
        metadata: Mapping[str, Any] | None = None,
        multimodal: bool | None = None,
        file_id: str | None = None,
        timeout: float | None = None,
        on_progress: Callable[[int, int], None] | None = None,
        **options: Unpack[WaitingOptions],
    ) -> AssistantFileModel:
        """Upload a file to an assistant; ``upload_file`` of the assistant says more.

        Args:
            assistant_name: Name of the assistant.
            file_path: Path of the file, its content as bytes, or an open file.
            file_stream: An open file.
            file_name: Name that the file shall have.
            metadata: Metadata to keep with the file.
            multimodal: Whether the images of a PDF file are read too. Since API 2025-10.
            file_id: ID that the file shall have, in API versions that let the caller choose.
            timeout: Seconds to wait until the file is processed. None waits without limit, -1 does not wait.
            on_progress: Called with the number of bytes sent and of all bytes, as the file is being sent.
            **options: ``_request_timeout`` in seconds and ``retry``.

        Returns:
            The file.

        Raises:
            PineconeException: The file could not be processed, or not in time.

        Since API 2025-01.

        Example:
            >>> file = await pc.assistants.upload_file(assistant_name="guide", file_path="routes.md")
        """
        assistant = await self._named(assistant_name)
        return await assistant.upload_file(
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

    def list_files(
        self,
        *,
        assistant_name: str,
        filter: Mapping[str, Any] | None = None,
        limit: int | None = None,
        pagination_token: str | None = None,
        **options: Unpack[CallOptions],
    ) -> PaginatorAsyncio[AssistantFileModel]:
        """List the files of an assistant, page after page as they are read.

        Args:
            assistant_name: Name of the assistant.
            filter: Metadata filter of the files; all if left out.
            limit: Largest number of files; all if left out.
            pagination_token: Token of the page to begin with, in API versions whose listings have pages.
            **options: ``timeout`` in seconds and ``retry``.

        Returns:
            An iterator over the files, with ``pages()`` and ``to_list()``.

        Raises:
            NotFoundException: There is no such assistant. This and others are raised when the iterator is used.
            PineconeApiException: The service refused a request.

        Since API 2025-01.

        Example:
            >>> files = await pc.assistants.list_files(assistant_name="guide").to_list()
        """
        return PaginatorAsyncio(
            lambda token: self.list_files_page(
                assistant_name=assistant_name, filter=filter, pagination_token=token, **options
            ),
            pagination_token,
            limit,
        )

    async def list_files_page(
        self,
        *,
        assistant_name: str,
        filter: Mapping[str, Any] | None = None,
        page_size: int | None = None,
        pagination_token: str | None = None,
        **options: Unpack[CallOptions],
    ) -> ListFilesResponse:
        """List the files of an assistant, one page.

        Args:
            assistant_name: Name of the assistant.
            filter: Metadata filter of the files; all if left out.
            page_size: Largest number of files, in API versions whose listings have pages.
            pagination_token: Token of the page, in these versions; the first page if left out.
            **options: ``timeout`` in seconds and ``retry``.

        Returns:
            The files of the page, and ``pagination.next`` if there are more.

        Raises:
            UnsupportedByApiVersion: The listings of this API version have no pages.
            PineconeApiException: The service refused the request.

        Since API 2025-01.

        Example:
            >>> page = await pc.assistants.list_files_page(assistant_name="guide")
        """
        assistant = await self._named(assistant_name)
        return await assistant.list_files_paginated(filter, page_size, pagination_token, **options)

    async def describe_file(
        self, *, assistant_name: str, file_id: str, include_url: bool = False, **options: Unpack[CallOptions]
    ) -> AssistantFileModel:
        """Describe a file of an assistant.

        Args:
            assistant_name: Name of the assistant.
            file_id: ID of the file.
            include_url: Whether to make a URL that the file can be downloaded from. Default False.
            **options: ``timeout`` in seconds and ``retry``.

        Returns:
            The file, with its status.

        Raises:
            NotFoundException: There is no such file.

        Since API 2025-01.

        Example:
            >>> (await pc.assistants.describe_file(assistant_name="guide", file_id=file.id)).status
            'Available'
        """
        return await (await self._named(assistant_name)).describe_file(file_id, include_url, **options)

    async def delete_file(
        self, *, assistant_name: str, file_id: str, timeout: float | None = None, **options: Unpack[WaitingOptions]
    ) -> None:
        """Delete a file of an assistant, and wait until it is gone.

        Args:
            assistant_name: Name of the assistant.
            file_id: ID of the file.
            timeout: Seconds to wait until it is gone. None waits without limit, -1 does not wait.
            **options: ``_request_timeout`` in seconds and ``retry``.

        Raises:
            NotFoundException: There is no such file.
            PineconeTimeoutError: The file was not gone in time.

        Since API 2025-01.

        Example:
            >>> await pc.assistants.delete_file(assistant_name="guide", file_id=file.id)
        """
        await (await self._named(assistant_name)).delete_file(file_id, timeout, **options)

    # Conversations with an assistant

    @overload
    async def chat(
        self,
        *,
        assistant_name: str,
        messages: Messages,
        model: str | None = None,
        stream: Literal[False] = False,
        temperature: float | None = None,
        filter: Mapping[str, Any] | None = None,
        json_response: bool = False,
        include_highlights: bool = False,
        context_options: ContextOptions | Mapping[str, Any] | None = None,
        **options: Unpack[CallOptions],
    ) -> ChatResponse: ...

    @overload
    async def chat(
        self,
        *,
        assistant_name: str,
        messages: Messages,
        model: str | None = None,
        stream: Literal[True],
        temperature: float | None = None,
        filter: Mapping[str, Any] | None = None,
        json_response: bool = False,
        include_highlights: bool = False,
        context_options: ContextOptions | Mapping[str, Any] | None = None,
        **options: Unpack[CallOptions],
    ) -> ChatStreamAsyncio: ...

    @overload
    async def chat(
        self,
        *,
        assistant_name: str,
        messages: Messages,
        model: str | None = None,
        stream: bool = False,
        temperature: float | None = None,
        filter: Mapping[str, Any] | None = None,
        json_response: bool = False,
        include_highlights: bool = False,
        context_options: ContextOptions | Mapping[str, Any] | None = None,
        **options: Unpack[CallOptions],
    ) -> Union[ChatResponse, ChatStreamAsyncio]: ...

    async def chat(
        self,
        *,
        assistant_name: str,
        messages: Messages,
        model: str | None = None,
        stream: bool = False,
        temperature: float | None = None,
        filter: Mapping[str, Any] | None = None,
        json_response: bool = False,
        include_highlights: bool = False,
        context_options: ContextOptions | Mapping[str, Any] | None = None,
        **options: Unpack[CallOptions],
    ) -> Union[ChatResponse, ChatStreamAsyncio]:
        """Ask an assistant for an answer; ``chat`` of the assistant says more.

        Args:
            assistant_name: Name of the assistant.
            messages: The conversation, oldest turn first.
            model: Language model.
            stream: Whether the answer comes in pieces, as it is written. Default False.
            temperature: How much chance there is in the answer. Since API 2025-04.
            filter: Metadata filter of the files to answer from; all if left out.
            json_response: Whether the answer is a JSON object. Default False.
            include_highlights: Whether citations quote the passages they rest on. Default False.
            context_options: Which passages the model is given. Since API 2025-04.
            **options: ``timeout`` in seconds and ``retry``.

        Returns:
            The answer; with ``stream`` an iterator over its pieces.

        Raises:
            PineconeApiException: The service refused the request.

        Since API 2025-01.

        Example:
            >>> from pinecone import Message
            >>> answer = await pc.assistants.chat(assistant_name="guide", messages=[Message("How high is K2?")])
        """
        assistant = await self._named(assistant_name)
        return await assistant.chat(
            messages,
            filter,
            stream,
            model,
            temperature,
            json_response,
            include_highlights,
            context_options,
            **options,
        )

    @overload
    async def chat_completions(
        self,
        *,
        assistant_name: str,
        messages: Messages,
        model: str | None = None,
        stream: Literal[False] = False,
        temperature: float | None = None,
        filter: Mapping[str, Any] | None = None,
        **options: Unpack[CallOptions],
    ) -> ChatCompletionResponse: ...

    @overload
    async def chat_completions(
        self,
        *,
        assistant_name: str,
        messages: Messages,
        model: str | None = None,
        stream: Literal[True],
        temperature: float | None = None,
        filter: Mapping[str, Any] | None = None,
        **options: Unpack[CallOptions],
    ) -> ChatCompletionStreamAsyncio: ...

    @overload
    async def chat_completions(
        self,
        *,
        assistant_name: str,
        messages: Messages,
        model: str | None = None,
        stream: bool = False,
        temperature: float | None = None,
        filter: Mapping[str, Any] | None = None,
        **options: Unpack[CallOptions],
    ) -> Union[ChatCompletionResponse, ChatCompletionStreamAsyncio]: ...

    async def chat_completions(
        self,
        *,
        assistant_name: str,
        messages: Messages,
        model: str | None = None,
        stream: bool = False,
        temperature: float | None = None,
        filter: Mapping[str, Any] | None = None,
        **options: Unpack[CallOptions],
    ) -> Union[ChatCompletionResponse, ChatCompletionStreamAsyncio]:
        """Ask an assistant for an answer in OpenAI form; ``chat_completions`` of the assistant says more.

        Args:
            assistant_name: Name of the assistant.
            messages: The conversation, oldest turn first.
            model: Language model.
            stream: Whether the answer comes in pieces, as it is written. Default False.
            temperature: How much chance there is in the answer. Since API 2025-04.
            filter: Metadata filter of the files to answer from; all if left out.
            **options: ``timeout`` in seconds and ``retry``.

        Returns:
            The answer; with ``stream`` an iterator over its pieces.

        Raises:
            PineconeApiException: The service refused the request.

        Since API 2025-01.

        Example:
            >>> from pinecone import Message
            >>> messages = [Message("How high is K2?")]
            >>> answer = await pc.assistants.chat_completions(assistant_name="guide", messages=messages)
        """
        assistant = await self._named(assistant_name)
        return await assistant.chat_completions(messages, filter, stream, model, temperature, **options)

    async def context(
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
        **options: Unpack[CallOptions],
    ) -> ContextResponse:
        """Find the passages that an assistant would answer from; ``context`` of the assistant says more.

        Args:
            assistant_name: Name of the assistant.
            query: A question. Either this or ``messages`` is needed.
            messages: A conversation, oldest turn first.
            filter: Metadata filter of the files to take passages from; all if left out.
            top_k: Largest number of passages, at most 64.
            snippet_size: Largest size of a passage in tokens, 512 to 8192. Since API 2025-04.
            multimodal: Whether passages may hold images. Since API 2025-10.
            include_binary_content: Whether images come with their data. Since API 2025-10.
            **options: ``timeout`` in seconds and ``retry``.

        Returns:
            The passages, most relevant first.

        Raises:
            PineconeApiException: The service refused the request.

        Since API 2025-01.

        Example:
            >>> found = await pc.assistants.context(assistant_name="guide", query="How high is K2?")
        """
        assistant = await self._named(assistant_name)
        return await assistant.context(
            query, messages, filter, top_k, snippet_size, multimodal, include_binary_content, **options
        )

    # Evaluation

    async def evaluate_alignment(
        self,
        question: str,
        answer: str,
        ground_truth_answer: str,
        *,
        region: str | None = None,
        **options: Unpack[CallOptions],
    ) -> AlignmentResult:
        """Measure how correct and complete an answer is, against a reference answer.

        Args:
            question: The question that both answers are for.
            answer: The answer to evaluate.
            ground_truth_answer: The reference answer.
            region: Where to evaluate, "us" or "eu". Default "us".
            **options: ``timeout`` in seconds and ``retry``.

        Returns:
            The measures, and how the answer stands to each fact of the reference.

        Raises:
            PineconeApiException: The service refused the request.

        Since API 2025-01.

        Example:
            >>> result = await pc.assistant.evaluation.metrics.alignment("How high is K2?", "8611 m", "8611 metres")
            >>> result.metrics.correctness
            1.0
        """
        call = calls.alignment(self._ops, question, answer, ground_truth_answer)
        base = hosts.base(self._config, call.operation, region)
        return await self._transport.send(base, call, calls.patient(call, options, self._config))

    @property
    def evaluation(self) -> EvaluationAsyncio:
        """Evaluation of answers in the spelling of the 7.x line: ``evaluation.metrics.alignment``."""
        return EvaluationAsyncio(self)

    async def close(self) -> None:
        """Close the connections of the client. The next call opens one again.

        Example:
            >>> await pc.assistants.close()
        """
        await self._transport.close()


class EvaluationAsyncio:
    """Evaluation of answers, as ``pc.assistant.evaluation``.

    Attributes:
        metrics: Holds ``alignment``.
    """

    def __init__(self, assistants: AssistantsAsyncio) -> None:
        self.metrics = MetricsAsyncio(assistants)


class MetricsAsyncio:
    """Measures of answers, as ``pc.assistant.evaluation.metrics``.

    Attributes:
        alignment: The same as ``pc.assistants.evaluate_alignment``.
    """

    def __init__(self, assistants: AssistantsAsyncio) -> None:
        self.alignment = assistants.evaluate_alignment


def either(method: str, name: str | None, assistant_name: str | None) -> str:
    """The name of an assistant, which may be given in two spellings.

    Raises:
        PineconeApiTypeError: It is given in neither.
        PineconeApiValueError: It is given in both, and they differ.
    """
    if name is not None and assistant_name is not None and name != assistant_name:
        raise PineconeApiValueError(f"{method}: name and assistant_name are the same, and they differ.")
    found = name if name is not None else assistant_name
    if found is None:
        raise PineconeApiTypeError(f"{method} needs the name of an assistant.")
    return found
