"""The styles in which OpenAPI sends objects and lists as parameters."""

from urllib.parse import unquote

import pytest

POINT = {"x": 1, "y": 2}


@pytest.mark.parametrize(
    ("arguments", "query"),
    [
        ({"point": POINT}, "x=1&y=2"),
        ({"flat": POINT}, "flat=x,1,y,2"),
        ({"text_or_point": POINT}, "x=1&y=2"),
        ({"text_or_point": "a"}, "text_or_point=a"),
        ({"metadata": {"a b": "c", "d": "e&f"}}, "metadata[a b]=c&metadata[d]=e&f"),
        (
            {"created": {"gt": 1, "at": POINT, "on": ["a", "b"]}},
            "created[gt]=1&created[at][x]=1&created[at][y]=2&created[on][]=a&created[on][]=b",
        ),
        ({"expand": ["a", "b"]}, "expand[]=a&expand[]=b"),
        ({"words": ["a", "b"]}, "words=a b"),
        ({"colors": ["a", "b"]}, "colors=a|b"),
        ({"sides": POINT}, "sides=x|1|y|2"),
        ({"ids": [1, 2]}, "ids[]=1&ids[]=2"),
    ],
)
def test_query(operations, arguments, query):
    assert unquote(operations["GET /things"].encode(**arguments).target) == f"/things?{query}"


def test_objects_of_a_class(operations, models):
    point = models.Point(x=1, y=2)
    target = operations["GET /things"].encode(point=point, flat=point, metadata={"p": point}).target
    assert unquote(target) == "/things?x=1&y=2&flat=x,1,y,2&metadata[p][x]=1&metadata[p][y]=2"


def test_headers_and_cookies(operations):
    request = operations["GET /things"].encode(x_point=POINT, x_pairs=POINT, session=POINT)
    assert request.headers == {"X-Point": "x,1,y,2", "X-Pairs": "x=1,y=2", "Cookie": "session=x%2C1%2Cy%2C2"}


@pytest.mark.parametrize(("arguments", "query"), [({}, "beta=true"), ({"limit": 1}, "beta=true&limit=1")])
def test_a_query_in_the_path(operations, arguments, query):
    assert operations["GET /things?beta=true"].encode(**arguments).target == f"/things?{query}"


@pytest.mark.parametrize(
    ("route", "arguments", "path"),
    [
        ("GET /points/{point}/{pairs}", {"point": POINT, "pairs": POINT}, "/points/x%2C1%2Cy%2C2/x%3D1%2Cy%3D2"),
        ("GET /labels{one}{many}", {"one": "a.b", "many": ["c", "d/e"]}, "/labels.a%2Eb.c.d%2Fe"),
        (
            "GET /matrix{one}{many}{point}",
            {"one": ["a", "b"], "many": ["c", "d"], "point": POINT},
            "/matrix;one=a,b;many=c;many=d;x=1;y=2",
        ),
    ],
)
def test_paths(operations, route, arguments, path):
    assert operations[route].encode(**arguments).target == path
