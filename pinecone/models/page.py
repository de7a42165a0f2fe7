"""Pages of a paginator."""

from __future__ import annotations

from typing import Any, Generic, TypeVar

from pinecone.display import Displayed, Listing

Item = TypeVar("Item")


class Page(Displayed, Generic[Item]):
    """A page of a listing.

    Attributes:
        items: Items of the page.
        pagination_token: Token of the next page; None on the last page.
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
