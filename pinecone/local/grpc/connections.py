"""The connections of one port that speak HTTP/2, relayed to a server of grpcio, which cannot take them over."""

from __future__ import annotations

import asyncio
import contextlib
import importlib
import logging
from typing import TYPE_CHECKING

from pinecone.local.grpc.app import RpcApp
from pinecone.local.grpc.relay import Relay

if TYPE_CHECKING:
    from pinecone.local.grpc.server import RpcServer

logger = logging.getLogger("pinecone.local")


class Connections:
    """Serves connections that speak HTTP/2. grpcio is imported when the first comes.

    Args:
        app: What answers the calls, in the loop in which this is made.
    """

    def __init__(self, app: RpcApp) -> None:
        self._app = app
        self._starting: asyncio.Future[RpcServer | None] | None = None
        self._stopped = False
        self._relays: dict[tuple[str, int], Relay] = {}
        self._serving: set[asyncio.Future[None]] = set()

    def accept(self, client: asyncio.Transport, first: bytes) -> None:
        """Serve a connection until one side closes it.

        Args:
            client: The connection.
            first: What has come in on it.
        """
        if self._stopped:
            client.abort()
            return
        client.pause_reading()
        task = asyncio.ensure_future(self._serve(client, first))
        self._serving.add(task)
        task.add_done_callback(self._serving.discard)

    async def stop(self, grace: float) -> None:
        """Close all connections.

        Args:
            grace: Seconds that calls under way have left.
        """
        self._stopped = True
        server = None if self._starting is None else await self._starting
        if server is not None:
            await asyncio.to_thread(server.stop, grace)
        for relay in list(self._relays.values()):
            relay.abort()
        if self._serving:
            await asyncio.wait(self._serving)

    async def _serve(self, client: asyncio.Transport, first: bytes) -> None:
        if self._starting is None:
            self._starting = asyncio.ensure_future(self._start())
        server = await asyncio.shield(self._starting)
        relay = None
        if server is not None:
            with contextlib.suppress(OSError):  # it may have been stopped meanwhile
                relay = await Relay.open(client, first, server.address)
        if relay is None:
            client.abort()
            return
        self._relays[relay.seen_from] = relay
        await relay.closed()
        del self._relays[relay.seen_from]

    async def _start(self) -> RpcServer | None:
        try:
            module = await asyncio.to_thread(importlib.import_module, "pinecone.local.grpc.server")
            server: RpcServer = module.RpcServer(self._app, self._cut_after)
            return server
        except ImportError:
            logger.warning('A client speaks gRPC, which needs grpcio. Run: pip install "pinecone[grpc]"')
        except Exception:
            logger.exception("The local server cannot serve gRPC.")
        return None

    def _cut_after(self, client: tuple[str, int], count: int) -> None:
        if client in self._relays:
            self._relays[client].cut_after(count)
