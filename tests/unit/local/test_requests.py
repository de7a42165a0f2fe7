"""What holds for every request: the API key, JSON, size, and errors of the server itself."""

from __future__ import annotations

import httpx
import pytest

from pinecone.local import LocalServer
from pinecone.local.db_data import vectors
from pinecone.local.db_data.index import Index
from pinecone.local.http.call import Call, Reply

from .conftest import PLAIN, Http


def test_a_request_without_key_is_refused_in_the_shape_of_its_service(http: Http) -> None:
    index = http.index()
    control = http.control()
    for client in (index, control):
        del client.headers["Api-Key"]
    refused = control.get("/indexes")
    assert refused.status_code == 401
    assert refused.json()["error"]["code"] == "UNAUTHENTICATED"
    refused = index.get("/vectors/list")
    assert refused.status_code == 401
    assert refused.json()["code"] == 16


def test_a_server_with_a_key_takes_no_other() -> None:
    with LocalServer(api_key="right") as server:
        assert httpx.get(f"{server.url}/indexes", headers={"Api-Key": "wrong"}, verify=PLAIN).status_code == 401
        assert httpx.get(f"{server.url}/indexes", headers={"Api-Key": "right"}, verify=PLAIN).status_code == 200


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


def test_every_response_has_an_id_of_its_own(index: httpx.Client) -> None:
    ids = [index.get("/vectors/list").headers["x-pinecone-request-id"] for _ in range(3)]
    assert len(set(ids)) == 3
