"""The control plane: indexes, collections, backups and restore jobs of a project.

The names that the 7.x line has here are imported when they are first used.
"""

from pinecone.lazy import lazy_exports

EXPORTS = {
    "pinecone.models.db_control": "*",
    "pinecone.client.db": "*",
    "pinecone.client.db_asyncio": "*",
    "pinecone.db_control.types": "*",
}

lazy_exports(__name__, EXPORTS)
