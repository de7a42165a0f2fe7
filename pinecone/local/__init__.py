"""The local server: a Pinecone service in this process, for tests and offline work.

Needs the extra ``local``: ``pip install "pinecone[local]"``.
"""

from __future__ import annotations

try:
    from pinecone.local.server import LocalServer
except ModuleNotFoundError as error:
    if error.name is None or error.name.startswith("pinecone"):
        raise
    raise ImportError(f'The local server needs {error.name}. Run: pip install "pinecone[local]"') from error

__all__ = ["LocalServer"]
