"""Where the next page of a listing starts."""

from __future__ import annotations

from typing import Any

from pinecone.exceptions import PineconeProtocolError


def token_after(token: str | None, pagination: Any) -> str | None:
    """Token of the page that follows.

    Args:
        token: Token of the page; None for the first.
        pagination: What the page says, an object with ``next``; None on the last page.

    Raises:
        PineconeProtocolError: It is no token, or that of the page itself, so that the listing would have no end.
    """
    if pagination is None:
        return None
    following = getattr(pagination, "next", False)
    if following is None or following == "":
        return None
    if following == token or not isinstance(following, str):
        raise PineconeProtocolError("The service answered with a page that says wrongly where the next one starts.")
    return following
