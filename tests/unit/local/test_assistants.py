"""Assistants over HTTP: control, files, chat, context, evaluation."""

from __future__ import annotations

import importlib.util
import json
from typing import Any

import httpx
import pytest

from pinecone.local.assistant import chat, evaluation, reading

from .conftest import Http

APPLES = b"""# Apples

Apples are a great source of dietary fiber, which supports digestion.

Apples originated in Central Asia, where their wild ancestor grows to this day.

Cider is made of apples in Normandy.
"""
ENGINES = b"Diesel engines compress air until it ignites the fuel.\n\nPetrol engines need a spark plug."


@pytest.fixture
def assistant(http: Http) -> httpx.Client:
    """A client of a server with the assistant ``helper``."""
    client = http.control()
    assert client.post("/assistants", json={"name": "helper"}).status_code == 200
    return client


def upload(client: httpx.Client, name: str, content: bytes, **query: str) -> httpx.Response:
    return client.post("/files/helper", files={"file": (name, content)}, params=query)


@pytest.fixture
def filled(assistant: httpx.Client) -> httpx.Client:
    """The same with a file about apples and one about engines."""
    upload(assistant, "apples.md", APPLES, metadata='{"topic": "food"}')
    upload(assistant, "engines.txt", ENGINES, metadata='{"topic": "cars"}')
    return assistant


def ask(client: httpx.Client, question: str, path: str = "/chat/helper", **body: Any) -> httpx.Response:
    return client.post(path, json={"messages": [{"role": "user", "content": question}], **body})


def events(response: httpx.Response) -> list[dict[str, Any]]:
    assert response.headers["content-type"] == "text/event-stream"
    blocks = response.text.removesuffix("\n\n").split("\n\n")
    return [json.loads(block.removeprefix("data: ")) for block in blocks]


# Control


def test_an_assistant_is_created_described_and_listed(http: Http) -> None:
    control = http.control()
    created = control.post("/assistants", json={"name": "helper", "instructions": "Be short.", "metadata": {"a": 1}})
    assert created.status_code == 200
    body = created.json()
    assert body == {
        "name": "helper",
        "instructions": "Be short.",
        "metadata": {"a": 1},
        "status": "Ready",
        "host": http.server.url,
        "created_at": body["created_at"],
        "updated_at": body["created_at"],
    }
    assert control.get("/assistants/helper").json() == body
    assert control.get("/assistants").json() == {"assistants": [body]}


def test_assistants_answer_where_the_service_has_them_too(http: Http) -> None:
    control = http.control()
    assert control.post("/assistant/assistants", json={"name": "helper"}).status_code == 200
    assert control.get("/assistant/assistants/helper").json()["name"] == "helper"
    assert control.get("/assistant/files/helper").json() == {"files": []}


@pytest.mark.parametrize(
    "body", [{"name": "Helper"}, {"name": ""}, {"name": "h" * 64}, {"name": "h", "region": "mars"}]
)
def test_a_wrong_assistant_is_refused(http: Http, body: dict[str, Any]) -> None:
    assert http.control().post("/assistants", json=body).status_code == 400


def test_the_name_of_an_assistant_is_taken_once(assistant: httpx.Client) -> None:
    assert assistant.post("/assistants", json={"name": "helper"}).status_code == 409


def test_an_assistant_is_updated_in_what_is_given(assistant: httpx.Client) -> None:
    assistant.patch("/assistants/helper", json={"metadata": {"a": 1}})
    updated = assistant.patch("/assistants/helper", json={"instructions": "Be short."})
    described = assistant.get("/assistants/helper").json()
    assert (described["instructions"], described["metadata"]) == ("Be short.", {"a": 1})
    assert updated.json() == {"assistant_name": "helper", **described}
    assert described["updated_at"] >= described["created_at"]


def test_a_deleted_assistant_is_gone_with_its_files(filled: httpx.Client) -> None:
    deleted = filled.delete("/assistants/helper")
    assert (deleted.status_code, deleted.content) == (200, b"")
    assert filled.get("/assistants").json() == {"assistants": []}
    assert filled.get("/files/helper").status_code == 404
    assert ask(filled, "Apples?").status_code == 404


