# @generated from tests/unit/assistant/test_assistant_asyncio.py. Do not edit: run scripts/regen.
"""One assistant: files and conversations, against a server that answers as told."""

from __future__ import annotations

import copy
import io
import json
import pickle
import threading

import pytest

from pinecone import core
from pinecone.assistant.assistant import Assistant
from pinecone.assistant.calls import ANSWER_TIMEOUT
from pinecone.exceptions import (
    PineconeApiException,
    PineconeApiTypeError,
    PineconeApiValueError,
    PineconeConnectionError,
    PineconeException,
    PineconeProtocolError,
    PineconeTimeoutError,
    UnsupportedByApiVersion,
)
from pinecone.models.assistant import (
    AssistantFileModel,
    AssistantModel,
    ChatCompletionStreamChunk,
    ChatStreamChunk,
    ContextImageBlock,
    ContextOptions,
    ContextTextBlock,
    DocxReference,
    FileReference,
    Message,
    MultimodalSnippet,
    PdfReference,
    StreamCitationChunk,
    StreamContentChunk,
    StreamMessageEnd,
    StreamMessageStart,
    TextSnippet,
)
from pinecone.transport.config import DEFAULT_TIMEOUT, Config
from pinecone.transport.http.transport import Http
from pinecone.versioning import Operations
from tests.versions import REVIEWED

pytestmark = pytest.mark.anyio

QUESTION = [Message("How high is K2?")]
ASKED = [{"role": "user", "content": "How high is K2?"}]
FILE = {"name": "k2.txt", "id": "f1", "status": "Available", "metadata": {"year": 2025}, "percent_done": 1.0}
BUSY = {**FILE, "status": "Processing"}
MISSING = {"status": 404, "error": {"code": "NOT_FOUND", "message": "no such file"}}
USAGE = {"prompt_tokens": 1, "completion_tokens": 2, "total_tokens": 3}
ANSWER = {
    "id": "a1",
    "model": "gpt-4o",
    "finish_reason": "stop",
    "message": {"role": "assistant", "content": "8611 metres."},
    "citations": [
        {"position": 4, "references": [{"file": FILE, "pages": [1], "highlight": {"type": "text", "content": "8611"}}]}
    ],
    "usage": USAGE,
}
START = {"type": "message_start", "model": "gpt-4o", "role": "assistant"}
TEXT = {"type": "content_chunk", "id": "a1", "model": "gpt-4o", "delta": {"content": "8611 "}}
MORE = {"type": "content_chunk", "id": "a1", "model": "gpt-4o", "delta": {"content": "metres."}}
CITED = {"type": "citation", "id": "a1", "model": "gpt-4o", "citation": ANSWER["citations"][0]}
END = {"type": "message_end", "id": "a1", "model": "gpt-4o", "finish_reason": "stop", "usage": USAGE}


def event(value):
    return b"data:" + json.dumps(value).encode() + b"\n\n"


def piece(content, **choice):
    return {"id": "a1", "model": "gpt-4o", "choices": [{"index": 0, "delta": {"content": content}, **choice}]}


def no_wait(seconds):
    """Tests do not wait."""


def assistant_of(service, api_version=None, **description):
    config = Config.of("key", service.url, api_version=api_version)
    transport = Http(config)
    transport.wait = no_wait
    held = {"name": "guide", "status": "Ready", "host": service.url, **description}
    return Assistant(held, transport)


@pytest.fixture
def assistant(service, anyio_backend):
    assistant = assistant_of(service)
    yield assistant
    assistant._transport.close()


# Where it is


def test_a_host_without_a_path_gets_that_of_the_service(service, assistant):
    service.reply(body={"files": []})
    assistant.list_files()
    assert service.routes == ["GET /assistant/files/guide"]


def test_a_host_with_a_path_keeps_it(service):
    assistant = assistant_of(service, host=service.url + "/eu/assistant")
    service.reply(body={"files": []})
    assistant.list_files()
    assistant._transport.close()
    assert service.routes == ["GET /eu/assistant/files/guide"]


