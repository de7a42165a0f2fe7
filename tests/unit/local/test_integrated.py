"""Integrated embedding over HTTP: indexes for a model, records of text, search with text."""

from __future__ import annotations

import json
from typing import Any

import httpx
import pytest

from .conftest import SERVERLESS, Http

EMBED = {"model": "multilingual-e5-large", "field_map": {"text": "chunk_text"}}
SPARSE = {**EMBED, "model": "pinecone-sparse-english-v0"}
RECORDS = [
    {"_id": "rec1", "chunk_text": "Apples are a great source of dietary fiber.", "category": "digestive system"},
    {"_id": "rec2", "chunk_text": "Apples originated in Central Asia.", "category": "cultivation"},
    {"_id": "rec3", "chunk_text": "Diesel engines need oil and air.", "category": "cars"},
]


def create(http: Http, version: str = "2025-10", **body: Any) -> httpx.Response:
    whole = {"name": "texts", "cloud": "aws", "region": "us-east-1", "embed": EMBED, **body}
    return http.control(version).post("/indexes/create-for-model", json=whole)


def filled(http: Http, version: str = "2025-10", embed: dict[str, Any] = EMBED) -> httpx.Client:
    index = http.at(create(http, embed=embed).json()["host"], version)
    assert upsert(index, RECORDS).status_code == 201
    return index


def upsert(index: httpx.Client, records: list[dict[str, Any]], namespace: str = "n") -> httpx.Response:
    lines = "\n".join(json.dumps(record) for record in records)
    headers = {"Content-Type": "application/x-ndjson"}
    return index.post(f"/records/namespaces/{namespace}/upsert", content=lines, headers=headers)


def search(index: httpx.Client, query: dict[str, Any], namespace: str = "n", **body: Any) -> httpx.Response:
    whole = {"query": {"top_k": 3, **query}, **body}
    return index.post(f"/records/namespaces/{namespace}/search", json=whole)


def hits(response: httpx.Response) -> list[dict[str, Any]]:
    assert response.status_code == 200, response.text
    return response.json()["result"]["hits"]  # type: ignore[no-any-return]


def ids(response: httpx.Response) -> list[str]:
    return [hit["_id"] for hit in hits(response)]


def test_an_index_for_a_model_takes_its_settings_from_the_model(http: Http) -> None:
    created = create(http)
    assert created.status_code == 201
    body = created.json()
    assert (body["dimension"], body["metric"], body["vector_type"]) == (1024, "cosine", "dense")
    assert body["embed"] == {
        "model": "multilingual-e5-large",
        "metric": "cosine",
        "dimension": 1024,
        "vector_type": "dense",
        "field_map": {"text": "chunk_text"},
        "read_parameters": {"input_type": "query", "truncate": "END"},
        "write_parameters": {"input_type": "passage", "truncate": "END"},
    }
    assert http.control().get("/indexes/texts").json() == body


def test_an_index_for_a_model_may_choose_dimension_and_metric(http: Http) -> None:
    embed = {**EMBED, "model": "llama-text-embed-v2", "dimension": 512, "metric": "dotproduct"}
    body = create(http, embed=embed).json()
    assert (body["dimension"], body["metric"]) == (512, "dotproduct")


@pytest.mark.parametrize(
    ("embed", "status", "named"),
    [
        ({**EMBED, "model": "gpt"}, 404, "Model gpt not found."),
        ({**EMBED, "dimension": 7}, 400, "dimension"),
        ({**SPARSE, "dimension": 1024}, 400, "sparse"),
        ({**EMBED, "metric": "dotproduct"}, 400, "metric"),
        ({**EMBED, "field_map": {}}, 400, "Missing required key 'text'"),
        ({**EMBED, "field_map": {"text": ""}}, 400, "field_map"),
        ({**EMBED, "read_parameters": {"speed": 1}}, 400, "speed"),
    ],
)
def test_settings_that_do_not_fit_the_model_are_refused(
    http: Http, embed: dict[str, Any], status: int, named: str
) -> None:
    refused = create(http, embed=embed)
    assert refused.status_code == status
    assert named in refused.json()["error"]["message"]


def test_records_are_found_by_text(http: Http) -> None:
    found = search(filled(http), {"inputs": {"text": "Where do apples come from, Asia?"}})
    assert ids(found)[0] == "rec2"
    assert hits(found)[0]["fields"] == {"chunk_text": RECORDS[1]["chunk_text"], "category": "cultivation"}
    assert found.json()["usage"] == {"read_units": 1, "embed_total_tokens": 6}


