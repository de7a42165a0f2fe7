"""Conditions on which properties go together change nothing about what the properties are."""

import json

CLAUSES = [{"type": "text", "query": "films"}, {"type": "dense", "fields": ["a"], "values": [0.5]}]


def test_every_property_is_an_argument_whatever_its_conditions(operations):
    search = operations["POST /search"]
    assert (search.arguments, search.required) == ({"score_by": None, "ids": None, "all": None}, {"score_by"})
    request = search.encode(score_by=CLAUSES, ids=["a"], all=True)
    assert json.loads(request.body) == {"score_by": CLAUSES, "ids": ["a"], "all": True}
    clause = search.build("score_by")
    assert clause.wire(**CLAUSES[1]) == CLAUSES[1]
    assert set(clause._names) == {"type", "fields", "query", "values"}


def test_fields_with_a_type_and_without_are_told_apart(operations, models):
    body = {
        "fields": {
            "a": {"type": "dense", "size": 3},
            "b": {"type": "text", "language": "en"},
            "c": {"filterable": True},
            "d": {"type": "of a newer version", "more": 1},
        },
        "page": {"next": "token"},
    }
    found = operations["POST /search"].parse(200, "application/json", json.dumps(body).encode())
    assert [type(found.fields[name]) for name in "abc"] == [models.DenseField, models.TextField, models.OldField]
    assert found.page.next == "token"
    assert found.to_dict() == body


def test_no_page_is_none(operations):
    found = operations["POST /search"].parse(200, "application/json", b'{"fields": {}, "page": null}')
    assert found.page is None
    assert found.to_dict() == {"fields": {}, "page": None}
