# @generated from tests/unit/inference/test_inference_asyncio.py. Do not edit: run scripts/regen.
"""Inference against a server that answers as told."""

from __future__ import annotations

import copy
import json
import pickle

import pytest

from pinecone import core
from pinecone.exceptions import (
    NotFoundException,
    PineconeApiTypeError,
    PineconeApiValueError,
    UnsupportedByApiVersion,
)
from pinecone.inference.inference import Inference
from pinecone.models.inference import (
    DenseEmbedding,
    EmbeddingsList,
    EmbedModel,
    RankedDocument,
    RerankModel,
    SparseEmbedding,
)
from pinecone.transport.config import Config
from pinecone.transport.http.transport import Http
from tests.versions import REVIEWED

pytestmark = pytest.mark.anyio

DENSE = {
    "model": "multilingual-e5-large",
    "vector_type": "dense",
    "data": [{"values": [0.1, 0.2], "vector_type": "dense"}, {"values": [0.3, 0.4], "vector_type": "dense"}],
    "usage": {"total_tokens": 7},
}
SPARSE = {
    "model": "pinecone-sparse-english-v0",
    "vector_type": "sparse",
    "data": [{"sparse_values": [0.5], "sparse_indices": [3], "sparse_tokens": ["film"], "vector_type": "sparse"}],
    "usage": {"total_tokens": 1},
}
RANKED = {
    "model": "bge-reranker-v2-m3",
    "data": [{"index": 1, "score": 0.9, "document": {"text": "b"}}, {"index": 0, "score": 0.1}],
    "usage": {"rerank_units": 1},
}
MODEL = {
    "model": "multilingual-e5-large",
    "short_description": "Good for many languages.",
    "type": "embed",
    "vector_type": "dense",
    "default_dimension": 1024,
    "supported_metrics": ["cosine"],
    "supported_parameters": [
        {"parameter": "truncate", "type": "one_of", "value_type": "string", "required": False, "default": "END"}
    ],
}


def inference_of(service, api_version=None):
    config = Config.of("key", service.url, api_version=api_version)
    return Inference(Http(config))


@pytest.fixture
def inference(service, anyio_backend):
    inference = inference_of(service)
    yield inference
    inference.close()


def embedded(service, inference, inputs):
    service.reply(body=DENSE)
    inference.embed("m", inputs)
    return service.requests[-1].json["inputs"]


@pytest.mark.parametrize(
    ("inputs", "sent"),
    [
        ("a", [{"text": "a"}]),
        (["a", "b"], [{"text": "a"}, {"text": "b"}]),
        ([{"text": "a"}, "b"], [{"text": "a"}, {"text": "b"}]),
        (("a",), [{"text": "a"}]),
        ((text for text in "ab"), [{"text": "a"}, {"text": "b"}]),
    ],
)
def test_inputs_of_any_form_are_sent_as_objects(service, inference, inputs, sent):
    assert embedded(service, inference, inputs) == sent


def test_the_names_of_models_are_on_it(inference):
    assert (inference.EmbedModel, inference.RerankModel) == (EmbedModel, RerankModel)


def test_embed_sends_the_model_and_its_parameters(service, inference):
    service.reply(body=DENSE)
    inference.embed(EmbedModel.Multilingual_E5_Large, "a", {"input_type": "query"})
    assert service.routes == ["POST /embed"]
    assert service.requests[0].json == {
        "model": "multilingual-e5-large",
        "inputs": [{"text": "a"}],
        "parameters": {"input_type": "query"},
    }


def test_parameters_are_left_out_when_not_given(service, inference):
    service.reply(body=DENSE)
    inference.embed("m", "a")
    assert "parameters" not in service.requests[0].json


@pytest.mark.parametrize("inputs", [[1], {"text": "a"}, 5, [None]])
def test_inputs_that_are_no_texts_are_refused(service, inference, inputs):
    with pytest.raises(PineconeApiTypeError, match="inputs"):
        inference.embed("m", inputs)
    assert not service.requests


def test_embedding_nothing_is_refused(service, inference):
    with pytest.raises(PineconeApiValueError, match="inputs"):
        inference.embed("m", [])


def test_embeddings_are_a_list(service, inference):
    service.reply(body=DENSE)
    found = inference.embed("m", ["a", "b"])
    assert type(found) is EmbeddingsList
    assert (len(found), found[1].values, found[0]["values"]) == (2, [0.3, 0.4], [0.1, 0.2])
    assert [embedding.values[0] for embedding in found] == [0.1, 0.3]
    assert (found.model, found["vector_type"], found.usage.total_tokens) == ("multilingual-e5-large", "dense", 7)
    assert type(found.data[0]) is DenseEmbedding


def test_embeddings_can_be_stored(service, inference):
    service.reply(body=DENSE)
    found = inference.embed("m", "a")
    assert json.loads(json.dumps(found.to_dict())) == DENSE
    assert pickle.loads(pickle.dumps(found)) == found == copy.deepcopy(found)  # noqa: S301 - our own bytes


