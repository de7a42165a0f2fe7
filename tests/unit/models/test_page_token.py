"""Where the next page of a listing starts."""

from __future__ import annotations

import pytest

from pinecone.exceptions import PineconeProtocolError
from pinecone.models.db_control import BackupList
from pinecone.models.page_token import token_after


def pagination_of(value):
    return BackupList({"data": [], "pagination": value}).pagination


@pytest.mark.parametrize("last", [None, {}, {"next": None}, {"next": ""}])
def test_after_the_last_page_there_is_none(last):
    assert token_after("a", pagination_of(last)) is None


def test_the_next_page():
    assert token_after("a", pagination_of({"next": "b"})) == "b"


@pytest.mark.parametrize("wrong", [{"next": "a"}, {"next": 5}, 5, "text", [1], True])
def test_a_page_that_leads_nowhere(wrong):
    with pytest.raises(PineconeProtocolError, match="an invalid token of the next page"):
        token_after("a", pagination_of(wrong))
