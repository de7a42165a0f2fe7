"""A status is read as what it is, else as its range, else as the default."""

import pytest


@pytest.mark.parametrize(
    ("status", "body", "expected"),
    [
        (200, b'{"done": true}', "Done"),
        (404, b'{"name": "n"}', "Missing"),
        (409, b'{"code": "c"}', "Wrong"),
        (301, b'{"text": "t"}', "Other"),
    ],
)
def test_status_picks_the_class(operations, models, status, body, expected):
    assert type(operations["DELETE /things"].parse(status, "application/json", body)) is getattr(models, expected)


def test_bodies_of_other_kinds(operations):
    operation = operations["DELETE /things"]
    assert operation.parse(202, "", b"") is None
    assert operation.parse(503, "text/plain", b"down") == "down"
