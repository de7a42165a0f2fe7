"""Stable types of results and arguments, by service. The names of all of them are answered here as well.

A module is imported when one of its names is first used. Where two have a type of one name, the first is meant.
"""

from pinecone.lazy import lazy_exports

EXPORTS = {
    "pinecone.models.db_control": "*",
    "pinecone.models.db_data": "*",
    "pinecone.models.search": "*",
    "pinecone.models.inference": "*",
    "pinecone.models.assistant": "*",
    "pinecone.models.admin": "*",
    "pinecone.models.page": "*",
    "pinecone.models.base": "*",
}

lazy_exports(__name__, EXPORTS)
