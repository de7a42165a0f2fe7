# @generated from pinecone/assistant/streams_asyncio.py. Do not edit: run scripts/regen.
"""Streamed responses."""

from __future__ import annotations

from collections.abc import Iterator
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
Reader = Callable[[Iterator[bytes]], Iterator[Any]]


class EventStream(Face, Generic[Piece]):
    """An iterator over the chunks of a streamed response. The last chunk returns the connection to the pool.

    Args:
        name: Method of the client, for messages.
        config: Settings of the client; its secrets are left out of messages.
        sent: Sends the call. Its argument reads the body of the response.
    """

    def __init__(self, name: str, config: Config, sent: Callable[[Reader], Iterator[Piece]]) -> None:
        self._name = name
        self._config = config
        self._pieces = sent(self._read)
        self._ahead: list[Piece] = []

    def open(self) -> Self:
        """Wait for the first chunk, so that a refused request raises at once."""
        for piece in self._pieces:
            self._ahead.append(piece)
            break
        return self

    def _read(self, body: Iterator[bytes]) -> Iterator[Piece]:
        events = EventReader()
        found = False
        try:
            for part in body:
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
            body.close()  # type: ignore[attr-defined]
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

    def __iter__(self) -> Self:
        return self

    def __next__(self) -> Piece:
        return self._ahead.pop() if self._ahead else self._pieces.__next__()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def close(self) -> None:
        """Stop reading, and close the stream."""
        self._ahead.clear()
        self._pieces.close()  # type: ignore[attr-defined]


class TextStream(EventStream[Piece]):
    """A streamed response that is a text."""

    def _text(self, piece: Piece) -> str:
        raise NotImplementedError

    def text(self) -> Iterator[str]:
        """Iterate over the texts of the chunks, without chunks that have no text.

        Yields:
            The text of each chunk.

        Example:
            >>> stream = assistant.chat(messages, stream=True)
            >>> "8611" in "".join([text for text in stream.text()])
            True
        """
        for piece in self:
            text = self._text(piece)
            if text:
                yield text

    def collect(self) -> str:
        """Read the whole text, to the last chunk.

        Returns:
            The text.

        Example:
            >>> answer = (assistant.chat(messages, stream=True)).collect()
        """
        texts = []
        for text in self.text():
            texts.append(text)
        return "".join(texts)


class ViewStream(EventStream[View]):
    """A streamed response of an operation that has no method."""

    def _piece(self, event: object) -> View:
        return View(event if isinstance(event, dict) else {"data": event})


class ChatStream(TextStream[ChatStreamChunk]):
    """Chunks of a streamed response: its start, text, citations and end.

    Example:
        >>> [chunk.type for chunk in assistant.chat(messages, stream=True)][-3:]
        ['content_chunk', 'citation', 'message_end']
    """

    def _piece(self, event: object) -> ChatStreamChunk:
        return chunk(event)

    def _text(self, piece: ChatStreamChunk) -> str:
        return piece.delta.content or "" if isinstance(piece, StreamContentChunk) else ""


class ChatCompletionStream(TextStream[ChatCompletionStreamChunk]):
    """Chunks of a streamed response in OpenAI-compatible form.

    Example:
        >>> chunks = [chunk for chunk in assistant.chat_completions(messages, stream=True)]
        >>> chunks[-1].choices[0].finish_reason
        'stop'
    """

    def _piece(self, event: object) -> ChatCompletionStreamChunk:
        return completion_chunk(event)

    def _text(self, piece: ChatCompletionStreamChunk) -> str:
        return "".join(choice.delta.content or "" for choice in piece.choices or () if choice.delta)
