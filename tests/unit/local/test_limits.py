"""The limits of the service: what is at a limit passes, what is beyond it is refused by name."""

from __future__ import annotations

import json
from typing import Any

import httpx
import pytest

from .conftest import Http


def upsert(index: httpx.Client, *vectors: dict[str, Any]) -> httpx.Response:
    return index.post("/vectors/upsert", json={"vectors": vectors})


def check(response: httpx.Response, named: str | None) -> None:
    """Expect a response to be a success, or a refusal that names something."""
    assert response.status_code == (200 if named is None else 400), response.text[:300]
    assert named is None or named in response.json()["message"]


def metadata_of(size: int) -> dict[str, str]:
    return {"a": "x" * (size - len('{"a":""}'))}


@pytest.mark.parametrize(("count", "named"), [(1000, None), (1001, "1000 records")])
def test_records_of_an_upsert(index: httpx.Client, count: int, named: str | None) -> None:
    check(upsert(index, *({"id": str(number), "values": [1, 2]} for number in range(count))), named)


@pytest.mark.parametrize(("length", "named"), [(512, None), (513, "vectors[0].id")])
def test_characters_of_an_id(index: httpx.Client, length: int, named: str | None) -> None:
    check(upsert(index, {"id": "e" * length, "values": [1, 2]}), named)


@pytest.mark.parametrize(("size", "named"), [(40 * 1024, None), (40 * 1024 + 1, "40960 bytes per vector")])
def test_bytes_of_metadata(index: httpx.Client, size: int, named: str | None) -> None:
    check(upsert(index, {"id": "a", "values": [1, 2], "metadata": metadata_of(size)}), named)


@pytest.mark.parametrize(("count", "named"), [(51, None), (52, "the limit is: 2097152 bytes")])
def test_bytes_of_an_upsert(index: httpx.Client, count: int, named: str | None) -> None:
    metadata = metadata_of(40 * 1024)
    check(upsert(index, *({"id": str(n), "values": [1, 2], "metadata": metadata} for n in range(count))), named)


@pytest.mark.parametrize(("dimension", "status"), [(20_000, 201), (20_001, 400)])
def test_dimensions_of_an_index(http: Http, dimension: int, status: int) -> None:
    spec = {"serverless": {"cloud": "aws", "region": "us-east-1"}}
    created = http.control().post("/indexes", json={"name": "wide", "dimension": dimension, "spec": spec})
    assert created.status_code == status


@pytest.mark.parametrize(("count", "named"), [(2048, None), (2049, "2048 entries")])
def test_non_zeros_of_a_sparse_vector(http: Http, count: int, named: str | None) -> None:
    sparse = {"indices": list(range(count)), "values": [1.0] * count}
    check(upsert(http.index(None, vector_type="sparse"), {"id": "a", "sparseValues": sparse}), named)


@pytest.mark.parametrize(
    ("top_k", "with_values", "named"),
    [(10_000, False, None), (10_001, False, "topK"), (1000, True, None), (1001, True, "topK must be at most 1000")],
)
def test_matches_of_a_query(index: httpx.Client, top_k: int, with_values: bool, named: str | None) -> None:
    check(index.post("/query", json={"vector": [1, 2], "topK": top_k, "includeValues": with_values}), named)


@pytest.mark.parametrize(("count", "status"), [(1000, 200), (1001, 400)])
def test_ids_of_a_delete(index: httpx.Client, count: int, status: int) -> None:
    upsert(index, {"id": "0", "values": [1, 2]})
    assert index.post("/vectors/delete", json={"ids": list(map(str, range(count)))}).status_code == status


def test_bytes_of_records_of_text(http: Http) -> None:
    embed = {"model": "pinecone-sparse-english-v0", "field_map": {"text": "body"}}
    body = {"name": "texts", "cloud": "aws", "region": "us-east-1", "embed": embed}
    index = http.at(http.control().post("/indexes/create-for-model", json=body).json()["host"])
    lines = [json.dumps({"_id": str(n), "body": "x", **metadata_of(40_000)}) for n in range(60)]
    refused = index.post("/records/namespaces/n/upsert", content="\n".join(lines))
    assert refused.status_code == 400
    assert "the limit is: 2097152 bytes" in refused.json()["error"]["message"]
