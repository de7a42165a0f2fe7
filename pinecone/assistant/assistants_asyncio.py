"""The assistants of a project."""

from __future__ import annotations

import builtins
from typing import TYPE_CHECKING, Any

from pinecone._compat.installed_plugins import warn_of_installed
from pinecone.arguments import non_empty_str, one_of_names
from pinecone.assistant import calls
from pinecone.assistant.assistant_asyncio import AssistantAsyncio as Handle
from pinecone.assistant.methods_asyncio import AssistantMethodsAsyncio
from pinecone.assistant.paginator_asyncio import PaginatorAsyncio
from pinecone.exceptions import PineconeApiTypeError
from pinecone.service.base_asyncio import ServiceAsyncio
from pinecone.service.delays import NO_WAIT, check_wait, delays
from pinecone.service.waiting_asyncio import until_asyncio, until_gone_asyncio
from pinecone.transport import hosts

if TYPE_CHECKING:
    from typing_extensions import Unpack

    from pinecone.models.assistant import AlignmentResult, AssistantFileModel, ListAssistantsResponse
    from pinecone.models.base import JsonObject
    from pinecone.transport.call_options import CallOptions, WaitingOptions
    from pinecone.transport.transport_asyncio import TransportAsyncio


class AssistantsAsyncio(ServiceAsyncio, AssistantMethodsAsyncio):
    """The assistants of a project, as ``pc.assistant`` and ``pc.assistants``.

    Args:
        transport: Transport of the client.
    """

    def __init__(self, transport: TransportAsyncio[Any]) -> None:
        warn_of_installed()
        super().__init__(transport)
        self._known: dict[str, Handle] = {}

    def _assistant(self, description: Any) -> Handle:
        return Handle(description, self._transport)

    def _named(self, name: str) -> Handle:
        """The assistant with a name. It looks up its host at its first call, and keeps it."""
        if name not in self._known:
            self._known[name] = self._assistant({"name": non_empty_str("assistant_name", name)})
        return self._known[name]

    # Assistants

    async def create(
        self,
        name: str | None = None,
        instructions: str | None = None,
        metadata: JsonObject | None = None,
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
            instructions: Instructions to follow in every response.
            metadata: User-defined metadata.
            region: "us" or "eu". The service's default is "us".
            timeout: Seconds to wait until it is ready. None waits without limit, -1 does not wait.
            assistant_name: The same as ``name``; its name in the 7.x line.
            environment: Environment that hosts the assistant, in API versions that accept one.
            **options: ``_request_timeout``, the timeout of each request in seconds, and ``retry``.

        Returns:
            The assistant.

        Raises:
            PineconeTimeoutError: The assistant was not ready in time; its creation continues.
            PineconeException: The assistant failed to initialize.
            ConflictError: An assistant with that name already exists.
            PineconeApiException: The service refused the request.

        Since API 2025-01.

        Example:
            >>> assistant = await pc.assistant.create_assistant("guide", "Answer in one sentence.")
            >>> assistant.status
            'Ready'
        """
        check_wait(timeout)
        name = name_of_assistant("create", name, assistant_name)
        self._known.pop(name, None)
        settings = {"instructions": instructions, "metadata": metadata, "region": region, "environment": environment}
        assistant = await self._send(calls.create(self._ops, name, settings, self._assistant), options)
        if timeout == NO_WAIT:
            return assistant
        pauses = delays(timeout, f"assistant {name!r}", "ready", "created")
        return await until_asyncio(
            calls.is_ready, assistant, lambda: self.describe(name, **options), self._transport.wait, pauses
        )

    create_assistant = create

    def list(
        self, *, limit: int | None = None, pagination_token: str | None = None, **options: Unpack[CallOptions]
    ) -> PaginatorAsyncio[Handle]:
        """List the assistants of the project. Pages are fetched as they are needed.

        Args:
            limit: Maximum number of assistants in all; all if left out.
            pagination_token: Token of the first page to list, in API versions with pagination.
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
        """List all assistants of the project.

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
        """List one page of the assistants of the project.

        Args:
            limit: Maximum number of assistants on the page, in API versions with pagination.
            pagination_token: Token of the page, in these versions; the first page if left out.
            page_size: The same as ``limit``.
            **options: ``timeout`` in seconds and ``retry``.

        Returns:
            The assistants of the page, and ``pagination.next`` if there are more.

        Raises:
            UnsupportedByApiVersion: The API version has no pagination.
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
            assistant_name: The same; its name in the 7.x line.
            **options: ``timeout`` in seconds and ``retry``.

        Returns:
            The assistant, with its status and host.

        Raises:
            NotFoundException: The assistant does not exist.
            PineconeApiException: The service refused the request.

        Since API 2025-01.

        Example:
            >>> (await pc.assistant.describe_assistant("guide")).status
            'Ready'
        """
        name = name_of_assistant("describe", name, assistant_name)
        return await self._send(calls.describe(self._ops, name, self._assistant), options)

    describe_assistant = describe
    Assistant = describe

    async def update(
        self,
        name: str | None = None,
        instructions: str | None = None,
        metadata: JsonObject | None = None,
        *,
        assistant_name: str | None = None,
        **options: Unpack[CallOptions],
    ) -> Handle:
        """Change the instructions or the metadata of an assistant.

        The service responds with the changed settings only, so the assistant is described afterwards.

        Args:
            name: Name of the assistant.
            instructions: New instructions.
            metadata: New metadata, which replaces all of the old.
            assistant_name: The same as ``name``; its name in the 7.x line.
            **options: ``timeout`` in seconds and ``retry``.

        Returns:
            The assistant as it is after the change.

        Raises:
            PineconeApiValueError: No change is passed.
            NotFoundException: The assistant does not exist.
            PineconeApiException: The service refused a request.

        Since API 2025-01.

        Example:
            >>> (await pc.assistant.update_assistant("guide", "Answer in verse.")).instructions
            'Answer in verse.'
        """
        name = name_of_assistant("update", name, assistant_name)
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
        """Delete an assistant and its files, and wait until it is deleted.

        Args:
            name: Name of the assistant.
            timeout: Seconds to wait until it is deleted. None waits without limit, -1 does not wait.
            assistant_name: The same as ``name``; its name in the 7.x line.
            **options: ``_request_timeout``, the timeout of each request in seconds, and ``retry``.

        Raises:
            NotFoundException: The assistant does not exist.
            PineconeTimeoutError: The assistant was not deleted in time; the deletion continues.
            PineconeApiException: The service refused the request.

        Since API 2025-01.

        Example:
            >>> await pc.assistant.delete_assistant("guide")
        """
        check_wait(timeout)
        name = name_of_assistant("delete", name, assistant_name)
        self._known.pop(name, None)
        await self._send(calls.delete(self._ops, name), options)
        await until_gone_asyncio(
            lambda: self.describe(name, **options), self._transport.wait, timeout, f"assistant {name!r}"
        )

    delete_assistant = delete

    def list_files(
        self,
        *,
        assistant_name: str,
        filter: JsonObject | None = None,
        limit: int | None = None,
        pagination_token: str | None = None,
        **options: Unpack[CallOptions],
    ) -> PaginatorAsyncio[AssistantFileModel]:
        """List the files of an assistant. Pages are fetched as they are needed.

        Args:
            assistant_name: Name of the assistant.
            filter: Metadata filter for the files; all files if left out.
            limit: Maximum number of files in all; all if left out.
            pagination_token: Token of the first page to list, in API versions with pagination.
            **options: ``timeout`` in seconds and ``retry``.

        Returns:
            An iterator over the files, with ``pages()`` and ``to_list()``.

        Raises:
            NotFoundException: The assistant does not exist. Exceptions are raised when the iterator is used.
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
        """Evaluate how correct and complete an answer is, compared with a ground truth answer.

        Args:
            question: The question.
            answer: The answer to evaluate.
            ground_truth_answer: The answer to compare it with.
            region: Region of the evaluation, "us" or "eu". Default "us".
            **options: ``timeout`` in seconds and ``retry``.

        Returns:
            The scores, and for each fact of the ground truth answer whether the answer entails it.

        Raises:
            PineconeApiException: The service refused the request.

        Since API 2025-01.

        Example:
            >>> result = await pc.assistant.evaluation.metrics.alignment("How high is K2?", "8611 m", "8611 metres")
            >>> result.metrics.correctness
            1.0
        """
        call = calls.alignment(self._ops, question, answer, ground_truth_answer)
        base = hosts.base(self._config.host, call.operation, region)
        return await self._transport.send(base, call, calls.with_answer_timeout(options, self._config))

    @property
    def evaluation(self) -> EvaluationAsyncio:
        """Evaluation of answers, as the 7.x line has it: ``evaluation.metrics.alignment``."""
        return EvaluationAsyncio(self)

    async def close(self) -> None:
        """Close the connections of the client. The next call opens a new one.

        Example:
            >>> await pc.assistants.close()
        """
        await self._transport.close()


class EvaluationAsyncio:
    """Evaluation of answers, as ``pc.assistant.evaluation``.

    Attributes:
        metrics: Metrics, with the method ``alignment``.
    """

    def __init__(self, assistants: AssistantsAsyncio) -> None:
        self.metrics = MetricsAsyncio(assistants)


class MetricsAsyncio:
    """Metrics of answers, as ``pc.assistant.evaluation.metrics``.

    Attributes:
        alignment: The same as ``pc.assistants.evaluate_alignment``.
    """

    def __init__(self, assistants: AssistantsAsyncio) -> None:
        self.alignment = assistants.evaluate_alignment


def name_of_assistant(method: str, name: str | None, assistant_name: str | None) -> str:
    """The name of an assistant, which an argument of either name may hold.

    Raises:
        PineconeApiTypeError: Neither is passed.
        PineconeApiValueError: Both are passed, with different values.
    """
    found = one_of_names(method, name=name, assistant_name=assistant_name)
    if found is None:
        raise PineconeApiTypeError(f"{method} needs the name of an assistant.")
    return found