def test_what_was_deleted_is_described_once_more(filled: httpx.Client) -> None:
    """Official SDKs describe what they have deleted, and fail if it is not there."""
    file = filled.get("/files/helper").json()["files"][0]["id"]
    for path, state in ((f"/files/helper/{file}", "Deleting"), ("/assistants/helper", "Terminating")):
        assert filled.delete(path).status_code == 200
        assert filled.delete(path).status_code == 404
        assert filled.get(path).json()["status"] == state
        assert filled.get(path).status_code == 404


def test_the_name_of_a_deleted_assistant_is_free(assistant: httpx.Client) -> None:
    assistant.delete("/assistants/helper")
    assert assistant.post("/assistants", json={"name": "helper"}).status_code == 200


# Files


def test_a_file_is_uploaded_described_and_listed(assistant: httpx.Client) -> None:
    uploaded = upload(assistant, "apples.md", APPLES, metadata='{"topic": "food"}')
    body = uploaded.json()
    assert uploaded.status_code == 200
    assert len(body["id"]) == 36
    assert {name: body[name] for name in ("name", "metadata", "status", "percent_done", "signed_url")} == {
        "name": "apples.md",
        "metadata": {"topic": "food"},
        "status": "Available",
        "percent_done": 1,
        "signed_url": None,
    }
    assert assistant.get(f"/files/helper/{body['id']}").json() == body
    assert assistant.get("/files/helper").json() == {"files": [body]}


def test_files_are_listed_by_metadata(filled: httpx.Client) -> None:
    listed = filled.get("/files/helper", params={"filter": '{"topic": {"$ne": "food"}}'}).json()["files"]
    assert [file["name"] for file in listed] == ["engines.txt"]


def test_a_file_is_downloaded_from_its_url(assistant: httpx.Client) -> None:
    id = upload(assistant, "a.txt", b"\r\n\x00text").json()["id"]
    url = assistant.get(f"/files/helper/{id}?include_url=true").json()["signed_url"]
    del assistant.headers["Api-Key"]
    assert assistant.get(url).content == b"\r\n\x00text"
    assert assistant.get(url[:-1]).status_code == 404


def test_a_deleted_file_plays_no_part(filled: httpx.Client) -> None:
    for file in filled.get("/files/helper").json()["files"]:
        assert filled.delete(f"/files/helper/{file['id']}").status_code == 200
    assert filled.get("/files/helper").json() == {"files": []}
    assert ask(filled, "Where did apples originate?").json()["citations"] == []


@pytest.mark.parametrize(
    ("name", "content"),
    [("a.txt", b"\xff\xfe"), ("a.json", b"{"), ("a.md", b"\xff"), ("a.pdf", b"%PDF-1.4 not really")],
)
def test_a_file_that_cannot_be_read_says_why(assistant: httpx.Client, name: str, content: bytes) -> None:
    if name == "a.pdf":
        pytest.importorskip("pypdf")
    body = upload(assistant, name, content).json()
    assert body["status"] == "ProcessingFailed"
    assert body["error_message"].startswith("The file is not")


@pytest.mark.parametrize("name", ["a.exe", "a", ""])
def test_a_file_of_another_kind_is_refused(assistant: httpx.Client, name: str) -> None:
    assert upload(assistant, name, b"x").status_code == 400


@pytest.mark.parametrize("metadata", ["{", "[]", '{"a": {"b": 1}}'])
def test_wrong_metadata_of_a_file_are_refused(assistant: httpx.Client, metadata: str) -> None:
    assert upload(assistant, "a.txt", b"x", metadata=metadata).status_code == 400


@pytest.mark.parametrize(
    ("content_type", "content"),
    [
        ("multipart/form-data", b"x"),
        ("multipart/form-data; boundary=b", b"x"),
        (
            "multipart/form-data; boundary=b",
            b'--b\r\nContent-Disposition: form-data; name="file"\r\n\r\nx\r\n--b--\r\n',
        ),
        ("application/json", b'{"file": "x"}'),
    ],
)
def test_an_upload_that_is_no_file_of_a_form_is_refused(
    assistant: httpx.Client, content_type: str, content: bytes
) -> None:
    refused = assistant.post("/files/helper", content=content, headers={"Content-Type": content_type})
    assert refused.status_code == 400


