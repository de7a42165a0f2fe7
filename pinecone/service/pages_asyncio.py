"""Listings in pages."""

from __future__ import annotations

from collections.abc import AsyncIterator
from typing import Any, Callable

from pinecone.models.page_token import token_after


class PagesAsyncio(AsyncIterator[Any]):
    """The pages of a listing. Each is fetched when it is needed.

    It is not a generator: one that is left early would have to be closed by all that iterate over it.

    Args:
        fetch: Fetches the page with a token; the first page for None.
        token: Token of the page to begin with; None for the first.

    Raises:
        PineconeProtocolError: A page has an invalid token of the next page.
    """

    def __init__(self, fetch: Callable[[str | None], Any], token: str | None = None) -> None:
        self._fetch = fetch
        self._token = token
        self._page: Any = None

    async def __anext__(self) -> Any:
        if self._page is not None:
            self._token = token_after(self._token, self._page.pagination)
            if self._token is None:
                raise StopAsyncIteration
        self._page = await self._fetch(self._token)
        return self._page
