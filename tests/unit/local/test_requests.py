"""What holds for every request: the API key, JSON, size, and errors of the server itself."""

from __future__ import annotations

import re
from email.utils import parsedate_to_datetime

import httpx
import pytest

from pinecone.local import LocalServer
from pinecone.local.db_data import vectors
from pinecone.local.db_data.index import Index
from pinecone.local.http.call import Call, Reply

from .conftest import PLAIN, SERVERLESS, Http


def test_a_server_without_a_key_takes_any_and_none(http: Http) -> None:
    for client in (http.index(), http.control()):
        path = "/indexes" if client.base_url == http.server.url else "/vectors/list"
        assert client.get(path).status_code == 200
        del client.headers["Api-Key"]
        assert client.get(path).status_code == 200


@pytest.mark.parametrize("key", [{}, {"Api-Key": "k"}, {"Authorization": "Bearer k"}])
def test_a_web_page_needs_a_key_which_a_browser_does_not_let_it_send(http: Http, key: dict[str, str]) -> None:
    headers = {"Origin": "http://evil.example", **key}
    for url in (f"{http.server.url}/indexes", f"{http.index().base_url}/vectors/list"):
        answer = httpx.get(url, headers=headers, verify=PLAIN)
        assert answer.status_code == (200 if "Api-Key" in key else 403)
    asked = httpx.options(f"{http.server.url}/indexes", headers=headers, verify=PLAIN)
    assert asked.is_error
    assert "access-control-allow-headers" not in asked.headers


@pytest.mark.parametrize("key", [{"Api-Key": "wrong"}, {"Api-Key": ""}, {}])
def test_a_server_with_a_key_takes_no_other(key: dict[str, str]) -> None:
    with LocalServer(api_key="right") as server:
        body = {"name": "things", "dimension": 2, "spec": SERVERLESS}
        created = httpx.post(f"{server.url}/indexes", headers={"Api-Key": "right"}, json=body, verify=PLAIN)
        assert created.status_code == 201

        for path in ("/indexes", "/models", "/assistants", "/nothing"):
            refused = httpx.get(server.url + path, headers=key, verify=PLAIN)
            assert (refused.status_code, refused.text) == (401, "Invalid API Key")
            assert refused.headers["content-type"] == "text/plain"
            assert refused.headers["www-authenticate"] == "Invalid API Key"

        for path in ("/vectors/list", "/namespaces", "/nothing"):
            refused = httpx.get(created.json()["host"] + path, headers=key, verify=PLAIN)
            assert refused.status_code == 403
            assert refused.json() == {"code": 7, "message": "Wrong API key", "details": []}


def test_the_data_plane_of_assistants_words_a_wrong_key_as_its_document_has_it() -> None:
    with LocalServer(api_key="right") as server:
        refused = httpx.get(f"{server.url}/files/helper", headers={"Api-Key": "wrong"}, verify=PLAIN)
    assert refused.json() == {"error": {"code": "UNAUTHENTICATED", "message": "Invalid API Key"}, "status": 401}


@pytest.mark.parametrize("content", [b"{", b"[]", b"1", b"\xff", b'{"topK": NaN}'])
def test_a_body_that_is_no_json_object_is_refused(http: Http, content: bytes) -> None:
    refused = http.index().post("/query", content=content)
    assert refused.status_code == 400
    assert "JSON" in refused.json()["message"]
    refused = http.control().post("/indexes", content=content)
    assert refused.status_code == 400
    assert "JSON" in refused.json()["error"]["message"]


def test_a_filter_nested_out_of_all_measure_is_refused(index: httpx.Client) -> None:
    filter = '{"$and":[' * 400 + '{"x":1}' + "]}" * 400
    refused = index.post("/query", content=f'{{"vector": [1, 0], "topK": 1, "filter": {filter}}}')
    assert refused.status_code == 400
    assert "nested" in refused.json()["message"]


def test_a_body_out_of_all_measure_is_refused_and_the_connection_goes_on(index: httpx.Client) -> None:
    refused = index.post("/vectors/upsert", content=b" " * (33 * 1024 * 1024))
    assert refused.status_code == 400
    assert refused.json()["code"] == 11
    assert index.get("/vectors/list").status_code == 200


def test_an_error_of_the_server_is_answered_and_logged(
    http: Http, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    def broken(index: Index, call: Call) -> Reply:
        raise ZeroDivisionError

    monkeypatch.setitem(vectors.HANDLERS, "POST /query", broken)
    refused = http.index().post("/query", json={"vector": [1, 0], "topK": 1})
    assert refused.status_code == 500
    assert refused.json()["code"] == 13
    assert "ZeroDivisionError" in caplog.text


@pytest.mark.parametrize("path", ["/vectors/list", "/vectors/fetch", "/nothing"])
def test_answers_of_an_index_have_the_headers_of_the_service(index: httpx.Client, path: str) -> None:
    answers = [index.get(path).headers for _ in range(3)]
    assert len({headers["x-pinecone-request-id"] for headers in answers}) == 3
    headers = answers[0]
    assert re.fullmatch(r"\d{19}", headers["x-pinecone-request-id"])
    for name in ("x-pinecone-request-latency-ms", "x-pinecone-response-duration-ms", "x-envoy-upstream-service-time"):
        assert headers[name].isdecimal()
    assert headers["server"] == "envoy"
    assert parsedate_to_datetime(headers["date"]).tzinfo is not None


@pytest.mark.parametrize("path", ["/indexes", "/indexes/nothing", "/nothing", "/models"])
@pytest.mark.parametrize("version", ["2024-07", "2025-10"])
def test_answers_of_the_control_plane_have_the_headers_of_the_service(http: Http, version: str, path: str) -> None:
    answers = [http.control(version).get(path).headers for _ in range(3)]
    assert len({headers["x-cloud-trace-context"] for headers in answers}) == 3
    headers = answers[0]
    assert re.fullmatch(r"[0-9a-f]{32}", headers["x-cloud-trace-context"])
    assert headers["x-pinecone-api-version"] == version
    assert headers["access-control-allow-origin"] == headers["access-control-expose-headers"] == "*"
    assert parsedate_to_datetime(headers["date"]).tzinfo is not None
