"""The local server: a Pinecone service in this process, for tests and offline work.

It needs the extra ``local``: ``pip install "pinecone[local]"``.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from pinecone.local.server import LocalServer as LocalServer

__all__ = ["LocalServer"]


def __getattr__(name: str) -> Any:
    """Import the server at its first use, because the pytest plugin is also loaded without the extra."""
    if name != "LocalServer":
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    try:
        from pinecone.local.server import LocalServer
    except ModuleNotFoundError as error:
        if error.name is None or error.name.startswith("pinecone"):
            raise
        raise ImportError(f'The local server needs {error.name}. Run: pip install "pinecone[local]"') from error
    globals()[name] = LocalServer
    return LocalServer
