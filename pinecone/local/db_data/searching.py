"""Searches. Those that take long run in a thread while other requests are served."""

from __future__ import annotations

import asyncio

from pinecone.local.db_data.columns import Floats, SparseValues
from pinecone.local.db_data.filters import Predicate
from pinecone.local.db_data.store import Namespace, Scored

_AT_ONCE = 2_000_000  # numbers that are read in about the time that it takes to start a search in a thread


async def search(
    namespace: Namespace,
    top_k: int,
    values: Floats | None,
    sparse: SparseValues | None,
    where: Predicate | None,
) -> list[Scored]:
    """The result of :meth:`View.search` in the current state of a namespace. Writes continue in the meantime."""
    with namespace.reading() as view:
        if namespace.work <= _AT_ONCE:
            return view.search(top_k, values, sparse, where)
        return await asyncio.to_thread(view.search, top_k, values, sparse, where)