def pdf(*pages: str) -> bytes:
    """A PDF document of one line a page."""
    kids = " ".join(f"{4 + 2 * number} 0 R" for number in range(len(pages)))
    objects = [
        "<< /Type /Catalog /Pages 2 0 R >>",
        f"<< /Type /Pages /Kids [{kids}] /Count {len(pages)} >>",
        "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>",
    ]
    for number, text in enumerate(pages):
        stream = f"BT /F1 12 Tf 72 720 Td ({text}) Tj ET"
        font = "<< /Font << /F1 3 0 R >> >>"
        contents = f"{5 + 2 * number} 0 R"
        objects.append(f"<< /Type /Page /Parent 2 0 R /Resources {font} /Contents {contents} >>")
        objects.append(f"<< /Length {len(stream)} >>\nstream\n{stream}\nendstream")
    whole, offsets = "%PDF-1.4\n", []
    for number, content in enumerate(objects, 1):
        offsets.append(len(whole))
        whole += f"{number} 0 obj\n{content}\nendobj\n"
    table = "".join(f"{offset:010} 00000 n \n" for offset in offsets)
    size = len(objects) + 1
    trailer = f"trailer\n<< /Size {size} /Root 1 0 R >>\nstartxref\n{len(whole)}\n%%EOF"
    return f"{whole}xref\n0 {size}\n0000000000 65535 f \n{table}{trailer}".encode()


@pytest.mark.skipif(importlib.util.find_spec("pypdf") is None, reason="needs pypdf")
def test_answers_name_the_page_of_a_pdf(assistant: httpx.Client) -> None:
    upload(assistant, "book.pdf", pdf("Apples grow on trees.", "Diesel engines compress air."))
    (citation,) = ask(assistant, "What do diesel engines do?").json()["citations"]
    assert citation["references"][0]["pages"] == [2]
    snippet = assistant.post("/chat/helper/context", json={"query": "diesel engines"}).json()["snippets"][0]
    assert (snippet["reference"]["type"], snippet["reference"]["pages"]) == ("pdf", [2])


@pytest.mark.parametrize("name", ["a.txt", "a.md", "a.json"])
def test_a_text_that_is_too_large_fails_with_the_bound(
    assistant: httpx.Client, monkeypatch: pytest.MonkeyPatch, name: str
) -> None:
    monkeypatch.setattr(reading, "MAX_TEXT", 10)
    assert upload(assistant, name, b"12345" * 2).json()["status"] == "Available"
    body = upload(assistant, name, b"12345" * 3).json()
    assert body["status"] == "ProcessingFailed"
    assert body["error_message"] == "The file has 15 bytes, and the local server reads at most 10."


@pytest.mark.skipif(importlib.util.find_spec("pypdf") is None, reason="needs pypdf")
@pytest.mark.parametrize(
    ("bound", "value", "named"),
    [
        ("MAX_PAGES", 2, "2 pages"),
        ("MAX_TEXT", 30, "30 bytes of text"),
        ("MAX_CONTENT", 100, "100 bytes of unpacked content"),
        ("MAX_STEPS", 10, "10 instructions"),
    ],
)
def test_a_document_that_is_too_large_fails_with_the_bound(
    assistant: httpx.Client, monkeypatch: pytest.MonkeyPatch, bound: str, value: int, named: str
) -> None:
    monkeypatch.setattr(reading, bound, value)
    assert upload(assistant, "a.pdf", pdf("Apples grow")).json()["status"] == "Available"
    body = upload(assistant, "a.pdf", pdf(*["Apples grow on trees."] * 3)).json()
    assert body["status"] == "ProcessingFailed"
    assert body["error_message"] == f"The file has more than {named}, and the local server reads no more."


# Chat


def test_an_answer_quotes_what_the_question_is_about(filled: httpx.Client) -> None:
    body = ask(filled, "Which engines need a spark plug?").json()
    assert "Petrol engines need a spark plug." in body["message"]["content"]
    assert body["message"]["role"] == "assistant"
    assert (body["finish_reason"], body["model"]) == ("stop", "gpt-4o")
    (citation,) = body["citations"]
    (reference,) = citation["references"]
    assert reference["file"]["name"] == "engines.txt"
    assert "highlight" not in reference
    assert body["message"]["content"][: citation["position"]].endswith("[1]")
    assert body["usage"]["total_tokens"] == body["usage"]["prompt_tokens"] + body["usage"]["completion_tokens"]


