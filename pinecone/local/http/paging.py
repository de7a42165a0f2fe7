"""Pages of lists.

A page token is the last item of the previous page. So pages stay consistent while items are added and removed.
"""

from __future__ import annotations

import base64
from collections.abc import Callable, Iterator
from itertools import islice
from typing import Any, TypeVar

from pinecone.local.http.call import Call
from pinecone.local.http.errors import invalid

T = TypeVar("T")


def page(items: Iterator[T], limit: int, key: Callable[[T], str] = str) -> tuple[list[T], dict[str, Any]]:
    """The first ``limit`` items, and the ``pagination`` of a response, which is empty on the last page.

    Args:
        items: The items from the start of the page on.
        limit: Length of the page.
        key: The sort key of the list.
    """
    shown = list(islice(items, limit))
    if next(items, None) is None:
        return shown, {}
    return shown, {"pagination": {"next": base64.urlsafe_b64encode(key(shown[-1]).encode()).decode()}}


def page_start(call: Call) -> str:
    """The sort key of the last item of the previous page; empty for the first page."""
    try:
        return base64.b64decode(call.text("pagination_token"), altchars=b"-_", validate=True).decode()
    except ValueError:
        raise invalid("paginationToken is not a token of this server.") from None