def test_a_host_that_the_description_lacks_is_looked_up_once(service):
    assistant = assistant_of(service, host=None)
    service.reply(body={"name": "guide", "host": service.url})
    service.reply(body={"files": []})
    service.reply(body={"files": []})
    assistant.list_files()
    assistant.list_files()
    assistant._transport.close()
    assert service.routes == ["GET /assistant/assistants/guide", *["GET /assistant/files/guide"] * 2]


def test_an_assistant_that_has_no_host_yet_says_so_and_is_asked_again(service):
    assistant = assistant_of(service, host=None)
    service.reply(body={"name": "guide", "host": None})
    with pytest.raises(PineconeException, match="no host yet"):
        assistant.list_files()
    service.reply(body={"name": "guide", "host": service.url})
    service.reply(body={"files": []})
    assert assistant.list_files() == []
    assistant._transport.close()


def test_it_pickles_to_its_description(assistant):
    found = pickle.loads(pickle.dumps(assistant))  # noqa: S301 - our own bytes
    assert type(found) is AssistantModel
    assert found.to_dict() == assistant.to_dict()


@pytest.mark.parametrize("how", [copy.copy, copy.deepcopy])
def test_a_copy_can_be_asked_too(service, assistant, how):
    service.reply(body=ANSWER)
    assert (how(assistant).chat(QUESTION)).id == "a1"


# Files


def test_upload_of_a_path(service, assistant, tmp_path):
    path = tmp_path / "k2.txt"
    path.write_bytes(b"K2 is 8611 metres high.")
    service.reply(body=FILE)
    file = assistant.upload_file(str(path), {"year": 2025})
    asked = service.requests[0]
    assert asked.target == "/assistant/files/guide?metadata=%7B%22year%22%3A2025%7D"
    assert asked.headers["content-type"].startswith("multipart/form-data; boundary=")
    assert b'name="file"; filename="k2.txt"' in asked.body
    assert b"\r\n\r\nK2 is 8611 metres high.\r\n" in asked.body
    assert type(file) is AssistantFileModel
    assert (file.id, file["metadata"]["year"], file.size) == ("f1", 2025, None)


def test_upload_of_an_open_file(service, assistant, tmp_path):
    path = tmp_path / "k2.txt"
    path.write_bytes(b"high")
    service.reply(body=FILE)
    with path.open("rb") as file:
        assistant.upload_file(file_stream=file)
    assert b'filename="k2.txt"' in service.requests[0].body


@pytest.mark.parametrize("stream", [io.BytesIO(b"high"), b"high"])
def test_upload_of_a_bytes_stream(service, assistant, stream):
    service.reply(body=FILE)
    assistant.upload_bytes_stream(stream, "k2.txt", {"year": 2025})
    assert b'filename="k2.txt"' in service.requests[0].body
    assert b"\r\n\r\nhigh\r\n" in service.requests[0].body


def test_upload_of_bytes_needs_a_name(service, assistant):
    with pytest.raises(PineconeApiValueError, match="file_name"):
        assistant.upload_file(b"high")


@pytest.mark.parametrize("arguments", [{}, {"file_path": b"a", "file_stream": io.BytesIO(b"a")}])
def test_upload_needs_one_file(service, assistant, arguments):
    with pytest.raises(PineconeApiValueError, match="file_path or file_stream"):
        assistant.upload_file(**arguments)


@pytest.mark.parametrize("file", [io.StringIO("text"), 5])
def test_upload_refuses_what_is_no_binary_file(service, assistant, file):
    with pytest.raises(PineconeApiTypeError, match="file"):
        assistant.upload_file(file, file_name="k2.txt")


def test_upload_waits_until_the_file_is_processed(service, assistant):
    service.reply(body=BUSY)
    service.reply(body=BUSY)
    service.reply(body=FILE)
    assert (assistant.upload_file(b"high", file_name="k2.txt")).status == "Available"
    assert service.routes[1:] == ["GET /assistant/files/guide/f1"] * 2


def test_upload_does_not_wait_with_minus_one(service, assistant):
    service.reply(body=BUSY)
    assert (assistant.upload_file(b"high", file_name="k2.txt", timeout=-1)).status == "Processing"


