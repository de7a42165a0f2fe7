# @generated from pinecone/assistant/paginator_asyncio.py. Do not edit: run scripts/regen.
"""Listings that fetch page after page."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Any, Callable, Generic, TypeVar

from pinecone.faces import Face
from pinecone.models.page import Page
from pinecone.pagination import token_after

if TYPE_CHECKING:
    from pinecone.models.view import PagedView

Item = TypeVar("Item")


class Paginator(Face, Generic[Item]):
    """Items of all pages. Nothing is fetched before the first item is asked for.

    Args:
        fetch: Fetches the page of a token; of None, the first.
        token: Token of the page to begin with; None for the first.
        limit: Largest number of items; None for all.

    Attributes:
        pagination_token: Token of the page that comes next; None before the first and after the last.

    Example:
        >>> for assistant in pc.assistants.list():
        ...     print(assistant.name)
        guide
    """

    pagination_token: str | None

    def __init__(self, fetch: Callable[[str | None], Any], token: str | None = None, limit: int | None = None) -> None:
        self._fetch = fetch
        self._limit = limit
        self.pagination_token = token

    def pages(self) -> Iterator[Page[Item]]:
        """Page after page.

        Yields:
            The pages, each with its ``items``.

        Raises:
            PineconeApiException: The service refused a request.

        Example:
            >>> for page in pc.assistants.list().pages():
            ...     print(len(page.items), page.has_more)
            1 False
        """
        left = self._limit
        while left is None or left > 0:
            page: PagedView[Item] = self._fetch(self.pagination_token)
            self.pagination_token = token_after(self.pagination_token, page.pagination)
            items = list(page) if left is None else list(page)[:left]
            left = None if left is None else left - len(items)
            yield Page(items, self.pagination_token)
            if self.pagination_token is None:
                return

    def __iter__(self) -> Iterator[Item]:
        for page in self.pages():
            for item in page.items:  # noqa: RUF100, UP028 - the sync face
                yield item

    def to_list(self) -> list[Item]:
        """All items in one list.

        Returns:
            The items.

        Raises:
            PineconeApiException: The service refused a request.

        Example:
            >>> assistants = pc.assistants.list().to_list()
        """
        items = []
        for item in self:
            items.append(item)
        return items
