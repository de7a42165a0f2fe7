"""Tokens of pages."""

from __future__ import annotations

from typing import Any

from pinecone.exceptions import PineconeProtocolError


def token_after(token: str | None, pagination: Any) -> str | None:
    """Token of the next page.

    Args:
        token: Token of the page; None for the first.
        pagination: Field of the page with ``next``; None on the last page.

    Raises:
        PineconeProtocolError: It is not a token, or is the token of the page itself, so that the listing would not end.
    """
    if pagination is None:
        return None
    following = getattr(pagination, "next", False)
    if following is None or following == "":
        return None
    if following == token or not isinstance(following, str):
        raise PineconeProtocolError("The service responded with a page that has an invalid token of the next page.")
    return following
