"""Schemas that hold themselves."""

import json


def test_tree_is_read_to_its_leaves(operations, models):
    tree = {
        "name": "root",
        "parent": {"name": "p"},
        "children": [{"name": "a", "children": [{"name": "b"}]}],
        "by_name": {"c": {"name": "c", "leaf": {"node": {"name": "d"}}}},
        "filter": {"and": [{"not": {"field": "x"}}, {"field": "y"}]},
    }
    node = operations["POST /trees"].parse(200, "application/json", json.dumps(tree).encode())
    assert node.children[0].children[0].name == "b"
    assert type(node.by_name["c"].leaf.node) is models.Node
    assert node.filter.and_[0].not_.field == "x"
    assert node.to_dict() == tree


def test_arguments_end_where_they_repeat(operations):
    arguments = operations["POST /trees"].arguments
    assert set(arguments) == {"name", "parent", "children", "by_name", "leaf", "filter"}
    assert arguments["leaf"]["node"]["leaf"] is None


def test_types_that_are_no_classes_are_free_form(operations):
    body = {
        "value": [1, "a", {"b": [2, {"c": "d"}]}],
        "list": [[], [[]]],
        "map": {"a": {"b": {}}},
        "left": {"left": "l", "right": "r"},
        "loop": {"any": 1},
        "first": {"node": {"name": "n"}},
    }
    found = operations["GET /aliases"].parse(200, "application/json", json.dumps(body).encode())
    assert (found.value, found.list_, found.map) == (body["value"], body["list"], body["map"])
    assert (found.left.left, found.left.right) == ("l", "r")
    assert found.first.node.name == "n"
    assert found.to_dict() == body
