"""Pages of a listing that pages by itself."""

from __future__ import annotations

from typing import Any, Generic, TypeVar

from pinecone.exceptions import PineconeProtocolError
from pinecone.models.display import Displayed, Listing

Item = TypeVar("Item")


class Page(Displayed, Generic[Item]):
    """A page of a listing.

    Attributes:
        items: Its items.
        pagination_token: Token of the next page; None on the last one.
    """

    __slots__ = ("items", "pagination_token")

    _LISTING = Listing("items", "item")

    def __init__(self, items: list[Item], pagination_token: str | None = None) -> None:
        self.items = items
        self.pagination_token = pagination_token

    @property
    def has_more(self) -> bool:
        """Whether there is a next page."""
        return self.pagination_token is not None

    def _shown(self) -> list[tuple[str, Any]]:
        return [("items", self.items), ("has_more", self.has_more)]


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
