"""Null is a value: it is read, kept and sent, and is not the same as absent."""

import json

FULL = {
    "scalar": "s",
    "inner": {"x": 1},
    "either": {"x": 2},
    "enumerated": "a",
    "tags": {"k": "v"},
    "alias": {"x": 3},
    "list": [1, None],
}
NULLS = dict.fromkeys(FULL)


def read(operations, value):
    return operations["POST /values"].parse(200, "application/json", json.dumps(value).encode())


def test_values_are_read(operations, models):
    values = read(operations, FULL)
    assert [type(one) for one in (values.inner, values.either, values.alias)] == [models.Inner] * 3
    assert values.to_dict() == FULL


def test_nulls_are_kept_and_absent_fields_stay_absent(operations):
    assert read(operations, NULLS).to_dict() == NULLS
    assert read(operations, {"scalar": None, "inner": None}).to_dict() == {"scalar": None, "inner": None}


def test_nulls_are_sent(operations):
    assert json.loads(operations["POST /values"].encode(scalar=None, inner=None, tags=None).body) == {
        "scalar": None,
        "inner": None,
        "tags": None,
    }


def test_a_null_can_be_filled(operations):
    values = read(operations, NULLS)
    values.tags = {"a": "b"}
    assert values.to_dict() == {**NULLS, "tags": {"a": "b"}}
