"""Streamed responses."""

from __future__ import annotations

from collections.abc import AsyncIterator
from typing import TYPE_CHECKING, Any, Callable, Generic, TypeVar

from pinecone.assistant.events import EventReader
from pinecone.exceptions import PineconeException, PineconeProtocolError
from pinecone.models.assistant import (
    ChatCompletionStreamChunk,
    ChatStreamChunk,
    StreamContentChunk,
    chunk,
    completion_chunk,
)
from pinecone.models.view import View
from pinecone.service.faces import Face
from pinecone.transport.errors import error_in_stream
from pinecone.transport.redaction import Redaction

if TYPE_CHECKING:
    from types import TracebackType

    from typing_extensions import Self

    from pinecone.transport.config import Config

Piece = TypeVar("Piece")
Reader = Callable[[AsyncIterator[bytes]], AsyncIterator[Any]]


class EventStreamAsyncio(Face, Generic[Piece]):
    """An iterator over the chunks of a streamed response. The last chunk returns the connection to the pool.

    Args:
        name: Method of the client, for messages.
        config: Settings of the client; its secrets are left out of messages.
        sent: Sends the call. Its argument reads the body of the response.
    """

    def __init__(self, name: str, config: Config, sent: Callable[[Reader], AsyncIterator[Piece]]) -> None:
        self._name = name
        self._config = config
        self._pieces = sent(self._read)
        self._ahead: list[Piece] = []

    async def open(self) -> Self:
        """Wait for the first chunk, so that a refused request raises at once."""
        async for piece in self._pieces:
            self._ahead.append(piece)
            break
        return self

    async def _read(self, body: AsyncIterator[bytes]) -> AsyncIterator[Piece]:
        events = EventReader()
        found = False
        try:
            async for part in body:
                for event in events.feed(part):
                    found = True
                    yield self._checked(event)
            for event in events.close():
                found = True
                yield self._checked(event)
        except ValueError as error:
            if isinstance(error, PineconeException):
                raise
            raise PineconeProtocolError(f"{self._name}: the service sent an event that cannot be read.") from error
        finally:
            await body.aclose()  # type: ignore[attr-defined]
        if not found:
            raise PineconeProtocolError(f"{self._name}: the service answered without an event.")

    def _checked(self, event: object) -> Piece:
        if isinstance(event, dict) and event.get("error"):
            raise error_in_stream(self._name, event, Redaction.of(self._config))
        return self._piece(event)

    def _piece(self, event: object) -> Piece:
        """The chunk of an event.

        Raises:
            ValueError: The event has another shape.
        """
        raise NotImplementedError

    def __aiter__(self) -> Self:
        return self

    async def __anext__(self) -> Piece:
        return self._ahead.pop() if self._ahead else await self._pieces.__anext__()

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        await self.aclose()

    async def aclose(self) -> None:
        """Stop reading, and close the stream."""
        self._ahead.clear()
        await self._pieces.aclose()  # type: ignore[attr-defined]


class TextStreamAsyncio(EventStreamAsyncio[Piece]):
    """A streamed response that is a text."""

    def _text(self, piece: Piece) -> str:
        raise NotImplementedError

    async def text(self) -> AsyncIterator[str]:
        """Iterate over the texts of the chunks, without chunks that have no text.

        Yields:
            The text of each chunk.

        Example:
            >>> stream = await assistant.chat(messages, stream=True)
            >>> "8611" in "".join([text async for text in stream.text()])
            True
        """
        async for piece in self:
            text = self._text(piece)
            if text:
                yield text

    async def collect(self) -> str:
        """Read the whole text, to the last chunk.

        Returns:
            The text.

        Example:
            >>> answer = await (await assistant.chat(messages, stream=True)).collect()
        """
        texts = []
        async for text in self.text():
            texts.append(text)
        return "".join(texts)


class ViewStreamAsyncio(EventStreamAsyncio[View]):
    """A streamed response of an operation that has no method."""

    def _piece(self, event: object) -> View:
        return View(event if isinstance(event, dict) else {"data": event})


class ChatStreamAsyncio(TextStreamAsyncio[ChatStreamChunk]):
    """Chunks of a streamed response: its start, text, citations and end.

    Example:
        >>> [chunk.type async for chunk in await assistant.chat(messages, stream=True)][-3:]
        ['content_chunk', 'citation', 'message_end']
    """

    def _piece(self, event: object) -> ChatStreamChunk:
        return chunk(event)

    def _text(self, piece: ChatStreamChunk) -> str:
        return piece.delta.content or "" if isinstance(piece, StreamContentChunk) else ""


class ChatCompletionStreamAsyncio(TextStreamAsyncio[ChatCompletionStreamChunk]):
    """Chunks of a streamed response in OpenAI-compatible form.

    Example:
        >>> chunks = [chunk async for chunk in await assistant.chat_completions(messages, stream=True)]
        >>> chunks[-1].choices[0].finish_reason
        'stop'
    """

    def _piece(self, event: object) -> ChatCompletionStreamChunk:
        return completion_chunk(event)

    def _text(self, piece: ChatCompletionStreamChunk) -> str:
        return "".join(choice.delta.content or "" for choice in piece.choices or () if choice.delta)