def test_an_answer_quotes_word_for_word_if_asked(filled: httpx.Client) -> None:
    body = ask(filled, "Where did apples originate?", include_highlights=True).json()
    highlight = body["citations"][0]["references"][0]["highlight"]
    assert highlight["type"] == "text"
    assert "Apples originated in Central Asia" in highlight["content"]
    assert highlight["content"] in APPLES.decode()


def test_the_same_question_has_the_same_answer(filled: httpx.Client) -> None:
    first, again = (ask(filled, "Which engines need a spark plug?").json()["message"] for _ in range(2))
    assert first == again


def test_the_last_turn_is_the_question(filled: httpx.Client) -> None:
    messages = [
        {"role": "user", "content": "What of apples?"},
        {"role": "assistant", "content": "They have fiber."},
        {"role": "user", "content": "Which engines need a spark plug?"},
    ]
    body = filled.post("/chat/helper", json={"messages": messages}).json()
    assert body["citations"][0]["references"][0]["file"]["name"] == "engines.txt"


def test_what_is_in_no_file_is_not_answered(filled: httpx.Client) -> None:
    body = ask(filled, "Quantum chromodynamics?").json()
    assert body["citations"] == []
    assert "do not answer" in body["message"]["content"]


def test_a_filter_limits_the_files(filled: httpx.Client) -> None:
    body = ask(filled, "Which engines need a spark plug?", filter={"topic": "food"}).json()
    assert body["citations"] == []


def test_an_answer_is_json_if_asked(filled: httpx.Client) -> None:
    content = ask(filled, "Which engines need a spark plug?", json_response=True).json()["message"]["content"]
    assert "spark plug" in json.loads(content)["answer"]


def test_a_streamed_answer_is_the_same_in_pieces(filled: httpx.Client) -> None:
    question = "Which engines need a spark plug?"
    whole = ask(filled, question).json()
    start, *middle, end = events(ask(filled, question, stream=True))
    assert (start["type"], start["role"], start["model"]) == ("message_start", "assistant", "gpt-4o")
    assert (end["type"], end["finish_reason"], end["usage"]) == ("message_end", "stop", whole["usage"])
    pieces = [event["delta"]["content"] for event in middle if event["type"] == "content_chunk"]
    assert len(pieces) > 3
    assert "".join(pieces) == whole["message"]["content"]
    citations = [event["citation"] for event in middle if event["type"] == "citation"]
    assert citations == whole["citations"]
    assert {event["id"] for event in (start, *middle, end)} == {end["id"]}


def test_a_completion_has_its_citations_in_the_text(filled: httpx.Client) -> None:
    body = ask(filled, "Which engines need a spark plug?", "/chat/helper/chat/completions", model="gpt-4.1").json()
    (choice,) = body["choices"]
    assert choice["message"]["content"].endswith("References:\n1. engines.txt")
    assert (choice["finish_reason"], choice["index"], body["model"]) == ("stop", 0, "gpt-4.1")


def test_a_streamed_completion_is_the_same_in_pieces(filled: httpx.Client) -> None:
    path, question = "/chat/helper/chat/completions", "Which engines need a spark plug?"
    whole = ask(filled, question, path).json()["choices"][0]["message"]["content"]
    chunks = events(ask(filled, question, path, stream=True))
    deltas = [chunk["choices"][0]["delta"] for chunk in chunks]
    assert deltas[0]["role"] == "assistant"
    assert "".join(delta.get("content", "") for delta in deltas) == whole
    assert chunks[-1]["choices"][0]["finish_reason"] == "stop"


