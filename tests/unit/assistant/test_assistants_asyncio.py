"""The assistants of a project, against a server that answers as told."""

from __future__ import annotations

import pytest

from pinecone import core
from pinecone.assistant.assistant_asyncio import AssistantAsyncio
from pinecone.assistant.assistants_asyncio import AssistantsAsyncio
from pinecone.exceptions import (
    NotFoundException,
    PineconeApiTypeError,
    PineconeApiValueError,
    PineconeException,
    PineconeTimeoutError,
    UnsupportedByApiVersion,
)
from pinecone.models.assistant import AlignmentResult, AssistantModel, ListAssistantsResponse
from pinecone.transport.config import Config
from pinecone.transport.http.transport_asyncio import HttpAsyncio
from tests.versions import REVIEWED

pytestmark = pytest.mark.anyio

READY = {
    "name": "guide",
    "status": "Ready",
    "instructions": "Be brief.",
    "metadata": {"team": "a"},
    "host": "assistant-host",
    "created_at": "2025-01-02T03:04:05Z",
}
STARTING = {**READY, "status": "Initializing", "host": None}
MISSING = {"status": 404, "error": {"code": "NOT_FOUND", "message": "no such assistant"}}
ALIGNED = {
    "metrics": {"correctness": 1.0, "completeness": 0.5, "alignment": 0.66},
    "reasoning": {"evaluated_facts": [{"fact": {"content": "K2 is high."}, "entailment": "entailed"}]},
    "usage": {"prompt_tokens": 1, "completion_tokens": 2, "total_tokens": 3},
}


def assistants_of(service, api_version=None):
    config = Config.of("key", service.url, api_version=api_version)
    transport = HttpAsyncio(config)
    transport.wait = no_wait
    return AssistantsAsyncio(transport)


async def no_wait(seconds):
    """Tests do not wait."""


@pytest.fixture
async def assistants(service, anyio_backend):
    assistants = assistants_of(service)
    yield assistants
    await assistants.close()


async def test_create_sends_what_is_given(service, assistants):
    service.reply(body=READY)
    made = await assistants.create_assistant("guide", "Be brief.", {"team": "a"}, "eu")
    assert service.routes == ["POST /assistant/assistants"]
    assert service.requests[0].json == {
        "name": "guide",
        "instructions": "Be brief.",
        "metadata": {"team": "a"},
        "region": "eu",
    }
    assert type(made) is AssistantAsyncio
    assert isinstance(made, AssistantModel)


async def test_create_sends_nothing_else(service, assistants):
    service.reply(body=READY)
    await assistants.create(name="guide")
    assert service.requests[0].json == {"name": "guide"}


async def test_create_waits_until_ready(service, assistants):
    service.reply(body=STARTING)
    service.reply(body=STARTING)
    service.reply(body=READY)
    made = await assistants.create_assistant(assistant_name="guide")
    assert made.status == "Ready"
    assert service.routes[1:] == ["GET /assistant/assistants/guide"] * 2


async def test_create_does_not_wait_with_minus_one(service, assistants):
    service.reply(body=STARTING)
    made = await assistants.create("guide", timeout=-1)
    assert (made.status, made.host, len(service.requests)) == ("Initializing", None, 1)


async def test_create_gives_up_after_the_timeout(service, assistants):
    service.reply(body=STARTING)
    with pytest.raises(PineconeTimeoutError, match="guide"):
        await assistants.create("guide", timeout=0)


@pytest.mark.parametrize("status", ["Failed", "InitializationFailed"])
async def test_create_tells_that_it_failed(service, assistants, status):
    service.reply(body=STARTING)
    service.reply(body={**STARTING, "status": status})
    with pytest.raises(PineconeException, match="guide"):
        await assistants.create("guide")


async def test_a_timeout_that_is_none_is_refused_before_anything_is_sent(service, assistants):
    with pytest.raises(PineconeApiValueError, match="timeout"):
        await assistants.create("guide", timeout=-5)
    assert not service.requests


async def test_a_setting_that_no_version_has_is_refused(service, assistants):
    with pytest.raises(UnsupportedByApiVersion, match="environment"):
        await assistants.create("guide", environment="prod")


async def test_describe_answers_every_field(service, assistants):
    service.reply(body=READY)
    found = await assistants.describe_assistant("guide")
    assert service.routes == ["GET /assistant/assistants/guide"]
    assert (found.name, found["status"], found.get("metadata")) == ("guide", "Ready", {"team": "a"})
    assert (found.created_at, found.updated_at) == ("2025-01-02T03:04:05Z", None)
    assert found.to_dict() == READY


