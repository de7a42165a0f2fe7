"""One port: a listening socket and the uvicorn server behind it."""

from __future__ import annotations

import asyncio
import functools
import logging
import os
import socket
from collections.abc import Callable
from ipaddress import ip_address

import uvicorn

from pinecone.local.grpc.app import RpcApp
from pinecone.local.grpc.connections import Connections
from pinecone.local.grpc.detector import ProtocolDetector
from pinecone.local.http import descriptors
from pinecone.local.http.app import App, Receive, Scope, Send
from pinecone.local.http.connection import HttpConnection

logger = logging.getLogger("pinecone.local")

_BACKLOG = 2048
_IDLE = 75  # seconds in which a client must send a whole request or read its response
_ROOM = 0.2  # seconds between checks for free descriptors
_GRACE = 1  # seconds that running requests have to finish when the port is closed


class Listener(uvicorn.Server):
    """Serves an application on a socket until it is stopped. It must be created in the event loop that serves.

    Args:
        app: Answers HTTP requests.
        rpc_app: Answers gRPC calls.
        sock: A bound socket. The listener closes it.
    """

    def __init__(self, app: App, rpc_app: RpcApp, sock: socket.socket) -> None:
        async def serve_with_close(scope: Scope, receive: Receive, send: Send) -> None:
            scope["close"] = functools.partial(self._close_connection, scope["client"])
            await app(scope, receive, send)

        self._connections = Connections(rpc_app, _IDLE)
        config = uvicorn.Config(
            serve_with_close,
            interface="asgi3",
            http=HttpConnection,
            ws="none",
            lifespan="off",
            # leave the logging of the program alone
            log_config=None,
            proxy_headers=False,
            server_header=False,
            date_header=False,
            timeout_keep_alive=_IDLE,
            timeout_graceful_shutdown=_GRACE,
        )
        super().__init__(config)
        self._stopping = asyncio.Event()
        self._accepting: list[asyncio.Future[None]] = []
        config.load()
        self.finished = asyncio.ensure_future(self.serve(sockets=[sock]))

    def stop(self) -> None:
        """Start to close the port and its connections. ``finished`` is done when they are closed."""
        self._stopping.set()

    def _close_connection(self, client: tuple[str, int]) -> None:
        for connection in list(self.server_state.connections):
            if getattr(connection, "client", None) == client and connection.transport is not None:
                connection.transport.close()

    async def startup(self, sockets: list[socket.socket] | None = None) -> None:
        """Start to accept connections. The server of asyncio would retry in a busy loop without free descriptors."""
        self.servers = []
        self._accepting = [asyncio.ensure_future(_accept(sock, self._new_connection)) for sock in sockets or ()]
        self.started = True

    async def shutdown(self, sockets: list[socket.socket] | None = None) -> None:
        """Close the port and its connections, including gRPC connections."""
        for accepting in self._accepting:
            accepting.cancel()
        await asyncio.wait(self._accepting)
        await asyncio.gather(super().shutdown(sockets), self._connections.stop(_GRACE))
        for connection in list(self.server_state.connections):
            connection.transport.abort()  # clients that have not read their response by then never will

    def _new_connection(self) -> asyncio.Protocol:
        return ProtocolDetector(
            self._connections.accept, config=self.config, server_state=self.server_state, app_state={}
        )

    async def main_loop(self) -> None:
        """Wait until the listener is stopped. uvicorn would check ten times a second."""
        await self._stopping.wait()


async def _accept(sock: socket.socket, serve: Callable[[], asyncio.Protocol]) -> None:
    """Accept connections in an endless loop. Without free descriptors, connections wait until there are some."""
    loop = asyncio.get_running_loop()
    sock.setblocking(False)
    is_short = False
    while True:
        if not descriptors.are_left(descriptors.FOR_CONNECTIONS):
            if not is_short:
                logger.warning(
                    "The process has almost no file descriptors left. New connections wait for others to close."
                )
            is_short = True
            await asyncio.sleep(_ROOM)
            continue
        is_short = False
        try:
            connection, _ = await loop.sock_accept(sock)
            await loop.connect_accepted_socket(serve, connection)
        except OSError:  # the connection was lost before it was accepted, or the system is out of memory
            await asyncio.sleep(_ROOM)


def bind(host: str, port: int) -> socket.socket:
    """A socket that listens on a port; 0 selects a free port."""
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    # asyncio turns Nagle's algorithm off only if the socket has an explicit protocol
    sock = socket.socket(family, socket.SOCK_STREAM, socket.IPPROTO_TCP)
    try:
        if os.name == "posix":
            sock.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        sock.bind((host, port))
        sock.listen(_BACKLOG)
    except OSError:
        sock.close()
        raise
    return sock


def is_loopback(sock: socket.socket) -> bool:
    """Whether only this machine can reach a socket."""
    return ip_address(sock.getsockname()[0]).is_loopback


def url_of(sock: socket.socket) -> str:
    """The URL of a socket."""
    host, port = sock.getsockname()[:2]
    return f"http://[{host}]:{port}" if ":" in host else f"http://{host}:{port}"
