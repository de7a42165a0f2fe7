"""Conditions, first items and anchors, which OpenAPI has from JSON Schema."""

import json


def test_what_holds_under_a_condition_is_optional(operations):
    operation = operations["POST /rules"]
    assert operation.required == {"kind"}
    body = {"kind": "once", "date": "2030-01-01", "zone": "UTC", "hour": 3, "range": [1, "a"], "open": [1, None]}
    assert json.loads(operation.encode(**body).body) == body


def test_an_anchor_is_followed(operations, models):
    found = operations["POST /rules"].parse(200, "application/json", b'{"id": "a", "children": [{"id": "b"}]}')
    assert isinstance(found.children[0], models.Node)


def test_what_is_beside_the_responses_is_none(operations):
    assert list(operations["POST /rules"].responses) == ["200"]