@pytest.mark.parametrize("version", [v for v in REVIEWED if "GET /assistants" in core.load(v)])
async def test_assistants_are_of_one_class_in_every_version(service, version):
    assistants = assistants_of(service, version)
    service.reply(body=READY)
    found = await assistants.describe("guide")
    await assistants.close()
    assert service.requests[0].headers["x-pinecone-api-version"] == version
    assert type(found) is AssistantAsyncio


async def test_a_pin_without_assistants_refuses(service):
    with pytest.raises(UnsupportedByApiVersion, match="list_assistants needs API"):
        await assistants_of(service, core.VERSIONS[0]).list_assistants()


async def test_a_name_with_a_slash_stays_one_segment(service, assistants):
    service.reply(body=READY)
    await assistants.Assistant("a/b")
    assert service.routes == ["GET /assistant/assistants/a%2Fb"]


async def test_describe_needs_a_name(service, assistants):
    with pytest.raises(PineconeApiTypeError, match="name"):
        await assistants.describe()


async def test_describe_refuses_an_empty_name(service, assistants):
    with pytest.raises(PineconeApiValueError, match="name"):
        await assistants.describe("")


async def test_describe_refuses_two_names(service, assistants):
    with pytest.raises(PineconeApiValueError, match="two names of one argument"):
        await assistants.describe("a", assistant_name="b")


async def test_list_assistants_is_a_list(service, assistants):
    service.reply(body={"assistants": [READY, {**READY, "name": "poet"}]})
    found = await assistants.list_assistants()
    assert type(found) is list
    assert [(type(each), each.name) for each in found] == [(AssistantAsyncio, "guide"), (AssistantAsyncio, "poet")]


async def test_list_pages_by_itself(service, assistants):
    service.reply(body={"assistants": [READY, READY, READY]})
    found = []
    async for assistant in assistants.list(limit=2):
        found.append(assistant.name)
    assert found == ["guide", "guide"]


async def test_pages_tell_whether_there_are_more(service, assistants):
    service.reply(body={"assistants": [READY]})
    pages = []
    async for page in assistants.list().pages():
        pages.append((len(page.items), page.has_more, page.pagination_token))
    assert pages == [(1, False, None)]


async def test_list_page(service, assistants):
    service.reply(body={"assistants": [READY], "pagination": {"next": "t"}})
    page = await assistants.list_assistants_paginated()
    assert type(page) is ListAssistantsResponse
    assert (page.assistants[0].name, page.next, page.next_token) == ("guide", "t", "t")
    assert type(page[0]) is AssistantAsyncio


async def test_a_next_page_is_asked_for_and_so_refused_where_the_version_has_no_pages(service):
    assistants = assistants_of(service, "2025-04")
    service.reply(body={"assistants": [READY], "pagination": {"next": "t"}})
    with pytest.raises(UnsupportedByApiVersion, match="pagination_token"):
        await assistants.list_assistants()
    await assistants.close()


async def test_update_answers_the_whole_assistant(service, assistants):
    service.reply(body={"assistant_name": "guide", "instructions": "Rhyme."})
    service.reply(body={**READY, "instructions": "Rhyme."})
    changed = await assistants.update_assistant("guide", "Rhyme.")
    assert service.routes == ["PATCH /assistant/assistants/guide", "GET /assistant/assistants/guide"]
    assert service.requests[0].json == {"instructions": "Rhyme."}
    assert (changed.instructions, changed.status) == ("Rhyme.", "Ready")


async def test_update_with_nothing_is_refused(service, assistants):
    with pytest.raises(PineconeApiValueError, match="nothing to change"):
        await assistants.update("guide")


async def test_delete_waits_until_gone(service, assistants):
    service.reply(body=None)
    service.reply(body={**READY, "status": "Terminating"})
    service.reply(404, MISSING)
    assert await assistants.delete_assistant("guide") is None
    assert service.routes == ["DELETE /assistant/assistants/guide"] + ["GET /assistant/assistants/guide"] * 2


async def test_delete_does_not_wait_with_minus_one(service, assistants):
    service.reply(body=None)
    await assistants.delete(name="guide", timeout=-1)
    assert len(service.requests) == 1


async def test_delete_gives_up_after_the_timeout(service, assistants):
    service.reply(body=None)
    service.reply(body=READY)
    with pytest.raises(PineconeTimeoutError, match="guide"):
        await assistants.delete("guide", timeout=0)


async def test_a_missing_assistant_is_not_found(service, assistants):
    service.reply(404, MISSING)
    with pytest.raises(NotFoundException, match="no such assistant"):
        await assistants.describe("guide")


async def test_evaluation_in_both_spellings(service, assistants):
    service.reply(body=ALIGNED)
    service.reply(body=ALIGNED)
    seven = await assistants.evaluation.metrics.alignment(question="q", answer="a", ground_truth_answer="g")
    nine = await assistants.evaluate_alignment(question="q", answer="a", ground_truth_answer="g")
    assert service.routes == ["POST /assistant/evaluation/metrics/alignment"] * 2
    assert service.requests[0].json == {"question": "q", "answer": "a", "ground_truth_answer": "g"}
    assert seven == nine
    assert type(seven) is AlignmentResult