def test_upload_gives_up_after_the_timeout(service, assistant):
    service.reply(body=BUSY)
    with pytest.raises(PineconeTimeoutError, match=r"k2\.txt"):
        assistant.upload_file(b"high", file_name="k2.txt", timeout=0)


def test_upload_tells_why_processing_failed(service, assistant):
    service.reply(body={**FILE, "status": "ProcessingFailed", "error_message": "unreadable"})
    with pytest.raises(PineconeException, match="unreadable"):
        assistant.upload_file(b"high", file_name="k2.txt")


def test_upload_reports_its_progress(service, assistant):
    seen = []
    service.reply(body=FILE)
    assistant.upload_file(b"x" * 300_000, file_name="k2.txt", on_progress=lambda *sent: seen.append(sent))
    total = len(service.requests[0].body)
    assert len(seen) > 1
    assert seen == sorted(seen)
    assert seen[-1] == (total, total)


def test_multimodal_is_asked_of_the_version_that_has_it(service, assistant):
    service.reply(body=FILE)
    assistant.upload_file(b"high", file_name="k2.pdf", multimodal=True)
    route = "POST /files/{assistant_name}"
    having = [v for v in REVIEWED if "multimodal" in getattr(core.load(v).get(route), "arguments", ())]
    assert service.requests[0].target.endswith("?multimodal=true")
    assert service.requests[0].headers["x-pinecone-api-version"] == having[0]


def test_list_files_by_metadata(service, assistant):
    service.reply(body={"files": [FILE]})
    files = assistant.list_files({"year": 2025})
    assert service.routes == ["GET /assistant/files/guide?filter=%7B%22year%22%3A2025%7D"]
    assert (type(files), files[0].name) == (list, "k2.txt")


def test_list_files_paginated(service, assistant):
    service.reply(body={"files": [FILE]})
    page = assistant.list_files_paginated()
    assert (len(page), page[0].id, page.files[0].id, page.next) == (1, "f1", "f1", None)


@pytest.mark.parametrize(("include_url", "query"), [(True, "?include_url=true"), (False, "")])
def test_describe_file(service, assistant, include_url, query):
    service.reply(body={**FILE, "signed_url": "https://files/k2"})
    file = assistant.describe_file("f1", include_url)
    assert service.routes == [f"GET /assistant/files/guide/f1{query}"]
    assert file.signed_url == "https://files/k2"


def test_describe_file_refuses_an_empty_id(service, assistant):
    with pytest.raises(PineconeApiValueError, match="id"):
        assistant.describe_file("")


def test_delete_file_waits_until_gone(service, assistant):
    service.reply(body=None)
    service.reply(body={**FILE, "status": "Deleting"})
    service.reply(404, MISSING)
    assistant.delete_file("f1")
    assert service.routes == ["DELETE /assistant/files/guide/f1"] + ["GET /assistant/files/guide/f1"] * 2


def test_delete_file_does_not_wait_with_minus_one(service, assistant):
    service.reply(body=None)
    assistant.delete_file(file_id="f1", timeout=-1)
    assert len(service.requests) == 1


# Conversations


def test_chat_sends_what_is_given(service, assistant):
    service.reply(body=ANSWER)
    assistant.chat(
        QUESTION,
        {"year": 2025},
        model="gpt-4.1",
        temperature=0.5,
        json_response=True,
        include_highlights=True,
        context_options=ContextOptions(top_k=2),
    )
    assert service.requests[0].json == {
        "messages": ASKED,
        "filter": {"year": 2025},
        "model": "gpt-4.1",
        "temperature": 0.5,
        "json_response": True,
        "include_highlights": True,
        "context_options": {"top_k": 2},
    }


def test_chat_sends_nothing_else(service, assistant):
    service.reply(body=ANSWER)
    assistant.chat(QUESTION)
    assert service.requests[0].json == {"messages": ASKED}


class Foreign:
    role = "user"
    content = "How high is K2?"


