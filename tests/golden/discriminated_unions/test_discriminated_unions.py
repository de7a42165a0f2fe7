"""The branch of a union is the one that its discriminator names."""

import json

import pytest


def read(operations, route, value):
    return operations[route].parse(200, "application/json", json.dumps(value).encode())


@pytest.mark.parametrize(
    ("route", "value", "name"),
    [
        ("GET /mapped", {"kind": "round", "size": 1}, "Circle"),
        ("GET /mapped", {"kind": "oval", "size": 1}, "Circle"),
        ("GET /mapped", {"kind": "angled", "size": 1}, "Square"),
        ("GET /named", {"pet": "Cat", "lives": 9}, "Cat"),
        ("GET /named", {"pet": "Dog", "tricks": 2}, "Dog"),
        ("GET /nested", {"kind": "angled", "size": 1}, "Square"),
        ("GET /nested", {"kind": True}, "Flag"),
        ("GET /nested", {"kind": "pet", "pet": "Dog"}, "Dog"),
        ("GET /open", {"kind": "circle", "size": 1}, "Circle"),
    ],
)
def test_discriminator_picks_the_class(operations, models, route, value, name):
    found = read(operations, route, value)
    assert type(found) is getattr(models, name)
    assert found.to_dict() == value


def test_values_that_branches_state_pick_them_in_lists_and_mappings(operations, models):
    body = {
        "shapes": [{"kind": "square", "size": 1, "side": 2}, {"kind": "circle", "size": 1}, {"kind": True}],
        "by_name": {"a": {"kind": "rectangle", "size": 3}, "b": {"kind": "inline", "note": "n"}},
    }
    found = read(operations, "GET /stated", body)
    assert [type(shape) for shape in found.shapes] == [models.Square, models.Circle, models.Flag]
    assert type(found.by_name["a"]) is models.Square
    assert found.by_name["b"].note == "n"
    assert found.to_dict() == body


@pytest.mark.parametrize("value", [{"kind": "hexagon", "size": 6}, {"size": 1}, None, "text", [1]])
def test_what_the_discriminator_does_not_know_is_kept(operations, value):
    assert read(operations, "GET /mapped", value) == value


def test_object_without_the_discriminator_is_the_other_branch(operations):
    assert read(operations, "GET /open", {"legacy": True}).legacy is True


@pytest.mark.parametrize(
    ("name", "parts"),
    [
        ("beside", {"radius": float, "drawing": "Drawing"}),
        ("two", {"radius": float, "drawing": "Drawing", "trace": "Drawing"}),
        ("within", {"drawing": "Drawing", "trace": "Drawing"}),
    ],
)
def test_one_class_has_the_fields_of_all_that_a_value_stands_for(operations, name, parts):
    value = {"kind": "circle", **{part: 1.5 if kind is float else {"title": "t"} for part, kind in parts.items()}}
    found = read(operations, "GET /shared", {name: value})[name]
    assert {part: type(found[part]).__name__ for part in parts} == {
        part: kind if isinstance(kind, str) else kind.__name__ for part, kind in parts.items()
    }
    assert found.to_dict() == value


def test_items_of_several_lists_are_told_by_the_discriminator(operations, models):
    shapes = [{"kind": "circle", "drawing": {"title": "t"}}, {"kind": "circle", "radius": 1}, {"kind": "square"}]
    drawn, circle, square = read(operations, "GET /shared", {"lists": shapes}).lists
    assert (drawn.drawing.title, circle.radius, type(square)) == ("t", 1, models.Square)


def test_values_that_stand_for_one_object_select_its_own_class(operations, models):
    found = read(operations, "GET /shared", {"beside": {"kind": "square"}, "within": {"kind": "line"}})
    assert (type(found.beside), type(found.within)) == (models.Square, models.Traced)


def test_argument_has_the_fields_of_all_branches(operations):
    assert operations["POST /shapes"].arguments == {"shape": {"kind": None, "size": None, "radius": None, "side": None}}