async def test_alignment_answers_the_shapes_of_both_lines(service, assistants):
    service.reply(body=ALIGNED)
    found = await assistants.evaluate_alignment("q", "a", "g")
    assert (found.metrics.correctness, found.scores.completeness, found.usage.total_tokens) == (1.0, 0.5, 3)
    assert found.reasoning.evaluated_facts[0].fact.content == "K2 is high."
    assert (found.facts[0].fact, found.facts[0].entailment) == ("K2 is high.", "entailed")


async def test_chats_by_name_look_the_host_up_once(service, assistants):
    service.reply(body={**READY, "host": service.url})
    service.reply(body={"message": {"role": "assistant", "content": "8611 m"}})
    service.reply(body={"choices": []})
    service.reply(body={"snippets": [], "usage": {}})
    messages = [{"role": "user", "content": "How high is K2?"}]
    answer = await assistants.chat(assistant_name="guide", messages=messages)
    await assistants.chat_completions(assistant_name="guide", messages=messages)
    await assistants.context(assistant_name="guide", query="How high is K2?")
    assert answer.message.content == "8611 m"
    assert service.routes == [
        "GET /assistant/assistants/guide",
        "POST /assistant/chat/guide",
        "POST /assistant/chat/guide/chat/completions",
        "POST /assistant/chat/guide/context",
    ]


async def test_files_by_name(service, assistants):
    file = {"name": "a.txt", "id": "f1", "status": "Available"}
    service.reply(body={**READY, "host": service.url})
    service.reply(body=file)
    service.reply(body={"files": [file, file]})
    service.reply(body=file)
    service.reply(body=None)
    made = await assistants.upload_file(assistant_name="guide", file_path=b"text", file_name="a.txt")
    listed = await assistants.list_files(assistant_name="guide", limit=1).to_list()
    described = await assistants.describe_file(assistant_name="guide", file_id="f1")
    await assistants.delete_file(assistant_name="guide", file_id="f1", timeout=-1)
    assert [made] == listed == [described]
    assert service.routes[1:] == [
        "POST /assistant/files/guide",
        "GET /assistant/files/guide",
        "GET /assistant/files/guide/f1",
        "DELETE /assistant/files/guide/f1",
    ]


async def test_an_assistant_made_again_is_looked_up_again(service, assistants):
    chat = {"assistant_name": "guide", "messages": [{"content": "?"}]}
    service.reply(body={**READY, "host": service.url + "/old"})
    service.reply(body={})
    service.reply(body=None)
    service.reply(body={**READY, "host": service.url + "/new"})
    service.reply(body={})
    await assistants.chat(**chat)
    await assistants.delete("guide", timeout=-1)
    await assistants.chat(**chat)
    assert [route for route in service.routes if "chat" in route] == ["POST /old/chat/guide", "POST /new/chat/guide"]


async def test_an_assistant_that_had_no_host_is_looked_up_again(service, assistants):
    chat = {"assistant_name": "guide", "messages": [{"content": "?"}]}
    service.reply(body=STARTING)
    with pytest.raises(PineconeException, match="no host yet"):
        await assistants.chat(**chat)
    service.reply(body={**READY, "host": service.url})
    service.reply(body={})
    await assistants.chat(**chat)
    assert service.routes[1:] == ["GET /assistant/assistants/guide", "POST /assistant/chat/guide"]


@pytest.mark.parametrize(
    ("method", "arguments"),
    [
        ("upload_file", {}),
        ("upload_file", {"file_path": b"text"}),
        ("describe_file", {"file_id": ""}),
        ("delete_file", {"file_id": ""}),
        ("chat", {"messages": []}),
        ("chat_completions", {"messages": []}),
        ("context", {}),
    ],
)
async def test_arguments_are_checked_before_the_host_is_looked_up(service, assistants, method, arguments):
    with pytest.raises(PineconeApiValueError):
        await getattr(assistants, method)(assistant_name="guide", **arguments)
    assert service.requests == []


async def test_options_are_checked_before_the_host_is_looked_up(service, assistants):
    with pytest.raises(PineconeApiValueError, match="timeout"):
        await assistants.context(assistant_name="guide", query="?", timeout=-1)
    assert service.requests == []


async def test_an_empty_name_is_refused_before_the_host_is_looked_up(service, assistants):
    with pytest.raises(PineconeApiValueError, match="assistant_name must be a non-empty str"):
        await assistants.context(assistant_name="", query="?")
    assert service.requests == []
