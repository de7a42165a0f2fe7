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
        self._starting: asyncio.Future[RpcServer] | None = None
        self._relays: dict[tuple[str, int], Relay] = {}
        self._serving: set[asyncio.Future[None]] = set()

    def accept(self, client: asyncio.Transport, first: bytes) -> None:
        """Serve a connection until one side closes it.

        Args:
            client: The connection.
            first: What has come in on it.
        """
        client.pause_reading()
        task = asyncio.ensure_future(self._serve(client, first))
        self._serving.add(task)
        task.add_done_callback(self._serving.discard)

    async def stop(self, grace: float) -> None:
        """Close all connections.

        Args:
            grace: Seconds that calls under way have left.
        """
        if self._starting is None:
            return
        with contextlib.suppress(ImportError):
            server = await self._starting
            await asyncio.to_thread(server.stop, grace)
        for relay in list(self._relays.values()):
            relay.abort()
        if self._serving:
            await asyncio.wait(self._serving)

    async def _serve(self, client: asyncio.Transport, first: bytes) -> None:
        if self._starting is None:
            self._starting = asyncio.ensure_future(self._start())
        try:
            server = await asyncio.shield(self._starting)
            relay = await Relay.open(client, first, server.address)
        except (ImportError, OSError):
            client.abort()
            return
        self._relays[relay.seen_from] = relay
        await relay.closed()
        del self._relays[relay.seen_from]

    async def _start(self) -> RpcServer:
        try:
            module = await asyncio.to_thread(importlib.import_module, "pinecone.local.grpc.server")
        except ImportError:
            logger.warning('A client speaks gRPC, which needs grpcio. Run: pip install "pinecone[grpc]"')
            raise
        server: RpcServer = module.RpcServer(self._app, self._cut_after)
        return server

    def _cut_after(self, client: tuple[str, int], count: int) -> None:
        if client in self._relays:
            self._relays[client].cut_after(count)
