# @generated from pinecone/assistant/streams_asyncio.py. Do not edit: run scripts/regen.
"""Answers that arrive in pieces."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Any, Callable, Generic, TypeVar

from pinecone.assistant.events import EventReader
from pinecone.exceptions import PineconeException, PineconeProtocolError
from pinecone.faces import Face
from pinecone.models.assistant import (
    ChatCompletionStreamChunk,
    ChatStreamChunk,
    StreamContentChunk,
    chunk,
    completion_chunk,
)
from pinecone.models.view import View
from pinecone.transport.errors import error_in_stream
from pinecone.transport.redaction import Redaction

if TYPE_CHECKING:
    from types import TracebackType

    from typing_extensions import Self

    from pinecone.transport.config import Config

Piece = TypeVar("Piece")
Reader = Callable[[Iterator[bytes]], Iterator[Any]]


class EventStream(Face, Generic[Piece]):
    """Pieces of an answer, each as soon as it has arrived. The connection is free once the last has been read.

    Args:
        name: Method of the client, for messages.
        config: Settings of the client, whose secrets no exception quotes.
        sent: Sends the call, with what reads the body of its response.
    """

    def __init__(self, name: str, config: Config, sent: Callable[[Reader], Iterator[Piece]]) -> None:
        self._name = name
        self._config = config
        self._pieces = sent(self._read)
        self._ahead: list[Piece] = []

    def open(self) -> Self:
        """Wait for the first piece, so that a request that is refused raises at once."""
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

    def _checked(self, event: Any) -> Piece:
        if isinstance(event, dict) and event.get("error"):
            raise error_in_stream(self._name, event, Redaction.of(self._config))
        return self._piece(event)

    def _piece(self, event: Any) -> Piece:
        """The piece that an event holds.

        Raises:
            ValueError: It holds none.
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
        """Leave the rest of the answer unread, and free the connection."""
        self._ahead.clear()
        self._pieces.close()  # type: ignore[attr-defined]


class TextStream(EventStream[Piece]):
    """Pieces of an answer that is a text."""

    def _text(self, piece: Piece) -> str:
        raise NotImplementedError

    def text(self) -> Iterator[str]:
        """The text of the pieces, without the pieces that have none.

        Yields:
            The text of each piece.

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
        """The whole text, once the last piece has arrived.

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
    """Events of an answer that no method has a type for."""

    def _piece(self, event: Any) -> View:
        return View(event if isinstance(event, dict) else {"data": event})


class ChatStream(TextStream[ChatStreamChunk]):
    """Pieces of an answer: its start, text, citations and end.

    Example:
        >>> [chunk.type for chunk in assistant.chat(messages, stream=True)][-3:]
        ['content_chunk', 'citation', 'message_end']
    """

    def _piece(self, event: Any) -> ChatStreamChunk:
        return chunk(event)

    def _text(self, piece: ChatStreamChunk) -> str:
        return piece.delta.content or "" if isinstance(piece, StreamContentChunk) else ""


class ChatCompletionStream(TextStream[ChatCompletionStreamChunk]):
    """Pieces of an answer in OpenAI form.

    Example:
        >>> chunks = [chunk for chunk in assistant.chat_completions(messages, stream=True)]
        >>> chunks[-1].choices[0].finish_reason
        'stop'
    """

    def _piece(self, event: Any) -> ChatCompletionStreamChunk:
        return completion_chunk(event)

    def _text(self, piece: ChatCompletionStreamChunk) -> str:
        return "".join(choice.delta.content or "" for choice in piece.choices or () if choice.delta)
