"""Types of assistants: descriptions, files, answers and the pieces of streamed answers."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Callable, Optional, TypeVar, Union

from pinecone._compat.import_paths import public
from pinecone.display import Listing
from pinecone.exceptions import PineconeApiTypeError
from pinecone.models.base import Struct
from pinecone.models.view import PagedView, View, another_name_of, check_parts, each, read_as

Piece = TypeVar("Piece", bound=View)


# What calls take


class Message(Struct):
    """One turn of a conversation.

    Args:
        content: What is said.
        role: Who says it, "user" or "assistant". Default "user".

    Since API 2025-01.

    Example:
        >>> from pinecone import Message
        >>> Message("How high is K2?")
        Message(content='How high is K2?', role='user')
    """

    content: str
    role: str = "user"

    @classmethod
    def from_dict(cls, d: Mapping[str, Any]) -> Message:
        """The message of a dictionary with the keys content and, if it is not "user", role."""
        return cls(content=d["content"], role=d.get("role") or "user")

    @classmethod
    def of(cls, given: Any) -> Message:
        """The message that is given as a message, a dictionary, or anything with a role and content.

        Raises:
            PineconeApiTypeError: It is none of these.
        """
        if isinstance(given, Message):
            return given
        if isinstance(given, Mapping) and "content" in given:
            return cls.from_dict(given)
        if hasattr(given, "role") and hasattr(given, "content"):
            return cls(content=given.content, role=given.role)
        raise PineconeApiTypeError(
            f"A message must be a Message or a dict with the keys role and content, not {type(given).__name__}."
        )


class ContextOptions(Struct):
    """Which and how many passages a model is given to answer from.

    Args:
        top_k: Largest number of passages, at most 64. The service's default is 16.
        snippet_size: Largest size of a passage in tokens, 512 to 8192. The service's default is 2048.
        multimodal: Whether passages may hold images. Since API 2025-10.
        include_binary_content: Whether images come with their data. Since API 2025-10.

    Since API 2025-04.

    Example:
        >>> from pinecone import ContextOptions
        >>> ContextOptions(top_k=5)
        ContextOptions(top_k=5)
    """

    top_k: Optional[int] = None
    snippet_size: Optional[int] = None
    multimodal: Optional[bool] = None
    include_binary_content: Optional[bool] = None

    @classmethod
    def from_dict(cls, d: Mapping[str, Any]) -> ContextOptions:
        """The options of a dictionary."""
        return cls(**d)


# Assistants and files


class AssistantModel(View):
    """Description of an assistant.

    Attributes:
        name: Name of the assistant.
        status: "Initializing", "Ready", "Terminating", "Failed" or "InitializationFailed".
        instructions: Directive that it follows in every answer; None if it has none.
        metadata: The user's own facts about it; None if there are none.
        host: Host of its files and chats; None while it has none.
        created_at: When it was created, as the API writes it.
        updated_at: When it was last changed, as the API writes it.
    """

    __slots__ = ()

    name: str
    status: str
    instructions: Optional[str]
    metadata: Optional[dict[str, Any]]
    host: Optional[str]
    created_at: Optional[str]
    updated_at: Optional[str]


class AssistantFileModel(View):
    """A file of an assistant.

    Attributes:
        name: Name of the file.
        id: ID of the file.
        status: "Processing", "Available", "Deleting" or "ProcessingFailed".
        metadata: Metadata kept with the file; None if there are none.
        created_on: When it was uploaded, as the API writes it.
        updated_on: When it was last changed, as the API writes it.
        percent_done: Share of the processing that is done, 0 to 1; None if it is not known.
        signed_url: URL to download it from; None unless asked for.
        error_message: Why processing failed; None unless it did.
        multimodal: Whether its images are read too; None before API 2025-10.
        size: Number of bytes; None if the service does not say.
        crc32c_hash: Checksum of the content; None if the service does not say. ``content_hash`` is the same.
    """

    __slots__ = ()

    name: str
    id: str
    status: Optional[str]
    metadata: Optional[dict[str, Any]]
    created_on: Optional[str]
    updated_on: Optional[str]
    percent_done: Optional[float]
    signed_url: Optional[str]
    error_message: Optional[str]
    multimodal: Optional[bool]
    size: Optional[int]
    crc32c_hash: Optional[str]

    content_hash: Optional[str] = another_name_of("crc32c_hash")


AnAssistant = TypeVar("AnAssistant", bound=AssistantModel)


class ListAssistantsResponse(PagedView[AnAssistant]):
    """A page of assistants. Its length and its items are those of ``assistants``.

    Attributes:
        assistants: Descriptions of the assistants.
        pagination: Where the next page starts; None on the last one, and in API versions that have one page.
    """

    __slots__ = ()

    _ITEMS = "assistants"
    _LISTING = Listing("assistants", "assistant", ("name", "status", "host"))

    assistants: list[AnAssistant] = read_as(each(AssistantModel))

    @classmethod
    def of(cls, held: Any, make: Callable[[Any], AnAssistant]) -> ListAssistantsResponse[AnAssistant]:
        """The page whose assistants are made by a function of their descriptions."""
        page = cls(held)
        page._parts["assistants"] = [make(each) for each in held.get("assistants") or ()]
        return page

    @property
    def next(self) -> Optional[str]:
        """Token of the next page; None on the last one."""
        return self.next_token


class ListFilesResponse(PagedView[AssistantFileModel]):
    """A page of files. Its length and its items are those of ``files``.

    Attributes:
        files: The files.
        pagination: Where the next page starts; None on the last one, and in API versions that have one page.
    """

    __slots__ = ()

    _ITEMS = "files"
    _LISTING = Listing("files", "file", ("name", "id", "status", "percent_done", "size", "created_on"))

    files: list[AssistantFileModel]

    @property
    def next(self) -> Optional[str]:
        """Token of the next page; None on the last one."""
        return self.next_token


# Answers


class ChatUsage(View):
    """What a call cost, in tokens.

    Attributes:
        prompt_tokens: Number of tokens that the model was given.
        completion_tokens: Number of tokens that it wrote.
        total_tokens: Sum of both.
    """

    __slots__ = ()

    prompt_tokens: int
    completion_tokens: int
    total_tokens: int


class ChatHighlight(View):
    """A passage that an answer rests on.

    Attributes:
        type: Kind of the content, such as "text".
        content: The passage, word for word.
    """

    __slots__ = ()

    type: str
    content: str


class ChatReference(View):
    """A file that an answer rests on, and where in it.

    Attributes:
        file: The file.
        pages: Pages of the file, counted from 1; None for files without pages.
        highlight: The passage; None unless highlights were asked for.
    """

    __slots__ = ()

    file: AssistantFileModel
    pages: Optional[list[int]]
    highlight: Optional[ChatHighlight]


class ChatCitation(View):
    """A place of an answer, with the files it rests on.

    Attributes:
        position: Place in the content, in characters from its beginning.
        references: The files.
    """

    __slots__ = ()

    position: int
    references: list[ChatReference]


def message_of(held: Any) -> Message:
    """The message of an answer."""
    return Message(content=held.get("content") or "", role=held.get("role") or "assistant")


class ChatResponse(View):
    """Answer of an assistant.

    Attributes:
        id: ID of the answer.
        model: Language model that wrote it.
        message: The answer, to be put at the end of the conversation.
        finish_reason: Why it ends: "stop", "length", "content_filter" or "function_call".
        citations: Places of the answer and the files they rest on.
        usage: What it cost.
    """

    __slots__ = ()

    id: str
    model: str
    message: Message = read_as(message_of)
    finish_reason: str
    citations: list[ChatCitation]
    usage: ChatUsage


class ChatCompletionChoice(View):
    """A version of an answer.

    Attributes:
        index: Position among the choices, counted from 0.
        message: The answer.
        finish_reason: Why it ends.
    """

    __slots__ = ()

    index: int
    message: Message = read_as(message_of)
    finish_reason: str


class ChatCompletionResponse(View):
    """Answer of an assistant in OpenAI form.

    Attributes:
        id: ID of the answer.
        model: Language model that wrote it.
        choices: Versions of the answer. There is one.
        usage: What it cost.
    """

    __slots__ = ()

    id: str
    model: str
    choices: list[ChatCompletionChoice]
    usage: ChatUsage


# Pieces of streamed answers


def text(held: Any) -> str:
    """A text.

    Raises:
        TypeError: It is none.
    """
    if not isinstance(held, str):
        raise TypeError(f"{type(held).__name__} is no text.")
    return held


class ChatStreamChunk(View):
    """A piece of a streamed answer. Pieces of a type that is not known here are of this class.

    Attributes:
        type: "message_start", "content_chunk", "citation" or "message_end".
        model: Language model that writes the answer.
    """

    __slots__ = ()

    type: str
    model: Optional[str]


class StreamMessageStart(ChatStreamChunk):
    """The beginning of a streamed answer.

    Attributes:
        role: Who speaks, "assistant".
    """

    __slots__ = ()

    role: str


class StreamContentDelta(View):
    """Text that a piece adds.

    Attributes:
        content: The text.
    """

    __slots__ = ()

    content: str = read_as(text)


class StreamContentChunk(ChatStreamChunk):
    """A piece of the text of a streamed answer.

    Attributes:
        id: ID of the answer.
        delta: The text that is added, as ``delta.content``.
    """

    __slots__ = ()

    id: str
    delta: StreamContentDelta


class StreamCitationChunk(ChatStreamChunk):
    """A citation in a streamed answer.

    Attributes:
        id: ID of the answer.
        citation: The citation.
    """

    __slots__ = ()

    id: str
    citation: ChatCitation


class StreamMessageEnd(ChatStreamChunk):
    """The end of a streamed answer.

    Attributes:
        id: ID of the answer.
        finish_reason: Why it ends; None if the service does not say.
        usage: What it cost.
    """

    __slots__ = ()

    id: str
    finish_reason: Optional[str]
    usage: Optional[ChatUsage]


CHUNKS: Mapping[str, type[ChatStreamChunk]] = {
    "message_start": StreamMessageStart,
    "content_chunk": StreamContentChunk,
    "citation": StreamCitationChunk,
    "message_end": StreamMessageEnd,
}

#: What a piece of a type cannot be without.
NEEDED = {"content_chunk": "delta", "citation": "citation"}


def chunk(held: Any) -> ChatStreamChunk:
    """The piece that an event holds.

    Raises:
        ValueError: It holds none.
    """
    piece = checked(ChatStreamChunk, held)
    known = CHUNKS.get(piece.type) if isinstance(piece.type, str) else None
    if known is None:
        return piece
    needed = NEEDED.get(piece.type)
    if needed and held.get(needed) is None:
        raise ValueError(f"A {piece.type} has no {needed}.")
    return checked(known, held)


def completion_chunk(held: Any) -> ChatCompletionStreamChunk:
    """The piece in OpenAI form that an event holds.

    Raises:
        ValueError: It holds none.
    """
    piece = checked(ChatCompletionStreamChunk, held)
    if piece.choices is None:
        raise ValueError("A piece has no choices.")
    return piece


def checked(kind: type[Piece], held: Any) -> Piece:
    """A piece whose parts are what they should be.

    Raises:
        ValueError: It is no object, or a part is of another shape.
    """
    if not isinstance(held, dict):
        raise ValueError(f"A piece must be an object, not {type(held).__name__}.")
    piece = kind(held)
    check_parts(piece)
    return piece


class ChatCompletionStreamDelta(View):
    """Text that a piece adds.

    Attributes:
        role: Who speaks; None except in the first piece.
        content: The text; None where the piece adds none.
    """

    __slots__ = ()

    role: Optional[str]
    content: Optional[str] = read_as(text)


class ChatCompletionStreamChoice(View):
    """What a piece adds to a version of an answer.

    Attributes:
        index: Position among the choices, counted from 0.
        delta: The text that is added.
        finish_reason: Why the answer ends; None except in the last piece.
    """

    __slots__ = ()

    index: int
    delta: ChatCompletionStreamDelta
    finish_reason: Optional[str]


class ChatCompletionStreamChunk(View):
    """A piece of a streamed answer in OpenAI form.

    Attributes:
        id: ID of the answer, the same in all of its pieces.
        choices: What the piece adds to each version of the answer.
        model: Language model that writes it.
        object: Kind of the piece, "chat.completion.chunk"; None if the service does not say.
        created: When the answer was begun, in seconds since 1970; None if the service does not say.
        system_fingerprint: Set-up that the model runs in; None if the service does not say.
        usage: What the answer cost; None except in a last piece that says so.
    """

    __slots__ = ()

    id: str
    choices: list[ChatCompletionStreamChoice]
    model: Optional[str]
    object: Optional[str]
    created: Optional[int]
    system_fingerprint: Optional[str]
    usage: Optional[ChatUsage]


# Context


class FileReference(View):
    """Where a passage comes from.

    Attributes:
        type: Kind of the file: "text", "json", "markdown", "pdf" or "doc_x".
        file: The file.
        pages: Pages that the passage is on, counted from 1; None for files without pages.
    """

    __slots__ = ()

    type: Optional[str]
    file: AssistantFileModel
    pages: Optional[list[int]]


class TextReference(FileReference):
    """A place in a plain text file."""

    __slots__ = ()


class JsonReference(FileReference):
    """A place in a JSON file."""

    __slots__ = ()


class MarkdownReference(FileReference):
    """A place in a Markdown file."""

    __slots__ = ()


class PdfReference(FileReference):
    """A place in a PDF file, with its pages."""

    __slots__ = ()


class DocxReference(FileReference):
    """A place in a Word file, with its pages."""

    __slots__ = ()


REFERENCES: Mapping[str, type[FileReference]] = {
    "text": TextReference,
    "json": JsonReference,
    "markdown": MarkdownReference,
    "pdf": PdfReference,
    "doc_x": DocxReference,
}


def reference_of(held: Any) -> FileReference:
    """The place that a passage names."""
    return REFERENCES.get(held.get("type"), FileReference)(held)


class ContextImageData(View):
    """Data of an image.

    Attributes:
        type: How the data are encoded, such as "base64".
        mime_type: Media type, such as "image/jpeg".
        data: The image.
    """

    __slots__ = ()

    type: str
    mime_type: str
    data: str


class ContextTextBlock(View):
    """Part of a passage that is text.

    Attributes:
        type: "text".
        text: The text, word for word.
    """

    __slots__ = ()

    type: str
    text: str


class ContextImageBlock(View):
    """Part of a passage that is an image.

    Attributes:
        type: "image".
        caption: What the image shows, in words.
        image: Data of the image; None if only captions were asked for. ``image_data`` is the same.
    """

    __slots__ = ()

    type: str
    caption: str
    image: Optional[ContextImageData]

    image_data: Optional[ContextImageData] = another_name_of("image")


ContextBlock = Union[ContextTextBlock, ContextImageBlock]


def block_of(held: Any) -> ContextBlock:
    """The part of a passage."""
    return ContextImageBlock(held) if held.get("type") == "image" else ContextTextBlock(held)


class TextSnippet(View):
    """A passage of text.

    Attributes:
        type: "text".
        content: The passage, word for word.
        score: How relevant it is. Higher is more relevant.
        reference: Where it comes from.
    """

    __slots__ = ()

    type: str
    content: str
    score: float
    reference: FileReference = read_as(reference_of)


class MultimodalSnippet(View):
    """A passage of text and images.

    Attributes:
        type: "multimodal".
        content: Its texts and images, in the order of the file.
        score: How relevant it is. Higher is more relevant.
        reference: Where it comes from.
    """

    __slots__ = ()

    type: str
    content: list[ContextBlock] = read_as(each(block_of))
    score: float
    reference: FileReference = read_as(reference_of)


ContextSnippet = Union[TextSnippet, MultimodalSnippet]


def snippet_of(held: Any) -> ContextSnippet:
    """The passage."""
    return MultimodalSnippet(held) if held.get("type") == "multimodal" else TextSnippet(held)


class ContextResponse(View):
    """Passages that an assistant would answer from.

    Attributes:
        snippets: The passages, most relevant first.
        usage: What the call cost.
        id: ID of the answer; None if the service gives none.
    """

    __slots__ = ()

    snippets: list[ContextSnippet] = read_as(each(snippet_of))
    usage: ChatUsage
    id: Optional[str]


# Evaluation


class AlignmentScores(View):
    """Measures of an answer, each from 0 to 1. Higher is better.

    Attributes:
        correctness: How much of what the answer says is not at odds with the reference.
        completeness: How much of the reference it says.
        alignment: Harmonic mean of both.
    """

    __slots__ = ()

    correctness: float
    completeness: float
    alignment: float


class Fact(View):
    """A statement of the reference answer.

    Attributes:
        content: The statement, as a sentence.
    """

    __slots__ = ()

    content: str


class EvaluatedFact(View):
    """A fact of the reference answer and how the evaluated answer stands to it.

    Attributes:
        fact: The fact, as ``fact.content``.
        entailment: "entailed", "contradicted" or "neutral".
    """

    __slots__ = ()

    fact: Fact
    entailment: str


class EntailmentResult(Struct):
    """A fact and how the evaluated answer stands to it, in the form of the 9.x line.

    Attributes:
        fact: The fact, as a sentence.
        entailment: "entailed", "contradicted" or "neutral".
        reasoning: Why; empty, as the service does not say.
    """

    fact: str
    entailment: str
    reasoning: str = ""


class Reasoning(View):
    """The facts that measures rest on.

    Attributes:
        evaluated_facts: Facts of the reference answer.
    """

    __slots__ = ()

    evaluated_facts: list[EvaluatedFact]


class AlignmentResult(View):
    """How well an answer agrees with a reference answer.

    Attributes:
        metrics: The measures; ``scores`` is the same.
        reasoning: The facts they rest on, as ``reasoning.evaluated_facts``; ``facts`` has them in the 9.x form.
        usage: What the evaluation cost.
    """

    __slots__ = ()

    metrics: AlignmentScores
    reasoning: Reasoning
    usage: ChatUsage

    scores: AlignmentScores = another_name_of("metrics")

    @property
    def facts(self) -> list[EntailmentResult]:
        """The facts and how the answer stands to each."""
        facts = self.reasoning.evaluated_facts if self.reasoning else None
        return [EntailmentResult(one.fact.content, one.entailment) for one in facts or () if one.fact]


def alignment_of(held: Any) -> AlignmentResult:
    """The result of an evaluation.

    Raises:
        ValueError: A part of it is of another shape.
    """
    result = AlignmentResult(held)
    check_parts(result)
    return result


# Names of the 7.x and 8.x lines

AlignmentResponse = AlignmentResult
BaseStreamChatResponseChunk = ChatStreamChunk
Citation = ChatCitation
FileModel = AssistantFileModel
Highlight = ChatHighlight
Image = ContextImageData
ImageBlock = ContextImageBlock
MessageDelta = StreamContentDelta
Metrics = AlignmentScores
Reference = ChatReference
StreamChatResponseCitation = StreamCitationChunk
StreamChatResponseContentDelta = StreamContentChunk
StreamChatResponseMessageEnd = StreamMessageEnd
StreamChatResponseMessageStart = StreamMessageStart
StreamingChatCompletionChoice = ChatCompletionStreamChoice
StreamingChatCompletionChunk = ChatCompletionStreamChunk
TextBlock = ContextTextBlock
TokenCounts = ChatUsage
Usage = ChatUsage

# Names of the 9.x line

ChatCompletionMessage = Message
ChatMessage = Message
ContextContentBlock = ContextBlock
ContextReference = FileReference
PageReference = FileReference


if not TYPE_CHECKING:

    def __getattr__(name: str) -> object:
        return public(__name__, name)