@pytest.mark.parametrize(
    "message",
    [QUESTION[0], ASKED[0], {"content": "How high is K2?"}, Foreign()],
    ids=["Message", "dict", "role", "any"],
)
def test_chat_takes_messages_of_any_form(service, assistant, message):
    service.reply(body=ANSWER)
    assistant.chat([message])
    assert service.requests[0].json["messages"] == ASKED


@pytest.mark.parametrize("messages", ["How high is K2?", QUESTION[0], ASKED[0], [5], [{"role": "user"}]])
def test_chat_refuses_what_is_no_conversation(service, assistant, messages):
    with pytest.raises(PineconeApiTypeError, match="essage"):
        assistant.chat(messages)


def test_chat_refuses_an_empty_conversation(service, assistant):
    with pytest.raises(PineconeApiValueError, match="messages"):
        assistant.chat([])


def test_chat_refuses_json_in_pieces(service, assistant):
    with pytest.raises(PineconeApiValueError, match="json_response"):
        assistant.chat(QUESTION, stream=True, json_response=True)


def test_an_answer(service, assistant):
    service.reply(body=ANSWER)
    answer = assistant.chat(QUESTION)
    reference = answer.citations[0].references[0]
    assert (answer.message.content, answer["message"]["role"], answer.finish_reason) == (
        "8611 metres.",
        "assistant",
        "stop",
    )
    assert (answer.citations[0].position, reference.file.name, reference.pages) == (4, "k2.txt", [1])
    assert (reference.highlight.content, answer.usage.total_tokens) == ("8611", 3)
    assert answer.to_dict() == ANSWER


def test_an_answer_goes_into_the_next_question(service, assistant):
    service.reply(body=ANSWER)
    service.reply(body=ANSWER)
    answer = assistant.chat(QUESTION)
    assistant.chat([*QUESTION, answer.message, {"role": "user", "content": "And in feet?"}])
    assert service.requests[1].json["messages"][1] == {"role": "assistant", "content": "8611 metres."}


def test_chat_completions(service, assistant):
    choice = {"index": 0, "message": {"role": "assistant", "content": "8611 m [1]."}, "finish_reason": "stop"}
    service.reply(body={"id": "a1", "model": "gpt-4o", "choices": [choice], "usage": USAGE})
    answer = assistant.chat_completions(QUESTION, temperature=0.1)
    assert service.requests[0].json == {"messages": ASKED, "temperature": 0.1}
    assert (answer.choices[0].message.content, answer.choices[0]["finish_reason"]) == ("8611 m [1].", "stop")
    assert answer.usage["total_tokens"] == 3


def test_an_argument_that_the_pin_lacks_is_refused(service):
    assistant = assistant_of(service, "2025-01")
    with pytest.raises(UnsupportedByApiVersion, match="temperature"):
        assistant.chat(QUESTION, temperature=0.5)
    assert not service.requests


class Recorder:
    """A transport that remembers the timeouts of its calls."""

    def __init__(self, timeout):
        self.config = Config.of("key", "http://localhost:5080", timeout=timeout)
        self.timeouts = []

    def operations(self):
        return Operations()

    def send(self, base, call, options):
        self.timeouts.append(options.get("timeout", self.config.timeout))


@pytest.mark.parametrize(
    ("of_client", "of_call", "used"),
    [(DEFAULT_TIMEOUT, {}, ANSWER_TIMEOUT), (5, {}, 5), (None, {}, None), (DEFAULT_TIMEOUT, {"timeout": 2}, 2)],
)
def test_answers_may_take_long_unless_somebody_chose_otherwise(of_client, of_call, used):
    transport = Recorder(of_client)
    held = {"name": "guide", "status": "Ready", "host": "localhost:5080"}
    Assistant(held, transport).chat(QUESTION, **of_call)
    assert transport.timeouts == [used]


def test_an_unknown_keyword_names_the_nearest(assistant):
    with pytest.raises(PineconeApiTypeError, match="temperature"):
        assistant.chat(QUESTION, temprature=1)


# Streams


def chunks_of(stream):
    chunks = []
    for chunk in stream:
        chunks.append(chunk)
    return chunks


