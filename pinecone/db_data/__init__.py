"""The data plane: records of an index and their namespaces.

The names that the 7.x line has here are imported when they are first used.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from pinecone._compat.import_paths import lazy_exports

if TYPE_CHECKING:
    from pinecone.db_data.errors import *  # noqa: F403
    from pinecone.db_data.index import Index as Index
    from pinecone.db_data.index import _Index as _Index
    from pinecone.db_data.index_asyncio import IndexAsyncio as IndexAsyncio
    from pinecone.db_data.index_asyncio import _IndexAsyncio as _IndexAsyncio
    from pinecone.models.db_data import *  # noqa: F403
    from pinecone.models.search import *  # noqa: F403

lazy_exports(
    __name__,
    {
        "pinecone.models.db_data": "*",
        "pinecone.models.search": "*",
        "pinecone.db_data.errors": "*",
        "pinecone.db_data.index": "*",
        "pinecone.db_data.index_asyncio": "*",
    },
)
