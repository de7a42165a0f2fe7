"""The replay itself: it answers what was recorded and nothing else, and a cassette holds nothing private."""

from __future__ import annotations

import pytest
from vcr.request import Request

from pinecone import Pinecone, PineconeApiException
from tests.versions import REVIEWED

from . import cassettes
from .cassettes import Scrubbed, data
from .replay import Replay
from .sessions import vectors

NEWEST = REVIEWED[-1]


@pytest.fixture
def replayed():
    """A replayed session, and its first request."""
    with Replay(cassettes.load(NEWEST, vectors.name)) as server:
        yield server, server.cassette.requests[0]


def status(server: Replay, request: Request) -> int:
    return server.response(request)["status"]["code"]


def test_a_recorded_request_is_answered_once(replayed):
    server, recorded = replayed
    assert [status(server, recorded), status(server, recorded)] == [201, 400]


def test_spaces_and_the_order_of_keys_make_no_difference(replayed):
    server, recorded = replayed
    body = b'{"dimension": 3, "metric": "cosine", "name": "vectors", "spec": {"serverless": %s}}' % (
        b'{"region": "us-east-1", "cloud": "aws"}'
    )
    assert status(server, Request(recorded.method, recorded.uri, body, recorded.headers)) == 201


@pytest.mark.parametrize(
    "change",
    [
        {"method": "PUT"},
        {"uri": "http://localhost:5080/indices"},
        {"uri": "http://localhost:5080/indexes?limit=1"},
        {"body": b'{"name": "vectors"}'},
        {"headers": {"content-type": "application/json", cassettes.VERSION: "2023-01"}},
    ],
    ids=["method", "path", "query", "body", "version"],
)
def test_another_request_is_refused(replayed, change):
    server, recorded = replayed
    parts = {name: getattr(recorded, name) for name in ("method", "uri", "body", "headers")}
    assert status(server, Request(**{**parts, **change})) == 400


def test_the_refusal_names_the_request(replayed):
    server, _ = replayed
    pc = Pinecone(api_key="key", host=server.url, api_version=NEWEST)
    with pc, pytest.raises(PineconeApiException, match="GET /collections was not recorded"):
        pc.list_collections()


def test_a_json_value_per_line_is_compared_as_data():
    assert data(b'{"a": 1, "b": 2}\n{"a": 3}\n') == data(b'{"b":2,"a":1}\n{"a":3}') != data(b'{"a": 3}\n{"a": 1}')


def test_a_cassette_keeps_no_key_and_no_host():
    scrubbed = Scrubbed()
    headers = {"Api-Key": "secret", "Authorization": "Bearer secret", "User-Agent": "me", cassettes.VERSION: "2025-01"}
    asked = scrubbed.request(Request("GET", "https://api.pinecone.io/indexes/a", None, headers))
    told = scrubbed.response(
        {
            "status": {"code": 200, "message": "OK"},
            "headers": {"Content-Type": ["application/json"], "Set-Cookie": ["secret"]},
            "body": {"string": b'{"host": "a-1b2c3d4.svc.aped-1.pinecone.io"}'},
        }
    )
    assert (asked.uri, dict(asked.headers)) == ("http://localhost:5080/indexes/a", {cassettes.VERSION: "2025-01"})
    assert (told["headers"], told["body"]) == (
        {"Content-Type": ["application/json"]},
        {"string": b'{"host": "localhost:5081"}'},
    )


@pytest.mark.parametrize(
    "file", sorted(cassettes.FOLDER.rglob("*.yaml")), ids=lambda file: f"{file.parent.name}-{file.stem}"
)
def test_a_committed_cassette_is_scrubbed(file):
    text = file.read_text(encoding="utf-8").lower()
    assert [word for word in ("api-key", "authorization", "pinecone.io", "127.0.0.1", "pcsk_") if word in text] == []


def test_a_session_that_was_forgotten_is_an_error(monkeypatch, tmp_path):
    monkeypatch.setattr(cassettes, "FOLDER", tmp_path)
    with pytest.raises(FileNotFoundError, match="scripts/record"):
        cassettes.load(NEWEST, "vectors")
