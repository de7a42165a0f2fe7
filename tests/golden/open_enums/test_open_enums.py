"""The values of an enum are those known today: another one, or a field that nobody knows, never fails a response."""

import json

KNOWN = {
    "state": "ready",
    "open": "a",
    "number": 1,
    "flag": True,
    "untyped": "x",
    "mixed": 1,
    "list": ["failed"],
    "inner": {"mode": "on"},
}
UNKNOWN = {
    "state": "melting",
    "open": "z",
    "number": 3.5,
    "flag": "maybe",
    "untyped": {"a": 1},
    "mixed": [],
    "list": "no list",
    "inner": {"mode": "new", "extra": {"deep": [None]}},
    "added": {"later": [1]},
}


def test_known_and_unknown_values_come_back(operations):
    for body in (KNOWN, UNKNOWN, dict.fromkeys(KNOWN)):
        found = operations["GET /things"].parse(200, "application/json", json.dumps(body).encode())
        assert found.to_dict() == body
    assert operations["GET /things"].parse(200, "application/json", b'{"state": "melting"}').state == "melting"


def test_a_model_may_be_something_else(operations):
    found = operations["GET /things"].parse(200, "application/json", b'{"state": "ready", "inner": "text"}')
    assert found.inner == "text"
    assert operations["GET /things"].parse(200, "application/json", b"[]") == []


def test_unknown_value_can_be_sent(operations):
    assert operations["GET /things"].encode(state="melting").target == "/things?state=melting"


def test_known_values_are_documented(operations, models):
    assert "Known values: ready, failed." in operations["GET /things"].encode.__doc__
    assert "Known values: true." in models.Thing.__doc__
