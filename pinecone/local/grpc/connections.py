"""The HTTP/2 connections of one port, relayed to a server of grpcio, which cannot take over open connections."""

from __future__ import annotations

import asyncio
import contextlib
import importlib
import logging
from collections.abc import Mapping
from typing import TYPE_CHECKING

from pinecone.local.grpc.app import RpcApp, RpcReply
from pinecone.local.grpc.relay import Relay

if TYPE_CHECKING:
    from pinecone.local.grpc.server import RpcServer

logger = logging.getLogger("pinecone.local")

_CANCELLED = 1  # number of the gRPC status


class Connections:
    """Serves HTTP/2 connections. grpcio is imported for the first one.

    Args:
        app: Answers the calls, in the event loop in which this object is created.
        idle: Seconds without a call after which a connection is closed.
    """

    def __init__(self, app: RpcApp, idle: float) -> None:
        self._app = app
        self._idle = idle
        self._starting: asyncio.Future[RpcServer | None] | None = None
        self._stopped = False
        self._relays: dict[tuple[str, int], Relay] = {}
        self._serving: set[asyncio.Future[None]] = set()

    def accept(self, client: asyncio.Transport, first: bytes) -> None:
        """Serve a connection until one side closes it.

        Args:
            client: The connection.
            first: The bytes that were already received.
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
            grace: Seconds that running calls have to finish.
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
            with contextlib.suppress(OSError):  # it may have been stopped in the meantime
                # grpcio asks the client to close an idle connection. If that fails, it is closed after the same time
                # again.
                relay = await Relay.open(client, first, server.address, 2 * self._idle)
        if relay is None:
            client.abort()
            return
        self._relays[relay.seen_from] = relay
        await relay.closed()
        del self._relays[relay.seen_from]

    async def _start(self) -> RpcServer | None:
        try:
            module = await asyncio.to_thread(importlib.import_module, "pinecone.local.grpc.server")
            server: RpcServer = module.RpcServer(self._answer, self._idle)
            return server
        except ImportError:
            logger.warning('A client speaks gRPC, which needs grpcio. Run: pip install "pinecone[grpc]"')
        except Exception:
            logger.exception("The local server cannot serve gRPC.")
            self._starting = None  # it may start for the next connection, if descriptors were short
        return None

    async def _answer(self, client: tuple[str, int], rpc: str, headers: Mapping[str, str], message: bytes) -> RpcReply:
        relay = self._relays.get(client)
        if relay is None:
            return RpcReply(b"", {}, _CANCELLED, "The connection is lost.")
        with relay.calling():
            return await self._app(rpc, headers, message, relay.cut_after)
