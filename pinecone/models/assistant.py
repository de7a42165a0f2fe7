"""Types of assistants: descriptions, files, answers and the chunks of streamed responses."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Callable, Optional, TypeVar, Union

from pinecone.display import Listing
from pinecone.exceptions import PineconeApiTypeError
from pinecone.lazy import lazy_exports
from pinecone.models.base import JsonObject, Struct
from pinecone.models.view import PagedView, View, alias_of, check_parts, each, read_as

Chunk = TypeVar("Chunk", bound=View)


# Arguments


class Message(Struct):
    """A message of a conversation.

    Args:
        content: Text of the message.
        role: Author of the message, "user" or "assistant". Default "user".

    Since API 2025-01.

    Example:
        >>> from pinecone import Message
        >>> Message("How high is K2?")
        Message(content='How high is K2?', role='user')
    """

    content: str
    role: str = "user"

    @classmethod
    def from_dict(cls, d: JsonObject) -> Message:
        """Make a message of a dictionary with the keys content and role. The default role is "user"."""
        return cls(content=d["content"], role=d.get("role") or "user")

    @classmethod
    def of(cls, given: object) -> Message:
        """Make a message of a message, a dictionary, or an object with a role and content.

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
    """Options for the context snippets that the model receives.

    Args:
        top_k: Maximum number of snippets, at most 64. The service's default is 16.
        snippet_size: Maximum size of a snippet in tokens, 512 to 8192. The service's default is 2048.
        multimodal: Whether to include snippets with images. Since API 2025-10.
        include_binary_content: Whether to include the data of images. Since API 2025-10.

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
    def from_dict(cls, d: JsonObject) -> ContextOptions:
        """Make options of a dictionary."""
        return cls(**d)


# Assistants and files


class AssistantModel(View):
    """Description of an assistant.

    Attributes:
        name: Name of the assistant.
        status: "Initializing", "Ready", "Terminating", "Failed" or "InitializationFailed".
        instructions: Instructions that it follows in every response; None if it has none.
        metadata: User-defined metadata; None if there is none.
        host: Host of its files and chats; None until it has one.
        created_at: Creation time, as text in ISO 8601.
        updated_at: Time of the last update, as text in ISO 8601.
    """

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
        metadata: Metadata of the file; None if there is none.
        created_on: Upload time, as text in ISO 8601.
        updated_on: Time of the last update, as text in ISO 8601.
        percent_done: Processing progress, 0 to 1; None if it is not known.
        signed_url: Signed URL for the download; None unless requested.
        error_message: Error message of the processing; None unless it failed.
        multimodal: Whether images in the file are processed too; None before API 2025-10.
        size: Size in bytes; None if the service does not report it.
        crc32c_hash: CRC32C checksum of the content; None if the service does not report it. ``content_hash`` is the
            same.
    """

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

    content_hash: Optional[str] = alias_of("crc32c_hash")


AnAssistant = TypeVar("AnAssistant", bound=AssistantModel)


class ListAssistantsResponse(PagedView[AnAssistant]):
    """A page of assistants. Its length and its items are those of ``assistants``.

    Attributes:
        assistants: Descriptions of the assistants.
        pagination: Position of the next page; None on the last page, and in API versions without pages.
    """

    _LISTING = Listing("assistants", "assistant", "name status host")

    assistants: list[AnAssistant] = read_as(each(AssistantModel))

    @classmethod
    def of(cls, held: JsonObject, make: Callable[[Any], AnAssistant]) -> ListAssistantsResponse[AnAssistant]:
        """Make a page. A function makes the assistants of their descriptions."""
        page = cls(held)
        page._parts["assistants"] = [make(each) for each in held.get("assistants") or ()]
        return page

    next = PagedView.next_token


class ListFilesResponse(PagedView[AssistantFileModel]):
    """A page of files. Its length and its items are those of ``files``.

    Attributes:
        files: The files.
        pagination: Position of the next page; None on the last page, and in API versions without pages.
    """

    _LISTING = Listing("files", "file", "name id status percent_done size created_on")

    files: list[AssistantFileModel]

    next = PagedView.next_token


# Responses


