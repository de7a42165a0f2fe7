"""Numbers of things in sentences."""

from __future__ import annotations

import pytest

from pinecone.display.counting import counted


@pytest.mark.parametrize(
    ("number", "noun", "words"),
    [
        (0, "match", "0 matches"),
        (1, "match", "1 match"),
        (2, "index", "2 indexes"),
        (2, "restore job", "2 restore jobs"),
        (1, "second", "1 second"),
        (0.5, "second", "0.5 seconds"),
    ],
)
def test_one_thing_is_called_otherwise_than_more(number, noun, words):
    assert counted(number, noun) == words


def test_an_irregular_plural():
    assert (counted(1, "index", "indices"), counted(2, "index", "indices")) == ("1 index", "2 indices")
