"""Types of inference, assistants and administration, over what any API version may answer."""

from __future__ import annotations

import copy
import json
import pickle

import pytest

from pinecone.models.admin import APIKeyList, APIKeyModel, APIKeyRole, OrganizationModel, ProjectList, ProjectModel
from pinecone.models.assistant import (
    AlignmentResult,
    AssistantFileModel,
    AssistantModel,
    ChatCitation,
    ChatCompletionResponse,
    ChatCompletionStreamChunk,
    ChatResponse,
    ChatUsage,
    ContextOptions,
    ContextResponse,
    ListAssistantsResponse,
    ListFilesResponse,
    Message,
    StreamCitationChunk,
    StreamContentChunk,
    StreamContentDelta,
)
from pinecone.models.inference import (
    EmbeddingsList,
    EmbedModel,
    ModelInfo,
    ModelInfoList,
    RerankModel,
    RerankResult,
)

HELD = {
    APIKeyList: {"data": [{"id": "k", "name": "n"}]},
    APIKeyModel: {"id": "k", "name": "n", "roles": ["ProjectEditor"]},
    AlignmentResult: {"metrics": {"alignment": 1.0}},
    AssistantFileModel: {"name": "a.txt", "id": "f"},
    AssistantModel: {"name": "guide", "created_at": "2025-01-02T03:04:05Z"},
    ChatCompletionResponse: {"choices": [{"index": 0, "message": {"role": "assistant", "content": "x"}}]},
    ChatResponse: {"message": {"role": "assistant", "content": "x"}},
    ContextResponse: {"snippets": [{"type": "text", "content": "x"}]},
    EmbeddingsList: {"model": "m", "data": [{"values": [0.5]}]},
    ListAssistantsResponse: {"assistants": [{"name": "guide"}]},
    ListFilesResponse: {"files": [{"name": "a.txt", "id": "f"}]},
    ModelInfo: {"model": "m"},
    ModelInfoList: {"models": [{"model": "m"}]},
    OrganizationModel: {"id": "o", "created_at": "2025-01-02T03:04:05Z"},
    ProjectList: {"data": [{"id": "p", "name": "films"}]},
    ProjectModel: {"id": "p", "name": "films", "created_at": "2025-01-02T03:04:05Z"},
    RerankResult: {"model": "m", "data": [{"index": 0, "score": 1.0, "document": {"text": "x"}}]},
    StreamContentChunk: {"type": "content_chunk", "delta": {"content": "x"}},
}
EVERY = pytest.mark.parametrize("kind", HELD, ids=lambda kind: kind.__name__)


@EVERY
def test_to_dict_is_what_the_service_sent(kind):
    assert json.loads(json.dumps(kind(HELD[kind]).to_dict())) == HELD[kind]


@EVERY
def test_a_result_can_be_stored_and_copied(kind):
    result = kind(HELD[kind])
    assert pickle.loads(pickle.dumps(result)) == result == copy.deepcopy(result)  # noqa: S301 - our own bytes


@EVERY
def test_a_result_answers_as_a_dictionary_does(kind):
    result = kind(HELD[kind])
    assert set(dict(result)) == set(HELD[kind])
    assert result.get("nothing", 5) == 5
    assert "nothing" not in result
    with pytest.raises(KeyError):
        result["nothing"]


@EVERY
def test_fields_that_the_version_lacks_are_none(kind):
    result = kind(HELD[kind])
    assert {name: getattr(result, name) for name in kind._FIELDS if name not in HELD[kind]} == dict.fromkeys(
        set(kind._FIELDS) - set(HELD[kind])
    )


@EVERY
def test_a_field_that_only_the_service_knows_is_answered(kind):
    assert kind({**HELD[kind], "novelty": 7}).novelty == 7


@EVERY
def test_an_attribute_that_does_not_exist_raises(kind):
    with pytest.raises(AttributeError, match="nothing"):
        _ = kind(HELD[kind]).nothing


@EVERY
def test_notebooks_show_a_table(kind):
    assert kind(HELD[kind])._repr_html_().startswith("<table>")


def test_the_repr_of_embeddings_is_short():
    assert len(repr(EmbeddingsList({"model": "m", "data": [{"values": [0.5] * 1000}]}))) < 200


@pytest.mark.parametrize("member", [EmbedModel.Multilingual_E5_Large, RerankModel.Cohere_Rerank_3_5, *APIKeyRole])
def test_enums_are_the_strings_that_are_sent(member):
    assert member == member.value == str(member) == f"{member}"


def test_messages_are_the_users_unless_told():
    assert Message.from_dict({"content": "x"}) == Message("x") == Message(content="x", role="user")


def test_context_options_from_a_dictionary():
    assert ContextOptions.from_dict({"top_k": 5}).to_dict() == {"top_k": 5}


FILE = {"name": "routes.md", "id": "1", "status": "Available"}
CITATION = {"position": 3, "references": [{"file": FILE, "pages": [1], "highlight": {"type": "text", "content": "x"}}]}
PARTS = {
    AssistantFileModel: FILE,
    ChatCitation: CITATION,
    ChatUsage: {"prompt_tokens": 1, "completion_tokens": 2, "total_tokens": 3},
    StreamContentDelta: {"content": "x"},
    StreamCitationChunk: {"type": "citation", "id": "1", "citation": CITATION},
    ChatCompletionStreamChunk: {"id": "1", "choices": [{"index": 0, "delta": {"content": "x"}}]},
}


@pytest.mark.parametrize("kind", PARTS, ids=lambda kind: kind.__name__)
def test_parts_of_answers_from_dictionaries(kind):
    part = kind.from_dict(PARTS[kind])
    assert type(part) is kind
    assert part.to_dict() == PARTS[kind]


def test_a_part_within_a_part_from_a_dictionary():
    citation = ChatCitation.from_dict(CITATION)
    assert citation.references[0].file.name == "routes.md"
    assert citation.references[0].highlight.content == "x"
