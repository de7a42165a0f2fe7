"""Listings in pages."""

from __future__ import annotations

from collections.abc import AsyncIterator
from typing import Any, Callable

from pinecone.models.page_token import token_after


async def each_page_asyncio(fetch: Callable[[str | None], Any], token: str | None = None) -> AsyncIterator[Any]:
    """Iterate over the pages of a listing. Each is fetched when it is needed.

    Args:
        fetch: Fetches the page with a token; the first page for None.
        token: Token of the page to begin with; None for the first.

    Yields:
        The pages.

    Raises:
        PineconeProtocolError: A page has an invalid token of the next page.
    """
    while True:
        page = await fetch(token)
        yield page
        token = token_after(token, page.pagination)
        if token is None:
            return
