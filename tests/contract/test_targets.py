"""Queries are percent-encoded as the standard library does it, whichever way they take."""

from __future__ import annotations

from urllib.parse import parse_qsl, quote, urlencode

from hypothesis import given
from hypothesis import strategies as st

from pinecone.codec import wire

texts = st.text(st.characters(exclude_categories=["Cs"]))
ids = st.lists(st.one_of(st.text("aZ09._~-"), texts), min_size=1)


@given(ids)
def test_lists_of_text(items: list[str]) -> None:
    target = wire.target("/fetch", [("ids", items)])
    assert target == "/fetch?" + urlencode([("ids", item) for item in items], quote_via=quote, safe="")
    assert [item for _, item in parse_qsl(target[len("/fetch?") :], keep_blank_values=True)] == items


@given(texts)
def test_single_values(value: str) -> None:
    assert wire.escape(value) == quote(value, safe="")
    assert wire.target("/list", [("prefix", value), ("limit", 3)]) == f"/list?prefix={quote(value, safe='')}&limit=3"


def test_lists_of_something_else() -> None:
    assert (
        wire.target("/list", [("a", [1, True]), ("b", {"c": ["d e"]}), ("f", [])]) == "/list?a=1&a=true&b%5Bc%5D=d%20e"
    )
