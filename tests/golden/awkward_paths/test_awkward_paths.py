"""Paths with characters that need quoting, and values that must not leave their segment."""

import pytest


@pytest.mark.parametrize(
    ("value", "segment"),
    [
        ("plain", "plain"),
        ("a/b", "a%2Fb"),
        ("..", "%2E%2E"),
        (".", "%2E"),
        ("a?b#c", "a%3Fb%23c"),
        ("100%", "100%25"),
        ("ü {x}", "%C3%BC%20%7Bx%7D"),
        ("", ""),
    ],
)
def test_segment_is_quoted_fully(operations, value, segment):
    operation = next(one for route, one in operations.items() if "json" in route)
    assert operation.encode(x=value).target == f"/a%20b/%C3%BC/'q'/%22r%22/{segment}.json"


def test_several_parameters_in_a_segment(operations):
    operation = operations["GET /vectors:batch/{from}-{to}/$ref/{class}"]
    assert operation.encode(from_="a", to=2, class_=True).target == "/vectors:batch/a-2/$ref/true"


def test_what_is_quoted_already_stays(operations):
    assert operations["GET /back\\slash/100%25/{a-b}/"].encode(a_b="x").target == "/back%5Cslash/100%25/x/"


def test_rare_methods(operations):
    assert [operations[f"{method} /"].encode().method for method in ("HEAD", "OPTIONS", "TRACE")] == [
        "HEAD",
        "OPTIONS",
        "TRACE",
    ]