class ChatUsage(View):
    """Token usage of a call.

    Attributes:
        prompt_tokens: Number of tokens in the prompt.
        completion_tokens: Number of tokens in the completion.
        total_tokens: Total number of tokens.
    """

    prompt_tokens: int
    completion_tokens: int
    total_tokens: int


class ChatHighlight(View):
    """An excerpt that supports a response.

    Attributes:
        type: Type of the content, such as "text".
        content: The excerpt, verbatim.
    """

    type: str
    content: str


class ChatReference(View):
    """A file that supports a response, and where in the file.

    Attributes:
        file: The file.
        pages: Page numbers, from 1; None for files without pages.
        highlight: The excerpt; None unless highlights were requested.
    """

    file: AssistantFileModel
    pages: Optional[list[int]]
    highlight: Optional[ChatHighlight]


class ChatCitation(View):
    """A citation: a position in the response, and the files that support it.

    Attributes:
        position: Position in the content, in characters from 0.
        references: The files, with pages.
    """

    position: int
    references: list[ChatReference]


def message_of(held: JsonObject) -> Message:
    """The message of a response."""
    return Message(content=held.get("content") or "", role=held.get("role") or "assistant")


class ChatResponse(View):
    """Response of an assistant.

    Attributes:
        id: ID of the response.
        model: Language model that generated it.
        message: The message of the assistant, to be appended to the conversation.
        finish_reason: Why the generation ended: "stop", "length", "content_filter" or "function_call".
        citations: Citations of the files that support the response.
        usage: Token usage.
    """

    id: str
    model: str
    message: Message = read_as(message_of)
    finish_reason: str
    citations: list[ChatCitation]
    usage: ChatUsage


class ChatCompletionChoice(View):
    """A choice of a chat completion.

    Attributes:
        index: Position among the choices, from 0.
        message: The message of the assistant.
        finish_reason: Why the generation ended.
    """

    index: int
    message: Message = read_as(message_of)
    finish_reason: str


class ChatCompletionResponse(View):
    """Response of an assistant in OpenAI-compatible form.

    Attributes:
        id: ID of the response.
        model: Language model that generated it.
        choices: The choices; there is always one.
        usage: Token usage.
    """

    id: str
    model: str
    choices: list[ChatCompletionChoice]
    usage: ChatUsage


# Chunks of streamed responses


def text(held: object) -> str:
    """Check that a value is a text.

    Raises:
        TypeError: It is not.
    """
    if not isinstance(held, str):
        raise TypeError(f"{type(held).__name__} is not a text.")
    return held


class ChatStreamChunk(View):
    """A chunk of a streamed response. Chunks of an unknown type are of this class.

    Attributes:
        type: "message_start", "content_chunk", "citation" or "message_end".
        model: Language model that generates the response.
    """

    type: str
    model: Optional[str]


class StreamMessageStart(ChatStreamChunk):
    """The start of a streamed response.

    Attributes:
        role: Author of the message, "assistant".
    """

    role: str


class StreamContentDelta(View):
    """Text that a chunk adds.

    Attributes:
        content: The text.
    """

    content: str = read_as(text)


class StreamContentChunk(ChatStreamChunk):
    """A chunk with text of a streamed response.

    Attributes:
        id: ID of the response.
        delta: The added text, as ``delta.content``.
    """

    id: str
    delta: StreamContentDelta


class StreamCitationChunk(ChatStreamChunk):
    """A chunk with a citation of a streamed response.

    Attributes:
        id: ID of the response.
        citation: The citation.
    """

    id: str
    citation: ChatCitation


class StreamMessageEnd(ChatStreamChunk):
    """The end of a streamed response.

    Attributes:
        id: ID of the response.
        finish_reason: Why the generation ended; None if the service does not report it.
        usage: Token usage.
    """

    id: str
    finish_reason: Optional[str]
    usage: Optional[ChatUsage]


CHUNKS: Mapping[str, type[ChatStreamChunk]] = {
    "message_start": StreamMessageStart,
    "content_chunk": StreamContentChunk,
    "citation": StreamCitationChunk,
    "message_end": StreamMessageEnd,
}

#: The field that a chunk must have, by type.
NEEDED = {"content_chunk": "delta", "citation": "citation"}