def test_sparse_embeddings(service, inference):
    service.reply(body=SPARSE)
    found = inference.embed("m", "film")
    assert type(found[0]) is SparseEmbedding
    assert (found[0].sparse_indices, found[0].sparse_tokens) == ([3], ["film"])


@pytest.mark.parametrize("version", [v for v in REVIEWED if "POST /embed" in core.load(v)])
def test_embeddings_are_of_one_class_in_every_version(service, version):
    inference = inference_of(service, version)
    service.reply(body={"model": "m", "data": [{"values": [1.0]}], "usage": {"total_tokens": 1}})
    found = inference.embed("m", "a")
    inference.close()
    assert service.requests[0].headers["x-pinecone-api-version"] == version
    assert (type(found), type(found[0]), found[0].values) == (EmbeddingsList, DenseEmbedding, [1.0])


def test_a_pin_without_embedding_refuses(service):
    with pytest.raises(UnsupportedByApiVersion, match="embed needs API"):
        inference_of(service, core.VERSIONS[0]).embed("m", "a")
    assert not service.requests


def test_rerank_sends_texts_as_documents(service, inference):
    service.reply(body=RANKED)
    inference.rerank(RerankModel.Bge_Reranker_V2_M3, "fruit", ["a", {"text": "b", "id": "2"}], top_n=2)
    assert service.requests[0].json == {
        "model": "bge-reranker-v2-m3",
        "query": "fruit",
        "documents": [{"text": "a"}, {"text": "b", "id": "2"}],
        "rank_fields": ["text"],
        "return_documents": True,
        "top_n": 2,
    }


def test_reranked_documents(service, inference):
    service.reply(body=RANKED)
    found = inference.rerank("m", "fruit", ["a", "b"])
    assert type(found.data[0]) is RankedDocument
    assert (found.data[0].index, found.data[0]["document"]["text"], found["data"][0].score) == (1, "b", 0.9)
    assert (found.data[1].document, found.usage.rerank_units) == (None, 1)


def test_a_reranked_document_is_a_dictionary_with_attributes(service, inference):
    document = {"id": "1", "text": "apples", "title": "Fruit"}
    service.reply(body={**RANKED, "data": [{"index": 0, "score": 0.9, "document": document}]})
    row = (inference.rerank("m", "fruit", [document], rank_fields=["title"])).data[0]
    assert isinstance(row.document, dict)
    assert row.document == json.loads(json.dumps(row.document)) == {**row.document} == document
    assert (row.document.id, row.document.text, row.document.title) == ("1", "apples", "Fruit")
    assert (row["document"]["text"], row.document["title"]) == ("apples", "Fruit")
    assert type(row.document.to_dict()) is dict
    assert row.document.to_dict() == document
    assert not hasattr(row.document, "author")
    assert pickle.loads(pickle.dumps(row.document)) == copy.deepcopy(row.document) == document  # noqa: S301 - our own


def test_reranking_one_text_is_refused(service, inference):
    with pytest.raises(PineconeApiTypeError, match="documents"):
        inference.rerank("m", "fruit", "an apple")


def test_list_models_filters(service, inference):
    service.reply(body={"models": [MODEL]})
    models = inference.list_models(type="embed", vector_type="dense")
    assert service.routes == ["GET /models?type=embed&vector_type=dense"]
    assert (models.names(), models[0].model, len(models)) == (["multilingual-e5-large"], "multilingual-e5-large", 1)


def test_model_resource_lists_and_gets(service, inference):
    service.reply(body={"models": [MODEL]})
    service.reply(body=MODEL)
    assert len(inference.model.list()) == 1
    assert (inference.model.get(model_name="multilingual-e5-large")).default_dimension == 1024
    assert service.routes == ["GET /models", "GET /models/multilingual-e5-large"]


@pytest.mark.parametrize("arguments", [{"model": "a/b"}, {"model_name": "a/b"}])
def test_get_model_takes_both_spellings(service, inference, arguments):
    service.reply(body=MODEL)
    model = inference.get_model(**arguments)
    assert service.routes == ["GET /models/a%2Fb"]
    assert (model.name, model.description, model["type"]) == (model.model, model.short_description, "embed")
    assert model.supported_parameters[0].allowed_values is None
    assert model.supported_parameters[0]["default"] == "END"


def test_get_model_refuses_two_names(service, inference):
    with pytest.raises(PineconeApiValueError, match="two names of one argument"):
        inference.get_model("a", model_name="b")


def test_get_model_refuses_no_name(service, inference):
    with pytest.raises(PineconeApiTypeError, match="model"):
        inference.get_model()


def test_an_unknown_model_is_not_found(service, inference):
    service.reply(404, {"status": 404, "error": {"code": "NOT_FOUND", "message": "no such model"}})
    with pytest.raises(NotFoundException, match=r"get_model.*no such model"):
        inference.get_model("x")


def test_an_unknown_keyword_names_the_nearest(service, inference):
    with pytest.raises(PineconeApiTypeError, match="parameters"):
        inference.embed("m", "a", params={})


def test_the_result_tells_its_headers(service, inference):
    service.reply(body=DENSE)
    found = inference.embed("m", "a")
    assert found._response_info["raw_headers"]["content-type"] == "application/json"
