"""Inference over HTTP: embed, rerank and the hosted models."""

from __future__ import annotations

from typing import Any
from zlib import crc32

import httpx
import numpy as np
import pytest

from .conftest import Http

PASSAGE = {"input_type": "passage"}


def embed(http: Http, *texts: str, model: str = "multilingual-e5-large", **parameters: Any) -> httpx.Response:
    body = {
        "model": model,
        "inputs": [{"text": text} for text in texts],
        "parameters": {**PASSAGE, **parameters},
    }
    return http.control().post("/embed", json=body)


def vectors(response: httpx.Response) -> list[Any]:
    return [np.array(item["values"]) for item in response.json()["data"]]


def test_texts_that_share_words_are_near_each_other(http: Http) -> None:
    apple, orchard, engine = vectors(
        embed(http, "Apples are a healthy snack.", "A snack of healthy apple slices.", "Diesel engines need oil.")
    )
    assert apple @ orchard > 0.4
    assert abs(apple @ engine) < 0.2


def test_the_same_text_has_the_same_vector_of_length_one(http: Http) -> None:
    first, again = vectors(embed(http, "the same", "the same"))
    assert (first == again).all()
    assert np.linalg.norm(first) == pytest.approx(1, abs=1e-6)


def test_a_word_has_the_same_place_on_every_machine(http: Http) -> None:
    (item,) = embed(http, "apple", model="pinecone-sparse-english-v0").json()["data"]
    assert item["sparse_indices"] == [crc32(b"apple")]
    (vector,) = vectors(embed(http, "apple"))
    assert np.argmax(np.abs(vector)) == crc32(b"apple") % 1024


@pytest.mark.parametrize(
    ("model", "parameters", "dimension"),
    [
        ("multilingual-e5-large", {}, 1024),
        ("llama-text-embed-v2", {}, 1024),
        ("llama-text-embed-v2", {"dimension": 384}, 384),
        ("llama-text-embed-v2", {"dimension": 2048}, 2048),
    ],
)
def test_vectors_have_the_dimension_of_the_model(
    http: Http, model: str, parameters: dict[str, Any], dimension: int
) -> None:
    body = embed(http, "text", model=model, **parameters).json()
    assert body["vector_type"] == "dense"
    assert len(body["data"][0]["values"]) == dimension


def test_a_sparse_model_tells_its_tokens_if_asked(http: Http) -> None:
    body = embed(http, "Red apples, red roses", model="pinecone-sparse-english-v0", return_tokens=True).json()
    (item,) = body["data"]
    assert body["vector_type"] == item["vector_type"] == "sparse"
    assert sorted(item["sparse_tokens"]) == ["apples", "red", "roses"]
    assert item["sparse_indices"] == sorted(item["sparse_indices"])
    assert len(item["sparse_values"]) == 3
    assert body["usage"] == {"total_tokens": 4}


def test_text_beyond_the_length_of_the_model_is_cut_or_refused(http: Http) -> None:
    long = "word " * 600
    assert embed(http, long).json()["usage"] == {"total_tokens": 507}
    refused = embed(http, long, truncate="NONE")
    assert refused.status_code == 400
    assert "600 tokens" in refused.json()["error"]["message"]


@pytest.mark.parametrize(
    ("change", "status", "named"),
    [
        ({"model": "gpt"}, 404, "Model 'gpt' not found"),
        ({"model": "bge-reranker-v2-m3"}, 404, "bge-reranker"),
        ({"parameters": {}}, 400, "input_type"),
        ({"parameters": {"input_type": "poem"}}, 400, "input_type"),
        ({"parameters": {**PASSAGE, "speed": 3}}, 400, "speed"),
        ({"model": "pinecone-sparse-english-v0", "parameters": {**PASSAGE, "return_tokens": "no"}}, 400, "boolean"),
        ({"inputs": []}, 400, "inputs"),
        ({"inputs": [{"text": "a"}] * 97}, 400, "96"),
        ({"inputs": [{"text": ""}]}, 400, "inputs"),
        (
            {"inputs": [{"text": "a"}, {"image": "x"}]},
            400,
            "inputs[1] must have a text that is not empty. It has image.",
        ),
    ],
)
def test_a_wrong_request_to_embed_is_refused(http: Http, change: dict[str, Any], status: int, named: str) -> None:
    body = {"model": "multilingual-e5-large", "inputs": [{"text": "a"}], "parameters": PASSAGE, **change}
    refused = http.control().post("/embed", json=body)
    assert refused.status_code == status
    assert named in refused.json()["error"]["message"]