def chunk(held: Any) -> ChatStreamChunk:
    """The chunk of an event.

    Raises:
        ValueError: The event has another shape.
    """
    base = parsed(ChatStreamChunk, held)
    known = CHUNKS.get(base.type) if isinstance(base.type, str) else None
    if known is None:
        return base
    needed = NEEDED.get(base.type)
    if needed and held.get(needed) is None:
        raise ValueError(f"A {base.type} has no {needed}.")
    return parsed(known, held)


def completion_chunk(held: object) -> ChatCompletionStreamChunk:
    """The chunk of an event in OpenAI-compatible form.

    Raises:
        ValueError: The event has another shape.
    """
    chunk = parsed(ChatCompletionStreamChunk, held)
    if chunk.choices is None:
        raise ValueError("A chunk has no choices.")
    return chunk


def parsed(kind: type[Chunk], held: object) -> Chunk:
    """A chunk whose fields have the expected shape.

    Raises:
        ValueError: The event is not an object, or a field has another shape.
    """
    if not isinstance(held, dict):
        raise ValueError(f"A chunk must be an object, not {type(held).__name__}.")
    chunk = kind(held)
    check_parts(chunk)
    return chunk


class ChatCompletionStreamDelta(View):
    """Text that a chunk adds.

    Attributes:
        role: Author of the message; None except in the first chunk.
        content: The text; None if the chunk adds none.
    """

    role: Optional[str]
    content: Optional[str] = read_as(text)


class ChatCompletionStreamChoice(View):
    """What a chunk adds to a choice.

    Attributes:
        index: Position among the choices, from 0.
        delta: The added text.
        finish_reason: Why the generation ended; None except in the last chunk.
    """

    index: int
    delta: ChatCompletionStreamDelta
    finish_reason: Optional[str]


class ChatCompletionStreamChunk(View):
    """A chunk of a streamed response in OpenAI-compatible form.

    Attributes:
        id: ID of the response, the same in all of its chunks.
        choices: What the chunk adds to each choice.
        model: Language model that generates it.
        object: Type of the chunk, "chat.completion.chunk"; None if the service does not report it.
        created: Creation time as a Unix timestamp in seconds; None if the service does not report it.
        system_fingerprint: Fingerprint of the backend configuration; None if the service does not report it.
        usage: Token usage; None except in a last chunk that reports it.
    """

    id: str
    choices: list[ChatCompletionStreamChoice]
    model: Optional[str]
    object: Optional[str]
    created: Optional[int]
    system_fingerprint: Optional[str]
    usage: Optional[ChatUsage]


# Context


class FileReference(View):
    """Source of a snippet.

    Attributes:
        type: Type of the file: "text", "json", "markdown", "pdf" or "doc_x".
        file: The file.
        pages: Page numbers of the snippet, from 1; None for files without pages.
    """

    type: Optional[str]
    file: AssistantFileModel
    pages: Optional[list[int]]


class TextReference(FileReference):
    """A plain text file as the source of a snippet."""


class JsonReference(FileReference):
    """A JSON file as the source of a snippet."""


class MarkdownReference(FileReference):
    """A Markdown file as the source of a snippet."""


class PdfReference(FileReference):
    """A PDF file, with page numbers, as the source of a snippet."""


class DocxReference(FileReference):
    """A Word file, with page numbers, as the source of a snippet."""


REFERENCES: Mapping[str, type[FileReference]] = {
    "text": TextReference,
    "json": JsonReference,
    "markdown": MarkdownReference,
    "pdf": PdfReference,
    "doc_x": DocxReference,
}


def reference_of(held: JsonObject) -> FileReference:
    """The source of a snippet."""
    return REFERENCES.get(held.get("type", ""), FileReference)(held)


class ContextImageData(View):
    """Data of an image.

    Attributes:
        type: Encoding of the data, such as "base64".
        mime_type: Media type, such as "image/jpeg".
        data: The encoded image.
    """

    type: str
    mime_type: str
    data: str


class ContextTextBlock(View):
    """A text block of a snippet.

    Attributes:
        type: "text".
        text: The text, verbatim.
    """

    type: str
    text: str


