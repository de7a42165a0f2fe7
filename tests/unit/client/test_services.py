# @generated from tests/unit/client/test_services_asyncio.py. Do not edit: run scripts/regen.
"""Every service through the client and the embedded server, in every API version that has it."""

from __future__ import annotations

import pytest

from pinecone import (
    Admin,
    AssistantFileModel,
    AssistantModel,
    ChatResponse,
    EmbeddingsList,
    Message,
    Pinecone,
    core,
)
from tests.versions import REVIEWED

pytestmark = pytest.mark.anyio

TEXT = b"K2 is 8611 metres high. It is in the Karakoram."
QUESTION = [Message("How high is K2?")]


def having(route):
    """Versions that have an operation, and no pin."""
    return [None, *(version for version in REVIEWED if route in core.load(version))]


@pytest.mark.parametrize("version", having("POST /embed"))
def test_embed(server, version):
    with Pinecone("key", server.url, api_version=version) as pc:
        found = pc.inference.embed("multilingual-e5-large", ["a", "b"], {"input_type": "passage"})
    assert (type(found), len(found), len(found[1].values)) == (EmbeddingsList, 2, 1024)


@pytest.mark.parametrize("version", having("POST /rerank"))
def test_rerank(server, version):
    with Pinecone("key", server.url, api_version=version) as pc:
        found = pc.inference.rerank("bge-reranker-v2-m3", "fruit", ["a car", "a fruit"], top_n=1)
    assert [document.index for document in found] == [1]


@pytest.mark.parametrize("version", having("GET /models"))
def test_models(server, version):
    with Pinecone("key", server.url, api_version=version) as pc:
        names = (pc.inference.list_models(type="embed")).names()
        assert (pc.inference.get_model(names[0])).model == names[0]


@pytest.mark.parametrize("version", having("GET /assistants"))
def test_an_assistant_from_its_making_to_its_end(server, version):
    with Pinecone("key", server.url, api_version=version) as pc:
        assistant = pc.assistant.create_assistant("guide", "Be brief.")
        file = assistant.upload_bytes_stream(TEXT, "k2.txt", {"year": 2025})
        answer = assistant.chat(QUESTION, include_highlights=True)
        streamed = (assistant.chat(QUESTION, stream=True)).collect()
        found = assistant.context("How high is K2?", top_k=1)
        assert isinstance(assistant, AssistantModel)
        assert (type(file), file.status) == (AssistantFileModel, "Available")
        assert type(answer) is ChatResponse
        assert "8611" in answer.message.content
        assert streamed == answer.message.content
        assert answer.citations[0].references[0].file.name == found.snippets[0].reference.file.name == "k2.txt"
        assistant.delete_file(file.id)
        assert assistant.list_files() == []
        pc.assistants.delete(name="guide")
        assert pc.assistant.list_assistants() == []


@pytest.mark.parametrize("version", having("POST /chat/{assistant_name}/chat/completions"))
def test_chat_completions(server, version):
    with Pinecone("key", server.url, api_version=version) as pc:
        assistant = pc.assistants.create(name="guide")
        assistant.upload_file(TEXT, file_name="k2.txt")
        answer = assistant.chat_completions(QUESTION)
        streamed = (assistant.chat_completions(QUESTION, stream=True)).collect()
    assert "8611" in streamed
    assert streamed == answer.choices[0].message.content


@pytest.mark.parametrize("version", having("POST /evaluation/metrics/alignment"))
def test_evaluation(server, version):
    with Pinecone("key", server.url, api_version=version) as pc:
        found = pc.assistant.evaluation.metrics.alignment("How high is K2?", "It is high.", "It is high.")
    assert found.metrics.alignment == 1


@pytest.mark.parametrize("version", having("GET /admin/projects"))
def test_administration(server, version):
    with Admin("id", "secret", host=server.url, api_version=version) as admin:
        project = admin.projects.create(name="films")
        made = admin.api_keys.create(project_id=project.id, name="ingest")
        changed = admin.api_keys.update(api_key_id=made.key.id, name="nightly")
        assert (changed.id, changed.name) == (made.key.id, "nightly")
        admin.projects.delete_with_cleanup(project_id=project.id)
        assert not admin.projects.exists(name="films")


def test_both_names_lead_to_the_same_assistants(server):
    with Pinecone("key", server.url) as pc:
        assert pc.assistant is pc.assistants