def test_old_versions_embed_in_their_shape(http: Http) -> None:
    body = {"model": "multilingual-e5-large", "inputs": [{"text": "a"}], "parameters": PASSAGE}
    for version in ("2024-07", "2024-10"):
        answer = http.control(version).post("/embed", json=body).json()
        assert set(answer) == {"model", "data", "usage"}
        assert set(answer["data"][0]) == {"values"}
    sparse = {**body, "model": "pinecone-sparse-english-v0"}
    assert http.control("2024-10").post("/embed", json=sparse).status_code == 404


DOCUMENTS = [{"text": "Engines need oil."}, {"text": "Apples are healthy."}, {"text": "Healthy apples, green apples."}]


def rerank(http: Http, **change: Any) -> httpx.Response:
    body = {"model": "bge-reranker-v2-m3", "query": "green apples", "documents": DOCUMENTS, **change}
    return http.control().post("/rerank", json=body)


def test_documents_are_ranked_by_what_they_have_of_the_query(http: Http) -> None:
    body = rerank(http).json()
    assert [item["index"] for item in body["data"]] == [2, 1, 0]
    scores = [item["score"] for item in body["data"]]
    assert scores == sorted(scores, reverse=True)
    assert 0 <= scores[-1] < scores[0] <= 1
    assert body["data"][0]["document"] == DOCUMENTS[2]
    assert body["usage"] == {"rerank_units": 1}


def test_only_the_best_documents_come_back_and_without_text_if_asked(http: Http) -> None:
    data = rerank(http, top_n=1, return_documents=False).json()["data"]
    assert [set(item) for item in data] == [{"index", "score"}]


def test_all_documents_come_back_where_more_are_asked_for(http: Http) -> None:
    assert len(rerank(http, top_n=1000).json()["data"]) == len(DOCUMENTS)


def test_documents_are_ranked_by_the_fields_that_are_named(http: Http) -> None:
    documents = [{"text": "green apples", "title": "Engines"}, {"text": "oil", "title": "Green apples"}]
    data = rerank(http, documents=documents, rank_fields=["title"]).json()["data"]
    assert data[0]["index"] == 1


@pytest.mark.parametrize(
    ("change", "status", "named"),
    [
        ({"model": "multilingual-e5-large"}, 404, "Model 'multilingual-e5-large' not found"),
        ({"documents": []}, 400, "documents"),
        ({"documents": DOCUMENTS * 34}, 400, "100"),
        ({"rank_fields": ["title"]}, 400, "title"),
        ({"rank_fields": ["text", "text"]}, 400, "fields"),
        ({"query": ""}, 400, "query"),
        ({"parameters": {"speed": 1}}, 400, "speed"),
        ({"top_n": 0}, 400, "top_n"),
    ],
)
def test_a_wrong_request_to_rerank_is_refused(http: Http, change: dict[str, Any], status: int, named: str) -> None:
    refused = rerank(http, **change)
    assert refused.status_code == status
    assert named in refused.json()["error"]["message"]


@pytest.mark.parametrize(
    ("query", "names"),
    [
        ("", 6),
        ("?type=embed", 3),
        ("?type=rerank", 3),
        ("?vector_type=sparse", 1),
        ("?type=embed&vector_type=dense", 2),
    ],
)
def test_models_are_listed_by_kind(http: Http, query: str, names: int) -> None:
    assert len(http.control().get(f"/models{query}").json()["models"]) == names


def test_a_model_is_described(http: Http) -> None:
    model = http.control().get("/models/llama-text-embed-v2").json()
    assert model["supported_dimensions"] == [384, 512, 768, 1024, 2048]
    assert model["default_dimension"] == 1024
    assert http.control().get("/models/nothing").status_code == 404
