"""Subclasses by allOf, told apart by a discriminator in the schema that they extend."""

import json

import pytest


def test_children_have_the_fields_of_their_parents(operations, models):
    animals = [
        {"kind": "cat", "name": "a", "lives": 9},
        {"kind": "dog", "name": "b", "tricks": ["sit"]},
        {"kind": "puppy", "tricks": [], "weeks": 7},
        {"kind": "fish", "name": "c"},
        {"kind": "animal", "name": "d"},
        {"kind": "unicorn", "horns": 1},
    ]
    found = operations["GET /animals"].parse(200, "application/json", json.dumps(animals).encode())
    cat, dog, puppy, fish, animal, unicorn = found
    assert [type(one) for one in (cat, dog, puppy, fish)] == [models.Cat, models.Dog, models.Puppy, models.Fish]
    assert (cat.name, cat.lives, dog.tricks, puppy.weeks, fish.name, animal.name) == ("a", 9, ["sit"], 7, "c", "d")
    assert unicorn == animals[-1]
    assert [one if isinstance(one, dict) else one.to_dict() for one in found] == animals


@pytest.mark.parametrize(
    ("value", "name"),
    [({"type": "cab", "wheels": 4, "doors": 5}, "Car"), ({"type": "Bike", "wheels": 2, "gears": 8}, "Bike")],
)
def test_parent_that_lists_no_children_is_any_of_them(operations, models, value, name):
    found = operations["GET /vehicles/{id}"].parse(200, "application/json", json.dumps(value).encode())
    assert type(found) is getattr(models, name)
    assert found.to_dict() == value


@pytest.mark.parametrize(
    "value", [{"tool": "saw", "teeth": 30, "owner": "me"}, {"tool": "hammer", "weight": 2.5, "owner": "me"}]
)
def test_union_beside_more_properties_keeps_its_branches(operations, value):
    found = operations["GET /owned"].parse(200, "application/json", json.dumps(value).encode())
    assert found.owner == "me"
    assert found.to_dict() == value
    assert set(value) <= {*type(found)._names}
