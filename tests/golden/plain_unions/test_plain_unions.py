"""Unions without a discriminator: nothing says which object it is, so that one class has the fields of all."""

import json

import pytest


def read(operations, **fields):
    return operations["GET /values"].parse(200, "application/json", json.dumps(fields).encode())


@pytest.mark.parametrize("value", ["a", 1, True, None])
def test_scalars_are_themselves(operations, value):
    assert read(operations, scalar=value).scalar == value


def test_one_or_many_is_read_either_way(operations, models):
    assert type(read(operations, one_or_many={"text": "a"}).one_or_many) is models.Part
    assert [type(one) for one in read(operations, one_or_many=[{"text": "a"}]).one_or_many] == [models.Part]


def test_objects_become_one(operations):
    found = read(operations, objects={"text": "a", "size": "large", "more": {"text": "b"}}).objects
    assert (found.text, found.size, found.more.text) == ("a", "large", "b")


def test_items_of_lists_become_one(operations):
    (found,) = read(operations, lists=[{"text": "a", "more": {"text": "b"}}]).lists
    assert found.more.text == "b"


def test_one_is_told_from_many_by_name(operations, models):
    one = read(operations, one_or_named={"text": "a", "more": {"text": "b"}}).one_or_named
    assert (type(one), type(one.more)) == (models.Other, models.Part)
    many = read(operations, one_or_named={"first": {"text": "a"}})
    assert type(many.one_or_named["first"]) is models.Other
    assert many.to_dict() == {"one_or_named": {"first": {"text": "a"}}}


def test_text_or_object(operations, models):
    assert read(operations, text_or_object="plain").text_or_object == "plain"
    assert type(read(operations, text_or_object={"text": "x"}).text_or_object) is models.Other


def test_unions_in_unions_are_taken_apart(operations):
    found = read(operations, nested={"text": "a", "second": "b", "third": "c"}).nested
    assert (found.text, found.second, found.third) == ("a", "b", "c")


def test_two_unions_at_once(operations):
    found = read(operations, twice={"a": "1", "d": "2"}).twice
    assert (found.a, found.b, found.c, found.d) == ("1", None, None, "2")


def test_union_of_one(operations, models):
    assert type(read(operations, single={"text": "x"}).single) is models.Other
