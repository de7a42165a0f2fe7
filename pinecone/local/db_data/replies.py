"""Replies of an index, with headers about its writes."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from pinecone.local.db_data.changes import Change
from pinecone.local.db_data.index import Index
from pinecone.local.http.call import Reply


def written(index: Index, changes: Sequence[Change] | None, body: Any, status: int = 200) -> Reply:
    """Write, and return the reply. None writes nothing."""
    if changes is not None:
        index.write(changes)
    return Reply(body, status, {"x-pinecone-request-lsn": str(index.writes)})


def read(index: Index, body: Any) -> Reply:
    """The reply to a request that reads."""
    return Reply(body, headers={"x-pinecone-max-indexed-lsn": str(index.indexed_writes)})
