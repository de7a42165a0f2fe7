"""The local server refuses what the service refuses, in its words, over both transports alike."""

from __future__ import annotations

from typing import Any

import httpx
import pytest

from pinecone import core

from .conftest import Http
from .rpc import Clients, Rest, refused

VERSION = "2025-10"
DENSE: dict[str, Any] = {"dimension": 2}
SPARSE: dict[str, Any] = {"dimension": None, "vector_type": "sparse", "metric": "dotproduct"}
PODS: dict[str, Any] = {"dimension": 2, "spec": {"pod": {"environment": "x", "pod_type": "p1.x1"}}}
INDICES = {"indices": [1], "values": [1.0]}
SERVERLESS_ONLY = "This operation is supported for serverless indexes only"


def upsert(**record: Any) -> dict[str, Any]:
    return {"vectors": [{"id": "a", "values": [1.0, 0.5], **record}]}


# settings of the index, route, arguments, name of the code, text
REFUSALS: list[tuple[dict[str, Any], str, dict[str, Any], str, str]] = [
    (
        DENSE,
        "POST /vectors/upsert",
        upsert(values=[1.0, 2.0, 3.0]),
        "INVALID_ARGUMENT",
        "Vector dimension 3 does not match the dimension of the index 2",
    ),
    (
        DENSE,
        "POST /vectors/upsert",
        upsert(id="A Braña_0"),
        "INVALID_ARGUMENT",
        "Vector ID must be ASCII, but got 'A Braña_0'",
    ),
    (DENSE, "POST /vectors/upsert", upsert(id="a\0"), "INVALID_ARGUMENT", "Vector ID must not contain null character"),
    (
        DENSE,
        "POST /vectors/upsert",
        {"vectors": []},
        "INVALID_ARGUMENT",
        "Invalid request: vectors must hold 1 to 1000 records.",
    ),
    (
        DENSE,
        "POST /vectors/upsert",
        upsert(metadata={"pages": [1]}),
        "INVALID_ARGUMENT",
        "Metadata value must be a string, number, boolean or list of strings, got '[1.0]' for field 'pages'",
    ),
    (
        DENSE,
        "POST /vectors/upsert",
        upsert(metadata={"text": "x" * (42_177 - len('{"text":""}'))}),
        "INVALID_ARGUMENT",
        "Metadata size is 42177 bytes, which exceeds the limit of 40960 bytes per vector",
    ),
    (DENSE, "POST /vectors/delete", {"ids": ["a"], "namespace": "none"}, "NOT_FOUND", "Namespace not found"),
    (DENSE, "POST /vectors/delete", {"filter": {"x": 1}, "namespace": "none"}, "NOT_FOUND", "Namespace not found"),
    (DENSE, "POST /vectors/delete", {"delete_all": True, "namespace": "none"}, "NOT_FOUND", "Namespace not found"),
    (DENSE, "POST /vectors/delete", {"delete_all": True}, "NOT_FOUND", "Namespace not found"),
    (
        DENSE,
        "POST /query",
        {"top_k": 1, "sparse_vector": INDICES},
        "INVALID_ARGUMENT",
        "Cannot query index with dense 'vector_type' with only sparse vector",
    ),
    (
        DENSE,
        "POST /query",
        {"top_k": 1, "vector": [1.0, 2.0, 3.0]},
        "INVALID_ARGUMENT",
        "Query vector dimension 3 does not match the dimension of the index 2",
    ),
    (
        SPARSE,
        "POST /query",
        {"top_k": 1, "vector": [1.0]},
        "INVALID_ARGUMENT",
        "Either 'sparse_vector' or 'ID' must be provided",
    ),
    (
        SPARSE,
        "POST /query",
        {"top_k": 1, "vector": [1.0], "sparse_vector": INDICES},
        "INVALID_ARGUMENT",
        "Index configuration does not support dense values: the index is sparse.",
    ),
    (
        SPARSE,
        "POST /query",
        {"top_k": 1, "id": "a", "sparse_vector": INDICES},
        "INVALID_ARGUMENT",
        "Cannot provide both 'ID' and 'sparse_vector' at the same time",
    ),
    (
        DENSE,
        "POST /describe_index_stats",
        {"filter": {"x": 1}},
        "INVALID_ARGUMENT",
        "Serverless and Starter indexes do not support describing index stats with metadata filtering.",
    ),
    *(
        (PODS, route, arguments, "INVALID_ARGUMENT", SERVERLESS_ONLY)
        for route, arguments in [
            ("GET /vectors/list", {}),
            ("POST /vectors/fetch_by_metadata", {"filter": {"x": 1}}),
            ("GET /namespaces", {}),
            ("POST /namespaces", {"name": "n"}),
            ("GET /namespaces/{namespace}", {"namespace": "n"}),
            ("DELETE /namespaces/{namespace}", {"namespace": "n"}),
            ("GET /bulk/imports", {}),
            ("POST /bulk/imports", {"uri": "s3://bucket/folder"}),
        ]
    ),
]


@pytest.mark.parametrize(("settings", "route", "arguments", "code", "text"), REFUSALS)
def test_what_the_service_refuses_is_refused_in_its_words(
    http: Http,
    rpc_of: Clients,
    settings: dict[str, Any],
    route: str,
    arguments: dict[str, Any],
    code: str,
    text: str,
) -> None:
    index = http.index(**settings)
    body = Rest(index, VERSION)(route, **arguments)
    assert text in body["message"]
    assert body["code"] == {"INVALID_ARGUMENT": 3, "NOT_FOUND": 5}[code]
    if route in core.load_rpc(VERSION):
        error = refused(lambda: rpc_of(index)(route, **arguments))
        assert error.code().name == code
        assert text in error.details()


@pytest.mark.parametrize(
    ("route", "arguments", "over_http", "over_grpc"),
    [
        (
            "POST /vectors/upsert",
            upsert(id="a" * 513),
            "vectors[0].id: Expected str of length <= 512.",
            "vectors[0].id: Expected str of length <= 512.",
        ),
        (
            "POST /query",
            {"top_k": 10_001, "vector": [1.0, 1.0]},
            "topK: Expected int <= 10000.",
            "top_k: Expected int <= 10000.",
        ),
        (
            "POST /query",
            {"top_k": 1, "vector": [1.0, 1.0], "scan_factor": 9.0},
            "scanFactor: Expected float <= 4.0.",
            "scan_factor: Expected float <= 4.0.",
        ),
        (
            "POST /query",
            {"top_k": 1, "vector": [1.0, 1.0], "max_candidates": 0},
            "maxCandidates: Expected int >= 1.",
            "max_candidates: Expected int >= 1.",
        ),
        ("GET /vectors/fetch", {"ids": []}, "ids is required.", "ids is required."),
    ],
)
def test_what_the_document_bounds_is_named_as_the_caller_names_it(
    index: httpx.Client, rpc_of: Clients, route: str, arguments: dict[str, Any], over_http: str, over_grpc: str
) -> None:
    assert Rest(index, VERSION)(route, **arguments)["message"] == over_http
    error = refused(lambda: rpc_of(index)(route, **arguments))
    assert (error.code().name, error.details()) == ("INVALID_ARGUMENT", over_grpc)


def test_a_record_over_grpc_without_an_id_is_refused_by_its_place(index: httpx.Client, rpc_of: Clients) -> None:
    error = refused(lambda: rpc_of(index)("POST /vectors/upsert", **upsert(id="")))
    assert error.details() == "vectors[0].id is required."
