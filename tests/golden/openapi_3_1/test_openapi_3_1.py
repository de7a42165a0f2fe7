"""A document of OpenAPI 3.1, with what 3.0 spells differently or does not have."""

import json

WHOLE = {
    "id": "a",
    "kind": "item",
    "state": None,
    "number": 1.5,
    "several": ["x"],
    "maybe": {"text": "fixed"},
    "either": "text",
    "described": {"text": "fixed", "inner": {"level": 1, "inner": {"level": 2}}},
    "extended": {"text": "fixed", "more": "m"},
    "nothing": None,
    "anything": [1, {"a": 2}],
    "tuple": ["a", 1],
    "deep": {"level": 3},
    "file": "AAAA",
    "keyed": {"x-a": "b"},
    "local": {"here": True},
}


def test_item_is_read_and_comes_back(operations, models):
    item = operations["GET /items/{id}"].parse(200, "application/json", json.dumps(WHOLE).encode())
    assert type(item.maybe) is type(item.described) is models.Part
    assert item.described.inner.inner.level == 2
    assert item.deep.level == 3
    assert (item.extended.text, item.extended.more, item.local.here) == ("fixed", "m", True)
    assert item.either == "text"
    assert item.to_dict() == WHOLE


def test_path_item_and_its_parameters_are_followed(operations):
    operation = operations["GET /items/{id}"]
    assert operation.encode(id="a/b").target == "/items/a%2Fb"
    assert "Which item." in operation.encode.__doc__


def test_webhooks_are_no_operations(operations):
    assert set(operations) == {"GET /items/{id}", "POST /items"}


def test_body_and_referenced_response(operations, models):
    operation = operations["POST /items"]
    assert operation.required == {"id", "state"}
    assert json.loads(operation.encode(id="a", state=None).body) == {"id": "a", "state": None}
    assert type(operation.parse(201, "application/json", b'{"id": "a", "state": "s"}')) is models.Item