class ContextImageBlock(View):
    """An image block of a snippet.

    Attributes:
        type: "image".
        caption: Caption of the image.
        image: Data of the image; None if only captions were requested. ``image_data`` is the same.
    """

    type: str
    caption: str
    image: Optional[ContextImageData]

    image_data: Optional[ContextImageData] = alias_of("image")


ContextBlock = Union[ContextTextBlock, ContextImageBlock]


def block_of(held: JsonObject) -> ContextBlock:
    """A text or image block of a snippet."""
    return ContextImageBlock(held) if held.get("type") == "image" else ContextTextBlock(held)


class TextSnippet(View):
    """A text snippet.

    Attributes:
        type: "text".
        content: The excerpt, verbatim.
        score: Relevance; higher is better.
        reference: Source of the snippet.
    """

    type: str
    content: str
    score: float
    reference: FileReference = read_as(reference_of)


class MultimodalSnippet(View):
    """A snippet of text and images.

    Attributes:
        type: "multimodal".
        content: Text and image blocks, in the order of the file.
        score: Relevance; higher is better.
        reference: Source of the snippet.
    """

    type: str
    content: list[ContextBlock] = read_as(each(block_of))
    score: float
    reference: FileReference = read_as(reference_of)


ContextSnippet = Union[TextSnippet, MultimodalSnippet]


def snippet_of(held: JsonObject) -> ContextSnippet:
    """A text snippet, or one of text and images."""
    return MultimodalSnippet(held) if held.get("type") == "multimodal" else TextSnippet(held)


class ContextResponse(View):
    """Context snippets that an assistant would base its response on.

    Attributes:
        snippets: The snippets, most relevant first.
        usage: Token usage.
        id: ID of the response; None if the service does not report it.
    """

    snippets: list[ContextSnippet] = read_as(each(snippet_of))
    usage: ChatUsage
    id: Optional[str]


# Evaluation


class AlignmentScores(View):
    """Alignment scores of an answer, each from 0 to 1; higher is better.

    Attributes:
        correctness: Share of the answer that the ground truth does not contradict (precision).
        completeness: Share of the ground truth that the answer contains (recall).
        alignment: Harmonic mean of correctness and completeness.
    """

    correctness: float
    completeness: float
    alignment: float


class Fact(View):
    """A fact of the ground truth answer.

    Attributes:
        content: The fact, as a sentence.
    """

    content: str


class EvaluatedFact(View):
    """A fact of the ground truth answer, and whether the evaluated answer entails it.

    Attributes:
        fact: The fact, as ``fact.content``.
        entailment: "entailed", "contradicted" or "neutral".
    """

    fact: Fact
    entailment: str


class EntailmentResult(Struct):
    """A fact, and whether the evaluated answer entails it, in the form of the 9.x line.

    Attributes:
        fact: The fact, as a sentence.
        entailment: "entailed", "contradicted" or "neutral".
        reasoning: Explanation; always empty, as the service does not report it.
    """

    fact: str
    entailment: str
    reasoning: str = ""


class Reasoning(View):
    """The facts that alignment scores are based on.

    Attributes:
        evaluated_facts: The evaluated facts of the ground truth answer.
    """

    evaluated_facts: list[EvaluatedFact]


class AlignmentResult(View):
    """Alignment of an answer with a ground truth answer.

    Attributes:
        metrics: The alignment scores; ``scores`` is the same.
        reasoning: The evaluated facts, as ``reasoning.evaluated_facts``; ``facts`` has them in the 9.x form.
        usage: Token usage of the evaluation.
    """

    metrics: AlignmentScores
    reasoning: Reasoning
    usage: ChatUsage

    scores: AlignmentScores = alias_of("metrics")

    @property
    def facts(self) -> list[EntailmentResult]:
        """The facts, each with whether the answer entails it."""
        facts = self.reasoning.evaluated_facts if self.reasoning else None
        return [EntailmentResult(one.fact.content, one.entailment) for one in facts or () if one.fact]


def alignment_of(held: JsonObject) -> AlignmentResult:
    """The result of an evaluation.

    Raises:
        ValueError: A field has another shape.
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

lazy_exports(__name__)
