"""Responses of every shape, and one with several content types."""

import pytest

JSON = "application/json"


@pytest.fixture
def parse(operations):
    return operations["GET /things"].parse


def test_content_type_picks_the_reader(parse, models):
    thing = models.Thing(name="n")
    assert parse(200, JSON, b'[{"name": "n"}]') == [thing]
    assert parse(200, "application/json; charset=utf-8", b'[{"name": "n"}]') == [thing]
    assert parse(200, "application/vnd.thing+json", b'{"name": "n"}') == thing
    assert parse(200, "text/csv; header=present", "ü,1".encode()) == "ü,1"
    assert parse(200, "application/zip", b"PK") == b"PK"


@pytest.mark.parametrize(
    ("status", "body", "value"),
    [(201, b"7", 7), (202, b'{"a": [1]}', {"a": [1]}), (203, b"null", None), (207, b'{"a": 1}', {"a": 1})],
)
def test_plain_json(parse, status, body, value):
    assert parse(status, JSON, body) == value


def test_no_content(parse):
    assert parse(204, "", b"") is None


def test_containers_of_models(parse, models):
    assert parse(206, JSON, b'{"a": {"name": "n"}}') == {"a": models.Thing(name="n")}
    assert parse(208, JSON, b'[[{"name": "n"}], []]') == [[models.Thing(name="n")], []]


def test_status_that_is_not_described(parse):
    assert parse(418, JSON, b'{"short": true}') == {"short": True}


@pytest.mark.parametrize("status", [205, 226, 299])
def test_success_that_is_not_described_is_the_one_that_is(parse, models, status):
    assert parse(status, JSON, b'[{"name": "n"}]') == [models.Thing(name="n")]


@pytest.mark.parametrize("status", [201, 205])
def test_success_without_the_body_that_it_should_have(parse, status):
    with pytest.raises(ValueError, match="zero-length"):
        parse(status, JSON, b"")
