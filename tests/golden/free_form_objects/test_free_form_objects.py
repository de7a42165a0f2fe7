"""Objects without named properties are plain dicts; properties that are not named are kept."""

import json

RECORD = {
    "_id": "r",
    "metadata": {"a": {"b": [1, None]}},
    "filter": {"$and": [{"a": {"$eq": 1}}]},
    "tags": {"env": "test"},
    "closed": {},
    "required_only": {"a": 1},
    "fields": {"title": {"type": "string", "max": 3}},
    "lists": {"x": [{"type": "a"}]},
    "anything": [1, {"a": 2}],
    "extra": {"type": "not named"},
}


def test_free_form_objects_are_the_very_dicts(operations):
    record = operations["POST /records"].parse(200, "application/json", json.dumps(RECORD).encode())
    for name in ("metadata", "filter", "tags", "closed", "required_only"):
        assert type(record[name]) is dict
        assert record[name] == RECORD[name]


def test_values_of_mappings_are_models(operations, models):
    record = operations["POST /records"].parse(200, "application/json", json.dumps(RECORD).encode())
    assert type(record.fields["title"]) is models.Field
    assert type(record.lists["x"][0]) is models.Field


def test_properties_that_are_not_named_are_kept(operations):
    record = operations["POST /records"].parse(200, "application/json", json.dumps(RECORD).encode())
    assert record["extra"] == {"type": "not named"}
    assert record.to_dict() == RECORD


def test_arguments_look_into_objects_that_have_named_properties_alone(operations):
    arguments = operations["POST /records"].arguments
    assert {name: known for name, known in arguments.items() if known is not None} == {"described": {"name": None}}
    assert json.loads(operations["POST /records"].encode(id="r", tags={"a": "b"}).body) == {
        "_id": "r",
        "tags": {"a": "b"},
    }
