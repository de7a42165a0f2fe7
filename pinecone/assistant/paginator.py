# @generated from pinecone/assistant/paginator_asyncio.py. Do not edit: run scripts/regen.
"""Listings that fetch their pages as they are needed."""

from __future__ import annotations

from collections.abc import Iterator
from sys import maxsize
from typing import Any, Callable, Generic, TypeVar

from pinecone.models.page import Page
from pinecone.service.faces import Face
from pinecone.service.pages import Pages

Item = TypeVar("Item")


class Paginator(Face, Generic[Item]):
    """An iterator over the items of all pages. The first page is fetched when the first item is read.

    Args:
        fetch: Fetches the page with a token; the first page for None.
        token: Token of the page to begin with; None for the first.
        limit: Maximum number of items; None for all.

    Attributes:
        pagination_token: Token of the next page; None before the first page and after the last.

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
        """Iterate over the pages.

        Yields:
            The pages, each with its ``items``.

        Raises:
            PineconeApiException: The service refused a request.

        Example:
            >>> for page in pc.assistants.list().pages():
            ...     print(len(page.items), page.has_more)
            1 False
        """
        left = maxsize if self._limit is None else self._limit
        if left <= 0:
            return
        for page in Pages(self._fetch, self.pagination_token):
            items = list(page)[:left]
            left -= len(items)
            self.pagination_token = page.next_token
            yield Page(items, self.pagination_token)
            if left <= 0:
                return

    def __iter__(self) -> Iterator[Item]:
        pages: Any = self.pages()
        try:
            for page in pages:
                for item in page.items:  # noqa: RUF100, UP028 - the sync face
                    yield item
        finally:
            pages.close()

    def to_list(self) -> list[Item]:
        """Fetch all items into one list.

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