@pytest.mark.parametrize(
    "body",
    [
        {"messages": []},
        {"messages": ["hello"]},
        {"messages": [{"role": "user", "content": ""}]},
        {"messages": [{"role": "user", "content": "x"}], "stream": True, "json_response": True},
        {"messages": [{"role": "user", "content": "x"}], "filter": {"$x": 1}},
        {"messages": [{"role": "user", "content": "x"}], "context_options": {"top_k": 0}},
        {"messages": [{"role": "user", "content": "x"}], "context_options": {"snippet_size": 1}},
    ],
)
def test_a_wrong_chat_is_refused(assistant: httpx.Client, body: dict[str, Any]) -> None:
    assert assistant.post("/chat/helper", json=body).status_code == 400


# Context


def test_context_has_the_best_passages_first(filled: httpx.Client) -> None:
    body = filled.post("/chat/helper/context", json={"query": "engines compress air"}).json()
    first, second = body["snippets"]
    assert first["reference"]["file"]["name"] == "engines.txt"
    assert first["reference"]["type"] == "text"
    assert second["reference"]["type"] == "markdown"
    assert first["score"] > second["score"]
    assert first["content"] in ENGINES.decode()


def test_context_is_of_messages_too_and_as_long_as_asked(filled: httpx.Client) -> None:
    upload(filled, "long.txt", b"\n\n".join(b"air " * 300 for _ in range(6)))
    body = ask(filled, "air", "/chat/helper/context", snippet_size=512, top_k=4, filter={"topic": {"$exists": False}})
    assert [len(snippet["content"].split()) for snippet in body.json()["snippets"]] == [300] * 4


@pytest.mark.parametrize("body", [{}, {"query": "x", "messages": [{"role": "user", "content": "x"}]}])
def test_context_is_of_a_query_or_messages(assistant: httpx.Client, body: dict[str, Any]) -> None:
    assert assistant.post("/chat/helper/context", json=body).status_code == 400


@pytest.mark.parametrize("version", ["2025-01", "2025-04"])
def test_old_versions_chat_in_their_shape(http: Http, filled: httpx.Client, version: str) -> None:
    client = http.control(version)
    assert "multimodal" not in client.get("/files/helper").json()["files"][0]
    assert ask(client, "Which engines need a spark plug?").json()["citations"]
    assert client.post("/chat/helper/context", json={"query": "engines"}).json()["snippets"]


def test_a_question_out_of_all_measure_is_refused(filled: httpx.Client, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(chat, "MAX_QUERY", 10)
    for refused in (
        ask(filled, "x" * 11),
        ask(filled, "x" * 11, "/chat/helper/context"),
        filled.post("/chat/helper/context", json={"query": "x" * 11}),
    ):
        assert refused.status_code == 400
        assert "reads at most 10" in refused.json()["error"]["message"]
    assert ask(filled, "x" * 10).status_code == 200


# Evaluation


def evaluate(http: Http, **body: str) -> httpx.Response:
    whole = {"question": "q", "answer": "a", "ground_truth_answer": "t", **body}
    return http.control().post("/evaluation/metrics/alignment", json=whole)


def test_an_answer_is_measured_by_its_facts(http: Http) -> None:
    truth = "Apples come from Asia. They are rich in fiber."
    body = evaluate(http, answer="Apples come from Asia.", ground_truth_answer=truth).json()
    assert body["metrics"] == {"correctness": 1, "completeness": 0.5, "alignment": pytest.approx(2 / 3)}
    facts = [(fact["fact"]["content"], fact["entailment"]) for fact in body["reasoning"]["evaluated_facts"]]
    assert facts == [("Apples come from Asia.", "entailed"), ("They are rich in fiber.", "neutral")]


def test_an_answer_that_has_nothing_of_the_truth_is_not_aligned(http: Http) -> None:
    body = evaluate(http, answer="Diesel.", ground_truth_answer="Apples come from Asia.").json()
    assert body["metrics"] == {"correctness": 0, "completeness": 0, "alignment": 0}


def test_an_evaluation_without_text_is_refused_as_unprocessable(http: Http) -> None:
    refused = evaluate(http, answer=" ")
    assert refused.status_code == 422
    assert refused.json() == {"message": "answer must be a non-empty string."}


def test_an_evaluation_of_texts_out_of_all_measure_is_refused(http: Http, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(evaluation, "MAX_QUERY", 10)
    refused = evaluate(http, ground_truth_answer="x" * 11)
    assert refused.status_code == 422
    assert refused.json()["message"].startswith("ground_truth_answer has 11 characters")