def test_a_streamed_answer(service, assistant):
    service.stream(*map(event, [START, TEXT, MORE, CITED, END]))
    chunks = chunks_of(assistant.chat(QUESTION, stream=True))
    assert service.requests[0].json == {"messages": ASKED, "stream": True}
    assert [type(chunk) for chunk in chunks] == [
        StreamMessageStart,
        StreamContentChunk,
        StreamContentChunk,
        StreamCitationChunk,
        StreamMessageEnd,
    ]
    assert (chunks[0].role, chunks[1].delta.content, chunks[1]["delta"]["content"]) == ("assistant", "8611 ", "8611 ")
    assert (chunks[3].citation.references[0].file.name, chunks[4].usage.total_tokens) == ("k2.txt", 3)


def test_pieces_arrive_as_they_are_written(service, assistant):
    gate = threading.Event()
    service.stream(event(START) + event(TEXT), event(END), gate=gate)
    stream = assistant.chat(QUESTION, stream=True)
    assert [(stream.__next__()).type for _ in range(2)] == ["message_start", "content_chunk"]
    gate.set()
    assert [chunk.type for chunk in chunks_of(stream)] == ["message_end"]


def test_the_text_of_a_streamed_answer(service, assistant):
    service.stream(*map(event, [START, TEXT, MORE, END]))
    texts = []
    for text in (assistant.chat(QUESTION, stream=True)).text():
        texts.append(text)
    assert texts == ["8611 ", "metres."]


def test_a_streamed_answer_as_a_whole(service, assistant):
    service.stream(*map(event, [START, TEXT, MORE, END]))
    assert (assistant.chat(QUESTION, stream=True)).collect() == "8611 metres."


def test_a_piece_of_an_unknown_type_is_answered(service, assistant):
    service.stream(event({"type": "thought", "depth": 3}))
    (chunk,) = chunks_of(assistant.chat(QUESTION, stream=True))
    assert (type(chunk), chunk.type, chunk.depth) == (ChatStreamChunk, "thought", 3)


def test_streamed_chat_completions_end_with_done(service, assistant):
    service.stream(event(piece("8611 ")), event(piece("metres.", finish_reason="stop")), b"data: [DONE]\n\n")
    chunks = chunks_of(assistant.chat_completions(QUESTION, stream=True))
    assert [type(chunk) for chunk in chunks] == [ChatCompletionStreamChunk] * 2
    assert [chunk.choices[0].delta.content for chunk in chunks] == ["8611 ", "metres."]
    assert chunks[1].choices[0].finish_reason == "stop"


def test_streamed_chat_completions_as_a_whole(service, assistant):
    service.stream(event(piece("8611 ")), event(piece(None)), event({"choices": []}), event(piece("metres.")))
    assert (assistant.chat_completions(QUESTION, stream=True)).collect() == "8611 metres."


def test_a_refused_stream_raises_at_once(service, assistant):
    service.reply(400, {"status": 400, "error": {"code": "INVALID_ARGUMENT", "message": "no such model"}})
    with pytest.raises(PineconeApiException, match="no such model"):
        assistant.chat(QUESTION, stream=True, model="x")


def test_a_stream_that_breaks_off_raises(service, assistant):
    service.stream(event(START), is_whole=False)
    stream = assistant.chat(QUESTION, stream=True)
    with pytest.raises(PineconeConnectionError):
        stream.collect()


def test_a_stream_without_events_raises(service, assistant):
    service.reply(body={"message": "no stream"})
    with pytest.raises(PineconeProtocolError, match="without an event"):
        assistant.chat(QUESTION, stream=True)


def test_an_event_that_is_no_json_raises(service, assistant):
    service.stream(b"data: {broken\n\n")
    with pytest.raises(PineconeProtocolError, match="cannot be read"):
        assistant.chat(QUESTION, stream=True)


