"""Query parameters of every form."""

import pytest


@pytest.mark.parametrize(
    ("arguments", "query"),
    [
        ({"ids": ["a", "b&c"]}, "ids=a&ids=b%26c"),
        ({"ids": ("a",), "fields": ["x", "y"]}, "ids=a&fields=x%2Cy"),
        ({"ids": [], "one_or_many": "abc"}, "one_or_many=abc"),
        ({"ids": [], "one_or_many": ["a", "b"]}, "one_or_many=a&one_or_many=b"),
        ({"ids": [], "filter": {"a": {"$eq": 1}}}, "filter=%7B%22a%22%3A%7B%22%24eq%22%3A1%7D%7D"),
        ({"ids": [], "filter": '{"a": 1}'}, "filter=%7B%22a%22%3A%201%7D"),
        ({"ids": [], "metadata": {"a": [1]}}, "metadata=%7B%22a%22%3A%5B1%5D%7D"),
        ({"ids": [], "range": {"gt": 1, "lt": 3}}, "range%5Bgt%5D=1&range%5Blt%5D=3"),
        ({"ids": [], "include_all": False}, "includeAll=false"),
        ({"ids": [], "a_b_c": "ü/"}, "a%5Bb%5D%26c=%C3%BC%2F"),
    ],
)
def test_query(operations, arguments, query):
    assert operations["GET /things"].encode(**arguments).target == f"/things?{query}"


def test_no_query_without_parameters(operations):
    assert operations["GET /things"].encode(ids=[]).target == "/things"


def test_same_name_in_path_and_query(operations):
    assert operations["GET /pages/{ids}"].encode(ids=["a", "b"], ids_="c").target == "/pages/a%2Cb?ids=c"
