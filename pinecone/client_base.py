"""What the clients of both faces have in common."""

from __future__ import annotations

import warnings
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from pinecone.config import Config
    from pinecone.db_data.index_asyncio import IndexAsyncio


class ClientBase:
    """What the clients of both faces have in common."""

    _transport: Any
    _config: Config

    @property
    def config(self) -> Config:
        """Settings of the client."""
        return self._config

    def __repr__(self) -> str:
        return f"{type(self).__name__}(host={self._config.host!r}, api_version={self._config.api_version!r})"

    def IndexAsyncio(self, host: str, **unknown: Any) -> IndexAsyncio:  # noqa: N802 - the published name
        """Use an index with asyncio. No loop needs to run yet.

        Args:
            host: Host of the index, as ``describe_index(name).host`` says.
            unknown: Settings that are not known are ignored with a warning.

        Since API 2024-04.

        Example:
            >>> async with pc.IndexAsyncio(host="localhost:5081") as index:
            ...     await index.describe_index_stats()
        """
        from pinecone.db_data.index_asyncio import IndexAsyncio
        from pinecone.transport.http_asyncio import HttpAsyncio

        warn_unknown("IndexAsyncio", unknown)
        shared = isinstance(self._transport, HttpAsyncio)
        return IndexAsyncio.over(self._transport if shared else HttpAsyncio(self._config), host)


def warn_unknown(what: str, settings: dict[str, Any]) -> None:
    """Warn of settings that have no effect, rather than refuse them: callers share settings between versions."""
    for name in settings:
        warnings.warn(f"{what}() does not know {name}=; it has no effect.", UserWarning, stacklevel=3)
