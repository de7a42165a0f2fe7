"""A request is checked against the document of the version that it names, and refused in the shape of its service."""

from __future__ import annotations

from typing import Any, Literal, Optional

import httpx
import msgspec
import pytest

from pinecone.local.http.validation import choices

from .conftest import SERVERLESS, Http

EVALUATION = {"question": "q", "answer": "a", "ground_truth_answer": "g"}


@pytest.mark.parametrize(
    ("method", "path", "body", "named"),
    [
        ("POST", "/indexes", {"name": "a", "dimension": "2", "spec": SERVERLESS}, "dimension: Expected int, got str."),
        ("POST", "/indexes", {"name": "a", "dimension": 0, "spec": SERVERLESS}, "dimension: Expected int >= 1."),
        ("POST", "/indexes", {"name": "a", "dimension": 2}, "spec is required."),
        ("POST", "/indexes", {"name": "a", "dimension": 2, "spec": {"serverless": {"cloud": "aws"}}}, "region"),
        (
            "POST",
            "/indexes",
            {"name": "a", "dimension": 2, "spec": SERVERLESS, "tags": {"a": 1}},
            "tags[...]: Expected str",
        ),
        ("POST", "/indexes", {"name": "a", "dimension": 2, "spec": SERVERLESS, "colour": "red"}, "colour is not known"),
        ("GET", "/backups?limit=101", None, "limit: Expected int <= 100."),
        ("GET", "/backups?limit=many", None, "limit: Expected int, got str."),
        ("GET", "/backups?colour=red", None, "colour is not known"),
        ("POST", "/embed", {"model": "multilingual-e5-large", "inputs": ["text"]}, "inputs[0]"),
        (
            "POST",
            "/rerank",
            {"model": "bge-reranker-v2-m3", "query": 1, "documents": []},
            "query: Expected str, got int.",
        ),
        ("POST", "/chat/guide", {"messages": [{"role": "user", "content": ["a"]}]}, "messages[0].content"),
        ("POST", "/admin/projects", {"name": ""}, "name: Expected str of length >= 1."),
    ],
)
def test_what_the_document_has_not_is_refused(http: Http, method: str, path: str, body: Any, named: str) -> None:
    control = http.control()
    control.headers["Authorization"] = "Bearer token"
    refused = control.request(method, path, json=body)
    assert refused.status_code == 400
    assert refused.json()["error"]["code"] == "INVALID_ARGUMENT"
    assert named in refused.json()["error"]["message"]


@pytest.mark.parametrize(
    ("body", "named"),
    [
        ({"vector": [1, 0], "topK": 1, "scanFactor": 5}, "scanFactor: Expected float <= 4."),
        ({"vector": [1, 0], "topK": 1, "maxCandidates": 0}, "maxCandidates: Expected int >= 1."),
        ({"vector": [1, 0], "topK": 1, "filter": [1]}, "filter: Expected object, got array."),
        ({"vector": {"a": 1}, "topK": 1}, "vector: Expected array, got object."),
        ({"sparseVector": {"indices": [1]}, "topK": 1}, "sparseVector.values is required."),
    ],
)
def test_the_data_plane_says_so_in_its_own_shape(index: httpx.Client, body: Any, named: str) -> None:
    refused = index.post("/query", json=body)
    assert (refused.status_code, refused.json()["code"], refused.json()["details"]) == (400, 3, [])
    assert named in refused.json()["message"]


def test_an_evaluation_is_refused_with_the_status_of_its_document(http: Http) -> None:
    refused = http.control().post("/evaluation/metrics/alignment", json={**EVALUATION, "answer": 1})
    assert (refused.status_code, refused.json()) == (422, {"message": "answer: Expected str, got int."})


def test_null_counts_as_not_given(index: httpx.Client) -> None:
    assert index.post("/query", json={"vector": [1, 0], "topK": 1, "filter": None, "scanFactor": None}).is_success
    refused = index.post("/query", json={"vector": [1, 0], "topK": None})
    assert refused.json()["message"] == "topK: Expected int, got null."


def test_values_that_are_listed_for_good_are_the_only_ones(http: Http) -> None:
    """Up to 2025-04 the metrics are a closed list; later documents say that others may come."""
    body = {"name": "a", "dimension": 2, "metric": "manhattan", "spec": SERVERLESS}
    refused = http.control("2025-04").post("/indexes", json=body)
    assert refused.json()["error"]["message"] == "metric must be cosine, dotproduct or euclidean."


def test_the_values_that_are_listed_are_named_wherever_they_are() -> None:
    role = Optional[Literal["user", "assistant"]]
    message = msgspec.defstruct("Message", [("role", role, msgspec.field(name="roleName"))])
    allowed = msgspec.defstruct("Chat", [("messages", list[message]), ("sizes", dict[str, Literal[1, 2]])])  # type: ignore[valid-type]
    assert choices(allowed, "messages[...].roleName") == ["assistant", "user"]
    assert choices(allowed, "sizes[...]") == ["1", "2"]


def test_the_version_of_the_request_decides(http: Http) -> None:
    body = {"vector": [1, 0], "topK": 1, "scanFactor": 2}
    index = http.index()
    assert index.post("/query", json=body).is_success
    refused = http.at(str(index.base_url), "2025-04").post("/query", json=body)
    assert refused.json()["message"] == "scan_factor is not known to API 2025-04."
