# @generated from pinecone/transport/http/ways_asyncio.py. Do not edit: run scripts/regen.
"""Which way a request goes to a host: over connections of our own, or through httpx."""

from __future__ import annotations

from contextlib import AbstractContextManager
from typing import TYPE_CHECKING, Any

from pinecone.transport.http.parser import has_parser
from pinecone.transport.http.patched import is_patched, wake_tracers
from pinecone.transport.runtime import owner

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pinecone.transport import begun, proxies
    from pinecone.transport.call_options import Timeout
    from pinecone.transport.config import Config
    from pinecone.transport.http import httpx_transport, pool
    from pinecone.transport.http.bodies import Progress, Response
    from pinecone.versioning import Call
else:
    # They take long to import, so they wait for the first call that needs them.
    from pinecone.lazy import LazyModule

    begun = LazyModule("pinecone.transport.begun")
    proxies = LazyModule("pinecone.transport.proxies")
    httpx_transport = LazyModule("pinecone.transport.http.httpx_transport")
    pool = LazyModule("pinecone.transport.http.pool")


class Ways:
    """The ways to one host, of which each request takes one.

    Directly goes what can: without a proxy, without a transport of the user, on a loop of asyncio, and while no tool
    listens at httpx.

    Args:
        base: Base URL, such as "https://api.pinecone.io".
        config: Settings of the client.

    Raises:
        PineconeApiValueError: The base URL is not the URL of a host.
        PineconeConfigurationError: The settings of transport, proxy or certificates cannot be used.
    """

    def __init__(self, base: str, config: Config) -> None:
        wake_tracers()
        self._base = base
        self._config = config
        self._proxy = proxies.proxy_for(base, config) if config.transport is None else None
        self._through: httpx_transport.ThroughHttpx | None = None
        self._pool: pool.Pool | None = None
        if config.transport is None and self._proxy is None and owner() is not None and has_parser():
            self._pool = pool.Pool(base, config)
        else:
            self._through_httpx()

    def exchange(self, call: Call[Any], timeout: Timeout, progress: Progress | None = None) -> Any:
        """Send a request; returns status, headers and body of the response. See ``Pool.exchange``."""
        return self._way().exchange(call, timeout, progress)

    def begin(self, call: Call[Any], timeout: Timeout) -> begun.Begun | None:
        """Send a request over an idle connection, and do not wait for the answer; None where no connection is idle."""
        if self._pool is None or self._way() is not self._pool or not self._pool.has_idle:
            return None
        return begun.Begun.of(self._pool, call, timeout)

    def stream(self, call: Call[Any], timeout: Timeout) -> AbstractContextManager[Response[Iterator[bytes]]]:
        """Send a request, and read the response as it comes. See ``Pool.stream``."""
        return self._way().stream(call, timeout)

    def retire(self) -> None:
        """Close the connections: those that are idle at once, the others as soon as their calls are done."""
        for way in (self._pool, self._through):
            if way is not None:
                way.retire()

    def _way(self) -> pool.Pool | httpx_transport.ThroughHttpx:
        return self._through_httpx() if self._pool is None or is_patched() else self._pool

    def _through_httpx(self) -> httpx_transport.ThroughHttpx:
        if self._through is None:
            self._through = httpx_transport.ThroughHttpx(self._base, self._config, self._proxy)
        return self._through
