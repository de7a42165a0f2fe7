"""The data plane: records of an index and their namespaces.

The names that the 7.x line has here are imported when they are first used.
"""

from pinecone.lazy import lazy_exports

EXPORTS = {
    "pinecone.models.db_data": "*",
    "pinecone.models.search": "*",
    "pinecone.db_data.errors": "*",
    "pinecone.db_data.index": "Index, _Index",
    "pinecone.db_data.index_asyncio": "IndexAsyncio, _IndexAsyncio",
}

lazy_exports(__name__, EXPORTS)
