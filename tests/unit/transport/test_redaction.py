"""What becomes of secrets that a service repeats."""

from __future__ import annotations

import json

import pytest

from pinecone.transport.config import Config
from pinecone.transport.errors import api_error
from pinecone.transport.redaction import Redaction

LONG = "pcsk_0123456789a"


def body(text, *secrets):
    return Redaction(secrets).body(text)


@pytest.mark.parametrize("text", ["x{}y", "Invalid key {}.", "key={}&b=1"])
def test_a_long_secret_is_taken_out_wherever_it_is(text):
    assert body(text.format(LONG), LONG) == text.format("***")


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("Resource local-films not found", "Resource local-films not found"),
        ("films-local, local.films, local_films, locals", "films-local, local.films, local_films, locals"),
        ("Invalid key local.", "Invalid key ***."),
        ("Invalid key 'local'", "Invalid key '***'"),
        ("local", "***"),
    ],
)
def test_a_short_secret_is_taken_out_where_it_stands_alone(text, shown):
    assert body(text, "local") == shown
    assert json.loads(body(json.dumps({"message": text}), "local")) == {"message": shown}


@pytest.mark.parametrize("secret", ["a", "message", "error", "code", "e"])
def test_the_names_in_a_body_stay(secret):
    text = '{"error": {"code": "NOT_FOUND", "message": "There is nothing."}, "status": 404}'
    error = api_error("query", 404, {}, text.encode(), Redaction([secret]))
    assert (error.message, error.error_code, error.body) == ("There is nothing.", "NOT_FOUND", text)


def test_values_of_all_depths():
    text = json.dumps({LONG + "1": [LONG + "1", {"a": f"Bearer {LONG}1"}], "b": 1})
    assert json.loads(body(text, LONG + "1")) == {LONG + "1": ["***", {"a": "Bearer ***"}], "b": 1}


def test_a_value_in_other_letters():
    assert json.loads(body('{"a": "\\u0070csk_0123456789a1"}', LONG + "1")) == {"a": "***"}


def test_what_is_secret_by_its_name():
    assert json.loads(body('{"client_secret": "abc", "api_key": "d", "password": null}')) == {
        "client_secret": "***",
        "api_key": "***",
        "password": None,
    }
    assert Redaction(()).headers({"authorization": "abc", "x": "abc"}) == {"authorization": "***", "x": "abc"}


def test_the_longest_secret_comes_first():
    assert body(f"{LONG}12", f"{LONG}1", f"{LONG}12") == "***"


def test_a_body_that_is_no_json():
    assert body(f"<html>{LONG}1", f"{LONG}1") == "<html>***"
    assert body("[" * 100_000 + LONG + "1", f"{LONG}1") == "[" * 100_000 + "***"


def test_a_body_without_secrets_stays_as_it_is():
    text = '{"a":  1.0, "b": "\\u00e9"}'
    assert body(text, LONG) == text


def test_the_secrets_of_settings():
    config = Config.of(
        "key",
        additional_headers={"authorization": f"Bearer {LONG}1", "x": "1"},
        proxy_url="http://me:p%40ssword@proxy",
        proxy_headers={"x": f"{LONG}2"},
    )
    shown = Redaction.of(config).text(f"key {LONG}1 1 Bearer {LONG}2 p@ssword monkey")
    assert shown == "*** *** 1 Bearer *** *** monkey"


def test_headers_of_an_exception():
    error = api_error("query", 500, {"x-echo": f"a {LONG}1", "x-request-id": "b"}, b"", Redaction([f"{LONG}1"]))
    assert (error.headers, error.request_id) == ({"x-echo": "a ***", "x-request-id": "b"}, "b")