def test_records_may_call_their_id_id(http: Http) -> None:
    index = filled(http)
    assert upsert(index, [{"id": "rec4", "chunk_text": "Apples and pears"}], "other").status_code == 201
    assert hits(search(index, {"inputs": {"text": "pears"}}, "other"))[0]["fields"] == {
        "chunk_text": "Apples and pears"
    }


def test_records_are_read_as_vectors_too(http: Http) -> None:
    index = filled(http)
    fetched = index.get("/vectors/fetch?ids=rec1&namespace=n").json()["vectors"]["rec1"]
    assert len(fetched["values"]) == 1024
    assert fetched["metadata"]["category"] == "digestive system"
    assert ids(search(index, {"vector": {"values": fetched["values"]}, "top_k": 1})) == ["rec1"]


def test_records_are_found_by_the_id_of_another(http: Http) -> None:
    assert ids(search(filled(http), {"id": "rec1"}))[0] == "rec1"
    assert ids(search(http.at(http.control().get("/indexes/texts").json()["host"]), {"id": "nothing"})) == []


def test_search_passes_a_filter_and_returns_the_fields_asked_for(http: Http) -> None:
    query = {"inputs": {"text": "apples"}, "filter": {"category": "cars"}}
    found = hits(search(filled(http), query, fields=["category", "nothing"]))
    assert [hit["fields"] for hit in found] == [{"category": "cars"}]


@pytest.mark.parametrize(("fields", "shown"), [(["*"], 2), ([], 0), (None, 2)])
def test_all_fields_are_returned_unless_some_are_named(http: Http, fields: list[str] | None, shown: int) -> None:
    found = hits(search(filled(http), {"inputs": {"text": "apples"}}, fields=fields))
    assert {len(hit["fields"]) for hit in found} == {shown}


def test_search_reranks(http: Http) -> None:
    rerank = {"model": "bge-reranker-v2-m3", "rank_fields": ["category"], "top_n": 2, "query": "cars"}
    found = search(filled(http), {"inputs": {"text": "apples"}}, rerank=rerank)
    assert ids(found)[0] == "rec3"
    assert len(ids(found)) == 2
    assert hits(found)[0]["_score"] == 1
    assert found.json()["usage"]["rerank_units"] == 1


def test_a_sparse_index_finds_words(http: Http) -> None:
    index = filled(http, embed=SPARSE)
    assert ids(search(index, {"inputs": {"text": "diesel"}})) == ["rec3"]
    assert ids(search(index, {"vector": {"sparse_indices": [1], "sparse_values": [1.0]}})) == []


def test_match_terms_must_all_be_there(http: Http) -> None:
    index = filled(http, embed=SPARSE)
    terms = {"strategy": "all", "terms": ["Apples", "Asia"]}
    assert ids(search(index, {"inputs": {"text": "apples oil"}, "match_terms": terms})) == ["rec2"]


def test_default_namespace_has_a_name_in_paths_of_every_version(http: Http) -> None:
    index = filled(http, version="2025-01")
    upsert(index, RECORDS[:1], "__default__")
    assert ids(search(index, {"inputs": {"text": "apples"}}, "__default__")) == ["rec1"]
    assert index.get("/vectors/fetch?ids=rec1").json()["vectors"].keys() == {"rec1"}


@pytest.mark.parametrize(
    ("records", "named"),
    [
        ([{"_id": "a"}], "chunk_text"),
        ([{"_id": "a", "chunk_text": 1}], "chunk_text"),
        ([{"chunk_text": "x"}], "ID"),
        ([{"_id": "é", "chunk_text": "x"}], "Vector ID must be ASCII, but got 'é'"),
        ([{"id": "a\0", "chunk_text": "x"}], "Vector ID must not contain null character"),
        ([{"_id": "a", "chunk_text": "x", "pages": [1]}], "list of strings, got '[1.0]' for field 'pages'"),
        ([{"_id": "a", "chunk_text": "x", "other": {"b": 1}}], "other"),
        ([], "body"),
        ([{"_id": "a", "chunk_text": "x"}] * 97, "96"),
    ],
)
def test_wrong_records_are_refused(http: Http, records: list[dict[str, Any]], named: str) -> None:
    refused = upsert(filled(http), records)
    assert refused.status_code == 400
    assert named in refused.json()["error"]["message"]