@pytest.mark.parametrize(
    "wrong",
    [
        [1],
        None,
        5,
        {"type": "content_chunk"},
        {"type": "content_chunk", "delta": 5},
        {"type": "content_chunk", "delta": {"content": [1]}},
        {"type": "citation", "citation": {"references": 5}},
        {"type": "message_end", "usage": "none"},
        {"choices": 5},
        {"choices": [5]},
        {"choices": [{"delta": {"content": 5}}]},
    ],
    ids=json.dumps,
)
def test_an_event_of_the_wrong_shape_raises(service, assistant, wrong):
    completion = isinstance(wrong, dict) and "choices" in wrong
    ask, first = (assistant.chat_completions, piece("a")) if completion else (assistant.chat, START)
    service.stream(event(first), event(wrong))
    stream = ask(QUESTION, stream=True)
    with pytest.raises(PineconeProtocolError, match="cannot be read"):
        stream.collect()


@pytest.mark.parametrize("error", ["The model is overloaded.", {"message": "The model is overloaded.", "code": 529}])
def test_an_error_among_the_events_raises_what_it_says(service, assistant, error):
    service.stream(event(START), event(TEXT), event({"error": error}))
    stream = assistant.chat(QUESTION, stream=True)
    with pytest.raises(PineconeApiException) as caught:
        stream.collect()
    code = " (code 529)" if isinstance(error, dict) else ""
    assert str(caught.value) == f"chat was answered with an error{code}: The model is overloaded."
    assert caught.value.body.get("error") == error


def test_a_stream_can_be_left(service, assistant):
    gate = threading.Event()
    service.stream(event(START), event(TEXT), gate=gate)
    with assistant.chat(QUESTION, stream=True) as stream:
        assert (stream.__next__()).type == "message_start"
    gate.set()
    assert chunks_of(stream) == []


# Context


def test_context_of_a_question(service, assistant):
    reference = {"type": "pdf", "file": FILE, "pages": [2]}
    snippet = {"type": "text", "content": "8611 metres", "score": 0.9, "reference": reference}
    service.reply(body={"id": "c1", "snippets": [snippet], "usage": USAGE})
    found = assistant.context("How high is K2?", filter={"year": 2025}, top_k=1, snippet_size=512)
    assert service.requests[0].json == {
        "query": "How high is K2?",
        "filter": {"year": 2025},
        "top_k": 1,
        "snippet_size": 512,
    }
    (passage,) = found.snippets
    assert (type(passage), passage.content, passage["score"]) == (TextSnippet, "8611 metres", 0.9)
    assert (type(passage.reference), passage.reference.pages) == (PdfReference, [2])
    assert passage.reference.file.id == "f1"
    assert (found.usage.total_tokens, found.id) == (3, "c1")


def test_context_of_a_conversation(service, assistant):
    service.reply(body={"snippets": [], "usage": USAGE})
    assistant.context(messages=QUESTION)
    assert service.requests[0].json == {"messages": ASKED}


def test_context_with_images(service, assistant):
    image = {"type": "base64", "mime_type": "image/png", "data": "aGk="}
    content = [{"type": "text", "text": "K2"}, {"type": "image", "caption": "A mountain", "image": image}]
    reference = {"type": "doc_x", "file": FILE, "pages": [1]}
    service.reply(
        body={
            "snippets": [{"type": "multimodal", "content": content, "score": 1, "reference": reference}],
            "usage": USAGE,
        }
    )
    found = assistant.context("K2?", multimodal=True, include_binary_content=True)
    (passage,) = found.snippets
    text, picture = passage.content
    assert type(passage) is MultimodalSnippet
    assert (type(text), text.text, type(picture), picture.caption) == (
        ContextTextBlock,
        "K2",
        ContextImageBlock,
        "A mountain",
    )
    assert picture.image.data == picture.image_data.data == "aGk="
    assert isinstance(passage.reference, (DocxReference, FileReference))


@pytest.mark.parametrize("arguments", [{}, {"query": "K2?", "messages": QUESTION}])
def test_context_needs_a_question_or_a_conversation(service, assistant, arguments):
    with pytest.raises(PineconeApiValueError, match="query or messages"):
        assistant.context(**arguments)


def test_context_options_of_the_call_go_before_those_of_the_object(service, assistant):
    service.reply(body={"snippets": [], "usage": USAGE})
    assistant.context("K2?", top_k=1, context_options={"top_k": 5, "snippet_size": 512})
    assert service.requests[0].json == {"query": "K2?", "top_k": 1, "snippet_size": 512}
