# @generated from pinecone/transport/http_asyncio.py. Do not edit: run scripts/regen.
"""Sends calls over HTTP."""

from __future__ import annotations

from threading import Lock
from typing import TYPE_CHECKING, TypeVar

from pinecone.exceptions import PineconeProtocolError
from pinecone.transport.errors import api_error
from pinecone.transport.runtime import owner

if TYPE_CHECKING:
    from pinecone.config import Config
    from pinecone.transport.pool import Pool
    from pinecone.versioning import Call

T = TypeVar("T")


class Http:
    """Sends the calls of a client and its indexes, through one connection pool for each host.

    A pool is made when its host is first called. Closing drops pools as soon as the calls under way are done, and is
    never final: the next call makes a pool again. So an index may outlive its client, and be entered again.

    Args:
        config: Settings of the client.
    """

    def __init__(self, config: Config) -> None:
        self.config = config
        self._pools: dict[str, Pool] = {}
        self._lock = Lock()

    def send(self, base: str, call: Call[T]) -> T:
        """Send a call and read its response.

        Args:
            base: Base URL, such as "https://api.pinecone.io".
            call: What to send.

        Raises:
            PineconeApiException: The service refused the request.
            PineconeConnectionError: The service could not be reached, or the connection broke.
            PineconeTimeoutError: The service did not answer in time.
            PineconeProtocolError: The service answered with something that is no valid response.
        """
        status, headers, body = self._pool(base).exchange(call)
        if not 200 <= status < 300:
            raise api_error(call.name, status, headers, body, self.config.api_key)
        try:
            return call.finish(call.operation.parse(status, headers.get("content-type", ""), body))
        except Exception as error:
            raise PineconeProtocolError(
                f"{call.name}: the response of {base} (status {status}, {len(body)} bytes) could not be read as what "
                f"API {call.operation.version} promises."
            ) from error

    def _pool(self, base: str) -> Pool:
        pool = self._pools.get(base)
        if pool is not None and pool.owner == owner():
            return pool
        # httpx takes long to import, so it waits for the first call.
        from pinecone.transport.pool import Pool

        with self._lock:
            pool = self._pools.get(base)
            if pool is None or pool.owner != owner():
                pool = self._pools[base] = Pool(base, self.config)
            return pool

    def close(self, base: str | None = None) -> None:
        """Close the connections to one host, or to all.

        Args:
            base: Base URL of the host; None for all.
        """
        for each in list(self._pools) if base is None else [base]:
            pool = self._pools.pop(each, None)
            # Connections of another owner are for that one to close; here they are only forgotten.
            if pool is not None and pool.owner == owner():
                pool.retire()
