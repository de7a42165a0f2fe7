"""A union beside properties: neither the properties nor those of the branches are lost."""

import json


def test_branches_that_only_require_do_not_change_the_object(operations):
    operation = operations["POST /indexes"]
    assert operation.arguments == {"name": None, "spec": {"serverless": {"cloud": None}, "pod": {"pods": None}}}
    spec = operation.build("spec").wire(pod={"pods": 2})
    assert json.loads(operation.encode(name="n", spec=spec).body) == {"name": "n", "spec": {"pod": {"pods": 2}}}


def test_branches_that_only_require_require_nothing_alone(operations):
    operation = operations["POST /fetch"]
    assert operation.required == frozenset()
    assert json.loads(operation.encode(filter={"a": {"$eq": 1}}).body) == {"filter": {"a": {"$eq": 1}}}


def test_object_has_the_properties_of_all_branches(operations, models):
    for body in ({"name": "a", "cloud": "aws", "region": "x"}, {"name": "b", "pods": 2, "region": "y"}):
        index = operations["POST /indexes"].parse(201, "application/json", json.dumps(body).encode())
        assert type(index) is models.Index
        assert index.region == body["region"]
        assert index.to_dict() == body


def test_branches_that_narrow_properties_leave_their_types(operations):
    operation = operations["POST /search"]
    scoring = operation.build("score_by")
    clause = scoring.wire(type="text", fields=["title"], query="q")
    assert clause == {"type": "text", "fields": ["title"], "query": "q"}
    assert json.loads(operation.encode(score_by=[clause]).body) == {"score_by": [clause]}
