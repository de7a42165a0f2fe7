"""Models of a user, which the server embeds and reranks with by their names."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import httpx
import numpy as np
import pytest

from pinecone.local import LocalServer

from .conftest import PLAIN

COLOURS = ("red", "green", "blue")


def by_colour(texts: list[str], kind: str) -> Any:
    """Counts of the names of colours; those of queries count twice."""
    return np.array([[text.count(colour) for colour in COLOURS] for text in texts]) * (2 if kind == "query" else 1)


def by_length(query: str, texts: list[str]) -> list[float]:
    return [float(len(text)) for text in texts]


@pytest.fixture
def server() -> Iterator[LocalServer]:
    with LocalServer() as server:
        server.add_model("colours", by_colour, dimension=3)
        server.add_reranker("lengths", by_length)
        yield server


@pytest.fixture
def http(server: LocalServer) -> Iterator[httpx.Client]:
    headers = {"Api-Key": "key", "X-Pinecone-API-Version": "2025-10"}
    with httpx.Client(base_url=server.url, headers=headers, verify=PLAIN) as http:
        yield http


def embed(http: httpx.Client, model: str, *texts: str, **parameters: str) -> httpx.Response:
    inputs = [{"text": text} for text in texts]
    return http.post("/embed", json={"model": model, "inputs": inputs, "parameters": parameters})


def test_it_embeds_by_its_name(http: httpx.Client) -> None:
    body = embed(http, "colours", "a red rose", "blue, blue sea").json()
    assert [item["values"] for item in body["data"]] == [[1, 0, 0], [0, 0, 2]]
    assert embed(http, "colours", "red", input_type="query").json()["data"][0]["values"] == [2, 0, 0]


def test_it_reranks_by_its_name(http: httpx.Client) -> None:
    documents = [{"text": "short"}, {"text": "much longer"}]
    body = {"model": "lengths", "query": "any", "documents": documents}
    assert [item["index"] for item in http.post("/rerank", json=body).json()["data"]] == [1, 0]


def test_it_is_listed_with_the_hosted_ones(http: httpx.Client) -> None:
    names = [model["model"] for model in http.get("/models").json()["models"]]
    assert {"colours", "lengths", "multilingual-e5-large"} <= set(names)
    assert http.get("/models/colours").json()["default_dimension"] == 3


def test_an_index_embeds_with_it(http: httpx.Client) -> None:
    settings = {"model": "colours", "field_map": {"text": "body"}}
    body = {"name": "things", "cloud": "aws", "region": "us-east-1", "embed": settings}
    host = http.post("/indexes/create-for-model", json=body).json()["host"]
    lines = '{"_id": "rose", "body": "a red rose"}\n{"_id": "sea", "body": "the blue sea"}'
    http.post(f"{host}/records/namespaces/n/upsert", content=lines).raise_for_status()
    query = {"query": {"inputs": {"text": "blue"}, "top_k": 1}}
    found = http.post(f"{host}/records/namespaces/n/search", json=query).json()
    assert [hit["_id"] for hit in found["result"]["hits"]] == ["sea"]


def test_it_takes_the_place_of_a_hosted_one(server: LocalServer, http: httpx.Client) -> None:
    server.add_model("llama-text-embed-v2", by_colour, dimension=3)
    assert embed(http, "llama-text-embed-v2", "green").json()["data"][0]["values"] == [0, 1, 0]


def test_vectors_of_another_dimension_are_an_error_that_says_so(server: LocalServer, http: httpx.Client) -> None:
    server.add_model("wrong", by_colour, dimension=4)
    answer = embed(http, "wrong", "red")
    assert (answer.status_code, answer.json()["error"]["message"]) == (
        500,
        "The model wrong returned vectors of the shape (1, 3) instead of (1, 4).",
    )


def test_scores_that_are_missing_are_an_error_that_says_so(server: LocalServer, http: httpx.Client) -> None:
    server.add_reranker("wrong", lambda query, texts: [1.0])
    answer = http.post("/rerank", json={"model": "wrong", "query": "q", "documents": [{"text": "a"}, {"text": "b"}]})
    assert (answer.status_code, answer.json()["error"]["message"]) == (
        500,
        "The model wrong returned 1 scores for 2 texts.",
    )


def test_reset_takes_it_away(server: LocalServer, http: httpx.Client) -> None:
    server.reset()
    assert embed(http, "colours", "red").status_code == 404


def test_another_server_does_not_have_it(server: LocalServer) -> None:
    with LocalServer() as other, httpx.Client(base_url=other.url, headers={"Api-Key": "k"}, verify=PLAIN) as http:
        assert embed(http, "colours", "red").status_code == 404