@pytest.mark.parametrize("content", ["{", "[]", '{"_id": "a"}\n{'])
def test_lines_that_are_no_json_objects_are_refused(http: Http, content: str) -> None:
    refused = filled(http).post("/records/namespaces/n/upsert", content=content)
    assert refused.status_code == 400
    assert "Line" in refused.json()["error"]["message"]


@pytest.mark.parametrize(
    ("query", "body", "named"),
    [
        ({}, {}, "inputs"),
        ({"inputs": {"text": "a"}, "id": "b"}, {}, "inputs"),
        ({"inputs": {}}, {}, "text"),
        ({"inputs": {"text": "a"}, "top_k": 0}, {}, "top_k"),
        ({"vector": {"values": [1.0]}}, {}, "dimension"),
        ({"vector": {}}, {}, "vector"),
        ({"inputs": {"text": "a"}, "match_terms": {"terms": ["a"]}}, {}, "sparse"),
        ({"inputs": {"text": "a"}}, {"rerank": {"model": "x", "rank_fields": ["a"]}}, "x"),
        ({"inputs": {"text": "a"}}, {"rerank": {"model": "bge-reranker-v2-m3", "rank_fields": []}}, "rank_fields"),
        ({"id": "rec1"}, {"rerank": {"model": "bge-reranker-v2-m3", "rank_fields": ["a"]}}, "text"),
    ],
)
def test_a_wrong_search_is_refused(http: Http, query: dict[str, Any], body: dict[str, Any], named: str) -> None:
    refused = search(filled(http), query, **body)
    assert refused.status_code in (400, 404)
    assert named in refused.json()["error"]["message"]


def test_an_index_without_integrated_embedding_takes_no_text(http: Http) -> None:
    index = http.index()
    for refused in (upsert(index, RECORDS), search(index, {"inputs": {"text": "a"}})):
        assert refused.status_code == 400
        assert "integrated embedding" in refused.json()["error"]["message"]


def test_an_index_is_given_integrated_embedding(http: Http) -> None:
    index = http.index(1024)
    configured = http.control().patch("/indexes/things", json={"embed": EMBED})
    assert configured.status_code == 202
    assert configured.json()["embed"]["model"] == "multilingual-e5-large"
    upsert(index, RECORDS)
    assert ids(search(index, {"inputs": {"text": "diesel"}}))[0] == "rec3"


def test_the_text_field_changes_and_the_model_stays(http: Http) -> None:
    create(http)
    control = http.control()
    change = {"embed": {"field_map": {"text": "body"}}}
    assert control.patch("/indexes/texts", json=change).json()["embed"]["field_map"] == {"text": "body"}
    refused = control.patch("/indexes/texts", json={"embed": {"model": "llama-text-embed-v2"}})
    assert refused.status_code == 400
    assert "model" in refused.json()["error"]["message"]


@pytest.mark.parametrize("embed", [SPARSE, {**EMBED, "model": "llama-text-embed-v2"}])
def test_a_model_that_does_not_fit_the_index_is_refused(http: Http, embed: dict[str, Any]) -> None:
    http.control().post("/indexes", json={"name": "things", "dimension": 2, "spec": SERVERLESS})
    assert http.control().patch("/indexes/things", json={"embed": embed}).status_code == 400


def test_versions_before_integrated_embedding_do_not_tell_of_it(http: Http) -> None:
    create(http)
    assert "embed" not in http.control("2024-10").get("/indexes/texts").json()
    assert "embed" in http.control("2025-01").get("/indexes/texts").json()


def test_refusals_about_records_of_text_are_text(http: Http) -> None:
    index = http.index()
    body = {"query": {"top_k": 1, "vector": {"sparse_values": [1.0], "sparse_indices": [1]}}}
    answer = index.post("/records/namespaces/n/search", json=body)
    message = "Invalid query: Dense index queries with 'vector' input must specify 'values'"
    assert (answer.status_code, answer.headers["content-type"]) == (400, "text/plain; charset=utf-8")
    assert answer.headers["x-pinecone-api-version"] == "2025-10"
    assert answer.json() == {"error": {"code": "INVALID_ARGUMENT", "message": message}, "status": 400}


def test_a_search_of_records_names_the_model_that_is_not_there(http: Http) -> None:
    index = http.index()
    rerank = {"model": "non-existent-model", "rank_fields": ["text"], "query": "q"}
    body = {"query": {"top_k": 1, "vector": {"values": [1.0, 1.0]}}, "rerank": rerank}
    refusal = index.post("/records/namespaces/n/search", json=body)
    assert "Model 'non-existent-model' not found" in refusal.json()["error"]["message"]
